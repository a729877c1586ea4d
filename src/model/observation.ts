import type { Decimal } from '../base/decimal.js'
import type { Span } from '../base/span.js'
import type { ItemType } from './concept.js'
import type { DerivationRule } from './derivations.js'
import type { Period } from './period.js'

/** One way to read an aspect, with what speaks for it. Lists of them stand best first. */
export interface Reading<T> {
  readonly value: T
  readonly spans: readonly Span[]
  readonly rule: DerivationRule
}

/**
 * What a printed number counts. Currency is a reading of its own. `count` is what has no unit here: days, years, persons, square feet; no
 * fact is made of it.
 */
export type Quantity = 'money' | 'perShare' | 'shares' | 'percent' | 'count'

/** The item type of the concepts that such numbers are facts of. */
export const TYPE_OF_QUANTITY = {
  money: 'monetary',
  perShare: 'perShare',
  shares: 'shares',
  percent: 'pure',
  count: 'pure',
} as const satisfies Record<Quantity, ItemType>

/** A printed value whose aspects are read but which has no meaning yet. */
export interface Observation {
  readonly place: 'table' | 'sentence' | 'schedule'
  /** What says what it is of: a label; or a phrase of a sentence, which may tell a term of a contract. */
  readonly wording: 'label' | 'phrase' | 'term'
  /** Observations of one row, or of one measure in running text, share their line. */
  readonly line: LineRef
  /** Index of the grid's column; of a sentence, null. */
  readonly column: number | null
  /** What tells it from others of its line: a segment, a level, a component of equity. */
  readonly members: readonly MemberReading[]
  /** The digits, the dash or the number word. */
  readonly value: Span
  /** As printed, without sign and scale. */
  readonly number: Decimal
  /** A dash or a word for nil is printed in place of digits. */
  readonly isDash: boolean
  /** Digits printed after the decimal point; of a dash, those of its row. */
  readonly places: number
  /** Bracket or minus; empty for a number printed positive. */
  readonly negative: readonly Span[]
  readonly quantity: Quantity
  /** Powers of ten; empty where nothing tells the scale. */
  readonly scales: readonly Reading<number>[]
  /** ISO 4217 codes; empty where nothing tells the currency, and for shares and percentages. */
  readonly currencies: readonly Reading<string>[]
  readonly periods: readonly Reading<Period>[]
  readonly role: 'level' | 'change' | 'percentChange' | 'either' | 'effect' | 'outlook'
  /** Of a change. */
  readonly direction: 'increase' | 'decrease' | null
  readonly directionSpans: readonly Span[]
  readonly basis: 'prior-year' | 'preceding'
  /** "a loss of $5.1 million" under a measure that a loss is negative of; null where the label alone tells the sign. */
  readonly signWord: { readonly says: 'loss' | 'income'; readonly spans: readonly Span[] } | null
  readonly dilution: 'basic' | 'diluted' | 'both' | null
  /** The same amount in the words of its sentence, for where a label of the lexicon doesn't fit it; null for none. */
  readonly inOwnWords: Observation | null
}

/** What a number that stands in a table or under a tag says of itself: how much, and nothing of how it came about. */
export const PRINTED_LEVEL = {
  role: 'level',
  direction: null,
  directionSpans: [],
  basis: 'prior-year',
  signWord: null,
  dilution: null,
  inOwnWords: null,
} as const satisfies Partial<Observation>

/** One of several that a table prints side by side. */
export interface MemberReading {
  /** QName of the axis. */
  readonly axis: string
  /** QName where the taxonomy has the member; null where one is made for the filing. */
  readonly member: string | null
  readonly label: string
  readonly spans: readonly Span[]
}

/** What an observation is of: a row of a grid, or a phrase in a sentence. */
export interface LineRef {
  /** Equal for observations of one line. */
  readonly key: string
  readonly label: string
  readonly labelSpans: readonly Span[]
  /** The part of the label that the lexicon is known to have; the whole label for rows. */
  readonly core: string
  /** Headings above the line, outermost first. */
  readonly section: readonly string[]
  /** Where the innermost of those headings stands. */
  readonly sectionSpans: readonly Span[]
  /** Index of its grid, and of its row in it; null for sentences. */
  readonly grid: number | null
  readonly row: number | null
  /** What the column measures, where a row has a line for each such column; null where the row is one line. */
  readonly measure: string | null
}
