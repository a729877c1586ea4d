import { describe, expect, test } from 'vitest'
import { labelVariants } from '../../src/assign/label-variants.js'
import { labelKey } from '../../src/phrases/label-words.js'

/** The last variant is the barest. */
function checkBare(label: string, expected: string): void {
  expect(labelVariants(label).at(-1)?.key).toBe(expected)
}

describe('what says nothing of the line is left out', () => {
  test('a note of audit', () => checkBare('Net loss (unaudited)', 'net loss'))
  test('a reference to a note', () => checkBare('Inventories (Note 4)', 'inventorie'.replace('ie', 'ie')))
  test('a reference without brackets', () => checkBare('Goodwill, note 4', 'goodwill'))
  test('a footnote number', () => checkBare('Revenue (1)', 'revenue'))
  test('a footnote star', () => checkBare('Revenue*', 'revenue'))
  test('what it is net of', () =>
    checkBare('Receivables, net of allowance of $22 and $35', labelKey('Receivables, net of allowance')))
  test('an amount within is left', () =>
    checkBare('Issue of $500 million notes', labelKey('Issue of $500 million notes')))
  test('par value and numbers of shares', () => {
    checkBare('Common stock, $0.01 par value; 1,000 shares authorized', 'common stock')
    checkBare('Treasury stock, at cost; 488 and 284 shares', 'treasury stock')
    checkBare('Class A common stock (no par), unlimited', labelKey('Class A common stock'))
  })
  test('a scale', () => checkBare('Revenue (in thousands)', 'revenue'))
  test('a period', () => checkBare('Net loss for the three months ended November 30, 2006', 'net loss'))
  test('a colon', () => checkBare('Revenue:', 'revenue'))
  test('for the period', () => checkBare('Loss for the period', 'loss'))
  test('total', () => checkBare('Total revenue', 'revenue'))
  test('less', () => checkBare('Less: cost of sales', 'cost of sale'))
})

describe('two-sided labels', () => {
  function check(label: string, isTwoSided: boolean, key: string): void {
    expect(labelVariants(label)[0]).toEqual({ key, isTwoSided })
  }
  test('the bracketed word is the other side', () => check('Net loss (income)', true, 'net loss'))
  test('either may be bracketed', () => check('Net income (loss)', true, 'net income'))
  test('cash provided by (used in)', () =>
    check('Cash provided by (used in) operating activities', true, 'cash provided by operating activitie'))
  test('another bracket is none', () => check('Net loss (restated)', false, 'net loss'))
})

test('the printed label stands first', () => expect(labelVariants('Total revenue')[0]?.key).toBe('total revenue'))
test('a label without words has none', () => expect(labelVariants('—')).toEqual([]))
