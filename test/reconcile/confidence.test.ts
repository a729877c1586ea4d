import { expect, test } from 'vitest'
import { confidenceOf } from '../../src/reconcile/confidence.js'
import type { DraftFact } from '../../src/reconcile/draft-fact.js'
import { draftOf } from '../support/draft.js'

function check(changes: Partial<DraftFact>, isCorroborated: boolean, status: string): void {
  const found = confidenceOf(draftOf('Revenues', '23', changes), isCorroborated)
  expect(found.status).toBe(status)
  expect(found.confidence).toBeGreaterThan(0)
  expect(found.confidence).toBeLessThanOrEqual(1)
}

test('a fact that is read by certain rules is read', () => check({}, false, 'read'))
test('a fact that is printed twice is proven', () => check({}, true, 'proven'))
test('a fact that its sum bears out is proven', () => check({ isSummed: true }, false, 'proven'))
test('a fact whose period is only inferred is doubtful', () =>
  check({ periodReading: { ...draftOf('Revenues', '23').periodReading, rule: 'period-of-report' } }, false, 'doubtful'))
test('a second printing outweighs a doubtful reading', () =>
  check({ periodReading: { ...draftOf('Revenues', '23').periodReading, rule: 'period-of-report' } }, true, 'proven'))
test('the weakest rule counts', () => {
  const sure = confidenceOf(draftOf('Revenues', '23'), false).confidence
  const made = confidenceOf(draftOf('Revenues', '23', { conceptRules: ['extension-for-label'] }), false).confidence
  expect(made).toBeLessThan(sure)
})
