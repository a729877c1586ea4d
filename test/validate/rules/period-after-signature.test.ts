import { expect, test } from 'vitest'
import { checkPeriodBeforeSignature } from '../../../src/validate/rules/period-after-signature.js'
import { findingsOf, reportOf, textFactOf } from '../../support/report.js'

function check(dates: Readonly<Record<string, string>>, ...expected: readonly string[]): void {
  const facts = Object.entries(dates).map(([name, value]) => textFactOf(name, value))
  expect(findingsOf(checkPeriodBeforeSignature, reportOf(facts))).toEqual(expected)
}

const END = { DocumentPeriodEndDate: '2006-11-30' }

test('what is reported after the period is right', () =>
  check({ ...END, SignatureDate: '2007-01-03', ReleaseDate: '2006-12-29' }))
test('a signature before the period’s end is a finding', () =>
  check({ ...END, SignatureDate: '2006-01-03' }, 'validate/period-after-signature at 0 1'))
test('a release before the period’s end is a finding', () =>
  check({ ...END, ReleaseDate: '2005-12-29' }, 'validate/period-after-signature at 0 1'))
test('without a period nothing is known', () => check({ SignatureDate: '2006-01-03' }))
