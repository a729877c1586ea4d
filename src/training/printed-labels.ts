import type { PrintedLabel } from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import type { ElementClasses } from './element-classes.js'
import type { TaggedStatement } from './read-labels.js'

/** Fewest companies that print a label in a kind of statement. */
const FEWEST = 3

/** Which concepts labels stood for, by label and kind of statement, in how many companies, and in how many of these with the other sign. */
export function printedLabels(
  statements: readonly TaggedStatement[],
  { concepts, classOf }: ElementClasses,
): readonly PrintedLabel[] {
  const companies = new Map<string, Map<number, Map<number, boolean>>>()
  for (const { company, kind, lines } of statements)
    for (const { label, element, isNegated } of lines) {
      const place = `${labelKey(label)}\t${kind}`
      const uses = companies.get(place) ?? new Map<number, Map<number, boolean>>()
      companies.set(place, uses)
      const own = classOf(element)
      const of = uses.get(own) ?? new Map<number, boolean>()
      uses.set(own, of)
      of.set(company, isNegated)
    }
  return [...companies]
    .filter(([, uses]) => new Set([...uses.values()].flatMap((it) => [...it.keys()])).size >= FEWEST)
    .map(([place, uses]) => {
      const [label = '', kind = ''] = place.split('\t')
      return {
        label,
        kind: kind as PrintedLabel['kind'],
        uses: [...uses]
          .map(([own, of]) => ({
            concept: concepts[own] ?? null,
            companies: of.size,
            negated: [...of.values()].filter((it) => it).length,
          }))
          .sort((a, b) => b.companies - a.companies || ((a.concept ?? '') < (b.concept ?? '') ? -1 : 1)),
      }
    })
    .filter((it) => it.label !== '')
    .sort((a, b) => (a.label === b.label ? (a.kind < b.kind ? -1 : 1) : a.label < b.label ? -1 : 1))
}
