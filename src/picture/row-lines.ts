import { dayCount } from '../base/calendar.js'
import { wrap } from '../base/wrap.js'
import type { GridRow } from '../model/grid.js'
import { lengthOf, type Period, periodEnd } from '../model/period.js'
import type { CellReading } from './cell-reading.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'
import { rowRemarks } from './row-remarks.js'

const GAP = '  '
const NARROWEST_LABEL = 24
const WIDEST_LABEL = 48
/** Remarks that have less room stand below their row. */
const NARROWEST_REMARK = 28
const MOST_LABEL_LINES = 3
const MOST_SUBJECT_LINES = 4
/** Of one, "Level", what follows says too little. */
const FEWEST_COMMON_WORDS = 2

interface Layout {
  readonly label: number
  readonly cells: readonly number[]
  /** 0 where remarks stand below their rows. */
  readonly remark: number
  readonly page: number
}

/**
 * The rows under the names of their columns: marks, label, numbers to the right, remarks.
 *
 *                      a         b
 *                   3 mo      3 mo
 *             2023-07-01 2022-07-02
 *     ▸ Sales
 *     Σ   Total       23         ·6   Revenues; b · no period
 */
export function rowLines(picture: PicturedGrid, totals: ReadonlySet<string>, page: number): readonly string[] {
  const rows = picture.grid.rows.map((row, index) => ({ row, cells: picture.rows[index]! }))
  const layout = layOut(picture, page)
  return [
    ...headLines(picture, layout),
    ...rows.flatMap(({ row, cells }) => {
      const numbers = picture.columns.map((_, column) => cellText(cells.filter((it) => it.column === column)))
      const marks = `${kindMark(row, cells, totals)}${row.time === null ? ' ' : '@'} `
      return layRow(marks, labelLines(row, layout.label), numbers, rowRemarks(row, cells, picture).join('; '), layout)
    }),
  ]
}

const MARKS_WIDTH = 3

function layOut({ grid, columns, rows }: PicturedGrid, page: number): Layout {
  const cells = columns.map(({ name, period }, column) => {
    const texts = rows.flat().filter((it) => it.column === column)
    const heads = period === null ? [name] : [name, periodEnd(period)]
    return Math.max(...heads.map((it) => it.length), ...texts.map((it) => cellText([it]).length))
  })
  const taken = MARKS_WIDTH + cells.reduce((sum, it) => sum + it + GAP.length, 0)
  const labels = grid.rows.map((it) => indentOf(it).length + oneLine(it.label.text).length)
  const longest = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, ...labels))
  const beside = page - taken - GAP.length - NARROWEST_REMARK
  const isBeside = beside >= Math.min(longest, NARROWEST_LABEL + 8)
  const label = Math.max(NARROWEST_LABEL, Math.min(longest, isBeside ? beside : page - taken))
  return { label, cells, remark: isBeside ? page - taken - GAP.length - label : 0, page }
}

/** Names, lengths and last days of the columns. */
function headLines({ columns, grid }: PicturedGrid, layout: Layout): readonly string[] {
  const line = (texts: readonly string[]): readonly string[] =>
    texts.some((it) => it !== '') ? layRow(' '.repeat(MARKS_WIDTH), [''], texts, '', layout) : []
  const isValues = (index: number): boolean => grid.columns[index]!.role === 'values'
  const subjects = withoutCommonWords(
    grid.columns.map(({ member, measure }) => oneLine(measure ?? member?.label ?? '')),
  )
  const wrapped = subjects.map((it, index) =>
    wrap(it, layout.cells[index]!).map((word) => cut(word, layout.cells[index]!)),
  )
  const height = Math.min(MOST_SUBJECT_LINES, Math.max(0, ...wrapped.map((it) => it.length)))
  return [
    ...line(columns.map((it) => it.name)),
    ...line(columns.map(({ period }, index) => (isValues(index) ? lengthText(period) : ''))),
    ...line(columns.map(({ period }, index) => (period !== null && isValues(index) ? periodEnd(period) : ''))),
    ...Array.from({ length: height }, (_, at) => line(wrapped.map((it) => it[at] ?? ''))).flat(),
    `${' '.repeat(MARKS_WIDTH + layout.label)}${layout.cells.map((it) => GAP + '─'.repeat(it)).join('')}`,
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

function lengthText(period: Period | null): string {
  if (period === null) return 'no time'
  const length = lengthOf(period)
  if (length === null) return period.kind === 'instant' ? '' : `${dayCount(period.start, period.end)} days`
  return `${length.count} ${length.unit === 'month' ? 'mo' : 'wk'}`
}

/** A heading, a total that its lines add up to, or one of what the heading names. */
function kindMark(row: GridRow, cells: readonly CellReading[], totals: ReadonlySet<string>): string {
  if (row.kind === 'heading') return '▸'
  if (cells.some(({ fact }) => fact !== null && totals.has(fact.concept))) return 'Σ'
  return row.isMember || row.member !== null ? '◦' : ' '
}

function cellText(cells: readonly CellReading[]): string {
  return cells.map((it) => (it.fact === null ? `·${it.number}` : it.number)).join(' ')
}

function indentOf({ depth }: GridRow): string {
  return '  '.repeat(depth)
}

function labelLines(row: GridRow, width: number): readonly string[] {
  const indent = indentOf(row)
  const [first = '', ...rest] = wrap(oneLine(row.label.text), width - indent.length)
  const lines = [first, ...rest.map((it) => `  ${it}`)].map((it) => cut(indent + it, width))
  return lines.length <= MOST_LABEL_LINES
    ? lines
    : [...lines.slice(0, MOST_LABEL_LINES - 1), cut(`${lines[MOST_LABEL_LINES - 1]}…`, width)]
}

/** The numbers stand beside the last line of the label. */
function layRow(
  marks: string,
  label: readonly string[],
  numbers: readonly string[],
  remark: string,
  layout: Layout,
): readonly string[] {
  const laid = numbers.map((it, column) => GAP + it.padStart(layout.cells[column]!)).join('')
  const room = layout.remark > 0 ? layout.remark : layout.page - REMARK_INDENT.length
  const remarks = remark === '' ? [] : wrap(remark, room).map((it) => cut(it, room))
  const above = label.slice(0, -1).map((it, index) => (index === 0 ? marks : ' '.repeat(MARKS_WIDTH)) + it)
  const last = (label.length === 1 ? marks : ' '.repeat(MARKS_WIDTH)) + label.at(-1)!.padEnd(layout.label) + laid
  const beside = ' '.repeat(last.length)
  return [
    ...above,
    ...(layout.remark === 0
      ? [last, ...remarks.map((it) => REMARK_INDENT + it)]
      : [last + GAP + (remarks[0] ?? ''), ...remarks.slice(1).map((it) => beside + GAP + it)]),
  ].map((it) => it.trimEnd())
}

const REMARK_INDENT = ' '.repeat(10)
