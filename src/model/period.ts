import { addDays, addMonths, dayCount, type IsoDate } from '../base/calendar.js'

/** The time a fact is about. Both ends of a duration belong to it: `2006-09-01`..`2006-11-30` is three months. */
export type Period = Duration | { readonly kind: 'instant'; readonly date: IsoDate }

export interface Duration {
  readonly kind: 'duration'
  readonly start: IsoDate
  readonly end: IsoDate
}

/** How long a period is, as printed: in months or in weeks, and not known to the day until it has an end. */
export interface PeriodLength {
  readonly unit: 'month' | 'week'
  readonly count: number
}

/** The period of a length that ends on a day: "three months ended November 30, 2006" starts on September 1, 2006. */
export function periodEnding(end: IsoDate, length: PeriodLength): Duration {
  const start = length.unit === 'week' ? addDays(end, 1 - 7 * length.count) : addDays(addMonths(end, -length.count), 1)
  return { kind: 'duration', start, end }
}

export function periodEnd(period: Period): IsoDate {
  return period.kind === 'instant' ? period.date : period.end
}

/** A text that is equal for equal periods and sorts them by end, then by start. */
export function periodKey(period: Period): string {
  return period.kind === 'instant' ? period.date : `${period.end}<${period.start}`
}

/** `2006-11-30`, or `2006-09-01..2006-11-30`. */
export function periodText(period: Period): string {
  return period.kind === 'instant' ? period.date : `${period.start}..${period.end}`
}

/** The length of a duration in whole months or weeks, within the days by which calendars differ; null for any other length. */
export function lengthOf(period: Period): PeriodLength | null {
  if (period.kind === 'instant') return null
  const days = dayCount(period.start, period.end)
  if (addDays(addMonths(period.end, -monthsNear(days)), 1) === period.start) {
    return { unit: 'month', count: monthsNear(days) }
  }
  return days % 7 === 0 ? { unit: 'week', count: days / 7 } : null
}

/** The number of months that a number of days comes nearest to. */
export function monthsNear(days: number): number {
  return Math.round(days / 30.4375)
}
