import { cellAt, type PhysicalRow, type PhysicalTable } from '../model/document.js'
import { parseCell } from './cell-value.js'

/** The number of rows at the top that head the columns: those before the first row of values. */
export function headerRowCount(table: PhysicalTable): number {
  const firstData = table.rows.findIndex((row) => isDataRow(row))
  if (firstData < 0) return table.rows.length
  return firstData - sectionRowsBefore(table, firstData)
}

/** A row of values: a label, and a number right of it that isn't a year, a date or a length ("3   3   6   6" over "months ended"). */
function isDataRow(row: PhysicalRow): boolean {
  const values = row.cells.filter((it) => it.column > 0 && parseCell(it.text.text) !== null)
  if (
    cellAt(row, 0) === null ||
    values.length === 0 ||
    row.cells.some(
      (it) =>
        it.column > 0 &&
        /\p{L}{3}/u.test(it.text.text) &&
        !isWordValue(it.text.text) &&
        parseCell(it.text.text) === null,
    )
  )
    return false
  return !values.every((it) => isYear(it.text.text))
}

function isWordValue(text: string): boolean {
  return /^\W*(?:nil|none|n\/?a|CHF|EUR|USD|CAD|AUD|GBP)\b/i.test(text)
}

function isYear(text: string): boolean {
  return /^\s*(?:FY\s?)?(?:19|20)\d\d\s*(?:\(?[a-z0-9*]\)?)?\s*$/i.test(text)
}

/** Rows right above the values that have a label alone head the first section, not the columns. */
function sectionRowsBefore(table: PhysicalTable, firstData: number): number {
  let count = 0
  while (count < firstData) {
    const row = table.rows[firstData - 1 - count]!
    const label = cellAt(row, 0)
    if (label === null || row.cells.length > 1 || /^\(|\b(?:in|expressed|amounts?|unaudited)\b/i.test(label.text.text))
      break
    count++
  }
  return count === firstData ? 0 : count
}
