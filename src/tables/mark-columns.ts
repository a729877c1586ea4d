import type { GridCell, GridColumn, GridRow } from '../model/grid.js'

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
  const marks = marked.map(({ cells }) => digitOf(cells.find((it) => it.column === column)!))
  const areRising = marks.every((it, index) => it !== null && (index === 0 || it > (marks[index - 1] ?? it)))
  return marks.length > 0 && areRising && marked.every((row) => row.cells.some((it) => it.column < column))
}

/** The single digit that a cell prints; null for anything else. */
function digitOf({ value }: GridCell): number | null {
  const isDigit = value.kind === 'amount' && value.amount.kind === 'plain' && /^[1-9]$/.test(value.amount.number)
  return isDigit ? Number(value.amount.number) : null
}
