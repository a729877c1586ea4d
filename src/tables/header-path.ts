import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import { columnRole } from './column-role.js'
import { type LogicalCell, type LogicalRow, valueCells } from './logical-row.js'

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
  header: readonly LogicalRow[],
  column: number,
  columnCount: number,
  hasSpans: boolean,
): MappedText {
  const builder = new MappedTextBuilder()
  const first = firstOfValues(header)
  for (const row of header) {
    const cell = headingOver(valueCells(row), column, { first, columnCount, hasSpans })
    if (cell === null) continue
    if (builder.text !== '') builder.join(' ')
    builder.append(cell.text)
  }
  return builder.build()
}

/** The first column that no "Notes" heads. */
function firstOfValues(header: readonly LogicalRow[]): number {
  const isOfNotes = header.some((row) => {
    const [heading] = valueCells(row)
    return heading?.column === 1 && columnRole(heading.text.text, '') === 'reference'
  })
  return isOfNotes ? 2 : 1
}

interface HeadedColumns {
  /** The first column that headings over several may begin at. */
  readonly first: number
  readonly columnCount: number
  readonly hasSpans: boolean
}

function headingOver(
  headings: readonly LogicalCell[],
  column: number,
  { first, columnCount, hasSpans }: HeadedColumns,
): LogicalCell | null {
  const covering = headings.find((it) => it.column <= column && column < it.column + it.columnSpan)
  if (hasSpans) return covering ?? lengthAtLeft(headings, column)
  const shared = sharedOut(headings, columnCount)
  if (shared !== null) return shared(column)
  if (covering !== undefined) return covering
  const left = headings.filter((it) => it.column < column).at(-1)
  return left !== undefined && isSpread(headings, columnCount, first) ? left : null
}

/** "Nine months ended" that was set over a spacer and so misses the last of its columns. */
function lengthAtLeft(headings: readonly LogicalCell[], column: number): LogicalCell | null {
  const left = headings.findLast((it) => it.column < column)
  return left !== undefined && /\b(?:ended|ending)\b/i.test(left.text.text) ? left : null
}

/**
 * Two headings in the first two of four columns, with nothing after them, were shared out over all four by their writer; null where
 * the headings stand in places of their own.
 */
function sharedOut(
  headings: readonly LogicalCell[],
  columnCount: number,
): ((column: number) => LogicalCell | null) | null {
  const width = columnCount / headings.length
  const isPacked = headings.every((it, index) => it.column === 1 + index && it.columnSpan === 1)
  if (headings.length < 2 || !Number.isInteger(width) || width < 2 || !isPacked) return null
  return (column) => headings[Math.floor((column - 1) / width)] ?? null
}

/** Fewer headings than columns, the first over the first column: blanks inherit. */
function isSpread(headings: readonly LogicalCell[], columnCount: number, first: number): boolean {
  const covered = headings.reduce((sum, it) => sum + it.columnSpan, 0)
  return covered < columnCount && headings[0]!.column <= first
}
