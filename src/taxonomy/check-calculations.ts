import type { TaxonomyProblem } from './problem.js'
import { type CalculationEntry, type ConceptEntry, conceptEntries, type TaxonomyData } from './taxonomy-data.js'

/** Checks that sums are of known concepts and that their weights and period types are possible (XBRL 2.1, 5.2.5.2 and 5.1.1.2). */
export function checkCalculations(data: TaxonomyData): readonly TaxonomyProblem[] {
  const concepts = conceptEntries(data)
  const statements = new Set(data.statements.map((it) => it.name))
  return data.calculations.flatMap((calculation) =>
    [
      statements.has(calculation.statement) ? null : `${calculation.statement} is no statement`,
      ...sumProblems(calculation, concepts),
    ]
      .filter((it) => it !== null)
      .map((problem) => ({ file: 'calculations.json', entry: calculation.total, problem })),
  )
}

function sumProblems(
  { total, items }: CalculationEntry,
  concepts: ReadonlyMap<string, ConceptEntry>,
): readonly (string | null)[] {
  const sum = concepts.get(total)
  if (sum === undefined) return ['is no concept']
  const seen = new Set<string>()
  return items.map((it) => {
    const name = it.slice(1)
    if (seen.has(name)) return `${it} is the second item of this name`
    seen.add(name)
    const item = concepts.get(name)
    return item === undefined ? `${it} is no concept` : itemProblem(sum, item, it)
  })
}

function itemProblem(sum: ConceptEntry, item: ConceptEntry, written: string): string | null {
  if (item.name === sum.name) return `${written} is the total itself`
  if (item.type !== sum.type) return `${written} is of type ${item.type}, the total of type ${sum.type}`
  if (item.period !== sum.period)
    return `${written} is of period type ${item.period}, the total of period type ${sum.period}`
  if (item.balance === undefined || sum.balance === undefined) return null
  const sign = item.balance === sum.balance ? '+' : '-'
  return written.startsWith(sign)
    ? null
    : `${written} should have "${sign}": it is a ${item.balance}, the total a ${sum.balance}`
}
