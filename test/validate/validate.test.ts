import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validate } from '../../src/validate/validate.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { reportOf, textFactOf } from '../support/report.js'

test('a report of nothing has no finding', () => expect(validate(reportOf([]), packageTaxonomy())).toEqual([]))

test('every rule is run', () => {
  const facts = Object.entries({
    ReleaseDate: '2007-12-29',
    SignatureDate: '2006-01-03',
    FinancialYearEnd: '2007-05-31',
    DocumentPeriodEndDate: '2006-11-30',
  }).map(([name, value]) => textFactOf(name, value))
  const codes = validate(reportOf(facts), packageTaxonomy()).map((it) => it.code)
  expect([...new Set(codes)].sort()).toEqual([
    'validate/period-after-signature',
    'validate/release-after-signature',
    'validate/year-not-ended',
  ])
})

test('every rule has a test of its own', () => {
  const rules = readdirSync(new URL('../../src/validate/rules', import.meta.url)).map((it) =>
    it.replace('.ts', '.test.ts'),
  )
  expect(readdirSync(new URL('./rules', import.meta.url)).sort()).toEqual(rules.sort())
})
