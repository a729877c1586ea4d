import { addDays, addMonths, type IsoDate, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { FilingProfile } from '../model/profile.js'

/** Days by which a 52/53-week year may end before or after the day that stands for its end. */
export const WEEK_SLACK_DAYS = 7

/** The last day of the fiscal year that a day lies in; of 52/53-week years to within a week. */
export function fiscalYearEndOn(date: IsoDate, yearEnd: NonNullable<FilingProfile['fiscalYearEnd']>['value'], calendar: FilingProfile['calendar']): IsoDate {
  const year = Number(date.slice(0, 4))
  const slack = calendar === 'week' ? WEEK_SLACK_DAYS : 0
  const candidates = [year - 1, year, year + 1].map((it) => yearEndIn(it, yearEnd))
  return candidates.find((it) => addDays(it, slack) >= date)!
}

/**
 * The number of a fiscal year by its last day: the calendar year that it ends in; a year that ends in the first week of January
 * belongs to the calendar year before.
 */
export function fiscalYearNumber(end: IsoDate): number {
  const isFirstWeek = end.slice(5) <= '01-07'
  return Number(end.slice(0, 4)) - (isFirstWeek ? 1 : 0)
}

/** The last day of the fiscal year with a number. */
export function yearEndOfFiscalYear(number: number, yearEnd: NonNullable<FilingProfile['fiscalYearEnd']>['value']): IsoDate {
  const end = yearEndIn(number, yearEnd)
  return fiscalYearNumber(end) === number ? end : addMonths(end, 12)
}

function yearEndIn(year: number, { month, day }: NonNullable<FilingProfile['fiscalYearEnd']>['value']): IsoDate {
  const isMonthEnd = day >= lastDayOfMonth(2001, month)
  return isoDate(year, month, isMonthEnd ? lastDayOfMonth(year, month) : day)
}
