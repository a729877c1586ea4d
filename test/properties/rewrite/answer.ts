import type { IsoDate } from '../../../src/base/calendar.js'
import type { Span } from '../../../src/base/span.js'
import type { Recipe } from './recipe.js'

/** `start` null: an instant, at `end`. */
export interface AnswerPeriod {
  readonly start: IsoDate | null
  readonly end: IsoDate
}

/** A fact that a rewritten filing states, as `corpus/README.md` writes the answers of real ones. */
export interface Answer {
  readonly kind: 'number' | 'text'
  /** A number's digits alone, or the dash or word that stands for zero: no currency sign, bracket, percent sign, scale word. */
  readonly span: Span
  readonly printed: string
  /** What XBRL would report: expenses positive, a loss negative, 57.4 % as 0.574; of a text, its normalised form. */
  readonly value: string
  /** Null for a text. */
  readonly decimals: number | null
  /** `CAD`, `CAD/shares`, `shares`, `pure`; null for a text. */
  readonly unit: string | null
  /** Null for a text whose period is not to be judged. */
  readonly period: AnswerPeriod | null
  readonly dims: 'none' | 'change'
  /** Every name that is right, the nearest first; `ext` stands for any extension concept. */
  readonly concepts: readonly string[]
  readonly place: 'table' | 'narrative' | 'cover'
  /** The sentence form, with its wording, or the table layout: what failures are grouped by. */
  readonly form: string
  /** Of a percentage change: the concepts of what changed. */
  readonly level?: readonly string[]
  /** Of a text: other values that are right. */
  readonly accept?: readonly string[]
  /** Of a text: further printings of it. */
  readonly alsoAt?: readonly Span[]
}

/** A filing that no company filed, with what it says. */
export interface Rewrite {
  readonly text: string
  /** In the order of their spans. */
  readonly answers: readonly Answer[]
  readonly recipe: Recipe
}
