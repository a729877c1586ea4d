import { describe, expect, test } from 'vitest'
import { labelAmounts } from '../../src/tables/label-amounts.js'
import { renderDate } from '../support/render-period.js'

/** `22 money: allowance`, with the place in a list of several and the day. */
function check(label: string, ...expected: readonly string[]): void {
  const found = labelAmounts(label).map(({ amount, quantity, measure, place, count, date, year }) => {
    const list = count > 1 ? ` ${place + 1}/${count}` : ''
    return `${amount.number}${list} ${quantity}: ${measure}${date === null ? '' : ` at ${renderDate(date)}`}${year === null ? '' : ` in ${year}`}`
  })
  expect(found).toEqual(expected)
}

test('a footnote mark is none', () => check('Basic earnings per share (1)'))

describe('money', () => {
  test('that a line is net of', () =>
    check('Receivables, net of allowance of $22 and $35', '22 1/2 money: allowance', '35 2/2 money: allowance'))
  test('of another day in a bracket', () =>
    check(
      'Receivables, net of allowance of $100 ($91 at September 27, 1996)',
      '100 money: allowance',
      '91 money: allowance at 1996-09-27',
    ))
  test('of years of their own', () =>
    check(
      'Receivables, less allowances of $23 in 1997 and $30 in 1996',
      '23 1/2 money: allowances in 1997',
      '30 2/2 money: allowances in 1996',
    ))
  test('without a comma before', () => check('Receivables less allowance of $22', '22 money: allowance'))
  test('of a lone amount that nothing leads to is none', () => check('Issue of the $500 note'))
})

describe('shares', () => {
  test('right behind the par value', () =>
    check(
      'Common stock, par value $.001, 50,000,000 shares authorized, 18,406 and 18,256 issued and outstanding',
      '0.001 perShare: par value',
      '50000000 shares: shares authorized',
      '18406 1/2 shares: shares issued and outstanding',
      '18256 2/2 shares: shares issued and outstanding',
    ))
  test('par value, authorized and issued', () =>
    check(
      'Common stock, $0.01 par value; 10,000 shares authorized; 1,796 and 1,794 shares issued',
      '0.01 perShare: par value',
      '10000 shares: shares authorized',
      '1796 1/2 shares: shares issued',
      '1794 2/2 shares: shares issued',
    ))
  test('no shares', () => check('Preferred stock, no shares issued', '0 shares: shares issued'))
  test('each of its day', () =>
    check(
      'Issued 1,796 shares at July 30, 2023 and 1,794 shares at January 29, 2023',
      '1796 shares: shares at 2023-07-30',
      '1794 shares: shares at 2023-01-29',
    ))
})

describe('numbers that name something', () => {
  test('a note', () => check('Inventories (Note 4)'))
  test('a scale', () => check('Weighted average shares (000)'))
  test('a rate and a year', () => check('2.000% Notes due 2027'))
  test('homes', () => check('1-4 family loans'))
  test('a plan', () => check('401(k) contributions'))
  test('a day', () => check('Balance at December 31, 2022'))
  test('words alone', () => check('Revenue'))
})
