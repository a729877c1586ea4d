import { groupBy } from '../../base/group-by.js'
import type { Calculation } from '../../model/taxonomy.js'

/** A concept in the sums of a statement. */
export interface SumNode {
  readonly concept: string
  /** Null at the top, for a total that is an item of no other. */
  readonly weight: 1 | -1 | null
  /** The sums that it is the total of: none for an item that isn't one, seldom more than one. */
  readonly sums: readonly (readonly SumNode[])[]
}

/**
 * The sums of one statement as trees: an item that is a total itself has its sums under it.
 *
 *     Operating income        <- item of no sum
 *       + Gross profit        <- item and total
 *         + Revenue
 *         − Cost of revenue
 *       − Operating expenses
 */
export function calculationForest(calculations: readonly Calculation[]): readonly SumNode[] {
  const sumsByTotal = groupBy(calculations, (it) => it.total)
  const shown = new Set<string>()
  const grow = (concept: string, weight: SumNode['weight'], above: readonly string[]): SumNode => {
    shown.add(concept)
    // Data that was not checked may go round in a circle.
    const sums = above.includes(concept) ? [] : (sumsByTotal.get(concept) ?? [])
    const path = [...above, concept]
    return { concept, weight, sums: sums.map(({ items }) => items.map((it) => grow(it.concept, it.weight, path))) }
  }
  const items = new Set(calculations.flatMap((it) => it.items.map(({ concept }) => concept)))
  const tops = [...sumsByTotal.keys()].filter((it) => !items.has(it))
  const trees = tops.map((it) => grow(it, null, []))
  const circles = [...sumsByTotal.keys()].flatMap((it) => (shown.has(it) ? [] : [grow(it, null, [])]))
  return [...trees, ...circles]
}
