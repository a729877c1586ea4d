import { expect, test } from 'vitest'
import { confidenceOf } from '../../src/reconcile/confidence.js'
import type { Standing } from '../../src/reconcile/corroborate.js'
import type { DraftFact } from '../../src/reconcile/draft-fact.js'
import { draftOf } from '../support/draft.js'

function check(changes: Partial<DraftFact>, standing: Standing, status: string): void {
  const found = confidenceOf(draftOf('Revenues', '23', changes), standing)
  expect(found.status).toBe(status)
  expect(found.confidence).toBeGreaterThan(0)
  expect(found.confidence).toBeLessThanOrEqual(1)
}

test('a fact that is read by certain rules is read', () => check({}, 'alone', 'read'))
test('a fact that is printed twice is proven', () => check({}, 'borne-out', 'proven'))
test('a fact that its sum bears out is proven', () => check({ isSummed: true }, 'alone', 'proven'))
test('a sum bears out no scale', () =>
  check({ isSummed: true, scale: { value: 0, spans: [], rule: 'scale-said-elsewhere' } }, 'alone', 'doubtful'))
test('a fact whose period is only inferred is doubtful', () =>
  check(
    { periodReading: { ...draftOf('Revenues', '23').periodReading, rule: 'period-of-report' } },
    'alone',
    'doubtful',
  ))
test('a sentence that the tables contradict is doubtful', () => check({}, 'contradicted', 'doubtful'))
test('a second printing outweighs a doubtful reading', () =>
  check(
    { periodReading: { ...draftOf('Revenues', '23').periodReading, rule: 'period-of-report' } },
    'borne-out',
    'proven',
  ))
test('the weakest rule counts', () => {
  const sure = confidenceOf(draftOf('Revenues', '23'), 'alone').confidence
  const made = confidenceOf(draftOf('Revenues', '23', { conceptRules: ['extension-for-label'] }), 'alone').confidence
  expect(made).toBeLessThan(sure)
})
