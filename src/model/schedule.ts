import type { IsoDate } from '../base/calendar.js'
import type { Decimal } from '../base/decimal.js'
import type { Span } from '../base/span.js'
import type { PrintedLength } from './mention.js'
import type { Observation, Quantity, Reading } from './observation.js'
import type { Period } from './period.js'
import type { LedgerEntry } from './report.js'

/** A value, and where it is printed. */
export interface Printed<T> {
  readonly value: T
  readonly span: Span
}

/**
 * A financial data schedule (exhibit 27; Regulation S-K, item 601(c), 1993 to 2001): amounts under the tags of an article of
 * Regulation S-X, in a column or several.
 */
export interface Schedule {
  /** `5`, `7`, `9`, `UT`; empty where none is named. */
  readonly article: string
  /** The power of ten of its amounts; null where none is named. */
  readonly multiplier: Printed<number> | null
  /** As printed: `U.S. DOLLARS`. */
  readonly currency: Printed<string> | null
  /** Whose data these are, where it says so: one of several registrants, or a series of a fund. */
  readonly registrant: Printed<string> | null
  /** The registrant's key, without zeros before it. */
  readonly cik: Printed<string> | null
  readonly columns: readonly ScheduleColumn[]
  readonly lines: readonly ScheduleLine[]
  /** What the numbers of its heading are. */
  readonly numbers: readonly LedgerEntry[]
}

/** When a column's amounts are of. */
export interface ScheduleColumn {
  /** Null for `OTHER`, and where no type is printed. */
  readonly length: Printed<PrintedLength> | null
  readonly yearEnd: Printed<IsoDate> | null
  readonly start: Printed<IsoDate> | null
  readonly end: Printed<IsoDate> | null
}

export interface ScheduleLine {
  /** In capitals: `PP&E`. */
  readonly tag: string
  readonly span: Span
  /** One for each column; empty where it can't be told which is whose. */
  readonly values: readonly ScheduleValue[]
}

export interface ScheduleValue {
  /** The digits, or the dash. */
  readonly span: Span
  /** Without sign. */
  readonly number: Decimal
  readonly places: number
  readonly negative: readonly Span[]
  readonly isDash: boolean
}

/** What the amounts under a tag are of. */
export interface TagMeaning {
  readonly label: string
  readonly quantity: Quantity
  /** `opening`: a balance at the beginning of the period. */
  readonly time: 'instant' | 'duration' | 'opening'
  /** The concept that the tag stands for, whatever else the filing prints; null where no concept of the taxonomy is just that. */
  readonly concept: string | null
  /** Concepts that filers give under the tag as well: they are meant where the statements print the same amount of them. */
  readonly others: readonly string[]
  /** What a line of the statements has in its label if the tag may stand for it. */
  readonly words: RegExp
}

/** An amount of a schedule: its concept is named, and what is left open is decided for the whole column of the schedule. */
export interface TaggedObservation extends Observation {
  readonly tag: TagMeaning
  /** Equal for the amounts of one column of one schedule. */
  readonly group: string
  /** By alternative, what is stated first; null where that alternative doesn't tell. The lists of a group are as long as each other. */
  readonly periodChoices: readonly (Reading<Period> | null)[]
  /** Powers of ten, what is stated first; of what isn't multiplied, the same each time. */
  readonly scaleChoices: readonly Reading<number>[]
}
