import { type Decimal, roundingHalfWidth, ZERO } from '../../base/decimal.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import { gather } from '../../base/gather.js'
import { groupBy } from '../../base/group-by.js'
import { periodText } from '../../model/period.js'
import { damagedNumber } from '../../phrases/damaged-number.js'
import { labelOf, type NumericFact, numericFacts } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** A total isn't the sum of its lines. */
export const sumMissed = defineDiagnostic<{ total: string; period: string; printed: string; computed: string }>({
  code: 'validate/sum-missed',
  severity: 'warning',
  message: ({ total, period, printed, computed }) =>
    `${total} for ${period} is printed as ${printed}; its lines come to ${computed}`,
  suggestion: ({ computed }) => computed,
})

/**
 * Every total must be the sum of its lines, in every context in which it stands with one of them, within the rounding of all
 * (Calculations 1.1, round to nearest).
 */
export const checkSums: Rule = (report, taxonomy) => {
  const facts = numericFacts(report)
  const damaged = gather(report.findings, ({ code, spans }) =>
    code === damagedNumber.code ? spans.map((it) => it.start) : [],
  ).sort((a, b) => a - b)
  const contexts = new Map([...new Set(facts.map((it) => it.context))].map((context, order) => [context, order]))
  const printings = groupBy(facts, (it) => it.concept)
  return gather(report.summations, (summation) => {
    const totals = sharpestByContext(printings.get(summation.total))
    const lines = summation.items.map(({ concept, weight }) => ({
      weight,
      facts: sharpestByContext(printings.get(concept)),
    }))
    const inOrder = [...totals.values()].sort((a, b) => contexts.get(a.context)! - contexts.get(b.context)!)
    return gather(inOrder, (total) => {
      const items = gather(lines, ({ facts: ofLine, weight }) => {
        const fact = ofLine.get(total.context)
        return fact === undefined ? [] : [{ fact, weight }]
      })
      if (items.length === 0) return []
      const computed = items.reduce<Decimal>((sum, { fact, weight }) => sum.plus(fact.number.times(weight)), ZERO)
      const slack = items.reduce<Decimal>(
        (sum, { fact }) => sum.plus(roundingHalfWidth(fact.decimals)),
        roundingHalfWidth(total.decimals),
      )
      if (computed.minus(total.number).abs().lte(slack)) return []
      if (isAmongDamaged(damaged, total, lines)) return []
      const period = total.period === null ? 'all time' : periodText(total.period)
      const data = {
        total: labelOf(total.concept, report, taxonomy),
        period,
        printed: total.value,
        computed: computed.toString(),
      }
      return [sumMissed(data, [total.provenance.value, ...items.map(({ fact }) => fact.provenance.value)])]
    })
  })
}

/** Whether a damaged number stands between a total and its lines, wherever they have a number: it may be one of them. */
function isAmongDamaged(
  damaged: readonly number[],
  total: NumericFact,
  lines: readonly { readonly facts: ReadonlyMap<string, NumericFact> }[],
): boolean {
  if (damaged.length === 0) return false
  const at = total.provenance.value.start
  const places = [at, ...gather(lines, ({ facts }) => nearest(facts, at))]
  const first = Math.min(...places)
  const next = damaged[firstFrom(damaged, first - ROW_LENGTH)]
  return next !== undefined && next < Math.max(...places) + ROW_LENGTH
}

/** Most characters between the numbers of a row: the damaged one may be the first or the last. */
const ROW_LENGTH = 200

/** The place of the printing nearest to a place. */
function nearest(facts: ReadonlyMap<string, NumericFact>, at: number): readonly number[] {
  const places = [...facts.values()].map((it) => it.provenance.value.start)
  const [first, ...more] = places
  if (first === undefined) return []
  return [more.reduce((best, it) => (Math.abs(it - at) < Math.abs(best - at) ? it : best), first)]
}

function firstFrom(places: readonly number[], least: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Of several printings in one context, the one with most digits. */
function sharpestByContext(printings: readonly NumericFact[] = []): ReadonlyMap<string, NumericFact> {
  const sharpest = new Map<string, NumericFact>()
  for (const fact of printings) {
    const known = sharpest.get(fact.context)
    if (known === undefined || fact.decimals > known.decimals) sharpest.set(fact.context, fact)
  }
  return sharpest
}
