import type { Span } from '../base/span.js'
import type { DerivationRule } from './derivations.js'
import type { Period } from './period.js'
import type { Unit } from './unit.js'

/** The aspects of a fact that are read from the filing, each with its own evidence. */
export const ASPECTS = ['value', 'label', 'scale', 'currency', 'period', 'sign'] as const
export type Aspect = (typeof ASPECTS)[number]

/**
 * Where a fact was read. `value` covers the digits alone (or the dash, or the number word); the others name what was printed for
 * the aspect, and are empty where it was inferred: then `derivation` names the rule.
 */
export interface Provenance {
  readonly value: Span
  readonly label: readonly Span[]
  readonly scale: readonly Span[]
  readonly currency: readonly Span[]
  readonly period: readonly Span[]
  readonly sign: readonly Span[]
  /** Aspect (or `concept`) → the rules that gave it, in the order they applied. */
  readonly derivation: Readonly<Partial<Record<Aspect | 'concept', readonly DerivationRule[]>>>
}

/** A dimension's value on one fact: a member of the taxonomy or of the filing (never the default), or a typed dimension's text. */
export type DimensionValue =
  | { readonly kind: 'member'; readonly member: string }
  | { readonly kind: 'typed'; readonly value: string }

/**
 * How far a fact can be relied on. `proven`: arithmetic or a second printing bears it out; `read`: read by a certain rule;
 * `doubtful`: emitted for completeness, with a finding.
 */
export type FactStatus = 'proven' | 'read' | 'doubtful'

/** A fiscal period by name: `Q2`, or `Q2YTD` for the year to the end of the second quarter; `FY`, `H1`. */
export interface FiscalPeriod {
  readonly year: number
  readonly period: string
}

/** One printing of one thing the filing reports. */
export interface Fact {
  readonly concept: string
  /** A decimal string for numeric concepts; else the normalised text (`2007-01-03`, `true`, `--05-31`, `M9W 4Z7`). */
  readonly value: string
  /** Of numeric facts: the printed precision (-3 for thousands); null for text. */
  readonly decimals: number | null
  readonly unit: Unit | null
  /** Null for what holds whatever the time: text facts of a filing that reports on no period. */
  readonly period: Period | null
  /** Axis QName → value, in the order of the names. */
  readonly dimensions: Readonly<Record<string, DimensionValue>>
  readonly provenance: Provenance
  readonly confidence: number
  readonly status: FactStatus
  readonly fiscal: FiscalPeriod | null
}
