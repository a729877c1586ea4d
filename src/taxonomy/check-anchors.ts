import type { TaxonomyProblem } from './problem.js'
import type { StandardElement } from './standard-elements.js'
import { STANDARD_ELEMENTS_FILE } from './standard-elements.js'
import type { ConceptEntry, TaxonomyData } from './taxonomy-data.js'

/**
 * Checks that every anchor is an element of a standard, under one concept only, and of the concept's type, balance and period. What
 * isn't known of an element isn't compared.
 */
export function checkAnchors(
  { concepts }: TaxonomyData,
  elementByName: ReadonlyMap<string, StandardElement>,
): readonly TaxonomyProblem[] {
  const conceptByAnchor = new Map<string, string>()
  return concepts.flatMap(({ file, concept }) =>
    concept.anchors.flatMap((anchor) => {
      const first = conceptByAnchor.get(anchor) ?? null
      if (first === null) conceptByAnchor.set(anchor, concept.name)
      const problems = [secondUse(first, concept), ...mismatches(concept, elementByName.get(anchor) ?? null)]
      return problems
        .filter((it) => it !== null)
        .map((it) => ({ file, entry: concept.name, problem: `anchor ${anchor} ${it}` }))
    }),
  )
}

function secondUse(first: string | null, { name }: ConceptEntry): string | null {
  if (first === null) return null
  return first === name ? 'is listed twice' : `is also under ${first}`
}

function mismatches(concept: ConceptEntry, element: StandardElement | null): readonly (string | null)[] {
  if (element === null) return [`is not in ${STANDARD_ELEMENTS_FILE}`]
  return [
    element.type === concept.type ? null : `is of type ${element.type}, the concept of type ${concept.type}`,
    mismatch(element.balance, concept.balance ?? 'none'),
    mismatch(element.period, concept.period),
  ]
}

function mismatch(ofElement: string, ofConcept: string): string | null {
  return ofElement === 'unknown' || ofElement === ofConcept
    ? null
    : `is ${phrase(ofElement)}, the concept ${phrase(ofConcept)}`
}

function phrase(value: string): string {
  return value === 'none' ? 'without balance' : `${value === 'instant' ? 'an' : 'a'} ${value}`
}
