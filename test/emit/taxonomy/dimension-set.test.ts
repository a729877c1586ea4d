import { expect, test } from 'vitest'
import { dimensionSets } from '../../../src/emit/taxonomy/dimension-set.js'
import { fixtureTaxonomy } from '../fixture-taxonomy.js'

const CHANGE = 'core:ChangeAxis'
const LISTING = 'core:ListingAxis'

/** @param uses `[concept, axis, axis ...]` */
function check(uses: readonly string[][], expected: Readonly<Record<string, readonly string[]>>): void {
  const sets = dimensionSets(
    uses.map(([concept = '', ...axes]) => ({ concept, axes })),
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
test('an axis that the taxonomy lacks is a bug', () =>
  expect(() => check([['core:A', 'core:X']], {})).toThrow('core:X'))
