import { expect, test } from 'vitest'
import type { Field } from '../../src/model/field.js'
import { textFacts } from '../../src/report/text-facts.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { SECOND_QUARTER } from '../support/profile.js'

const QUIET = { ...SECOND_QUARTER, currency: null }

function field(name: string, value: string, group: Field['group'] = null): Field {
  return { name, value, span: { start: 5, end: 9 }, label: [], rule: 'signature', group }
}

function check(fields: readonly Field[], ...expected: readonly string[]): void {
  expect(textFacts(fields, QUIET, packageTaxonomy()).map((it) => `${it.concept} ${it.value}`)).toEqual(expected)
}

test('a field is a fact of its concept', () =>
  check([field('SignatureDate', '2007-01-03')], 'core:SignatureDate 2007-01-03'))
test('the first of a kind is taken', () =>
  check([field('DocumentType', '6-K'), field('DocumentType', '8-K')], 'core:DocumentType 6-K'))
test('several of a kind are kept where a key parts them', () =>
  check(
    ['LOR', 'LRP'].map((it) => field('TradingSymbol', it, { axis: 'ListingAxis', key: it })),
    'core:TradingSymbol LOR',
    'core:TradingSymbol LRP',
  ))
test('a field that no concept stands for is no fact', () => check([field('Zyzzy', 'x')]))
test('the key stands in a typed dimension', () =>
  expect(
    textFacts([field('TradingSymbol', 'LOR', { axis: 'ListingAxis', key: 'TSX:LOR' })], QUIET, packageTaxonomy())[0]
      ?.dimensions,
  ).toEqual({ 'core:ListingAxis': { kind: 'typed', value: 'TSX:LOR' } }))
test('they take the period of report', () =>
  expect(textFacts([field('DocumentType', '6-K')], QUIET, packageTaxonomy())[0]?.period).toEqual(QUIET.reportPeriod))
test('the reported period’s end and the currency are facts where the filing says them', () => {
  const profile = {
    ...SECOND_QUARTER,
    periodEnd: { ...SECOND_QUARTER.periodEnd!, spans: [{ start: 1, end: 2 }] },
    currency: { ...SECOND_QUARTER.currency!, spans: [{ start: 3, end: 4 }] },
  }
  expect(textFacts([], profile, packageTaxonomy()).map((it) => `${it.concept} ${it.value}`)).toEqual([
    'core:DocumentPeriodEndDate 2006-11-30',
    'core:ReportingCurrency CAD',
  ])
})
test('what the user told is no text fact of the filing', () =>
  expect(textFacts([], SECOND_QUARTER, packageTaxonomy())).toEqual([]))
