import { expect, test } from 'vitest'
import { CHANGE_AXIS, contextKey, dimensionKey, labelOf, numericFacts } from '../../src/validate/fact-groups.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { conceptOf } from '../support/observation.js'
import { amountOf, changeOf, reportOf, textFactOf, withMember } from '../support/report.js'

const FACT = amountOf('Revenues', '23000', '2006-09-01..2006-11-30')

test('text is no numeric fact', () =>
  expect(numericFacts(reportOf([FACT, textFactOf('DocumentType', '6-K')]))).toHaveLength(1))
test('facts of one period, unit and dimension share a context', () =>
  expect(contextKey(FACT)).toBe(contextKey(amountOf('OperatingExpenses', '1', '2006-09-01..2006-11-30'))))
test('a change has a context of its own', () => expect(contextKey(changeOf(FACT))).not.toBe(contextKey(FACT)))
test('facts of different members have different contexts', () => {
  const contexts = ['ext:DrugsMember', 'ext:DevicesMember'].map((it) => contextKey(withMember(FACT, it)))
  expect(new Set([contextKey(FACT), ...contexts]).size).toBe(3)
})
test('an axis may be left out of account', () => {
  const change = withMember(changeOf(FACT), 'ext:DrugsMember')
  expect(dimensionKey(change, CHANGE_AXIS)).toBe(dimensionKey(withMember(FACT, 'ext:DrugsMember')))
  expect(dimensionKey(change)).not.toBe(dimensionKey(withMember(FACT, 'ext:DrugsMember')))
})
test('a concept is told by its label, of the taxonomy or the filing', () => {
  const report = reportOf([], [], [conceptOf('ext:Zyzzy', { labels: { standard: 'Zyzzy, net' } })])
  expect(['core:Revenues', 'ext:Zyzzy', 'ext:None'].map((it) => labelOf(it, report, packageTaxonomy()))).toEqual([
    'Revenue',
    'Zyzzy, net',
    'ext:None',
  ])
})
