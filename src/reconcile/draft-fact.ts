import { type Decimal, powerOfTen } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import type { Span } from '../base/span.js'
import type { Concept } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { DimensionValue, Provenance } from '../model/fact.js'
import type { Observation, Reading } from '../model/observation.js'
import { type Period, periodEnd, periodKey } from '../model/period.js'
import { moneyUnit, PURE, perShareUnit, SHARES, type Unit, unitText } from '../model/unit.js'

export const CHANGE_AXIS = 'core:ChangeAxis'
const BASIS_MEMBERS = {
  'prior-year': 'core:ChangeFromPriorYearPeriodMember',
  preceding: 'core:ChangeFromPrecedingPeriodMember',
} as const

/** A fact in the making: what is still decided of it are its ties to other printings, and so its confidence. */
export interface DraftFact {
  readonly observation: Observation
  readonly concept: Concept
  readonly value: Decimal
  readonly decimals: number
  readonly unit: Unit
  readonly period: Period
  readonly change: Observation['basis'] | null
  /** Axis → value: what tells it apart, and that it is a change. */
  readonly dimensions: Readonly<Record<string, DimensionValue>>
  readonly sign: { readonly spans: readonly Span[]; readonly rules: readonly DerivationRule[] }
  readonly conceptRules: readonly DerivationRule[]
  /** Set where a sum of its statement bears the value out. */
  isSummed: boolean
  readonly scale: Reading<number>
  readonly currency: Reading<string> | null
  readonly periodReading: Reading<Period>
}

/** Says why an observation can't be a fact. */
export type Obstacle = 'no-period' | 'no-currency' | 'wrong-period-type'

interface Meaning {
  readonly concept: Concept
  /** Of the unscaled number, sign included. */
  readonly number: Decimal
  readonly sign: DraftFact['sign']
  readonly conceptRules: readonly DerivationRule[]
  /** Of its members. */
  readonly dimensions: Readonly<Record<string, DimensionValue>>
}

/** Puts the aspects of an observation together. */
export function draftFact(observation: Observation, meaning: Meaning): DraftFact | Obstacle {
  const { period: type } = meaning.concept
  const reading = observation.periods.find((it) => it.value.kind === type) ?? observation.periods[0]
  if (reading === undefined) return 'no-period'
  const fitted = fitPeriod(reading, type, observation.place)
  if (fitted === null) return 'wrong-period-type'
  const currency = observation.currencies[0] ?? null
  const unit = unitOf(observation, currency)
  if (unit === null) return 'no-currency'
  const scale = observation.scales[0]!
  const change = observation.role === 'change' || observation.role === 'percentChange' ? observation.basis : null
  return {
    observation,
    concept: meaning.concept,
    value: scale.value === 0 ? meaning.number : meaning.number.times(powerOfTen(scale.value)),
    decimals: observation.places - scale.value,
    unit,
    period: fitted.value,
    change,
    dimensions:
      change === null
        ? meaning.dimensions
        : { ...meaning.dimensions, [CHANGE_AXIS]: { kind: 'member', member: BASIS_MEMBERS[change] } },
    sign: meaning.sign,
    conceptRules: meaning.conceptRules,
    isSummed: false,
    scale,
    currency,
    periodReading: fitted,
  }
}

/** A period that a sentence doesn't name itself, but that its paragraph or the report is about. */
const UNNAMED: readonly DerivationRule[] = ['period-of-report', 'period-of-paragraph']

/**
 * A balance that a period is named for is of the period's end; where none is named, a sentence doesn't say of which day it is. A flow
 * at an instant means nothing.
 */
function fitPeriod(
  reading: Reading<Period>,
  type: Concept['period'],
  place: Observation['place'],
): Reading<Period> | null {
  if (reading.value.kind === type) return reading
  if (type === 'duration' || (place === 'sentence' && UNNAMED.includes(reading.rule))) return null
  return { ...reading, value: { kind: 'instant', date: periodEnd(reading.value) }, rule: 'end-of-period' }
}

/** The unit that an amount is counted in; null where its currency isn't known. */
export function unitOf(observation: Observation, currency: Reading<string> | null): Unit | null {
  switch (observation.quantity) {
    case 'money':
      return currency === null ? null : moneyUnit(currency.value)
    case 'perShare':
      return currency === null ? null : perShareUnit(currency.value)
    case 'shares':
      return SHARES
    case 'percent':
    case 'count':
      return PURE
  }
}

/** Equal for facts that say one thing: printings of one fact, or a disagreement. */
export function factKey(draft: DraftFact): string {
  const { concept, unit, period, dimensions } = draft
  return `${concept.name}|${unitText(unit)}|${periodKey(period)}|${dimensionKey(dimensions)}`
}

/** Equal for equal dimensions. */
export function dimensionKey(dimensions: DraftFact['dimensions']): string {
  const values = Object.entries(dimensions)
  if (values.length === 0) return ''
  return values
    .map(([axis, value]) => `${axis}=${value.kind === 'member' ? value.member : value.value}`)
    .sort()
    .join(' ')
}

/** @param value the rules that gave the value */
export function provenanceOf(draft: DraftFact, value: readonly DerivationRule[]): Provenance {
  const { observation, scale, currency, periodReading, sign } = draft
  const { line, members } = observation
  return {
    value: observation.value,
    label: members.length === 0 ? line.labelSpans : [...line.labelSpans, ...gather(members, (it) => it.spans)],
    scale: scale.spans,
    currency: currency?.spans ?? NOWHERE,
    period: periodReading.spans,
    sign: sign.spans,
    derivation: {
      value,
      concept: draft.conceptRules,
      scale: alone(scale.rule),
      ...(currency === null ? {} : { currency: alone(currency.rule) }),
      period: alone(periodReading.rule),
      sign: sign.rules,
    },
  }
}

const NOWHERE: readonly Span[] = []
const listByRule = new Map<DerivationRule, readonly DerivationRule[]>()

/** A rule as a list: one list for each rule, however many facts rest on it. */
export function alone(rule: DerivationRule): readonly DerivationRule[] {
  const known = listByRule.get(rule)
  if (known !== undefined) return known
  const list = [rule]
  listByRule.set(rule, list)
  return list
}
