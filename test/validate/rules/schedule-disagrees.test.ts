import { expect, test } from 'vitest'
import type { ReportedFact } from '../../../src/model/report.js'
import { checkPrintingsAgree } from '../../../src/validate/rules/printings-disagree.js'
import { checkSchedules } from '../../../src/validate/rules/schedule-disagrees.js'
import { amountOf, findingsOf, reportOf } from '../../support/report.js'

const CODE = 'validate/schedule-disagrees'
const YEAR = '1997-01-01..1997-12-31'

/** Amounts of revenue as the statements and the text print them, then the schedule's. */
function check(printed: readonly string[], schedule: string, ...expected: readonly string[]): void {
  const facts = [
    ...printed.map((it) => amountOf('Revenues', it, YEAR)),
    ofSchedule(amountOf('Revenues', schedule, YEAR)),
  ]
  expect(findingsOf(checkSchedules, reportOf(facts))).toEqual(expected)
  expect(findingsOf(checkPrintingsAgree, reportOf(facts.slice(-2)))).toEqual([])
}

function ofSchedule(fact: ReportedFact): ReportedFact {
  return { ...fact, provenance: { ...fact.provenance, derivation: { concept: ['schedule-tag'] } } }
}

test('the same amount', () => check(['5000'], '5000'))
test('the same within rounding', () => check(['5400'], '5000'))
test('another amount', () => check(['5000'], '7000', `${CODE} at 1 0`))
test('one of several printings is enough', () => check(['5000', '7000'], '7000'))
test('an amount that is printed nowhere else', () => check([], '7000'))
