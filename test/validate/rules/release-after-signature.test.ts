import { expect, test } from 'vitest'
import { checkReleaseDate } from '../../../src/validate/rules/release-after-signature.js'
import { findingsOf, reportOf, textFactOf } from '../../support/report.js'

function check(dates: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
  const facts = Object.entries(dates).map(([name, value]) => textFactOf(name, value))
  expect(findingsOf(checkReleaseDate, reportOf(facts))).toEqual(expected)
}

const SIGNED = { SignatureDate: '2007-01-03' }
const LIKELY = '2006-12-29: the same day of another year, after the reported period and before the signature'

test('a release before the signature is right', () => check({ ReleaseDate: '2006-12-29', ...SIGNED }))
test('a release on the day of the signature is right', () => check({ ReleaseDate: '2007-01-03', ...SIGNED }))
test('a release after the signature is a finding that suggests the year', () =>
  check(
    { ReleaseDate: '2007-12-29', ...SIGNED, DocumentPeriodEndDate: '2006-11-30' },
    `validate/release-after-signature at 0 1 2 → ${LIKELY}`,
  ))
test('no year is suggested that is before the reported period', () =>
  check(
    { ReleaseDate: '2007-10-29', ...SIGNED, DocumentPeriodEndDate: '2006-11-30' },
    'validate/release-after-signature at 0 1 2',
  ))
test('without a signature nothing is known', () => check({ ReleaseDate: '2007-12-29' }))
