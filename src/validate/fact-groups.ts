import { type Decimal, parseDecimal } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import { periodKey } from '../model/period.js'
import type { Report, ReportedFact } from '../model/report.js'
import type { Taxonomy } from '../model/taxonomy.js'
import { type Unit, unitText } from '../model/unit.js'

export const CHANGE_AXIS = 'core:ChangeAxis'

/** A numeric fact with its value as a number: which is made when a rule asks for it, for most facts have no other to be held against. */
export class NumericFact {
  readonly #fact: ReportedFact
  readonly unit: Unit
  readonly decimals: number
  /** See `contextKey`. */
  readonly context: string
  #number: Decimal | null = null

  constructor(fact: ReportedFact, unit: Unit, decimals: number) {
    this.#fact = fact
    this.unit = unit
    this.decimals = decimals
    this.context = contextKey(fact)
  }

  get number(): Decimal {
    this.#number ??= parseDecimal(this.#fact.value)
    return this.#number
  }

  get concept(): string {
    return this.#fact.concept
  }

  get value(): string {
    return this.#fact.value
  }

  get period(): ReportedFact['period'] {
    return this.#fact.period
  }

  get dimensions(): ReportedFact['dimensions'] {
    return this.#fact.dimensions
  }

  get provenance(): ReportedFact['provenance'] {
    return this.#fact.provenance
  }
}

const factsByReport = new WeakMap<Report, readonly NumericFact[]>()

/** The numeric facts of a report in the order of print: several rules ask for them. */
export function numericFacts(report: Report): readonly NumericFact[] {
  const known = factsByReport.get(report)
  if (known !== undefined) return known
  const facts = gather(report.facts, (fact) =>
    fact.unit === null || fact.decimals === null ? [] : [new NumericFact(fact, fact.unit, fact.decimals)],
  )
  factsByReport.set(report, facts)
  return facts
}

/** Whether a fact was read from a financial data schedule. */
export function isOfSchedule({ provenance }: Pick<ReportedFact, 'provenance'>): boolean {
  return provenance.derivation.concept?.includes('schedule-tag') ?? false
}

/** Equal for facts of one context and unit: period and dimensions. */
export function contextKey(fact: ReportedFact): string {
  return [
    fact.period === null ? '' : periodKey(fact.period),
    fact.unit === null ? '' : unitText(fact.unit),
    dimensionKey(fact),
  ].join('|')
}

/** Equal for facts of the same dimensions, one axis left out of account. */
export function dimensionKey({ dimensions }: Pick<ReportedFact, 'dimensions'>, leftOut: string | null = null): string {
  const values = Object.entries(dimensions)
  if (values.length === 0) return ''
  return values
    .filter(([axis]) => axis !== leftOut)
    .map(([axis, value]) => `${axis}=${value.kind === 'member' ? value.member : value.value}`)
    .sort()
    .join('|')
}

/** The label that people know a concept by. */
export function labelOf(concept: string, report: Report, taxonomy: Taxonomy): string {
  const known = taxonomy.conceptByName.get(concept) ?? report.extensions.find((it) => it.name === concept)
  return known?.labels.standard ?? concept
}
