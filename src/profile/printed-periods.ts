import { type IsoDate, isMonthEnd, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { Grid } from '../model/grid.js'
import type { DateMention, PeriodMention, PrintedLength } from '../model/mention.js'
import { type Period, periodEnding, periodKey } from '../model/period.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate } from '../phrases/dates.js'

/** A duration that the filing prints with its length and its end. */
export interface PrintedPeriod {
  readonly period: Extract<Period, { kind: 'duration' }>
  readonly place: 'column' | 'sentence'
}

/** All durations printed in full, from columns first, then from sentences, in reading order. */
export function printedPeriods(
  grids: readonly Grid[],
  sentences: readonly Sentence[],
  calendar: 'month' | 'week',
): readonly PrintedPeriod[] {
  return [
    ...columnMentions(grids).flatMap((mention) => datedPeriods(mention, calendar, 'column')),
    ...sentences.flatMap((sentence) =>
      sentence.periods.flatMap((mention) => datedPeriods(mention, calendar, 'sentence')),
    ),
  ]
}

/**
 * Whether quarters are of thirteen weeks: the filing counts in weeks, or its quarters end on days that no month ends on.
 */
export function calendarOf(grids: readonly Grid[], sentences: readonly Sentence[]): 'month' | 'week' {
  const mentions = [...columnMentions(grids), ...sentences.flatMap((sentence) => sentence.periods)].filter(
    (it) => it.kind === 'ending',
  )
  if (mentions.some((it) => it.lengths.some((length) => length.unit === 'week'))) return 'week'
  const ends = mentions
    .filter((it) => it.lengths.some((length) => length.unit === 'quarter'))
    .flatMap((it) => it.dates.map(exactDate).filter((date) => date !== null))
  const monthEnds = ends.filter(isMonthEnd).length
  const counted = mentions.some((it) => it.lengths.some((length) => length.unit === 'month'))
  return !counted && ends.length > 0 && monthEnds < ends.length / 2 ? 'week' : 'month'
}

/** The periods that head columns, in reading order. */
export function columnMentions(grids: readonly Grid[]): readonly PeriodMention[] {
  return grids.flatMap((grid) => grid.columns.flatMap(({ period }) => (period === null ? [] : [period])))
}

/** A length in months or weeks, as the filing's calendar counts. */
export function calendarLength(
  length: PrintedLength,
  calendar: 'month' | 'week',
): { unit: 'month' | 'week'; count: number } {
  switch (length.unit) {
    case 'month':
    case 'week':
      return { unit: length.unit, count: length.count }
    case 'quarter':
      return calendar === 'month'
        ? { unit: 'month', count: 3 * length.count }
        : { unit: 'week', count: 13 * length.count }
    case 'half':
      return calendar === 'month'
        ? { unit: 'month', count: 6 * length.count }
        : { unit: 'week', count: 26 * length.count }
    case 'year':
      return calendar === 'month'
        ? { unit: 'month', count: 12 * length.count }
        : { unit: 'week', count: 52 * length.count }
  }
}

function datedPeriods(
  mention: PeriodMention,
  calendar: 'month' | 'week',
  place: PrintedPeriod['place'],
): readonly PrintedPeriod[] {
  if (mention.kind !== 'ending') return []
  return mention.dates.flatMap((date) => {
    const end = exactDate(date) ?? monthEnd(date)
    if (end === null) return []
    return mention.lengths.flatMap((length) => {
      const period = periodEnding(end, calendarLength(length, calendar))
      return period.kind === 'duration' ? [{ period, place }] : []
    })
  })
}

/** Without repeats, sorted by end, then by start. */
export function distinctPeriods(periods: readonly PrintedPeriod[]): readonly Period[] {
  const byKey = new Map(periods.map(({ period }) => [periodKey(period), period]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period)
}

/** "September 2007" as an end is the last day of the month. */
function monthEnd({ year, month, day }: DateMention): IsoDate | null {
  return year === null || day !== null ? null : isoDate(year, month, lastDayOfMonth(year, month))
}
