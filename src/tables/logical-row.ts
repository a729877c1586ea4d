import type { PhysicalCell } from '../model/document.js'
import type { CellValue } from '../model/grid.js'
import type { NumberDamage } from '../phrases/damaged-number.js'

/** A cell in its logical column: 0 for labels, then one for each column of values. */
export interface LogicalCell extends PhysicalCell {
  /** Null for text, and for a blank. */
  readonly value: CellValue | null
  /** A number that may be a year: it heads columns more often than it counts anything. */
  readonly isYear: boolean
  /** How its number is damaged: it stands among the values, but none is read from it; null for any other cell. */
  readonly damage: NumberDamage | null
}

export interface LogicalRow {
  /** In column order. */
  readonly cells: readonly LogicalCell[]
}

/** A table in which the signs, brackets and marks of a number stand in its own cell, and every column has labels or values. */
export interface LogicalTable {
  /** Columns of values. */
  readonly valueColumnCount: number
  readonly rows: readonly LogicalRow[]
}

/** The cell of the labels; null for a row without one. */
export function labelCell(row: LogicalRow): LogicalCell | null {
  const [first] = row.cells
  return first !== undefined && first.column === 0 ? first : null
}

/** The cells right of the labels. */
export function valueCells(row: LogicalRow): readonly LogicalCell[] {
  return row.cells[0]?.column === 0 ? row.cells.slice(1) : row.cells
}
