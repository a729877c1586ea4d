import { labelKey } from '../phrases/label-words.js'
import type { TaxonomyProblem } from './problem.js'
import { conceptEntries, type TaxonomyData } from './taxonomy-data.js'

const FILE = 'modern-labels.json'

/** Checks that the modern labels are of concepts that there are, below lines of concepts that there are, and each listed once for its concept. */
export function checkModernLabels(data: TaxonomyData): readonly TaxonomyProblem[] {
  const concepts = conceptEntries(data)
  return data.modernLabels.flatMap(({ concept, below, labels }) => {
    const again = labels.filter((it, i) => labels.findIndex((other) => labelKey(other) === labelKey(it)) < i)
    return [
      ...(concepts.has(concept) ? [] : ['is no concept']),
      ...(below === undefined || concepts.has(below) ? [] : [`stands below ${below}, which is no concept`]),
      ...again.map((it) => `label "${it}" is listed twice`),
    ].map((problem) => ({ file: FILE, entry: concept, problem }))
  })
}
