import type { TaxonomyProblem } from './problem.js'
import { type AxisEntry, conceptEntries, type TaxonomyData } from './taxonomy-data.js'

/** Checks that an axis is either explicit or typed and that the concepts it is for are known. */
export function checkDimensions(data: TaxonomyData): readonly TaxonomyProblem[] {
  const concepts = conceptEntries(data)
  return data.axes.flatMap((axis) => {
    const unknown = (axis.concepts ?? [])
      .filter((it) => !concepts.has(it))
      .map((it) => `takes ${it}, which is no concept`)
    return [kindProblem(axis), ...unknown]
      .filter((it) => it !== null)
      .map((problem) => ({ file: 'dimensions.json', entry: axis.name, problem }))
  })
}

function kindProblem({ members, domain }: AxisEntry): string | null {
  if (members === undefined && domain === undefined) return 'has neither members nor a domain'
  return members !== undefined && domain !== undefined ? 'has members and a domain: is it explicit or typed?' : null
}
