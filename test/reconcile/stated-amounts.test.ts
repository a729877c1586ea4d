import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import { MemberMaker } from '../../src/reconcile/members.js'
import { StatedAmounts } from '../../src/reconcile/stated-amounts.js'
import { observationOf } from '../support/observation.js'
import { parsePeriod } from '../support/profile.js'

/** Whether a number of revenue contradicts the 23 thousand that is said already. */
function check(cell: Observation, expected: boolean): void {
  const stated = new StatedAmounts(new MemberMaker())
  stated.add('core:Revenues', [observationOf('23')])
  expect(stated.isContradicted('core:Revenues', [cell])).toBe(expected)
}

test('another number does', () => check(observationOf('25'), true))
test('one that rounding may explain does not', () => check(observationOf('24'), false))
test('the same does not', () => check(observationOf('23'), false))
test('nor one that it is rounded from', () =>
  check(observationOf('22,900', { scales: [{ value: 0, spans: [], rule: 'no-scale-note' }] }), false))
test('nor the same in another sign', () => check(observationOf('(23)'), false))
test('nor one in another currency', () =>
  check(observationOf('25', { currencies: [{ value: 'EUR', spans: [], rule: 'currency-note' }] }), false))
test('nor one of another time', () =>
  check(
    observationOf('25', { periods: [{ value: parsePeriod('2006-11-30'), spans: [], rule: 'column-heading' }] }),
    false,
  ))
test('nor one of a member', () =>
  check(
    observationOf('25', { members: [{ axis: 'core:SegmentsAxis', member: null, label: 'Drugs', spans: [] }] }),
    false,
  ))
test('nor one of no time', () => check(observationOf('25', { periods: [] }), false))
