import { wrap } from '../base/wrap.js'
import type { GridRow } from '../model/grid.js'
import { periodEnd } from '../model/period.js'
import type { CellReading } from './cell-reading.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'

/** Room for the marks before a label. */
export const MARKS_WIDTH = 3
export const GAP = '  '
const NARROWEST_LABEL = 24
const WIDEST_LABEL = 48
/** Remarks that have less room stand below their row. */
const NARROWEST_REMARK = 28
const REMARK_INDENT = ' '.repeat(10)

/** How wide what stands in a line is. A table with more columns than fit has a layout for each part of them. */
export interface Layout {
  readonly columns: readonly { readonly index: number; readonly width: number }[]
  readonly label: number
  /** Of what stands beside a row, or below it. */
  readonly remark: number
  readonly isBeside: boolean
}

/** The layouts of a table's columns, from left to right: one where all fit beside the shortest labels. */
export function layOut(picture: PicturedGrid, page: number): readonly Layout[] {
  const parts: Layout['columns'][number][][] = [[]]
  let room = page - MARKS_WIDTH - NARROWEST_LABEL
  for (const index of picture.columns.keys()) {
    const width = columnWidth(picture, index)
    if (width + GAP.length > room) {
      parts.push([])
      room = page - MARKS_WIDTH - NARROWEST_LABEL
    }
    parts.at(-1)!.push({ index, width })
    room -= width + GAP.length
  }
  return parts.filter((it) => it.length > 0).map((columns) => layOutPart(columns, picture, page))
}

function layOutPart(columns: Layout['columns'], { grid }: PicturedGrid, page: number): Layout {
  const room = page - MARKS_WIDTH - columns.reduce((sum, { width }) => sum + GAP.length + width, 0)
  const labels = grid.rows.map((it) => indentOf(it).length + oneLine(it.label.text).length)
  const longest = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, ...labels))
  const besideRemarks = room - GAP.length - NARROWEST_REMARK
  const isBeside = besideRemarks >= Math.min(longest, NARROWEST_LABEL + 8)
  const label = Math.max(NARROWEST_LABEL, Math.min(longest, isBeside ? besideRemarks : room))
  return { columns, label, isBeside, remark: isBeside ? room - GAP.length - label : page - REMARK_INDENT.length }
}

function columnWidth({ columns, rows }: PicturedGrid, index: number): number {
  const { name, period } = columns[index]!
  const heads = period === null ? [name, NO_TIME] : [name, periodEnd(period)]
  const texts = rows.flat().filter((it) => it.column === index)
  return Math.max(...heads.map((it) => it.length), ...texts.map((it) => numberText(it).length))
}

/** Stands over a column in place of its time. */
export const NO_TIME = 'no time'

/** A number without a fact has a mark. */
export function numberText({ fact, number }: CellReading): string {
  return fact === null ? `·${number}` : number
}

export function indentOf({ depth }: GridRow): string {
  return '  '.repeat(depth)
}

/** Lays out one row. Its numbers stand beside the last line of its label. */
export function layRow(
  marks: string,
  label: readonly string[],
  numbers: readonly string[],
  remark: string,
  layout: Layout,
): readonly string[] {
  const noMarks = ' '.repeat(MARKS_WIDTH)
  const laid = numbers.map((it, at) => GAP + it.padStart(layout.columns[at]!.width)).join('')
  const remarks = remark === '' ? [] : wrap(remark, layout.remark).map((it) => cut(it, layout.remark))
  const above = label.slice(0, -1).map((it, at) => (at === 0 ? marks : noMarks) + it)
  const last = (label.length === 1 ? marks : noMarks) + label.at(-1)!.padEnd(layout.label) + laid
  const lines = layout.isBeside
    ? [last + GAP + (remarks[0] ?? ''), ...remarks.slice(1).map((it) => ' '.repeat(last.length) + GAP + it)]
    : [last, ...remarks.map((it) => REMARK_INDENT + it)]
  return [...above, ...lines].map((it) => it.trimEnd())
}
