import { describe, expect, test } from 'vitest'
import { dimensionUses } from '../../../src/emit/taxonomy/dimension-use.js'
import type { DimensionValue } from '../../../src/model/fact.js'
import { fact, fixtureReport } from '../fixture-report.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

/** How a fact with these dimensions uses the axes; a text that doesn't name an element is a typed value. */
function usesOf(dimensions: Readonly<Record<string, string>>) {
  const values = Object.entries(dimensions).map(([axis, it]): [string, DimensionValue] => [
    axis,
    it.includes(':') ? { kind: 'member', member: it } : { kind: 'typed', value: it },
  ])
  const facts = [fact(0, { concept: 'core:Assets', value: '1', dimensions: Object.fromEntries(values) })]
  return dimensionUses({ ...fixtureReport, facts }, fixtureTaxonomy.axisByName)
}

function check(
  dimensions: Readonly<Record<string, string>>,
  axes: readonly string[],
  members: readonly string[],
): void {
  const [use] = usesOf(dimensions)
  expect({ axes: use?.axes, members: use?.members.map((it) => it.name) }).toEqual({ axes, members })
}

test('a fact without dimensions uses no axis', () => check({}, [], []))
test('axes stand in the order of their names, the filing’s own members beside them', () =>
  check(
    { 'core:SegmentsAxis': 'ext:DrugsMember', 'core:ChangeAxis': 'core:PriorYearPeriodMember' },
    ['core:ChangeAxis', 'core:SegmentsAxis'],
    ['ext:DrugsMember'],
  ))
test('a typed axis has no members', () => check({ 'core:ListingAxis': 'TSX' }, ['core:ListingAxis'], []))

describe('a bug is', () => {
  const checkThrows = (axis: string, member: string, message: string) =>
    expect(() => usesOf({ [axis]: member })).toThrow(message)
  test('a member that neither the taxonomy nor the filing has', () =>
    checkThrows('core:SegmentsAxis', 'ext:NoMember', 'ext:NoMember is no member of core:SegmentsAxis'))
  test('a member of another axis', () =>
    checkThrows('core:ChangeAxis', 'ext:DrugsMember', 'a member of core:SegmentsAxis, not of core:ChangeAxis'))
  test('a default that is stated', () =>
    checkThrows('core:SegmentsAxis', 'core:AllSegmentsMember', 'is the default of core:SegmentsAxis'))
  test('a member of a typed axis', () =>
    checkThrows('core:ListingAxis', 'core:TSXMember', 'core:ListingAxis that the taxonomy has no members of'))
})
