import type { GridColumn } from '../model/grid.js'
import type { PeriodMention, PrintedLength } from '../model/mention.js'

/**
 * Gives a day over a column the length that its neighbours print with the same day of other years:
 *
 *                      For the year ended     For the year ended
 *     May 31, 2006     May 31, 2005           May 31, 2004          <- all three are of years
 */
export function withSharedLength(columns: readonly GridColumn[]): readonly GridColumn[] {
  const lengthsByDay = new Map<string, PrintedLength[]>()
  const years = new Set<string>()
  for (const { period } of columns) {
    const day = dayOf(period)
    if (period?.kind !== 'ending' || day === null) continue
    lengthsByDay.set(day, [...(lengthsByDay.get(day) ?? []), ...period.lengths])
    years.add(`${day} ${period.dates[0]!.year}`)
  }
  if (lengthsByDay.size === 0) return columns
  return columns.map((column) => {
    const { period } = column
    const day = dayOf(period)
    if (period?.kind !== 'instant' || day === null || years.has(`${day} ${period.dates[0]!.year}`)) return column
    const [length, ...more] = lengthsByDay.get(day) ?? []
    if (length === undefined || more.some((it) => it.unit !== length.unit || it.count !== length.count)) return column
    return { ...column, period: { ...period, kind: 'ending', lengths: [length] } }
  })
}

/** The day of the year of a mention with one date; null for others. */
function dayOf(period: PeriodMention | null): string | null {
  if (period?.kind !== 'ending' && period?.kind !== 'instant') return null
  const [date, ...more] = period.dates
  return date === undefined || more.length > 0 || date.day === null ? null : `${date.month}-${date.day}`
}
