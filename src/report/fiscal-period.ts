import { addMonths, dayCount, daysBetween } from '../base/calendar.js'
import type { FiscalPeriod } from '../model/fact.js'
import { FISCAL_SLACK_DAYS, fiscalYearEndOn, fiscalYearNumber } from '../model/fiscal-calendar.js'
import { monthsNear, type Period, periodEnd } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'

/**
 * Names a period in the filing's fiscal calendar: `Q2` of 2007 for its second quarter, `Q2YTD` for the year up to its end, `FY` for
 * the whole year; an instant is named by the quarter it ends. Null where the calendar isn't known or the period doesn't fit it.
 */
export function fiscalPeriod(period: Period, profile: FilingProfile): FiscalPeriod | null {
  if (profile.fiscalYearEnd === null) return null
  const end = periodEnd(period)
  const yearEnd = fiscalYearEndOn(end, profile.fiscalYearEnd.value, FISCAL_SLACK_DAYS)
  const quartersLeft = Math.round(daysBetween(end, yearEnd) / 91.3)
  if (Math.abs(daysBetween(addMonths(yearEnd, -3 * quartersLeft), end)) > FISCAL_SLACK_DAYS) return null
  const quarter = 4 - quartersLeft
  const year = fiscalYearNumber(yearEnd)
  if (quarter < 1) return null
  if (period.kind === 'instant') return { year, period: quarter === 4 ? 'FY' : `Q${quarter}` }
  const months = monthsNear(dayCount(period.start, period.end))
  if (months === 12) return quarter === 4 ? { year, period: 'FY' } : null
  if (months === 3) return { year, period: `Q${quarter}` }
  return months === 3 * quarter ? { year, period: `Q${quarter}YTD` } : null
}
