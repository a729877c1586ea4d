import { type IsoDate, isoDate, lastDayOfMonth } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import { endInYear, type FilingCalendar, periodOfLength, periodOfRange } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import type { DateMention, PeriodMention } from '../model/mention.js'
import { type Duration, type Period, periodKey } from '../model/period.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate } from '../phrases/dates.js'

/** A duration that the filing prints with its length and its end. */
export interface PrintedPeriod {
  readonly period: Duration
  readonly place: 'column' | 'sentence'
}

/** All durations printed in full, from columns first, then from sentences, in reading order. */
export function printedPeriods(
  grids: readonly Grid[],
  sentences: readonly Sentence[],
  calendar: FilingCalendar,
): readonly PrintedPeriod[] {
  return [
    ...gather(columnMentions(grids), (mention) => datedPeriods(mention, calendar, 'column')),
    ...gather(sentences, (sentence) =>
      gather(sentence.periods, (mention) => datedPeriods(mention, calendar, 'sentence')),
    ),
  ]
}

/** The periods that head columns, in reading order; none of what is only expected or compared. */
export function columnMentions(grids: readonly Grid[]): readonly PeriodMention[] {
  return gather(grids, (grid) =>
    gather(grid.columns, ({ period, role }) => (period === null || role === 'comparison' ? [] : [period])),
  )
}

function datedPeriods(
  mention: PeriodMention,
  calendar: FilingCalendar,
  place: PrintedPeriod['place'],
): readonly PrintedPeriod[] {
  if (mention.kind === 'range') {
    const start = exactDate(mention.first)
    const end = exactDate(mention.last)
    const period = start === null || end === null ? null : periodOfRange(start, end, calendar)
    return period === null ? [] : [{ period, place }]
  }
  if (mention.kind !== 'ending') return []
  return gather(mention.dates, (date) => {
    const end = endOf(date, calendar) ?? monthEnd(date)
    if (end === null) return []
    return mention.lengths.map((length) => ({ period: periodOfLength(end, length, calendar), place }))
  })
}

/** Without repeats, sorted by end, then by start. */
export function distinctPeriods(periods: readonly PrintedPeriod[]): readonly Period[] {
  const byKey = new Map(periods.map(({ period }) => [periodKey(period), period]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period)
}

function endOf(date: DateMention, calendar: FilingCalendar): IsoDate | null {
  const day = exactDate(date)
  return day === null ? null : endInYear(day, date.dayYear ?? null, calendar)
}

/** "September 2007" as an end is the last day of the month. */
function monthEnd({ year, month, day }: DateMention): IsoDate | null {
  return year === null || day !== null ? null : isoDate(year, month, lastDayOfMonth(year, month))
}
