import { addDays, addMonths, type IsoDate, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { FiscalPart } from './mention.js'

/** The last day of every fiscal year; of 52/53-week years the day one of them ends on. */
export interface FiscalYearEnd {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Days by which a 52/53-week calendar's ends may lie off the days that stand for them. */
export const FISCAL_SLACK_DAYS = 10

/** The last day of the fiscal year that a day lies in; a day just after one's end still lies in it, by `slackDays`. */
export function fiscalYearEndOn(date: IsoDate, yearEnd: FiscalYearEnd, slackDays: number): IsoDate {
  const year = Number(date.slice(0, 4))
  const ends = [year - 1, year, year + 1].map((it) => yearEndIn(it, yearEnd))
  return ends.find((it) => addDays(it, slackDays) >= date)!
}

/**
 * The number of a fiscal year by its last day: the calendar year that it ends in; a year that ends in the first week of January
 * belongs to the calendar year before.
 */
export function fiscalYearNumber(end: IsoDate): number {
  return Number(end.slice(0, 4)) - (end.slice(5) <= '01-07' ? 1 : 0)
}

/** The last day of the fiscal year with a number. */
export function fiscalYearEnding(number: number, yearEnd: FiscalYearEnd): IsoDate {
  const end = yearEndIn(number, yearEnd)
  return fiscalYearNumber(end) === number ? end : addMonths(end, 12)
}

/** How many months a part of a fiscal year has, and after how many of the year it ends: the third quarter has 3 and ends after 9. */
export function fiscalPartMonths(part: FiscalPart): { readonly months: number; readonly endsAfter: number } {
  switch (part.kind) {
    case 'quarter':
      return { months: 3, endsAfter: 3 * part.number }
    case 'half':
      return { months: 6, endsAfter: 6 * part.number }
    case 'months':
      return { months: part.count, endsAfter: part.count }
    case 'year':
      return { months: 12, endsAfter: 12 }
  }
}

/** The last day of a part of a fiscal year; of 52/53-week years to within some days. */
export function fiscalPartEnd(part: FiscalPart, year: number, yearEnd: FiscalYearEnd): IsoDate {
  return addMonths(fiscalYearEnding(year, yearEnd), fiscalPartMonths(part).endsAfter - 12)
}

/** A year end on the last of February is the 29th in leap years. */
function yearEndIn(year: number, { month, day }: FiscalYearEnd): IsoDate {
  const last = lastDayOfMonth(year, month)
  return isoDate(year, month, day >= lastDayOfMonth(2001, month) ? last : Math.min(day, last))
}
