import { addDays, daysBetween, type IsoDate } from '../base/calendar.js'
import type { Span } from '../base/span.js'
import type { DerivationRule } from '../model/derivations.js'
import { FISCAL_SLACK_DAYS, monthsOf, periodOfLength } from '../model/fiscal-calendar.js'
import type { Reading } from '../model/observation.js'
import { type Duration, monthsNear, type Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { ScheduleColumn, TagMeaning } from '../model/schedule.js'

/** When the amounts of a column may be of: one way to read its heading. */
export interface ColumnTimes {
  readonly end: IsoDate
  /** Null where only the end is told. */
  readonly duration: Duration | null
  readonly spans: readonly Span[]
  readonly rule: DerivationRule
}

/**
 * The readings of a column's heading, the stated one first; then the periods that the filing prints up to about that day: headings are
 * filled in carelessly, "6-MOS" for nine months, June 30 for June 27.
 */
export function columnTimes(column: ScheduleColumn, profile: FilingProfile): readonly ColumnTimes[] {
  if (column.end === null) return []
  const end = column.end.value
  const spans = [column.end, column.length, column.start].flatMap((it) => (it === null ? [] : [it.span]))
  const stated = statedDuration(column, end, profile)
  const printed = profile.printedPeriods.filter(
    (it): it is Duration => it.kind === 'duration' && Math.abs(daysBetween(it.end, end)) <= FISCAL_SLACK_DAYS,
  )
  const others = printed.filter((it) => it.start !== stated?.start || it.end !== stated.end)
  return [
    { end, duration: stated, spans, rule: 'schedule-period' },
    ...others.map((it): ColumnTimes => ({ end: it.end, duration: it, spans, rule: 'period-by-statements' })),
  ]
}

/** By the length that is named; by the start where none is, or where it is about that long. */
function statedDuration({ length, start }: ScheduleColumn, end: IsoDate, profile: FilingProfile): Duration | null {
  const fromStart: Duration | null =
    start !== null && start.value < end ? { kind: 'duration', start: start.value, end } : null
  if (length === null) return fromStart
  const months = monthsOf(length.value)
  if (fromStart !== null && monthCount(fromStart) === months) return fromStart
  const printed = profile.printedPeriods.find(
    (it): it is Duration => it.kind === 'duration' && it.end === end && monthCount(it) === months,
  )
  return printed ?? periodOfLength(end, length.value, profile.calendar)
}

function monthCount({ start, end }: Duration): number {
  return monthsNear(daysBetween(start, end))
}

/** The period of an amount under a tag; null where the heading doesn't tell it. */
export function timeOf(time: TagMeaning['time'], { end, duration, spans, rule }: ColumnTimes): Reading<Period> | null {
  if (time === 'instant') return { value: { kind: 'instant', date: end }, spans, rule }
  if (duration === null) return null
  if (time === 'duration') return { value: duration, spans, rule }
  return { value: { kind: 'instant', date: addDays(duration.start, -1) }, spans, rule }
}
