import { expect, test } from 'vitest'
import { MemberMaker } from '../../src/reconcile/members.js'
import { observationOf } from '../support/observation.js'

/** The members that observations of these labels are of, in order. */
function check(labels: readonly string[], ...expected: readonly string[]): void {
  const maker = new MemberMaker()
  const names = labels.map((label) => {
    const members = [{ axis: 'core:SegmentsAxis', member: label.startsWith('core:') ? label : null, label, spans: [] }]
    const value = maker.dimensionsOf(observationOf('23', { members }))['core:SegmentsAxis']
    return value?.kind === 'member' ? value.member : null
  })
  expect(names).toEqual(expected)
}

test('is made for a label', () => check(['Drugs and devices'], 'ext:DrugsAndDevicesMember'))
test('is one for one label', () => check(['Drugs', 'DRUGS'], 'ext:DrugsMember', 'ext:DrugsMember'))
test('is another for another label of the same name', () =>
  check(['Québec', 'Quebec'], 'ext:QuebecMember', 'ext:Quebec2Member'))
test('of the taxonomy is not made', () => check(['core:Level1Member'], 'core:Level1Member'))

test('without members there are no dimensions', () =>
  expect(new MemberMaker().dimensionsOf(observationOf('23'))).toEqual({}))
