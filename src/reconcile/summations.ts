import { type Decimal, roundingHalfWidth, ZERO } from '../base/decimal.js'
import { periodKey } from '../model/period.js'
import type { ReportedStatement, Summation } from '../model/report.js'
import { unitText } from '../model/unit.js'
import { type DraftFact, dimensionKey } from './draft-fact.js'
import type { FoundSum } from './find-sums.js'

interface SummedTable {
  readonly sums: readonly FoundSum[]
  readonly drafts: readonly DraftFact[]
  readonly statement: ReportedStatement | null
}

/**
 * The sums that the report declares: those whose weights fit the balances (XBRL 2.1, 5.1.1.2) and which no set of facts contradicts
 * for another reason than a misprint. A declared sum holds for every context, and a sentence that gives a total with some of its
 * items would seem to miss it.
 */
export function reportedSummations(tables: readonly SummedTable[], drafts: readonly DraftFact[]): readonly Summation[] {
  const summations: Summation[] = []
  for (const table of tables) {
    if (table.statement === null) continue
    for (const sum of table.sums) {
      const summation = summationOf(sum, table.statement.name)
      const isOdd = summation === null || isContradicted(summation, drafts, table.drafts)
      const isKnown = summations.some((it) => it.total === summation?.total && it.statement === summation.statement)
      if (!isOdd && !isKnown) summations.push(summation)
    }
  }
  return summations
}

/** Null for a sum that a report can't declare: over members, which sums don't reach across, or against the balances. */
function summationOf(sum: FoundSum, statement: string): Summation | null {
  if ([sum.total, ...sum.items.map((it) => it.row)].some((row) => row.cells.some((it) => it.members.length > 0)))
    return null
  const items = sum.items.map(({ row, weight }) => ({
    concept: row.concept.name,
    weight,
    balance: row.concept.balance,
  }))
  const names = new Set(items.map((it) => it.concept))
  const total = sum.total.concept
  const fits = items.every(
    ({ balance, weight }) =>
      balance === null || total.balance === null || (balance === total.balance) === (weight === 1),
  )
  if (!fits || names.size < items.length || names.has(total.name)) return null
  return { statement, total: total.name, items: items.map(({ concept, weight }) => ({ concept, weight })) }
}

/** Facts outside the table, of a context in which the total stands with some of its items alone. */
function isContradicted(summation: Summation, drafts: readonly DraftFact[], own: readonly DraftFact[]): boolean {
  const ownContexts = new Set(own.map(contextKey))
  const totals = drafts.filter((it) => it.concept.name === summation.total && !ownContexts.has(contextKey(it)))
  return totals.some((total) => {
    const items = summation.items.flatMap(({ concept, weight }) => {
      const item = drafts.find((it) => it.concept.name === concept && contextKey(it) === contextKey(total))
      return item === undefined ? [] : [{ item, weight }]
    })
    if (items.length === 0) return false
    const sum = items.reduce<Decimal>((acc, { item, weight }) => acc.plus(item.value.times(weight)), ZERO)
    const slack = items.reduce<Decimal>(
      (acc, { item }) => acc.plus(roundingHalfWidth(item.decimals)),
      roundingHalfWidth(total.decimals),
    )
    return sum.minus(total.value).abs().gt(slack)
  })
}

function contextKey(draft: DraftFact): string {
  return [periodKey(draft.period), unitText(draft.unit), dimensionKey(draft.dimensions)].join('|')
}
