import { addDays, addMonths, dateParts, daysBetween, type IsoDate, isMonthEnd } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { FilingCalendar } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import type { DateMention, PeriodMention } from '../model/mention.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate } from '../phrases/dates.js'
import { columnMentions } from './printed-periods.js'

/** Share of the days that are no month ends which must fall on one weekday. */
const WEEKDAY_SHARE = 0.8
/** Fewest days of one weekday, where a few columns are of other days. */
const FEWEST_ENDS = 3

/**
 * Says how the filing counts its periods, and on which days it says that they end. "Balance, January 1, 2023" is of the day before, where
 * that is such a day.
 */
export function findCalendar(grids: readonly Grid[], sentences: readonly Sentence[]): FilingCalendar {
  const columns = columnMentions(grids)
  const told = gather(sentences, (sentence) => sentence.periods).filter((it) => it.kind === 'ending')
  const unit = isWeekly(columns, told) ? 'week' : 'month'
  const days = new Set(gather([...columns, ...told], unit === 'week' ? ownDaysOf : daysOf))
  if (unit === 'week') for (const day of fixedYearEnds([...days])) days.add(day)
  const rowDays = gather(rowMentions(grids), daysOf)
  for (const day of rowDays.filter((it) => !days.has(addDays(it, -1)))) days.add(day)
  return { unit, ends: [...days].sort() }
}

/**
 * Quarters may end on Sundays and the year still on December 31: an end then lies no whole weeks after a month's end within the year.
 * Such years end on that day every year.
 */
function fixedYearEnds(days: readonly IsoDate[]): readonly IsoDate[] {
  const monthEnds = days.filter(isMonthEnd)
  const others = days.filter((it) => !isMonthEnd(it))
  const isFixed = (it: IsoDate): boolean =>
    others.some((other) => {
      const distance = daysBetween(it, other)
      return distance > 60 && distance < 300 && distance % 7 !== 0
    })
  return gather(monthEnds.filter(isFixed), (it) => [addMonths(it, -12), addMonths(it, -24)])
}

function rowMentions(grids: readonly Grid[]): readonly PeriodMention[] {
  return gather(grids, ({ rows }) => gather(rows, ({ time }) => (time?.kind === 'date' ? [time.mention] : [])))
}

function daysOf(mention: PeriodMention): readonly IsoDate[] {
  return exactDays(endsOf(mention))
}

/** Without those whose day is another year's: years that end on a weekday end on another day. */
function ownDaysOf(mention: PeriodMention): readonly IsoDate[] {
  return exactDays(endsOf(mention).filter((it) => it.dayYear === undefined))
}

function exactDays(dates: readonly DateMention[]): readonly IsoDate[] {
  return dates.map(exactDate).filter((it) => it !== null)
}

function endsOf(mention: PeriodMention): readonly DateMention[] {
  if (mention.kind === 'range') return [mention.last]
  return mention.kind === 'ending' || mention.kind === 'instant' ? mention.dates : []
}

/** The filing counts in weeks, or its periods end on one weekday, or its quarters on days that no month ends on. */
function isWeekly(columns: readonly PeriodMention[], told: readonly PeriodMention[]): boolean {
  const ending = [...columns, ...told].filter((it) => it.kind === 'ending')
  if (ending.some((it) => it.lengths.some((length) => length.unit === 'week'))) return true
  const days = gather(columns, ownDaysOf).filter((it) => !isMonthEnd(it))
  const distinct = [...new Set(days)]
  if (isOneWeekday(distinct) || (isOneWeekday(days) && mostOfOneWeekday(distinct) >= FEWEST_ENDS)) return true
  const ends = gather(
    ending.filter((it) => it.lengths.some((length) => length.unit === 'quarter')),
    ownDaysOf,
  )
  const counted = ending.some((it) => it.lengths.some((length) => length.unit === 'month'))
  return !counted && ends.length > 0 && ends.filter(isMonthEnd).length < ends.length / 2
}

/** July 1, 2023, and June 25, 2022, are both Saturdays; a year that always ends on the 15th is no such year. */
function isOneWeekday(days: readonly IsoDate[]): boolean {
  const monthDays = new Set(days.map((it) => dateParts(it).day))
  if (monthDays.size < 2) return false
  return mostOfOneWeekday(days) >= WEEKDAY_SHARE * days.length
}

function mostOfOneWeekday(days: readonly IsoDate[]): number {
  const counts = new Map<number, number>()
  for (const day of days) {
    const weekday = ((daysBetween('2023-01-01', day) % 7) + 7) % 7
    counts.set(weekday, (counts.get(weekday) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}
