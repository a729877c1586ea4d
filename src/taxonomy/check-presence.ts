import { outlineNodes, parseOutline } from './outline.js'
import type { TaxonomyProblem } from './problem.js'
import type { TaxonomyData } from './taxonomy-data.js'

/** Checks that every concept is shown in a statement or another list. */
export function checkPresence({ concepts, statements }: TaxonomyData): readonly TaxonomyProblem[] {
  const shown = new Set(statements.flatMap((it) => outlineNodes(parseOutline(it.outline).tree)).map((it) => it.name))
  return concepts
    .filter(({ concept }) => !shown.has(concept.name))
    .map(({ file, concept }) => ({ file, entry: concept.name, problem: 'is in no statement' }))
}
