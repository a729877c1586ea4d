import type { CellValue, Grid, GridCell, GridColumn, GridRow } from '../../src/model/grid.js'
import { renderMention } from './render-period.js'

/** A column in a line: its period, or its role where it holds no values. */
export function renderColumn({ period, role }: GridColumn): string {
  if (role !== 'values') return role
  return period === null ? 'no period' : renderMention(period)
}

/** Rows in a line each: `EXPENSES > Costs: 3 | -1`; a heading ends in a colon; a blank is empty, a dash is `nil`. */
export function renderRows(grid: Grid): readonly string[] {
  return grid.rows.map((row) => renderRow(row, grid.columns.length))
}

function renderRow({ kind, label, section, cells }: GridRow, columnCount: number): string {
  const name = [...section, label].map((it) => it.text).join(' > ')
  if (kind === 'heading') return `${name}:`
  const values = Array.from({ length: columnCount }, (_, column) =>
    renderCell(cells.find((it) => it.column === column)),
  )
  return `${name}: ${values.join(' | ')}`.trimEnd()
}

function renderCell(cell: GridCell | undefined): string {
  return cell === undefined ? '' : renderValue(cell.value)
}

export function renderValue(value: CellValue): string {
  if (value.kind === 'nil') return 'nil'
  const { negative, number, kind } = value.amount
  return `${negative === null ? '' : '-'}${number}${kind === 'percent' ? '%' : ''}`
}
