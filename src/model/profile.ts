import type { IsoDate } from '../base/calendar.js'
import type { Span } from '../base/span.js'
import type { DerivationRule } from './derivations.js'
import type { FilingCalendar, FiscalYearEnd } from './fiscal-calendar.js'
import type { Period } from './period.js'

/** Something known of the whole filing, and what told it. No spans where the user told it. */
export interface Known<T> {
  readonly value: T
  readonly spans: readonly Span[]
  readonly rule: DerivationRule
}

/** What has to be known of a filing before its relative phrases mean anything. Null is "the filing doesn't say". */
export interface FilingProfile {
  readonly registrant: Known<string> | null
  readonly form: Known<string> | null
  /** The last day of every fiscal year, by month and day; of 52/53-week years the day one of them ends on. */
  readonly fiscalYearEnd: Known<FiscalYearEnd> | null
  readonly calendar: FilingCalendar
  /** The day the reported period ends. */
  readonly periodEnd: Known<IsoDate> | null
  /** The longest period that the filing reports up to `periodEnd`: the year to date. */
  readonly reportPeriod: Period | null
  /** The shortest: the quarter, where there is one. */
  readonly currentPeriod: Period | null
  /** Every duration that the filing prints with its length and end, sorted. */
  readonly printedPeriods: readonly Period[]
  /** The day that the company began on, where its text names one alone: what is told "since inception" is from then on. */
  readonly inception: Known<IsoDate> | null
  /** ISO 4217. */
  readonly currency: Known<string> | null
  /** The power of ten that holds where a table says nothing of its own. */
  readonly scale: Known<number> | null
  /** The same for numbers of shares, where the filing says it of them apart. */
  readonly shareScale: Known<number> | null
  /** The number of the fiscal year that `periodEnd` lies in. */
  readonly fiscalYear: Known<number> | null
  /** From the user or the submission's header: they identify the entity. */
  readonly identifiers: { readonly cik: string | null; readonly lei: string | null }
}
