import { type Decimal, roundingHalfWidth, ZERO } from '../base/decimal.js'
import { gather } from '../base/gather.js'
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
  const declared = gather(tables, ({ statement, sums, drafts: own }) => {
    const summations = statement === null ? [] : gather(sums, (it) => summationOf(it, statement) ?? [])
    return summations.length === 0 ? [] : [{ summations, ownContexts: new Set(own.map(contextKey)) }]
  })
  const summedDrafts = new DraftsByConcept(drafts, conceptsOf(gather(declared, (it) => it.summations)))
  return gather(declared, ({ summations, ownContexts }) =>
    withoutCycles(firstOfTotals(summations.filter((it) => !isContradicted(it, summedDrafts, ownContexts)))),
  )
}

function conceptsOf(summations: readonly Summation[]): ReadonlySet<string> {
  return new Set(gather(summations, ({ total, items }) => [total, ...items.map((it) => it.concept)]))
}

/** A statement says of a total once what it is the sum of. */
function firstOfTotals(summations: readonly Summation[]): readonly Summation[] {
  const totals = new Set<string>()
  return summations.filter(({ total }) => {
    const isFirst = !totals.has(total)
    totals.add(total)
    return isFirst
  })
}

/** Of "A = B + C" and "B = A - C" the first: calculation arcs may not go round in a circle (XBRL 2.1, 5.1.4.3). */
function withoutCycles(summations: readonly Summation[]): readonly Summation[] {
  const itemsOf = new Map<string, readonly string[]>()
  return summations.filter(({ total, items }) => {
    const names = items.map((it) => it.concept)
    if (leadsTo(total, names, itemsOf)) return false
    itemsOf.set(total, names)
    return true
  })
}

function leadsTo(total: string, items: readonly string[], itemsOf: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...items]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === total) return true
    if (seen.has(name)) continue
    seen.add(name)
    open.push(...(itemsOf.get(name) ?? []))
  }
  return false
}

/** Null for a sum that a report can't declare: over members, which sums don't reach across, of lines without facts, or against the balances. */
function summationOf(sum: FoundSum, statement: ReportedStatement): Summation | null {
  if ([sum.total, ...sum.items.map((it) => it.row)].some((row) => row.cells.some((it) => it.members.length > 0)))
    return null
  const items = sum.items.map(({ row, weight }) => ({
    concept: row.concept.name,
    weight,
    balance: row.concept.balance,
  }))
  const names = new Set(items.map((it) => it.concept))
  const total = sum.total.concept
  const listed = new Set(statement.lines.map((it) => it.concept))
  if (!listed.has(total.name) || !items.every((it) => listed.has(it.concept))) return null
  const fits = items.every(
    ({ balance, weight }) =>
      balance === null || total.balance === null || (balance === total.balance) === (weight === 1),
  )
  if (!fits || names.size < items.length || names.has(total.name)) return null
  return {
    statement: statement.name,
    total: total.name,
    items: items.map(({ concept, weight }) => ({ concept, weight })),
  }
}

/** Facts outside the table, of a context in which the total stands with some of its items alone. */
function isContradicted(summation: Summation, drafts: DraftsByConcept, ownContexts: ReadonlySet<string>): boolean {
  return drafts.of(summation.total).some((total) => {
    const context = contextKey(total)
    if (ownContexts.has(context)) return false
    const items = gather(summation.items, ({ concept, weight }) => {
      const item = drafts.firstIn(concept, context)
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

/** The facts of the concepts that sums are of. */
class DraftsByConcept {
  readonly #byConcept = new Map<string, DraftFact[]>()
  /** By context and concept. */
  readonly #firstByKey = new Map<string, DraftFact>()

  constructor(drafts: readonly DraftFact[], concepts: ReadonlySet<string>) {
    for (const draft of drafts) {
      const concept = draft.concept.name
      if (!concepts.has(concept)) continue
      const key = `${contextKey(draft)} ${concept}`
      const ofConcept = this.#byConcept.get(concept)
      if (ofConcept === undefined) this.#byConcept.set(concept, [draft])
      else ofConcept.push(draft)
      if (!this.#firstByKey.has(key)) this.#firstByKey.set(key, draft)
    }
  }

  of(concept: string): readonly DraftFact[] {
    return this.#byConcept.get(concept) ?? []
  }

  firstIn(concept: string, context: string): DraftFact | undefined {
    return this.#firstByKey.get(`${context} ${concept}`)
  }
}

function contextKey(draft: DraftFact): string {
  return [periodKey(draft.period), unitText(draft.unit), dimensionKey(draft.dimensions)].join('|')
}
