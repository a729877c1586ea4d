import { dayCount } from '../base/calendar.js'
import { wrap } from '../base/wrap.js'
import { lengthOf, type Period, periodEnd } from '../model/period.js'
import { GAP, type Layout, layRow, MARKS_WIDTH, NO_TIME } from './layout.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'

const MOST_SUBJECT_LINES = 4
/** Of one, "Level", what follows says too little. */
const FEWEST_COMMON_WORDS = 2

/** What stands over the columns: their names, the lengths and last days of their times, and what tells them apart else. */
export function headLines({ grid, columns }: PicturedGrid, layout: Layout): readonly string[] {
  const line = (textOf: (index: number) => string): readonly string[] => {
    const texts = layout.columns.map(({ index, width }) => cut(textOf(index), width))
    return texts.some((it) => it !== '') ? layRow(' '.repeat(MARKS_WIDTH), [''], texts, '', layout) : []
  }
  const periodOf = (index: number): Period | null =>
    grid.columns[index]!.role === 'values' ? columns[index]!.period : null
  const isTimeless = (index: number): boolean => grid.columns[index]!.role === 'values' && periodOf(index) === null
  const subjects = withoutCommonWords(
    grid.columns.map(({ member, measure }) => oneLine(measure ?? member?.label ?? '')),
  )
  const wrapped = new Map(layout.columns.map(({ index, width }) => [index, wrap(subjects[index]!, width)]))
  return [
    ...line((index) => columns[index]!.name),
    ...line((index) => (isTimeless(index) ? NO_TIME : lengthText(periodOf(index)))),
    ...line((index) => dayText(periodOf(index))),
    ...Array.from({ length: MOST_SUBJECT_LINES }, (_, at) => line((index) => wrapped.get(index)![at] ?? '')).flat(),
    `${' '.repeat(MARKS_WIDTH + layout.label)}${layout.columns.map(({ width }) => GAP + '─'.repeat(width)).join('')}`,
  ]
}

/** "Amortized cost 3 months", "Amortized cost 6 months" → "3 months", "6 months". */
function withoutCommonWords(texts: readonly string[]): readonly string[] {
  const named = texts.filter((it) => it !== '').map((it) => it.split(' '))
  const [first = []] = named
  if (named.length < 2) return texts
  const different = first.findIndex((word, at) => named.some((it) => it[at] !== word))
  return different < FEWEST_COMMON_WORDS ? texts : texts.map((it) => it.split(' ').slice(different).join(' '))
}

/** `3 mo`, `13 wk`, or `183 days`; a day has no length. */
function lengthText(period: Period | null): string {
  if (period === null || period.kind === 'instant') return ''
  const length = lengthOf(period)
  if (length === null) return `${dayCount(period.start, period.end)} days`
  return `${length.count} ${length.unit === 'month' ? 'mo' : 'wk'}`
}

function dayText(period: Period | null): string {
  return period === null ? '' : periodEnd(period)
}
