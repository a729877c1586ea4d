import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { amountSeries } from '../../src/sentences/amount-series.js'
import { maskedText } from '../../src/sentences/masked-text.js'

/** The lists of a sentence: `5 + 4`; `..` between least and most, `=` before the same again. */
function check(text: string, ...expected: readonly string[]): void {
  const periods = findPeriods(text)
  const amounts = findAmounts(text).filter((it) => it.kind !== 'plain')
  const series = amountSeries(maskedText(text, periods), amounts)
  const lists = series.map(
    ({ amounts, isRange, isSameAgain }) =>
      `${isSameAgain ? '= ' : ''}${amounts.map((it) => it.number).join(isRange ? ' .. ' : ' + ')}`,
  )
  expect(lists).toEqual(expected)
}

describe('amounts are of one thing', () => {
  test('with “and” between them', () => check('Rent was $5 and $4.', '5 + 4'))
  test('with commas between them', () => check('Rent was $5, $4 and $3, respectively.', '5 + 4 + 3'))
  test('with their times between them', () => check('Rent was $5 in fiscal 2006, $4 in fiscal 2005.', '5 + 4'))
})

describe('amounts are of two things', () => {
  test('with a noun between them', () => check('Rent was $5 and fees $4.', '5', '4'))
  test('in two units', () => check('Rent was $5 and 7%.', '5', '7'))
})

describe('one amount is told by its least and its most', () => {
  test('with “to”', () => check('Rates of 0.75% to 1.05% are paid.', '0.75 .. 1.05'))
  test('after “between”', () => check('The price is between $5 and $10.', '5 .. 10'))
  test('not after a word of change', () => check('The rate increased from 0.75% to 1.05%.', '0.75 + 1.05'))
})

describe('one amount is told again', () => {
  test('in another unit', () => check('Income of $2 million, or 7%, was earned.', '2', '= 7'))
  test('at another time', () => check('Costs were $5 (second quarter of 2005 – $4).', '5', '= 4'))
})
