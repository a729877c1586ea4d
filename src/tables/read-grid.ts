import type { MappedText } from '../base/mapped-text.js'
import { cellAt, type PhysicalRow, type PhysicalTable } from '../model/document.js'
import type { Grid, GridCell, GridColumn, GridNote, GridRow } from '../model/grid.js'
import { findCurrencyWords } from '../phrases/currencies.js'
import { findScaleNotes } from '../phrases/scales.js'
import { parseCell } from './cell-value.js'
import { columnPeriod } from './column-period.js'
import { columnRole } from './column-role.js'
import { headerPath } from './header-path.js'
import { headerRowCount } from './header-rows.js'
import { readRows } from './read-rows.js'
import { tableTitle } from './table-title.js'

/** Reads a physical table into a grid; null where it holds no numbers. */
export function readGrid(table: PhysicalTable, captions: readonly MappedText[]): Grid | null {
  const headerCount = headerRowCount(table)
  const header = table.rows.slice(0, headerCount)
  const body = table.rows.slice(headerCount).filter((row) => !isRepeated(row, header))
  const valueColumns = columnsWithValues(body, table.columnCount)
  if (valueColumns.length === 0) return null
  const corner = header.flatMap((row) => cellAt(row, 0)?.text ?? [])
  const about = [...captions, ...corner]
  const columns = valueColumns.map((column, index) => readColumn(header, column, index, valueColumns, about))
  return {
    span: table.span,
    title: tableTitle(about),
    notes: about.map(readNote),
    columns,
    rows: readRows(body, (row) => readCells(row, valueColumns)),
  }
}

/** A heading printed again after a page break is no row of values. */
function isRepeated(row: PhysicalRow, header: readonly PhysicalRow[]): boolean {
  const label = cellAt(row, 0)?.text.text ?? null
  const printed = valueTexts(row)
  return (
    printed !== '' &&
    header.some((it) => valueTexts(it) === printed && (label === null || label === cellAt(it, 0)?.text.text))
  )
}

function valueTexts(row: PhysicalRow): string {
  return row.cells.flatMap((it) => (it.column === 0 ? [] : [`${it.column}:${it.text.text}`])).join('|')
}

/** The physical columns right of the labels in which some row has a value. */
function columnsWithValues(body: readonly PhysicalRow[], columnCount: number): readonly number[] {
  const columns = Array.from({ length: columnCount - 1 }, (_, index) => index + 1)
  return columns.filter((column) =>
    body.some((row) => row.cells.some((it) => it.column === column && parseCell(it.text.text) !== null)),
  )
}

function readColumn(
  header: readonly PhysicalRow[],
  column: number,
  index: number,
  valueColumns: readonly number[],
  about: readonly MappedText[],
): GridColumn {
  const path = headerPath(header, column, valueColumns)
  const { heading, period } = columnPeriod(path, about)
  return { index, heading, period, role: columnRole(path.text) }
}

function readNote(text: MappedText): GridNote {
  return { text, scales: findScaleNotes(text.text), currencies: findCurrencyWords(text.text) }
}

function readCells(row: PhysicalRow, valueColumns: readonly number[]): GridRow['cells'] {
  return valueColumns.flatMap((physical, column): readonly GridCell[] => {
    const cell = row.cells.find((it) => it.column === physical)
    const value = cell === undefined ? null : parseCell(cell.text.text)
    return cell === undefined || value === null ? [] : [{ column, text: cell.text, value }]
  })
}
