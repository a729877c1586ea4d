import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Provenance } from '../../src/model/fact.js'
import type { Report, ReportedFact } from '../../src/model/report.js'
import { convertFiling } from '../../src/pipeline/convert.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { closureFaults } from './closure/closure-faults.js'
import { rewriteFiling } from './rewrite/rewrite.js'

const STEM = 'lorus-6k-2007'
const FILING = readFileSync(join(import.meta.dirname, '..', 'golden', 'cases', STEM, `${STEM}.txt`), 'utf8')
const REWRITE_COUNT = 40
const taxonomy = loadTaxonomy()

function reportOf(text: string): Report {
  const conversion = convertFiling('filing.txt', Buffer.from(text), taxonomy)
  if (conversion.kind === 'refused') throw new Error(conversion.reason.message)
  return conversion.report
}

const filingReport = reportOf(FILING)

test('the filing can be read again from the evidence of its facts', () => {
  expect(filingReport.facts.length).toBeGreaterThan(0)
  expect(closureFaults(FILING, filingReport)).toEqual([])
})

test(`so can ${REWRITE_COUNT} rewrites of it`, () => {
  const faults = Array.from({ length: REWRITE_COUNT }, (_, seed) => {
    const { text } = rewriteFiling(seed)
    return closureFaults(text, reportOf(text)).map((it) => `rewrite ${seed}: ${it}`)
  })
  expect(faults.flat()).toEqual([])
})

describe('a fact is seen to be wrong', () => {
  /** The first fact of a table: revenue of 23 thousand Canadian dollars, three months to November 30, 2006. */
  const revenue = filingReport.facts.find((it) => it.concept === 'core:Revenues')!
  const loss = filingReport.facts.find((it) => it.concept === 'core:NetIncomeLoss')!
  const check = (fact: ReportedFact, change: Partial<ReportedFact>, fault: RegExp) => {
    const facts = filingReport.facts.map((it) => (it === fact ? { ...it, ...change } : it))
    expect(closureFaults(FILING, { ...filingReport, facts }).join('\n')).toMatch(fault)
  }
  const evidence = (fact: ReportedFact, change: Partial<Provenance>): Partial<ReportedFact> => ({
    provenance: { ...fact.provenance, ...change },
  })

  test('in its value', () => check(revenue, { value: '24000' }, /its value and scale/))
  test('in its scale', () => check(revenue, { value: '23' }, /its value and scale/))
  test('in its sign', () => check(loss, { value: loss.value.slice(1) }, /its sign/))
  test('in its currency', () =>
    check(revenue, { unit: { numerator: 'iso4217:USD', denominator: null } }, /its currency/))
  test('in its end', () =>
    check(revenue, { period: { kind: 'duration', start: '2006-09-01', end: '2006-12-31' } }, /its period ends/))
  test('in its start', () =>
    check(revenue, { period: { kind: 'duration', start: '2006-06-01', end: '2006-11-30' } }, /its period begins/))
  test('in a span outside the text', () =>
    check(revenue, evidence(revenue, { label: [{ start: 5, end: 99_999 }] }), /outside the text/))
  test('without evidence of its scale', () => check(revenue, evidence(revenue, { scale: [] }), /its value and scale/))
  test('without evidence of its period', () =>
    check(revenue, evidence(revenue, { period: [] }), /nothing is given for its period/))
  test('with its digits elsewhere', () =>
    check(revenue, evidence(revenue, { value: { start: 0, end: 4 } }), /its value is no number/))
  test('with its number in no ledger', () => {
    const numbers = filingReport.numbers.filter((it) => it.class !== 'fact')
    expect(closureFaults(FILING, { ...filingReport, numbers }).join('\n')).toMatch(/the ledger is not the list/)
  })
  test('with its number under another class', () => {
    const numbers = filingReport.numbers.map((it) => (it.class === 'fact' ? { ...it, class: 'date' as const } : it))
    expect(closureFaults(FILING, { ...filingReport, numbers }).join('\n')).toMatch(/ledger: "23" @\S+ is a fact/)
  })
})
