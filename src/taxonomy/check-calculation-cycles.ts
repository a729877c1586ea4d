import type { TaxonomyProblem } from './problem.js'
import type { TaxonomyData } from './taxonomy-data.js'

/** Checks that in no statement a concept sums into itself over others (XBRL 2.1, 5.2.5.2: no directed cycles). */
export function checkCalculationCycles({ calculations }: TaxonomyData): readonly TaxonomyProblem[] {
  const statements = [...new Set(calculations.map((it) => it.statement))]
  return statements.flatMap((statement) => {
    const itemsByTotal = new Map<string, readonly string[]>()
    for (const { total, items } of calculations.filter((it) => it.statement === statement)) {
      itemsByTotal.set(total, [...(itemsByTotal.get(total) ?? []), ...items.map((it) => it.slice(1))])
    }
    return findCycles(itemsByTotal).map((cycle) => ({
      file: 'calculations.json',
      entry: cycle[0]!,
      problem: `sums into itself in ${statement}: ${[...cycle, cycle[0]!].join(', ')}`,
    }))
  })
}

/** Each cycle once, from the total at which it is met first. */
function findCycles(itemsByTotal: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = []
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): void => {
    const at = path.indexOf(name)
    if (at >= 0) cycles.push(path.slice(at))
    if (at >= 0 || done.has(name)) return
    for (const item of itemsByTotal.get(name) ?? []) if (item !== name) visit(item, [...path, name])
    done.add(name)
  }
  for (const total of itemsByTotal.keys()) visit(total, [])
  return cycles
}
