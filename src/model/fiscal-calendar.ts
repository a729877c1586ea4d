import { addDays, addMonths, daysBetween, type IsoDate, isMonthEnd, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { FiscalPart, PartOfYear, PeriodMention, PrintedLength } from './mention.js'
import { type Duration, periodEnding } from './period.js'

/** The last day of every fiscal year; of 52/53-week years the day one of them ends on. */
export interface FiscalYearEnd {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** How the filing counts its periods. */
export interface FilingCalendar {
  /** Quarters of three months, or of thirteen weeks. */
  readonly unit: 'month' | 'week'
  /** Days on which the filing says that periods end, sorted: the next ones begin the day after. */
  readonly ends: readonly IsoDate[]
}

/** Most days between the start that weeks come to and the one that the day before it, printed elsewhere, shows. */
const START_SLACK_DAYS = 8

/**
 * The period of a printed length up to a day. "Nine months ended July 1, 2023" are 39 weeks or so where the filing counts in weeks: they
 * begin on the day after the last balance sheet, where the filing prints its date.
 */
export function periodOfLength(end: IsoDate, length: PrintedLength, calendar: FilingCalendar): Duration {
  if (length.unit === 'week') return periodEnding(end, { unit: 'week', count: length.count })
  const months = monthsOf(length)
  const isWeekly = calendar.unit === 'week' && !(isMonthEnd(end) && months % 12 === 0)
  const counted = isWeekly
    ? periodEnding(end, { unit: 'week', count: Math.round((months * 52) / 12) })
    : periodEnding(end, { unit: 'month', count: months })
  if (calendar.unit === 'month' && isMonthEnd(end)) return counted
  const before = nearest(calendar.ends, addDays(counted.start, -1))
  return before === null ? counted : { ...counted, start: addDays(before, 1) }
}

/**
 * The period from a day to another, both printed: "from September 27, 1996 to June 27, 1997" in a filing whose last year ended on that
 * September 27 begins the day after. Null where the last day isn't the later.
 */
export function periodOfRange(first: IsoDate, last: IsoDate, calendar: FilingCalendar): Duration | null {
  if (first >= last) return null
  return { kind: 'duration', start: calendar.ends.includes(first) ? addDays(first, 1) : first, end: last }
}

/** The day nearest to one, of those that lie a week or so off it at most; null for none. */
function nearest(days: readonly IsoDate[], day: IsoDate): IsoDate | null {
  let best: IsoDate | null = null
  let bestDistance = START_SLACK_DAYS + 1
  for (const it of days) {
    const distance = Math.abs(daysBetween(it, day))
    if (distance < bestDistance) {
      best = it
      bestDistance = distance
    }
  }
  return best
}

/**
 * The day that a period ends on, of whose date only the year is printed and the day beside another year: "September 24, 2005 and 2004" are
 * both Saturdays in a calendar of weeks. A day near it on which the filing says that periods end goes before one that is counted in years
 * of 52 weeks, from the nearest year whose end is said.
 *
 * @param dayYear the year beside which the day is printed; null where that is its own
 */
export function endInYear(day: IsoDate, dayYear: number | null, calendar: FilingCalendar): IsoDate {
  if (dayYear === null || calendar.unit === 'month' || isMonthEnd(day)) return day
  const years = dayYear - Number(day.slice(0, 4))
  for (let count = 0; count !== years; count += Math.sign(years)) {
    const said = nearest(calendar.ends, addMonths(day, 12 * count))
    if (said !== null) return nearDay(addDays(said, -7 * YEAR_WEEKS * count), day)
  }
  return nearDay(addDays(addMonths(day, 12 * years), -7 * YEAR_WEEKS * years), day)
}

const YEAR_WEEKS = 52

/** Years of 53 weeks bring the end back to where it was: the same weekday at most a week away from a day. */
function nearDay(end: IsoDate, day: IsoDate): IsoDate {
  const weeks = Math.trunc(daysBetween(day, end) / 7)
  return Math.abs(daysBetween(day, end)) > 7 ? addDays(end, -7 * weeks) : end
}

export const MONTHS_OF_YEAR = 12
export const MONTHS_OF_QUARTER = 3

/** "First quarter", "Quarter ended March 31": of a year that is printed elsewhere. */
export function lacksYear(mention: PeriodMention): mention is PartOfYear {
  if (mention.kind === 'fiscal') return mention.year === null
  return mention.kind === 'ending' && mention.dates.every((it) => it.year === null)
}

/** The months that a printed length comes to. */
export function monthsOf(length: PrintedLength): number {
  switch (length.unit) {
    case 'month':
      return length.count
    case 'week':
      return Math.round((length.count * MONTHS_OF_YEAR) / 52)
    case 'quarter':
      return MONTHS_OF_QUARTER * length.count
    case 'half':
      return 6 * length.count
    case 'year':
      return MONTHS_OF_YEAR * length.count
  }
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
