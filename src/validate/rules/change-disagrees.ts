import { addMonths, daysBetween } from '../../base/calendar.js'
import { type Decimal, isWithinRounding, powerOfTen } from '../../base/decimal.js'
import { defineDiagnostic } from '../../base/diagnostic.js'
import { gather } from '../../base/gather.js'
import { type Period, periodEnd, periodKey } from '../../model/period.js'
import { unitText } from '../../model/unit.js'
import { CHANGE_AXIS, dimensionKey, labelOf, type NumericFact, numericFacts } from '../fact-groups.js'
import type { Rule } from '../rule.js'

/** A change that is stated isn't the difference of the amounts that are printed. */
export const changeDisagrees = defineDiagnostic<{ label: string; stated: string; computed: string }>({
  code: 'validate/change-disagrees',
  severity: 'warning',
  message: ({ label, stated, computed }) =>
    `${label} is said to have changed by ${stated}; the amounts printed give ${computed}`,
  suggestion: ({ computed }) => computed,
})

const SLACK_DAYS = 10

/**
 * A stated change, and a stated percentage, must be what the printed amounts of the two periods give, within the rounding of all: those of
 * the same segment, class and so on.
 */
export const checkChanges: Rule = (report, taxonomy) => {
  const facts = numericFacts(report)
  const changes = facts.filter((it) => CHANGE_AXIS in it.dimensions)
  if (changes.length === 0) return []
  const conceptByLocal = conceptsByLocalName(facts)
  const percentages = new Set(report.extensions.filter((it) => it.type === 'pure').map((it) => it.name))
  const levelOf = ({ concept }: NumericFact): string =>
    percentages.has(concept) ? (conceptByLocal.get(localOfLevel(concept)) ?? '') : concept
  const changing = new Set(changes.map(levelOf))
  const levels = new Levels(facts.filter((it) => changing.has(it.concept) && !(CHANGE_AXIS in it.dimensions)))
  return gather(changes, (change) => {
    const axis = change.dimensions[CHANGE_AXIS]
    if (axis?.kind !== 'member' || change.period === null || !axis.member.endsWith('PriorYearPeriodMember')) return []
    const isPercentage = percentages.has(change.concept)
    const concept = levelOf(change)
    const current = levels.sharpest(concept, change, (period) => isSame(period, change.period!))
    const before = levels.sharpest(concept, change, (period) => isYearBefore(period, change.period!))
    if (current === null || before === null || (isPercentage && before.number.isZero())) return []
    const computed = isPercentage ? ratio(current, before) : current.number.minus(before.number)
    const isMet = isPercentage ? isRatioMet(change, current, before) : isDifferenceMet(change, current, before)
    if (isMet) return []
    const data = {
      label: labelOf(change.concept, report, taxonomy),
      stated: change.value,
      computed: computed.toDecimalPlaces(Math.max(change.decimals, 0) + 1).toString(),
    }
    return [changeDisagrees(data, [change.provenance.value, current.provenance.value, before.provenance.value])]
  })
}

/** The local name, in lower case, of what changes: `ext:RevenuesPercentageChange` → `revenues`. */
function localOfLevel(name: string): string {
  return localName(name.replace(/PercentageChange\d*$/, ''))
}

/** The first concept of each local name. */
function conceptsByLocalName(facts: readonly NumericFact[]): ReadonlyMap<string, string> {
  const concepts = new Map<string, string>()
  for (const concept of new Set(facts.map((it) => it.concept))) {
    if (!concepts.has(localName(concept))) concepts.set(localName(concept), concept)
  }
  return concepts
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

/** The amounts that changes are held against. */
class Levels {
  /** Concept → period → what else is told of it → its printing with most digits. */
  readonly #byConcept = new Map<
    string,
    Map<string, { readonly period: Period; readonly facts: Map<string, NumericFact> }>
  >()
  readonly #order = new Map<NumericFact, number>()

  constructor(levels: readonly NumericFact[]) {
    for (const [order, level] of levels.entries()) {
      if (level.period === null) continue
      this.#order.set(level, order)
      const periods = getOrAdd(this.#byConcept, level.concept, () => new Map())
      const { facts } = getOrAdd(periods, periodKey(level.period), () => ({ period: level.period!, facts: new Map() }))
      const dimensions = dimensionKey(level)
      for (const key of [dimensions, `${dimensions} ${unitText(level.unit)}`]) {
        const known = facts.get(key)
        if (known === undefined || level.decimals > known.decimals) facts.set(key, level)
      }
    }
  }

  /** The printing with most digits of what a change is of, in the periods that are wanted; a percentage is of any unit. */
  sharpest(concept: string, change: NumericFact, isWanted: (period: Period) => boolean): NumericFact | null {
    const unit = unitText(change.unit)
    const dimensions = dimensionKey(change, CHANGE_AXIS)
    const key = unit === 'xbrli:pure' ? dimensions : `${dimensions} ${unit}`
    const found = gather([...(this.#byConcept.get(concept)?.values() ?? [])], ({ period, facts }) => {
      const fact = facts.get(key)
      return fact !== undefined && isWanted(period) ? [fact] : []
    })
    const [sharpest] = found.sort((a, b) => b.decimals - a.decimals || this.#order.get(a)! - this.#order.get(b)!)
    return sharpest ?? null
  }
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function isSame(a: Period, b: Period): boolean {
  return periodKey(a) === periodKey(b)
}

function isYearBefore(a: Period, b: Period): boolean {
  if (a.kind !== b.kind || Math.abs(daysBetween(periodEnd(a), addMonths(periodEnd(b), -12))) > SLACK_DAYS) return false
  if (a.kind === 'instant' || b.kind === 'instant') return true
  return Math.abs(daysBetween(a.start, a.end) - daysBetween(b.start, b.end)) <= SLACK_DAYS
}

function isDifferenceMet(change: NumericFact, current: NumericFact, before: NumericFact): boolean {
  const loosest = Math.min(current.decimals, before.decimals)
  const slack = powerOfTen(-current.decimals).plus(powerOfTen(-before.decimals)).div(2)
  const difference = current.number.minus(before.number)
  return (
    isWithinRounding(difference, loosest, change.number, change.decimals) ||
    difference
      .minus(change.number)
      .abs()
      .lte(slack.plus(powerOfTen(-change.decimals).div(2)))
  )
}

function ratio(current: NumericFact, before: NumericFact): Decimal {
  return current.number.minus(before.number).div(before.number)
}

/** The ratios that the rounding of both amounts leaves possible, and the rounding of the percentage itself. */
function isRatioMet(change: NumericFact, current: NumericFact, before: NumericFact): boolean {
  const halfCurrent = powerOfTen(-current.decimals).div(2)
  const halfBefore = powerOfTen(-before.decimals).div(2)
  if (before.number.abs().lte(halfBefore)) return true
  const slack = halfCurrent
    .plus(current.number.abs().div(before.number.abs()).times(halfBefore))
    .div(before.number.abs().minus(halfBefore))
  return ratio(current, before)
    .minus(change.number)
    .abs()
    .lte(slack.plus(powerOfTen(-change.decimals).div(2)))
}
