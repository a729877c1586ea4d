import { describe, expect, test } from 'vitest'
import { findSums } from '../../src/reconcile/find-sums.js'
import type { StatementRow } from '../../src/reconcile/statement-lines.js'
import { rowOf } from '../support/observation.js'
import { parsePeriod } from '../support/profile.js'

/** The sums as `Total = A - B`; a row whose sign is turned has a `~`; columns that miss are after `!`. */
function check(rows: readonly StatementRow[], ...expected: readonly string[]): void {
  const sums = findSums(rows).map(({ total, items, readings, failing }) => {
    const name = (row: StatementRow): string => `${readings.get(row.key) === 'flipped' ? '~' : ''}${row.label}`
    const sum = items
      .map(({ row, weight }, index) => `${weight === 1 ? (index === 0 ? '' : '+ ') : '- '}${name(row)}`)
      .join(' ')
    return `${name(total)} = ${sum}${failing.length > 0 ? ` !${failing.join(',')}` : ''}`
  })
  expect(sums).toEqual(expected)
}

const EXPENSES = [rowOf('Costs', 'debit', ['30', '10']), rowOf('Research', 'debit', ['1,122', '2,631'])]

describe('a total', () => {
  test('is the sum of the rows above it', () =>
    check([...EXPENSES, rowOf('Total', 'debit', ['1,152', '2,641'])], 'Total = Costs + Research'))
  test('may be off by the rounding of its lines', () =>
    check(
      [...EXPENSES, rowOf('Rent', 'debit', ['5', '5']), rowOf('Total', 'debit', ['1,158', '2,646'])],
      'Total = Costs + Research + Rent',
    ))
  test('that misses in every column is none', () => check([...EXPENSES, rowOf('Total', 'debit', ['1,252', '2,741'])]))
  test('takes off what has the other balance', () =>
    check(
      [
        rowOf('Revenue', 'credit', ['230', '60']),
        rowOf('Costs', 'debit', ['30', '10']),
        rowOf('Gross profit', 'credit', ['200', '50']),
      ],
      'Gross profit = Revenue - Costs',
    ))
  test('that is the share of the minority is what is left below the owners’', () =>
    check(
      [
        rowOf('Profit', 'credit', ['874', '920']),
        rowOf('Owners of the parent', null, ['861', '904']),
        rowOf('Non-controlling interests', 'debit', ['13', '16']),
      ],
      'Non-controlling interests = Profit - Owners of the parent',
    ))
  test('stands for its lines further down', () =>
    check(
      [
        ...EXPENSES,
        rowOf('Operating', 'debit', ['1,152', '2,641']),
        rowOf('Interest', 'debit', ['262', '209']),
        rowOf('All', 'debit', ['1,414', '2,850']),
      ],
      'Operating = Costs + Research',
      'All = Operating + Interest',
    ))
  test('may have blank lines', () =>
    check(
      [...EXPENSES, rowOf('Rent', 'debit', ['', '5']), rowOf('Total', 'debit', ['1,152', '2,646'])],
      'Total = Costs + Research + Rent',
    ))
  test('may have dashes', () =>
    check(
      [...EXPENSES, rowOf('Rent', 'debit', ['-', '5']), rowOf('Total', 'debit', ['1,152', '2,646'])],
      'Total = Costs + Research + Rent',
    ))
  test('of one line is none', () =>
    check([rowOf('Costs', 'debit', ['30', '10']), rowOf('Total', 'debit', ['30', '10'])]))
})

describe('signs', () => {
  test('income in brackets among expenses is positive', () =>
    check(
      [
        rowOf('Operating', 'debit', ['2,782', '4,795']),
        rowOf('Interest income', 'credit', ['(158)', '(95)']),
        rowOf('Expenses', 'debit', ['2,624', '4,700']),
      ],
      'Expenses = Operating - ~Interest income',
    ))
  test('a loss that is printed positive is negative', () =>
    check(
      [
        rowOf('Revenue', 'credit', ['23', '6']),
        rowOf('Expenses', 'debit', ['2,782', '4,795']),
        rowOf('Net loss', 'credit', ['2,759', '4,789'], { isNegated: true }),
      ],
      '~Net loss = Revenue - Expenses',
    ))
  test('a loss in brackets is negative once', () =>
    check(
      [
        rowOf('Revenue', 'credit', ['23', '6']),
        rowOf('Expenses', 'debit', ['2,782', '4,795']),
        rowOf('Net loss', 'credit', ['(2,759)', '(4,789)'], { isNegated: true }),
      ],
      'Net loss = Revenue - Expenses',
    ))
  test('expenses in brackets are positive', () =>
    check(
      [
        rowOf('Revenue', 'credit', ['230', '60']),
        rowOf('Costs', 'debit', ['(30)', '(10)']),
        rowOf('Gross profit', 'credit', ['200', '50']),
      ],
      'Gross profit = Revenue - ~Costs',
    ))
  test('they are so under a total that only its name tells the balance of', () =>
    check(
      [
        rowOf('Gross profit', 'credit', ['230', '60']),
        rowOf('Selling', 'debit', ['(30)', '(10)']),
        rowOf('Earnings before interest expense', null, ['200', '50'], { isExtension: true }),
      ],
      'Earnings before interest expense = Gross profit - ~Selling',
    ))
})

describe('misprints', () => {
  const items = [
    rowOf('Costs', 'debit', ['30', '10', '60', '20']),
    rowOf('Research', 'debit', ['1,122', '2,631', '2,453', '6,588']),
  ]
  test('a sum that misses in one of four columns is misprinted there', () =>
    check([...items, rowOf('Total', 'debit', ['1,152', '2,641', '2,913', '6,608'])], 'Total = Costs + Research !2'))
  test('a sum that misses in most columns is none', () =>
    check([...items, rowOf('Total', 'debit', ['1,152', '2,741', '2,913', '6,708'])]))
})

/** A row of balances at two days. */
function balanceOf(label: string, numbers: readonly string[], concept = label): StatementRow {
  const row = rowOf(label, null, numbers)
  const at = (date: string): StatementRow['cells'][number]['periods'] => [
    { value: parsePeriod(date), spans: [], rule: 'column-heading' },
  ]
  return {
    ...row,
    concept: { ...row.concept, name: `core:${concept}` },
    cells: row.cells.map((cell, index) => ({ ...cell, periods: at(index === 0 ? '2006-11-30' : '2006-05-31') })),
  }
}

describe('a total above its lines', () => {
  const CURRENT = [balanceOf('Current', ['30', '12']), balanceOf('Stock', ['20', '10']), balanceOf('Cash', ['10', '2'])]
  const FIXED = [balanceOf('Fixed', ['9', '9']), balanceOf('Land', ['5', '5']), balanceOf('Plant', ['4', '4'])]

  test('is found once its last line has come', () => check(CURRENT, 'Current = Stock + Cash'))
  test('stands for its lines further down', () =>
    check(
      [...CURRENT, ...FIXED, balanceOf('All', ['39', '21'])],
      'Current = Stock + Cash',
      'Fixed = Land + Plant',
      'All = Current + Fixed',
    ))
  test('makes no line below it the total of it and the others, whatever their signs', () =>
    check(
      [
        balanceOf('Reserves', ['-', '23']),
        balanceOf('Shares', ['64', '64']),
        balanceOf('Profit (loss)', ['(64)', '(41)']),
      ],
      'Reserves = Shares + Profit (loss)',
    ))
  test('is no flow: what is left of one stands below it', () =>
    check(
      [rowOf('Revenue', null, ['30', '12']), rowOf('Costs', null, ['20', '10']), rowOf('Profit', null, ['10', '2'])],
      'Profit = Revenue - Costs',
    ))
})

test('a line below total assets is not what is left of them', () =>
  check([
    balanceOf('Total assets', ['90', '80'], 'Assets'),
    balanceOf('Debt', ['40', '40']),
    balanceOf('Shares', ['70', '50']),
    balanceOf('Deficit', ['(20)', '(10)']),
  ]))

/** A row of balances below a heading. */
function below(section: string, row: StatementRow): StatementRow {
  return { ...row, cells: row.cells.map((it) => ({ ...it, line: { ...it.line, section: [section] } })) }
}

describe('the side of a balance sheet whose total isn’t named', () => {
  const ASSETS = [balanceOf('Cash', ['60', '50']), balanceOf('Plant', ['30', '30']), balanceOf('Total', ['90', '80'])]
  const EQUITY = [balanceOf('Shares', ['70', '70']), balanceOf('Earnings (deficit)', ['20', '10'])]

  test('is done where the liabilities begin', () =>
    check(
      [...ASSETS, ...EQUITY.map((it) => below('Liabilities and stockholders’ equity', it))],
      'Total = Cash + Plant',
    ))
  test('is done where equity and liabilities begin', () =>
    check([...ASSETS, ...EQUITY.map((it) => below('Equity and liabilities', it))], 'Total = Cash + Plant'))
  test('turns the sign of no line below it', () => {
    const credit = (row: StatementRow): StatementRow => ({ ...row, concept: { ...row.concept, balance: 'credit' } })
    check([...ASSETS, ...EQUITY.map(credit)], 'Total = Cash + Plant')
  })
})

test('a line that is one of the lines of a plain sum is no total of the others, whatever their signs', () =>
  check(
    [
      rowOf('Sales', null, ['90', '80']),
      rowOf('Fees', null, ['70', '70']),
      rowOf('Grants', null, ['20', '10']),
      rowOf('Income', 'credit', ['180', '160']),
    ],
    'Income = Sales + Fees + Grants',
  ))

describe('a total that is turned against its print', () => {
  test('is what is left of flows, alone', () =>
    check(
      [
        rowOf('Interest expense', 'debit', ['46', '38']),
        rowOf('Interest income', 'credit', ['6', '8']),
        rowOf('Interest (net)', 'credit', ['40', '30']),
      ],
      '~Interest (net) = - Interest expense + Interest income',
    ))
})
