import { describe, expect, test } from 'vitest'
import { findPeriods } from '../../src/phrases/periods.js'
import { countedAmounts } from '../../src/sentences/counted-amounts.js'

/** The bare numbers that count pieces of equity. */
function check(text: string, ...expected: readonly string[]): void {
  const periods = findPeriods(text).map((it) => it.range)
  expect(countedAmounts(text, [], periods).map((it) => it.amount.number)).toEqual(expected)
}

describe('a bare number counts equity', () => {
  test('before options', () => check('The Board granted 300,000 new stock options to officers.', '300000'))
  test('before warrants', () => check('We issued 1,192,500 common stock warrants.', '1192500'))
  test('before restricted stock units', () => check('In June, 12,400 RSUs vested.', '12400'))
  test('with a scale word', () => check('There were 1.6 million units outstanding.', '1.6'))
  test('after “shares”, where no noun follows', () =>
    check('Potential common shares of 5.4 million were excluded.', '5.4'))
  test('in a list before it', () =>
    check('We granted 162,000, 210,000 and 190,000 options.', '162000', '210000', '190000'))
})

describe('a bare number counts something else', () => {
  test('employees', () => check('We had 12,400 employees.'))
  test('stores', () => check('The chain ran 1,250 stores in 14 countries.'))
  test('few of anything', () => check('Options vest over 4 years.'))
  test('a year before the first of a list', () =>
    check('In fiscal 1996 and 1995, 162,000 and 210,000 options were granted.', '162000', '210000'))
})
