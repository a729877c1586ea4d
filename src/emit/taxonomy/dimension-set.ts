import { assert } from '../../base/assert.js'
import type { ExtensionMember } from '../../model/member.js'
import type { Axis } from '../../model/taxonomy.js'
import { localName } from '../qname.js'
import type { DimensionUse } from './dimension-use.js'

/** Concepts that are reported with exactly these axes: one hypercube in a role of its own. */
export interface DimensionSet {
  /** LC3 name: `Change`, `ListingAndContact`, `NoDimensions`. */
  readonly name: string
  /** Each with the filing's own members that are used in the set, sorted, after the taxonomy's. */
  readonly axes: readonly Axis[]
  readonly concepts: readonly string[]
}

/**
 * Sorts uses into hypercubes so that every use is valid in one of them (Dimensions 1.0, 3.1.1). A concept that never takes an axis is
 * in none and needs none. One that is also reported without axes needs the empty hypercube, unless it is in one whose axes all have
 * defaults.
 */
export function dimensionSets(
  uses: readonly DimensionUse[],
  axisByName: ReadonlyMap<string, Axis>,
): readonly DimensionSet[] {
  const members = membersByAxes(uses)
  const conceptsByAxes = new Map<string, string[]>()
  for (const [concept, lists] of axesByConcept(uses)) {
    for (const axes of neededOf(lists, axisByName)) {
      const concepts = conceptsByAxes.get(axes)
      if (concepts === undefined) conceptsByAxes.set(axes, [concept])
      else concepts.push(concept)
    }
  }
  return [...conceptsByAxes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([axes, concepts]) => ({
      name: setName(axes),
      axes: axesOf(axes, axisByName).map((it) => withMembers(it, members.get(axes) ?? [])),
      concepts: concepts.sort(),
    }))
}

/** List of axes, as a key → the filing's own members that are used with exactly these axes. */
function membersByAxes(uses: readonly DimensionUse[]): ReadonlyMap<string, readonly ExtensionMember[]> {
  const lists = new Map<string, Set<ExtensionMember>>()
  for (const { axes, members } of uses) {
    const key = axes.join(' ')
    const list = lists.get(key) ?? new Set()
    for (const it of members) list.add(it)
    lists.set(key, list)
  }
  return new Map([...lists].map(([key, list]) => [key, [...list].sort((a, b) => (a.name < b.name ? -1 : 1))]))
}

function withMembers(axis: Axis, members: readonly ExtensionMember[]): Axis {
  if (axis.kind === 'typed') return axis
  return { ...axis, members: [...axis.members, ...members.filter((it) => it.axis === axis.name)] }
}

/** Concept → the lists of axes it is reported with, as keys. */
function axesByConcept(uses: readonly DimensionUse[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>()
  for (const { concept, axes } of uses) {
    lists.set(concept, (lists.get(concept) ?? new Set()).add(axes.join(' ')))
  }
  return lists
}

function neededOf(lists: ReadonlySet<string>, axisByName: ReadonlyMap<string, Axis>): readonly string[] {
  const dimensional = [...lists].filter((it) => it !== '')
  if (dimensional.length === 0 || !lists.has('')) return dimensional
  const isCovered = dimensional.some((it) => axesOf(it, axisByName).every((axis) => axis.kind === 'explicit'))
  return isCovered ? dimensional : [...dimensional, '']
}

function axesOf(key: string, axisByName: ReadonlyMap<string, Axis>): readonly Axis[] {
  if (key === '') return []
  return key.split(' ').map((name) => {
    const axis = axisByName.get(name)
    assert(axis !== undefined, `the taxonomy has no axis ${name}`)
    return axis
  })
}

function setName(key: string): string {
  if (key === '') return 'NoDimensions'
  const names = key.split(' ').map((it) => localName(it).replace(/Axis$/, ''))
  return names.join('And')
}
