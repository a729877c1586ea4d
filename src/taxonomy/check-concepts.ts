import type { TaxonomyProblem } from './problem.js'
import type { TaxonomyData } from './taxonomy-data.js'

/** Checks what a concept says of itself: only amounts of money have a balance (XBRL 2.1, 5.1.1.2). */
export function checkConcepts({ concepts }: TaxonomyData): readonly TaxonomyProblem[] {
  return concepts.flatMap(({ file, concept: { name, type, balance } }) =>
    type === 'monetary' || balance === undefined
      ? []
      : [{ file, entry: name, problem: `a ${type} concept has no balance, this one is a ${balance}` }],
  )
}
