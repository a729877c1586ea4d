import { expect, test } from 'vitest'
import { checkFiscalFocus } from '../../../src/validate/rules/fiscal-focus.js'
import { findingsOf, reportOf, textFactOf } from '../../support/report.js'

/** What the heading names, and what the fiscal calendar gives. */
function check(printed: string, computed: string | null, ...expected: readonly string[]): void {
  const focus = {
    ...textFactOf('DocumentFiscalPeriodFocus', printed),
    fiscal: computed === null ? null : { year: 2007, period: computed },
  }
  expect(findingsOf(checkFiscalFocus, reportOf([focus]))).toEqual(expected)
}

test('the quarter that the calendar gives is right', () => check('Q2', 'Q2'))
test('the quarter of a year to date is right', () => check('Q2', 'Q2YTD'))
test('another quarter is a finding', () => check('Q3', 'Q2YTD', 'validate/fiscal-focus-disagrees at 0'))
test('the fourth quarter is reported with its year', () => check('Q4', 'FY'))
test('without a calendar nothing is known', () => check('Q3', null))
test('a half is not compared with quarters', () => check('H1', 'Q2YTD'))
