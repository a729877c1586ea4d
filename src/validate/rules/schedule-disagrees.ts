import { isWithinRounding } from '../../base/decimal.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import { groupBy } from '../../base/group-by.js'
import { periodText } from '../../model/period.js'
import { isOfSchedule, labelOf, type NumericFact, numericFacts } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** A financial data schedule gives another amount than statements and text print. */
export const scheduleDisagrees = defineDiagnostic<{ label: string; period: string; schedule: string; printed: string }>(
  {
    code: 'validate/schedule-disagrees',
    severity: 'warning',
    message: ({ label, period, schedule, printed }) =>
      `${label} for ${period} is ${schedule} in the financial data schedule, but printed as ${printed}`,
  },
)

/** A schedule is to be taken from the filing's own statements (Regulation S-K, item 601(c)): one of their printings must agree with it. */
export const checkSchedules: Rule = (report, taxonomy) => {
  const facts = numericFacts(report)
  if (!facts.some(isOfSchedule)) return []
  const groups = groupBy(facts, (fact) => `${fact.concept}|${fact.context}`)
  return [...groups.values()].flatMap((facts) => {
    const printed = facts.filter((it) => !isOfSchedule(it))
    const [first] = printed
    if (first === undefined) return []
    const odd = facts.filter((it) => isOfSchedule(it) && !printed.some((other) => agree(it, other)))
    return odd.map((it) => {
      const period = it.period === null ? 'all time' : periodText(it.period)
      const data = { label: labelOf(it.concept, report, taxonomy), period, schedule: it.value, printed: first.value }
      return scheduleDisagrees(data, [it.provenance.value, first.provenance.value])
    })
  })
}

function agree(a: NumericFact, b: NumericFact): boolean {
  return isWithinRounding(a.number, a.decimals, b.number, b.decimals)
}
