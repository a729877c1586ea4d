import { expect, test } from 'vitest'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { clauseEvents, findQuantities } from '../../src/sentences/clause-events.js'

const LABELS = labelMatcher(['revenue', 'net loss'])

/** The events of a sentence as `kind:printed`. */
function check(text: string, ...expected: readonly string[]): void {
  const periods = findPeriods(text)
  const events = clauseEvents(text, periods, findQuantities(text, periods), LABELS)
  expect(events.map((it) => `${it.kind}:${text.slice(it.range.start, it.range.end)}`)).toEqual(expected)
}

test('events stand in the order of print', () =>
  check('Revenue rose to $5 in Q2 2006', 'measure:Revenue', 'change:rose', 'amount:$5', 'period:Q2 2006'))
test('the numbers of a period are no amounts', () =>
  check('revenue as of June 30, 2007', 'measure:revenue', 'period:as of June 30, 2007'))
test('a bare number is no amount', () => check('revenue was 12', 'measure:revenue'))
test('up from is a comparison, not a change', () =>
  check('revenue of $5, up from $4', 'measure:revenue', 'amount:$5', 'compare:up from', 'amount:$4'))
test('a change within a comparison is none of its own', () =>
  check('$5 compared favourably to $4', 'amount:$5', 'compare:compared favourably to', 'amount:$4'))
test('a year right before a measure says when', () =>
  check('generated 2022 revenue of $5', 'period:2022', 'measure:revenue', 'amount:$5'))
test('a year of a date or after a word of term doesn’t', () => {
  check('at June 30, 2022 revenue of $5', 'period:at June 30, 2022', 'measure:revenue', 'amount:$5')
  check('since 2022 revenue of $5', 'measure:revenue', 'amount:$5')
})
