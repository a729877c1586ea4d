import { gather } from '../base/gather.js'
import type { GridColumn, GridRow } from '../model/grid.js'

/**
 * Takes columns of footnote marks for what they are: without a heading beside columns that have one, of single digits that count up, each
 * right of a number:
 *
 *     Shares to be issued
 *                  204.4      1      <-
 *                  625.3      2
 */
export function withMarks(columns: readonly GridColumn[], rows: readonly GridRow[]): readonly GridColumn[] {
  const isNamed = (it: GridColumn | undefined): boolean => it !== undefined && it.heading.text !== ''
  return columns.map((column, index) =>
    column.role === 'values' && !isNamed(column) && isNamed(columns[index - 1]) && areMarks(column.index, rows)
      ? { ...column, role: 'reference' }
      : column,
  )
}

function areMarks(column: number, rows: readonly GridRow[]): boolean {
  const marked = rows.filter((row) => row.cells.some((it) => it.column === column))
  const marks = gather(marked, ({ cells }) =>
    cells.filter((it) => it.column === column).map(({ value }) => (value.kind === 'amount' ? value.amount : null)),
  )
  const areDigits = marks.every((it) => it !== null && it.kind === 'plain' && /^[1-9]$/.test(it.number))
  const areRising = marks.every((it, index) => index === 0 || Number(it?.number) > Number(marks[index - 1]?.number))
  return marks.length > 0 && areDigits && areRising && marked.every((row) => row.cells.some((it) => it.column < column))
}
