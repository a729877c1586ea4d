import { expect, test } from 'vitest'
import { dimensionSets } from '../../../src/emit/taxonomy/dimension-set.js'
import type { Axis } from '../../../src/model/taxonomy.js'
import { MEMBERS } from '../fixture-report.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

const CHANGE = 'core:ChangeAxis'
const SEGMENTS = 'core:SegmentsAxis'
const LISTING = 'core:ListingAxis'

/** @param uses `[concept, axis, axis ...]` */
function check(uses: readonly string[][], expected: Readonly<Record<string, readonly string[]>>): void {
  const sets = dimensionSets(
    uses.map(([concept = '', ...axes]) => ({ concept, axes, members: [] })),
    fixtureTaxonomy.axisByName,
  )
  expect(Object.fromEntries(sets.map((it) => [it.name, it.concepts]))).toEqual(expected)
}

test('a concept without axes is in no hypercube', () => check([['core:A']], {}))
test('an axis with a default covers the concept without it', () =>
  check([['core:A'], ['core:A', CHANGE]], { Change: ['core:A'] }))
test('a typed axis has no default, so the concept without it needs the empty hypercube', () =>
  check([['core:A'], ['core:A', LISTING]], { Listing: ['core:A'], NoDimensions: ['core:A'] }))
test('axes used together share a hypercube', () =>
  check([['core:A', CHANGE, LISTING]], { ChangeAndListing: ['core:A'] }))
test('a concept used with different axes is in several', () =>
  check([['core:A', CHANGE], ['core:A', LISTING], ['core:A']], { Change: ['core:A'], Listing: ['core:A'] }))
test('concepts stand in the order of their names', () =>
  check(
    [
      ['core:B', CHANGE],
      ['core:A', CHANGE],
      ['core:B', CHANGE],
    ],
    { Change: ['core:A', 'core:B'] },
  ))
test('a set lists the filing’s own members that are used in it, after the taxonomy’s', () => {
  const [devices, drugs] = MEMBERS
  const use = { concept: 'core:A', axes: [SEGMENTS] }
  const uses = [
    { ...use, members: [drugs!] },
    { ...use, members: [devices!] },
    { concept: 'core:B', axes: [CHANGE, SEGMENTS], members: [drugs!] },
  ]
  const sets = dimensionSets(uses, fixtureTaxonomy.axisByName)
  const membersOf = (axis: Axis) => (axis.kind === 'typed' ? [] : axis.members.map((it) => it.name))
  expect(sets.map((it) => membersOf(it.axes.at(-1)!))).toEqual([
    ['core:AllSegmentsMember', 'ext:DrugsMember'],
    ['core:AllSegmentsMember', 'ext:DevicesMember', 'ext:DrugsMember'],
  ])
})
test('an axis that the taxonomy lacks is a bug', () =>
  expect(() => check([['core:A', 'core:X']], {})).toThrow('core:X'))
