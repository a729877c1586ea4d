import { describe, expect, test } from 'vitest'
import { renderRows } from '../support/render-grid.js'
import { textToGrid } from '../support/source.js'

const HEAD = '\t2006\t2005\n'

function check(body: readonly string[], ...expected: readonly string[]): void {
  expect(renderRows(textToGrid(HEAD + body.join('\n')))).toEqual(expected)
}

describe('cells', () => {
  test('a blank is nothing', () => check(['Revenue\t\t6', 'Costs\t3\t1'], 'Revenue:  | 6', 'Costs: 3 | 1'))
  test('a dash is nil', () => check(['Revenue\t—\t6'], 'Revenue: nil | 6'))
  test('n/a is nothing', () => check(['Revenue\tn/a\t6', 'Costs\t3\t1'], 'Revenue:  | 6', 'Costs: 3 | 1'))
  test('a bracketed number is negative', () => check(['Interest income\t(158)\t(95)'], 'Interest income: -158 | -95'))
  test('footnote marks are no digits', () => check(['EPS\t0.67 1\t0.50(2)'], 'EPS: 0.67 | 0.50'))
})

describe('labels', () => {
  test('a wrapped label is one', () =>
    check(
      ['Revenue\t23\t6', 'Accretion in carrying value', 'of convertible debentures\t3\t1'],
      'Revenue: 23 | 6',
      'Accretion in carrying value of convertible debentures: 3 | 1',
    ))
  test('a label goes on behind an open bracket', () =>
    check(
      ['Revenue\t23\t6', 'Receivables, net of allowance', 'for losses of $100 ($91 at', 'September 27, 1996)\t3\t1'],
      'Revenue: 23 | 6',
      'Receivables, net of allowance for losses of $100 ($91 at September 27, 1996): 3 | 1',
    ))
  test('a total may have no label', () =>
    check(['Sales\t20\t5', 'Rent\t3\t1', '\t23\t6'], 'Sales: 20 | 5', 'Rent: 3 | 1', ': 23 | 6'))
  test('numbers in a label are no values', () =>
    check(['1-4 family loans (Note 4)\t23\t6'], '1-4 family loans (Note 4): 23 | 6'))
})

describe('sections', () => {
  test('a row without values heads the rows below', () =>
    check(['EXPENSES', 'Costs\t3\t1', 'Rent\t2\t2'], 'EXPENSES:', 'EXPENSES > Costs: 3 | 1', 'EXPENSES > Rent: 2 | 2'))
  test('a new heading ends the one above', () =>
    check(
      ['ASSETS', 'Cash\t3\t1', 'LIABILITIES', 'Debt\t2\t2'],
      'ASSETS:',
      'ASSETS > Cash: 3 | 1',
      'LIABILITIES:',
      'LIABILITIES > Debt: 2 | 2',
    ))
  test('a deeper heading is within the one above', () =>
    check(
      ['ASSETS\t\t', '  Current\t\t', '    Cash\t3\t1'],
      'ASSETS:',
      'ASSETS > Current:',
      'ASSETS > Current > Cash: 3 | 1',
    ))
  test('a line set back to the left is out of the section', () =>
    check(['Expenses', '  Costs\t3\t1', 'Net loss\t3\t1'], 'Expenses:', 'Expenses > Costs: 3 | 1', 'Net loss: 3 | 1'))
})
