import { gather } from '../base/gather.js'
import type { PhysicalCell, PhysicalRow, PhysicalTable } from '../model/document.js'
import type { SourceFile } from '../model/source.js'
import type { FoundTable } from './found-table.js'
import { readInline } from './inline.js'
import type { SourceLine } from './source-line.js'
import {
  isDataLine,
  isHeaderLine,
  isLabelLine,
  isLabelledDataLine,
  isRulerLine,
  type Piece,
  splitLine,
} from './spaced-line.js'

/** Most lines that may stand above the first numbers of a table. */
const HEADER_LINES = 10

interface ColumnPlace {
  readonly start: number
  readonly end: number
}

/**
 * Finds a table whose columns are set with spaces, beginning at a line; null where none begins.
 *
 *                               Three months ended      Six months ended       <- header lines: parted pieces, no numbers but years
 *                                2006        2005        2006       2005
 *     Revenue                   $  23       $   6       $  30      $   7       <- data lines
 */
export function findSpacedTable(source: SourceFile, lines: readonly SourceLine[], start: number): FoundTable | null {
  const firstData = findFirstData(lines, start)
  if (firstData === null) return null
  const end = tableEnd(lines, firstData)
  const body = lines.slice(firstData, end).filter((line) => !line.isBlank && !isRulerLine(line))
  const data = body.filter(isDataLine)
  const columns = findColumns(data)
  if (columns === null || !isTable(data, columns)) return null
  const header = lines.slice(start, firstData).filter((line) => !line.isBlank && !isRulerLine(line))
  const rows = [
    ...header.map((line) => readHeaderRow(source, line, columns)),
    ...body.map((line) => readBodyRow(source, line, columns)),
  ]
  const table: PhysicalTable = {
    span: { start: lines[start]!.start, end: lines[end - 1]!.end },
    columnCount: columns.length + 1,
    hasSpans: false,
    rows,
  }
  return { block: { kind: 'table', table }, next: end }
}

function findFirstData(lines: readonly SourceLine[], start: number): number | null {
  if (!isDataLine(lines[start]!) && !isHeaderLine(lines[start]!)) return null
  let blanks = 0
  for (let at = start; at < Math.min(lines.length, start + HEADER_LINES); at++) {
    const line = lines[at]!
    if (line.text.includes('\t') || /^\s*\|/.test(line.text)) return null
    if (isLabelledDataLine(line)) return at
    if (line.isBlank) blanks++
    if (blanks > 1 || !(line.isBlank || isHeaderLine(line) || isRulerLine(line) || isLabelLine(line))) return null
  }
  return null
}

/** The body goes on over rulers, single blank lines and labels without numbers, as long as numbers follow. */
function tableEnd(lines: readonly SourceLine[], firstData: number): number {
  let end = firstData + 1
  let waiting = 0
  for (let at = end; at < lines.length && waiting <= 4; at++) {
    const line = lines[at]!
    if (line.text.includes('\t')) break
    if (isDataLine(line)) {
      end = at + 1
      waiting = 0
    } else if (isRulerLine(line) && !isPageBreak(lines, at)) {
      if (waiting === 0) end = at + 1
    } else if (line.isBlank || isLabelLine(line)) waiting++
    else break
  }
  return end
}

/** A ruler between blank lines parts pages. */
function isPageBreak(lines: readonly SourceLine[], at: number): boolean {
  return lines[at]!.text.trim().length <= 5 && (lines[at - 1]?.isBlank ?? true) && (lines[at + 1]?.isBlank ?? true)
}

/** Where the columns of numbers stand: as in the lines that have a number in every column. */
function findColumns(data: readonly SourceLine[]): readonly ColumnPlace[] | null {
  const rows = data.map((line) => splitLine(line).filter((it) => it.isNumeric))
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (count === 0) return null
  const full = rows.filter((row) => row.length === count)
  return Array.from({ length: count }, (_, index) => ({
    start: full.reduce((least, row) => Math.min(least, row[index]!.start), Infinity),
    end: full.reduce((most, row) => Math.max(most, row[index]!.end), 0),
  }))
}

/** Two lines of numbers make a table of two columns; a single column wants three. */
function isTable(data: readonly SourceLine[], columns: readonly ColumnPlace[]): boolean {
  return data.length >= (columns.length > 1 ? 2 : 3)
}

function readBodyRow(source: SourceFile, line: SourceLine, columns: readonly ColumnPlace[]): PhysicalRow {
  const pieces = splitLine(line)
  const numbers = pieces.filter(
    (it, index) => (it.isNumeric && index > 0) || (it.isNumeric && it.start >= columns[0]!.start),
  )
  const labels = pieces.filter((it) => !numbers.includes(it))
  const columnOf =
    numbers.length === columns.length
      ? numbers.map((_, index) => index)
      : numbers.map((it) => nearestColumn(it, columns))
  const cells = numbers.map((it, index) => readCell(source, line, it, 1 + columnOf[index]!, 1))
  return { cells: [...readLabel(source, line, labels), ...cells] }
}

function readLabel(source: SourceFile, line: SourceLine, pieces: readonly Piece[]): readonly PhysicalCell[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  return first === undefined || last === undefined
    ? []
    : [readCell(source, line, { start: first.start, end: last.end }, 0, 1)]
}

/**
 * Headings go to columns by their order where there are as many as columns, or a part of that (each then spans several);
 * otherwise by their place.
 */
function readHeaderRow(source: SourceFile, line: SourceLine, columns: readonly ColumnPlace[]): PhysicalRow {
  const pieces = splitLine(line)
  const stub = pieces[0] !== undefined && pieces[0].end <= columns[0]!.start && isStub(line, pieces) ? [pieces[0]] : []
  const headings = pieces.slice(stub.length)
  const span = columns.length / headings.length
  const isEven =
    Number.isInteger(span) && headings.every((it, index) => isOver(it, columns.slice(index * span, (index + 1) * span)))
  const cells = headings.map((it, index) => {
    if (isEven) return readCell(source, line, it, 1 + index * span, span)
    const covered = columnsUnder(it, columns)
    return readCell(source, line, it, 1 + covered.first, covered.count)
  })
  return { cells: [...readLabel(source, line, stub), ...cells] }
}

/** What stands at the left edge, or left of other headings, is over the labels. */
function isStub(line: SourceLine, pieces: readonly Piece[]): boolean {
  return pieces.length > 1 || line.text.length - line.text.trimStart().length < 8
}

/** Whether a heading stands somewhere over its columns, give or take a few characters. */
function isOver(piece: Piece, columns: readonly ColumnPlace[]): boolean {
  const slack = 12
  return piece.start <= columns.at(-1)!.end + slack && piece.end >= columns[0]!.start - slack
}

function columnsUnder(piece: Piece, columns: readonly ColumnPlace[]): { first: number; count: number } {
  const covered = gather(columns, (it, index) => (it.start < piece.end && piece.start < it.end ? [index] : []))
  if (covered.length === 0) return { first: nearestColumn(piece, columns), count: 1 }
  return { first: covered[0]!, count: covered.length }
}

function nearestColumn(piece: Piece, columns: readonly ColumnPlace[]): number {
  const distances = columns.map((it) => Math.min(Math.abs(it.end - piece.end), Math.abs(middle(it) - middle(piece))))
  return distances.indexOf(Math.min(...distances))
}

function middle(place: ColumnPlace): number {
  return (place.start + place.end) / 2
}

function readCell(
  source: SourceFile,
  line: SourceLine,
  place: ColumnPlace,
  column: number,
  columnSpan: number,
): PhysicalCell {
  const { text, isBold } = readInline(source.text, { start: line.start + place.start, end: line.start + place.end })
  const indent = line.text.length - line.text.trimStart().length
  return { column, columnSpan, text: text.trim(), isBold, indent: column === 0 ? indent : 0 }
}
