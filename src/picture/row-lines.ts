import { wrap } from '../base/wrap.js'
import type { GridRow } from '../model/grid.js'
import type { CellReading } from './cell-reading.js'
import { headLines } from './head-lines.js'
import { indentOf, type Layout, layOut, layRow, numberText } from './layout.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'
import { rowRemarks } from './row-remarks.js'

const MOST_LABEL_LINES = 3

/**
 * The rows under the names of their columns: marks, label, numbers to the right, remarks.
 *
 *                      a         b
 *                   3 mo      3 mo
 *             2023-07-01 2022-07-02
 *     ▸ Sales
 *     Σ   Total       23         ·6   Revenues; b · no period
 *
 * Columns that don't fit stand below the others.
 */
export function rowLines(picture: PicturedGrid, totals: ReadonlySet<string>, page: number): readonly string[] {
  return layOut(picture, page).flatMap((layout) => ['', ...partLines(picture, totals, layout)])
}

function partLines(picture: PicturedGrid, totals: ReadonlySet<string>, layout: Layout): readonly string[] {
  const rows = picture.grid.rows.map((row, index) => {
    const numbers = layout.columns.map((column) => picture.rows[index]!.filter((it) => it.column === column.index))
    return { row, numbers, cells: numbers.flat() }
  })
  const isWhole = layout.columns.length === picture.columns.length
  const printed = rows.filter(({ row, cells }) => isWhole || row.kind === 'heading' || cells.length > 0)
  return [
    ...headLines(picture, layout),
    ...printed.flatMap(({ row, numbers, cells }) => {
      const marks = `${kindMark(row, cells, totals)}${row.time === null ? ' ' : '@'} `
      const texts = numbers.map((it) => it.map(numberText).join(' '))
      return layRow(marks, labelLines(row, layout.label), texts, rowRemarks(row, cells, picture).join('; '), layout)
    }),
  ]
}

/** A heading, a total that its lines add up to, or one of what the heading names. */
function kindMark(row: GridRow, cells: readonly CellReading[], totals: ReadonlySet<string>): string {
  if (row.kind === 'heading') return '▸'
  if (cells.some(({ fact }) => fact !== null && totals.has(fact.concept))) return 'Σ'
  return row.isMember || row.member !== null ? '◦' : ' '
}

function labelLines(row: GridRow, width: number): readonly string[] {
  const indent = indentOf(row)
  const text = oneLine(row.label.text)
  if (indent.length + text.length <= width) return [indent + text]
  const [first = '', ...rest] = wrap(text, width - indent.length - CONTINUED.length)
  const lines = [first, ...rest.map((it) => CONTINUED + it)].map((it) => cut(indent + it, width))
  return lines.length <= MOST_LABEL_LINES
    ? lines
    : [...lines.slice(0, MOST_LABEL_LINES - 1), cut(`${lines[MOST_LABEL_LINES - 1]}…`, width)]
}

/** Before the further lines of a label. */
const CONTINUED = '  '
