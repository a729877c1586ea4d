import { groupBy } from '../../base/group-by.js'
import type { Concept } from '../../model/concept.js'
import type { LexiconEntry, PresentationNode, PresentedStatement, Taxonomy } from '../../model/taxonomy.js'

/** The taxonomy, with what is looked up for each concept. */
export interface Contents {
  readonly taxonomy: Taxonomy
  /** The lines at which concepts have their full entries: for each its first, in the order of the statements. */
  readonly homes: ReadonlySet<PresentationNode>
  readonly statementsByConcept: ReadonlyMap<string, readonly PresentedStatement[]>
  readonly printedByConcept: ReadonlyMap<string, readonly LexiconEntry[]>
  /** Lines for the concepts that are in no statement; `taxonomy --check` would have them in one. */
  readonly unplaced: readonly PresentationNode[]
}

export function contentsOf(taxonomy: Taxonomy): Contents {
  const { conceptByName, statements, lexicon } = taxonomy
  const homeByConcept = new Map<string, PresentationNode>()
  const statementsByConcept = new Map<string, readonly PresentedStatement[]>()
  for (const statement of statements) {
    for (const node of nodesOf(statement.tree).filter((it) => conceptByName.has(it.name))) {
      const others = statementsByConcept.get(node.name) ?? []
      if (!homeByConcept.has(node.name)) homeByConcept.set(node.name, node)
      if (!others.includes(statement)) statementsByConcept.set(node.name, [...others, statement])
    }
  }
  const unplaced = [...conceptByName.values()].filter((it) => !homeByConcept.has(it.name)).map(lineOf)
  return {
    taxonomy,
    homes: new Set([...homeByConcept.values(), ...unplaced]),
    statementsByConcept,
    printedByConcept: groupBy(lexicon, (it) => it.concept),
    unplaced,
  }
}

/** A tree's lines from top to bottom. */
export function nodesOf(tree: readonly PresentationNode[]): readonly PresentationNode[] {
  return tree.flatMap((it) => [it, ...nodesOf(it.children)])
}

function lineOf({ name }: Concept): PresentationNode {
  return { name, labelRole: 'standard', children: [] }
}
