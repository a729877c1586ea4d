import { addMonths, dayCount, daysBetween, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { FiscalPeriod } from '../model/fact.js'
import { monthsNear, type Period, periodEnd } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'

/** Days by which a 52/53-week calendar's ends may lie off the month ends that stand for them. */
const SLACK_DAYS = 10

/**
 * Names a period in the filing's fiscal calendar: `Q2` of 2007 for its second quarter, `Q2YTD` for the year up to its end, `FY` for
 * the whole year; an instant is named by the quarter it ends. Null where the calendar isn't known or the period doesn't fit it.
 */
export function fiscalPeriod(period: Period, profile: FilingProfile): FiscalPeriod | null {
  if (profile.fiscalYearEnd === null) return null
  const end = periodEnd(period)
  const { month, day } = profile.fiscalYearEnd.value
  const endYear = Number(end.slice(0, 4))
  const yearEnd = [endYear - 1, endYear, endYear + 1].map((year) => dayIn(year, month, day)).find((it) => daysBetween(end, it) >= -SLACK_DAYS)!
  const quartersLeft = Math.round(daysBetween(end, yearEnd) / 91.3)
  if (Math.abs(daysBetween(addMonths(yearEnd, -3 * quartersLeft), end)) > SLACK_DAYS) return null
  const quarter = 4 - quartersLeft
  const year = fiscalYearNumber(yearEnd)
  if (quarter < 1) return null
  if (period.kind === 'instant') return { year, period: quarter === 4 ? 'FY' : `Q${quarter}` }
  const months = monthsNear(dayCount(period.start, period.end))
  if (months === 12) return quarter === 4 ? { year, period: 'FY' } : null
  if (months === 3) return { year, period: `Q${quarter}` }
  return months === 3 * quarter ? { year, period: `Q${quarter}YTD` } : null
}

function dayIn(year: number, month: number, day: number): string {
  const last = lastDayOfMonth(year, month)
  return isoDate(year, month, day >= lastDayOfMonth(2001, month) ? last : day)
}

/** The calendar year a fiscal year ends in; one that ends in the first days of January belongs to the year before. */
function fiscalYearNumber(yearEnd: string): number {
  return Number(yearEnd.slice(0, 4)) - (yearEnd.slice(5) <= '01-07' ? 1 : 0)
}
