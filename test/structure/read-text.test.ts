import { describe, expect, test } from 'vitest'
import { renderBlocks } from '../support/render-blocks.js'
import { textToBlocks } from '../support/source.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderBlocks(textToBlocks(text))).toEqual(expected)
}

describe('paragraphs', () => {
  test('a blank line parts them', () =>
    check('Sales rose.\n\nCosts fell.', 'paragraph: Sales rose.', 'paragraph: Costs fell.'))
  test('a line with white space alone is blank', () =>
    check('Sales rose.\n \t\u00a0\nCosts fell.', 'paragraph: Sales rose.', 'paragraph: Costs fell.'))
  test('their lines are kept, without the space at their ends', () =>
    check('signed by the  \n  director  ', 'paragraph: signed by the\ndirector'))
  test('line ends of Windows are line ends', () =>
    check('a b\r\nc d\r\n\r\ne f', 'paragraph: a b\nc d', 'paragraph: e f'))
  test('an empty text has none', () => check('\n\n'))
})

describe('headings', () => {
  test('a mark', () =>
    check('## Results of the year\nSales rose.', 'heading: Results of the year', 'paragraph: Sales rose.'))
  test('bold type', () => check('**Results**', 'heading: Results'))
  test('bold type over two lines', () =>
    check('**LORUS REPORTS\nFOR FISCAL 2007**', 'heading: LORUS REPORTS\nFOR FISCAL 2007'))
  test('capitals', () => check('FINANCIAL RESULTS', 'heading: FINANCIAL RESULTS'))
  test('a sentence is none', () => check('Sales rose.', 'paragraph: Sales rose.'))
})

describe('list items', () => {
  test('a bullet', () => check('• Sales rose\n• Costs fell', 'listItem: Sales rose', 'listItem: Costs fell'))
  test('a hyphen', () => check('- Sales rose', 'listItem: Sales rose'))
  test('a number', () => check('1. Sales rose\n2. Costs fell', 'listItem: Sales rose', 'listItem: Costs fell'))
  test('a letter in brackets', () => check('(a) Sales rose', 'listItem: Sales rose'))
  test('an item runs over its lines', () => check('- Sales\n  rose', 'listItem: Sales\nrose'))
  test('a number that begins a line of running text is no mark', () =>
    check('the quarter ended November\n30. Sales rose.', 'paragraph: the quarter ended November\n30. Sales rose.'))
})

describe('tables', () => {
  test('stand between paragraphs', () =>
    check(
      'Sales rose.\n\nRevenue\t23\nCosts\t3\n\nCosts fell.',
      'paragraph: Sales rose.',
      'table: Revenue | 23 / Costs | 3',
      'paragraph: Costs fell.',
    ))
  test('end the paragraph above without a blank line', () =>
    check(
      'All amounts are in dollars.\nRevenue\t23\t6',
      'paragraph: All amounts are in dollars.',
      'table: Revenue | 23 | 6',
    ))
})

test('a filing of one long line is read', () => expect(textToBlocks(`${'word '.repeat(20_000)}.`)).toHaveLength(1))

test('text before and after a table in the same line stands by itself', () =>
  check(
    'Sales rose.\n\nResults of Acme   2006   2005   Sales   23   6   Costs   3   1   Profit   20   5   See the notes below.',
    'paragraph: Sales rose.',
    'heading: Results of Acme',
    'table:  | 2006 | 2005 / Sales | 23 | 6 / Costs | 3 | 1 / Profit | 20 | 5',
    'paragraph: See the notes below.',
  ))
