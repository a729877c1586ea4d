import { addDays, addMonths, type IsoDate, isoDate, lastDayOfMonth } from '../base/calendar.js'

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

/** A year end on the last of February is the 29th in leap years. */
function yearEndIn(year: number, { month, day }: FiscalYearEnd): IsoDate {
  const last = lastDayOfMonth(year, month)
  return isoDate(year, month, day >= lastDayOfMonth(2001, month) ? last : Math.min(day, last))
}
