import { expect, test } from 'vitest'
import { checkYearEnded } from '../../../src/validate/rules/year-not-ended.js'
import { findingsOf, reportOf, textFactOf } from '../../support/report.js'

function check(dates: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
  const facts = Object.entries(dates).map(([name, value]) => textFactOf(name, value))
  expect(findingsOf(checkYearEnded, reportOf(facts))).toEqual(expected)
}

test('a year that ended before the signature is right', () =>
  check({ FinancialYearEnd: '2006-05-31', SignatureDate: '2007-01-03' }))
test('a year that had not ended is a finding with a likelier reading', () =>
  check(
    { FinancialYearEnd: '2007-05-31', SignatureDate: '2007-01-03' },
    'validate/year-not-ended at 0 1 → the financial year ending 2007-05-31, in which the reported period lies',
  ))
test('without a signature nothing is known', () => check({ FinancialYearEnd: '2007-05-31' }))
