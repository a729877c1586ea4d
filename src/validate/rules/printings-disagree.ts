import { isWithinRounding } from '../../base/decimal.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import { gather } from '../../base/gather.js'
import { groupBy } from '../../base/group-by.js'
import { periodText } from '../../model/period.js'
import { isOfSchedule, labelOf, numericFacts } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** Two printings of one fact differ by more than their rounding. */
export const printingsDisagree = defineDiagnostic<{ label: string; period: string; one: string; other: string }>({
  code: 'validate/printings-disagree',
  severity: 'warning',
  message: ({ label, period, one, other }) => `${label} for ${period} is printed as ${one} and as ${other}`,
})

/**
 * Printings of one fact must agree within their rounding (XBRL International, "Handling duplicate facts": consistent duplicates).
 * Schedules have a rule of their own.
 */
export const checkPrintingsAgree: Rule = (report, taxonomy) => {
  const printed = numericFacts(report).filter((it) => !isOfSchedule(it))
  const groups = groupBy(printed, (fact) => `${fact.concept}|${fact.context}`)
  return gather([...groups.values()], (facts) => {
    if (facts.length === 1) return []
    const sharpest = facts.reduce((best, it) => (it.decimals > best.decimals ? it : best))
    const odd = facts.filter((it) => !isWithinRounding(it.number, it.decimals, sharpest.number, sharpest.decimals))
    return odd.map((it) => {
      const period = it.period === null ? 'all time' : periodText(it.period)
      const data = { label: labelOf(it.concept, report, taxonomy), period, one: sharpest.value, other: it.value }
      return printingsDisagree(data, [it.provenance.value, sharpest.provenance.value])
    })
  })
}
