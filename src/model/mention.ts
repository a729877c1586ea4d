import type { IsoDate } from '../base/calendar.js'
import type { Range } from '../base/mapped-text.js'
import type { PeriodLength } from './period.js'

/**
 * Mentions: what a phrase of the filing says, before the profile resolves it. Ranges are offsets into the text the phrase was read
 * from.
 */

/** A date as printed. A part that isn't printed is null: "November 2005" has no day, "November 30" no year. */
export interface DateMention {
  readonly range: Range
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number | null
  /** Where its day is printed beside another year, that one: 2007 for "2006" in "June 30, 2007 and 2006". */
  readonly dayYear?: number
}

/** A length as printed: a "quarter" is three months in one calendar and thirteen weeks in another. */
export interface PrintedLength {
  readonly unit: PeriodLength['unit'] | 'quarter' | 'half' | 'year'
  readonly count: number
}

/** A phrase that says when. */
export type PeriodMention = { readonly range: Range } & (
  | {
      /** "three months ended November 30, 2006"; with several lengths or years, "three and six months ended June 30, 2007 and 2006". */
      readonly kind: 'ending'
      readonly lengths: readonly PrintedLength[]
      readonly dates: readonly DateMention[]
    }
  /** "January 1, 2009 to June 30, 2009": from the first day to the last. */
  | { readonly kind: 'range'; readonly first: DateMention; readonly last: DateMention }
  /** "as of November 30, 2006". */
  | { readonly kind: 'instant'; readonly dates: readonly DateMention[] }
  /** "2006" over a column, and nothing that says whether the year or its end is meant. */
  | { readonly kind: 'year'; readonly year: number }
  /** "second quarter of fiscal 2007", "Q2 2006", "first nine months of 2005", "fiscal 2006"; year null where none is printed. */
  | { readonly kind: 'fiscal'; readonly part: FiscalPart; readonly year: FiscalYearWord }
  /** "the quarter", "the six-month period": the filing's own of that length. */
  | { readonly kind: 'length'; readonly lengths: readonly PrintedLength[] }
  /** "year to date", and in a heading with the day that it goes to: "Year to date June 30, 2007"; null for the reported one. */
  | { readonly kind: 'year-to-date'; readonly date: DateMention | null }
  /** "Cumulative from inception to December 31, 2000" over a column, the first day printed elsewhere; date null for the reported day. */
  | { readonly kind: 'since-inception'; readonly date: DateMention | null }
  /** "Cumulative", "YTD 2006" over a column: a time of its own, of which the heading doesn't tell the days. */
  | { readonly kind: 'untold' }
  /** "the same period last year", "the year-ago quarter". */
  | { readonly kind: 'prior-year'; readonly length: PrintedLength | null }
  /** "the previous quarter". */
  | { readonly kind: 'preceding'; readonly length: PrintedLength | null }
)

/** "First quarter", "Quarter ended March 31": what may stand without its year. */
export type PartOfYear = Extract<PeriodMention, { kind: 'fiscal' | 'ending' }>

export type FiscalPart =
  | { readonly kind: 'quarter'; readonly number: number }
  | { readonly kind: 'half'; readonly number: number }
  /** The first `count` months of the year. */
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'year' }

/** A year as printed, or by its place: "of last year" is the one before the filing's own. */
export type FiscalYearWord = number | 'prior' | null

/** A currency word, code or sign. `code` is null for a sign that several currencies share: a bare "$". */
export interface CurrencyMention {
  readonly range: Range
  readonly code: string | null
}

/** "(in thousands of US dollars, except per share data)". */
export interface ScaleNote {
  readonly range: Range
  /** The scale word alone: "thousands", "000's". */
  readonly scaleRange: Range
  /** Power of ten. */
  readonly exponent: number
  /** What it is said of: "shares in thousands" is of numbers of shares alone. */
  readonly subject: 'all' | 'shares'
  readonly currency: CurrencyMention | null
  /** What the note says it doesn't hold for. */
  readonly exceptions: readonly ('perShare' | 'shares' | 'percent')[]
}

/** What kind of quantity a printed amount is, as far as the print tells. */
export type AmountKind = 'money' | 'percent' | 'perShare' | 'shares' | 'plain'

/** A printed amount: "$2.1 million", "(1,204)", "57.4%", "$0.01 per share", a dash. */
export interface AmountMention {
  /** All of it: sign, currency, bracket, digits, scale word, percent sign. */
  readonly range: Range
  /** The digits alone, or the dash or number word. */
  readonly digits: Range
  readonly kind: AmountKind
  /** Without sign and scale: `2.1`. */
  readonly number: string
  /** Digits printed after the decimal point. */
  readonly places: number
  /** Bracket or minus: where it stands. Null for a number printed positive. */
  readonly negative: readonly Range[] | null
  readonly currency: CurrencyMention | null
  /** A scale word, or the percent sign (-2). */
  readonly scale: { readonly exponent: number; readonly range: Range } | null
  /** "per share", "per diluted share". */
  readonly perShare: { readonly range: Range; readonly dilution: 'basic' | 'diluted' | 'both' | null } | null
}

/** A range of dates that is already exact. */
export interface DatedMention {
  readonly range: Range
  readonly date: IsoDate
}
