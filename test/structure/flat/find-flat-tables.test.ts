import { describe, expect, test } from 'vitest'
import { findFlatTables } from '../../../src/structure/flat/find-flat-tables.js'
import { printedSource } from '../../../src/structure/printed-text.js'
import { sourceLines } from '../../../src/structure/source-line.js'
import { renderPhysical } from '../../support/render-blocks.js'

function check(text: string, ...expected: readonly string[]): void {
  const tables = findFlatTables(printedSource(text), sourceLines(text, { start: 0, end: text.length }))
  expect(tables.map((it) => renderPhysical(it.table))).toEqual(expected)
}

/** Cells printed a line each. */
function lines(cells: string): string {
  return cells.split(' / ').join('\n')
}

const ROWS = 'Sales / 23 / 6 / Costs / 3 / 1 / Profit / 20 / 5'
const TABLE = ' | June 30, 2006 | June 30, 2005 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5'

describe('a cell a line', () => {
  test('labels and as many numbers as headings', () => check(lines(`June 30, 2006 / June 30, 2005 / ${ROWS}`), TABLE))
  test('blank lines between all cells', () =>
    check(lines(`June 30, 2006 / June 30, 2005 / ${ROWS}`).replaceAll('\n', '\n\n'), TABLE))
  test('a date over two lines', () => check(lines(`June 30, / 2006 / June 30, / 2005 / ${ROWS}`), TABLE))
  test('a heading of a section', () =>
    check(
      lines(`June 30, 2006 / June 30, 2005 / Income / ${ROWS}`),
      ' | June 30, 2006 | June 30, 2005 / Income |  | / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('signs and brackets on lines of their own', () =>
    check(
      lines('2006 / 2005 / Sales / $ / 23 / $ / 6 / Costs / (3 / ) / (1 / ) / Profit / 20 / 5'),
      ' | 2006 | 2005 / Sales | $23 | $6 / Costs | (3) | (1) / Profit | 20 | 5',
    ))
  test('a damaged number keeps its place', () =>
    check(
      lines(`June 30, 2006 / June 30, 2005 / Rent / l,234 / 12,34 / ${ROWS}`),
      ' | June 30, 2006 | June 30, 2005 / Rent | l,234 | 12,34 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('three hyphens are a nil', () =>
    check(
      lines('2006 / 2005 / Sales / 23 / --- / Costs / 3 / 1 / Profit / 20 / 5'),
      ' | 2006 | 2005 / Sales | 23 | --- / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('a blank line stands for a blank cell where none follows a full row', () =>
    check(
      '2006\n2005\nSales\n\n6\nCosts\n3\n1\nRent\n2\n1\nProfit\n20\n5',
      ' | 2006 | 2005 / Sales |  | 6 / Costs | 3 | 1 / Rent | 2 | 1 / Profit | 20 | 5',
    ))
  test('a label goes on in a line that is set deeper', () =>
    check(
      '2006\n2005\nSales\n23\n6\nCosts at June 30,\n  2006\n3\n1\nProfit\n20\n5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs at June 30, 2006 | 3 | 1 / Profit | 20 | 5',
    ))
})

describe('numbers that a label says', () => {
  test('at the end of its line', () =>
    check(
      '2006\n2005\nSales\n23\n6\nCosts, less\n  allowances of $4 and $5\n  at June 30\n3\n1\nProfit\n20\n5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs, less allowances of $4 and $5 at June 30 | 3 | 1 / Profit | 20 | 5',
    ))
  test('after a hyphen', () =>
    check(
      '2006 2005\nSales 23 6\nShares authorized - 5 shares 3 1\nProfit 20 5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Shares authorized - 5 shares | 3 | 1 / Profit | 20 | 5',
    ))
  test('right before those of the columns', () =>
    check(
      '2006 2005\nSales 23 6\nCosts, less allowances of $4 and $5 3 1\nProfit 20 5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs, less allowances of $4 and $5 | 3 | 1 / Profit | 20 | 5',
    ))
})

describe('running text of one column', () => {
  const ROWS_APART = 'Sales   23   Costs   3   Rent   2   Tax   1   Profit   20'
  test('with wide gaps', () =>
    check(
      `Income   June 30, 2006   ${ROWS_APART}`,
      ' | June 30, 2006 / Sales | 23 / Costs | 3 / Rent | 2 / Tax | 1 / Profit | 20',
    ))
  test('with the next label glued to the number', () =>
    check(
      'Income   June 30, 2006Sales $23Costs $3Rent $2Tax $1Profit $20',
      ' | June 30, 2006 / Sales | $23 / Costs | $3 / Rent | $2 / Tax | $1 / Profit | $20',
    ))
  test('not where two numbers stand side by side', () =>
    check('Income   June 30, 2006   Sales   23   6   Costs   3   1   Rent   2   1   Tax   1   1   Profit   20   5'))
  test('not in a sentence', () => check(`Of income as of June 30, 2006   ${ROWS_APART.replace(/ {3}/g, ' ')}`))
})

describe('headings', () => {
  test('not the date that ends a title', () =>
    check(
      'At June 30, 2006 and December 31, 2005\n2006 2005\nSales 23 6\nCosts 3 1\nProfit 20 5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('a note over two lines', () =>
    check(
      lines(`June 30, / June 30, / (in thousands, except\n  per share) / 2006 / 2005 / ${ROWS}`),
      `(in thousands, except per share) |  | /  | June 30, | June 30, /  | 2006 | 2005 / ${TABLE.split(' / ').slice(1).join(' / ')}`,
    ))
  test('a note below them heads no column', () =>
    check(
      lines(`June 30, 2006 / June 30, 2005 / thousands of dollars / ${ROWS}`),
      `thousands of dollars |  | / ${TABLE}`,
    ))
  test('a footnote mark after a date', () =>
    check(
      lines(`2006-06-30 / 2005-06-30 (1) / ${ROWS}`),
      ` | 2006-06-30 | 2005-06-30 (1) / ${TABLE.split(' / ').slice(1).join(' / ')}`,
    ))
  test('are shared out over the columns', () =>
    check(
      lines(
        'Three months ended June 30, / Six months ended June 30, / 2006 / 2005 / 2006 / 2005 / Sales / 1 / 2 / 3 / 4 / Costs / 1 / 2 / 3 / 4 / Rent / 1 / 2 / 3 / 4',
      ),
      ' | Three months ended June 30, (x2) | Six months ended June 30, (x2) /  | 2006 | 2005 | 2006 | 2005 / Sales | 1 | 2 | 3 | 4 / Costs | 1 | 2 | 3 | 4 / Rent | 1 | 2 | 3 | 4',
    ))
  test('a note in the corner is of the whole table', () =>
    check(lines(`(in thousands) / June 30, 2006 / June 30, 2005 / ${ROWS}`), `(in thousands) |  | / ${TABLE}`))
  test('percentages have a column of their own', () =>
    check(
      lines('2006 / 2005 / % Change / Sales / 23 / 6 / 283% / Costs / 3 / 1 / 200% / Profit / 20 / 5 / n/m'),
      ' | 2006 | 2005 | % Change / Sales | 23 | 6 | 283% / Costs | 3 | 1 | 200% / Profit | 20 | 5 | n/m',
    ))
})

describe('a row a line', () => {
  test('single spaces', () =>
    check(
      'June 30, 2006 June 30, 2005\nSales 23 6\nCosts (note 2) 3 1\nProfit 20 5',
      ' | June 30, 2006 | June 30, 2005 / Sales | 23 | 6 / Costs (note 2) | 3 | 1 / Profit | 20 | 5',
    ))
  test('a damaged number keeps its place', () =>
    check(
      'June 30, 2006 June 30, 2005\nRent S5,000 1.234.56\nSales 23 6\nCosts 3 1\nProfit 20 5',
      ' | June 30, 2006 | June 30, 2005 / Rent | S5,000 | 1.234.56 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('a number before those of the columns is part of the label', () =>
    check(
      '2006 2005\nSales 23 6\nNotes due 2014 3 1\nProfit 20 5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Notes due 2014 | 3 | 1 / Profit | 20 | 5',
    ))
  test('where gaps differ, cells stand at places', () =>
    check('          2006    2005\nSales       23       6\nCosts        3       1\nProfit      20       5'))
})

describe('running text', () => {
  test('rows follow each other', () =>
    check(
      'ACME INC. Statements of Income   2006   2005   Sales   23   6   Costs   3   1   Profit   20   5   See notes.',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
  test('a label that is glued to the number before it', () =>
    check(
      '2006   2005Sales   23   6Costs:Rent   3   1Profit   20   5',
      ' | 2006 | 2005 / Sales | 23 | 6 / Costs: |  | / Rent | 3 | 1 / Profit | 20 | 5',
    ))
  test('a number within a label is none of the row', () =>
    check(
      '2006 2005 Sales (net of $2 and $3, respectively) 23 6 Costs 3 1 Profit 20 5',
      ' | 2006 | 2005 / Sales (net of $2 and $3, respectively) | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    ))
})

test('numbers of a row that has fewer than the table has columns stay text over all of them', () =>
  check(
    '2006\n2005\nSales\n23\n6\nRent\n7\nCosts\n3\n1\nProfit\n20\n5',
    ' | 2006 | 2005 / Sales | 23 | 6 / Rent | 7 (x2) / Costs | 3 | 1 / Profit | 20 | 5',
  ))

describe('no tables are', () => {
  test('prose with dates', () =>
    check(
      'On June 30, 2006 sales were 23 million, after 6 million on June 30, 2005. Costs were 3 million and 1 million.',
    ))
  test('lists of contents', () => check('2006\nItem 1\n3\nItem 2\n5\nItem 3\n8'))
  test('numbers under headings that name no time', () => check(lines(`Shares / Price / ${ROWS}`)))
  test('rows of more numbers than headings', () =>
    check(lines('2006 / Sales / 23 / 6 / Costs / 3 / 1 / Rent / 2 / 1 / Profit / 20 / 5')))
})
