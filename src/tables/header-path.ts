import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { PhysicalCell, PhysicalRow } from '../model/document.js'

/**
 * Returns the headings above a column as one text, outermost first.
 *
 *      Three months ended      Six months ended       <- each spans two columns
 *      2006        2005        2006        2005
 *
 * A heading that spans columns belongs to each of them; where the print has no spans, a blank inherits from its left, and a few
 * headings at the left over many columns are shared out evenly.
 */
export function headerPath(
  header: readonly PhysicalRow[],
  column: number,
  valueColumns: readonly number[],
): MappedText {
  const builder = new MappedTextBuilder()
  for (const row of header) {
    const cell = headingOver(row, column, valueColumns)
    if (cell === null) continue
    if (builder.text !== '') builder.join(' ')
    builder.append(cell.text)
  }
  return builder.build()
}

function headingOver(row: PhysicalRow, column: number, valueColumns: readonly number[]): PhysicalCell | null {
  const headings = row.cells.filter((it) => it.column > 0)
  const covering = headings.find((it) => it.column <= column && column < it.column + it.columnSpan)
  const shared = sharedOut(headings, valueColumns)
  if (shared !== null) return shared(column)
  if (covering !== undefined) return covering
  const left = headings.filter((it) => it.column < column).at(-1)
  return left !== undefined && headings.length > 0 && isSpread(headings, valueColumns) ? left : null
}

/**
 * Two headings in the first two of four columns, with nothing after them, were shared out over all four by their writer; null where
 * the headings stand in places of their own.
 */
function sharedOut(
  headings: readonly PhysicalCell[],
  valueColumns: readonly number[],
): ((column: number) => PhysicalCell | null) | null {
  const width = valueColumns.length / headings.length
  const isPacked = headings.every((it, index) => it.column === valueColumns[0]! + index && it.columnSpan === 1)
  if (headings.length < 2 || !Number.isInteger(width) || width < 2 || !isPacked) return null
  return (column) => headings[Math.floor(valueColumns.indexOf(column) / width)] ?? null
}

/** Fewer headings than columns, the first over the first column: blanks inherit. */
function isSpread(headings: readonly PhysicalCell[], valueColumns: readonly number[]): boolean {
  const covered = headings.reduce((sum, it) => sum + it.columnSpan, 0)
  return covered < valueColumns.length && headings[0]!.column <= valueColumns[0]!
}
