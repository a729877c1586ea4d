import type { Taxonomy } from '../model/taxonomy.js'
import type { ElementGroups } from './read-labels.js'

/** What a line's element is to the model. */
export interface ElementClasses {
  /** QNames of the concepts that lines are mapped to, in the order of their names. */
  readonly concepts: readonly string[]
  /** The class of an element; that after the last concept where none stands for it. */
  readonly classOf: (element: string | null) => number
  /** By concept: those that stand for what it stands for, or for what filers use in its place. */
  readonly alternatives: readonly (readonly number[])[]
}

/**
 * An element's class is the concept that it is an anchor of, else the one of its other names, else the one of an element that filers use
 * in its place.
 */
export function elementClasses(taxonomy: Taxonomy, { same, alternative }: ElementGroups): ElementClasses {
  const concepts = [...taxonomy.conceptByName.values()].filter(isNumeric).sort((a, b) => (a.name < b.name ? -1 : 1))
  const classes = new Map(concepts.flatMap(({ anchors }, i) => anchors.map((it) => [it, i] as const)))
  const wider = [...same, ...alternative]
  for (const group of wider) {
    const known = group.map((it) => classes.get(it)).find((it) => it !== undefined)
    if (known !== undefined) for (const it of group) if (!classes.has(it)) classes.set(it, known)
  }
  const near = concepts.map((_, i) => new Set([i]))
  for (const group of wider) {
    const members = [...new Set(group.map((it) => classes.get(it)).filter((it) => it !== undefined))]
    for (const a of members) for (const b of members) near[a]!.add(b)
  }
  return {
    concepts: concepts.map((it) => it.name),
    classOf: (element) => (element === null ? undefined : classes.get(element)) ?? concepts.length,
    alternatives: near.map((it) => [...it].sort((a, b) => a - b)),
  }
}

function isNumeric({ type }: { readonly type: string }): boolean {
  return ['monetary', 'perShare', 'shares', 'pure'].includes(type)
}
