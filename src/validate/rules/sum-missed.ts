import { type Decimal, roundingHalfWidth, ZERO } from '../../base/decimal.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import { periodText } from '../../model/period.js'
import { contextKey, groupBy, labelOf, type NumericFact, numericFacts } from '../fact-groups.js'
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
  const contexts = groupBy(numericFacts(report), contextKey)
  return report.summations.flatMap((summation) =>
    [...contexts.values()].flatMap((facts) => {
      const total = sharpest(facts, summation.total)
      const items = summation.items.flatMap(({ concept, weight }) => {
        const fact = sharpest(facts, concept)
        return fact === null ? [] : [{ fact, weight }]
      })
      if (total === null || items.length === 0) return []
      const computed = items.reduce<Decimal>((sum, { fact, weight }) => sum.plus(fact.number.times(weight)), ZERO)
      const slack = items.reduce<Decimal>(
        (sum, { fact }) => sum.plus(roundingHalfWidth(fact.decimals)),
        roundingHalfWidth(total.decimals),
      )
      if (computed.minus(total.number).abs().lte(slack)) return []
      const period = total.period === null ? 'all time' : periodText(total.period)
      const data = {
        total: labelOf(total.concept, report, taxonomy),
        period,
        printed: total.value,
        computed: computed.toString(),
      }
      return [sumMissed(data, [total.provenance.value, ...items.map(({ fact }) => fact.provenance.value)])]
    }),
  )
}

/** Of several printings, the one with most digits. */
function sharpest(facts: readonly NumericFact[], concept: string): NumericFact | null {
  const printings = facts.filter((it) => it.concept === concept)
  return printings.length === 0 ? null : printings.reduce((best, it) => (it.decimals > best.decimals ? it : best))
}
