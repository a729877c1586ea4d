import { type MappedText, MappedTextBuilder } from '../../base/mapped-text.js'
import type { PhysicalCell, PhysicalRow, PhysicalTable } from '../../model/document.js'
import type { FoundTable } from '../found-table.js'
import type { PrintedText } from '../printed-text.js'
import { isOfAll, type Reach, reachesOf } from './header-row.js'
import type { LaidLine } from './laid-line.js'
import { FIRST_WORD, type Piece } from './pieces.js'
import { type ColumnPlace, columnsOf } from './place-columns.js'
import { findWrappedHeadings, isNoteAlone, isScaleNote } from './wrapped-headings.js'
import { findWrappedLabels } from './wrapped-labels.js'

/** A table, and the lines that it takes. */
export interface SpacedTable extends FoundTable {
  readonly start: number
}

/** How far left of its column a text may begin that stands where numbers do: "N/A". */
const OVERHANG = 3

/**
 * Reads lines into rows of cells, by where the columns of numbers stand; `place` is that of the lines it takes.
 *
 * @param statements the lines of one table, or of each of two that were set side by side
 */
export function readSpacedTable(
  print: PrintedText,
  statements: readonly (readonly LaidLine[])[],
  columns: readonly ColumnPlace[],
  place: { readonly start: number; readonly next: number },
): SpacedTable {
  const [lines] = statements
  const table: PhysicalTable = {
    span: print.sourceSpan({ start: lines!.at(0)!.line.start, end: lines!.at(-1)!.line.end }),
    columnCount: columns.length + 1,
    hasSpans: true,
    rows: statements.flatMap((it) => readStatement(print, it, columns)),
  }
  return { block: { kind: 'table', table }, ...place }
}

/** The rows of a statement, the notes on scale first: they are of all columns, wherever they stand among the headings. */
function readStatement(
  print: PrintedText,
  lines: readonly LaidLine[],
  columns: readonly ColumnPlace[],
): readonly PhysicalRow[] {
  const bodyStart = lines.findIndex((it) => it.kind === 'data')
  const header = lines.slice(0, bodyStart)
  const headed = { columns, hasNotes: isOfNotes(header, columns) }
  const broken = new Map([...findWrappedHeadings(header), ...findWrappedLabels(lines, columns)])
  const isJoined = new Set([...broken].flatMap(([at, indices]) => indices.filter((it) => it !== at)))
  const notes: PhysicalRow[] = []
  const rows = lines.flatMap((line, index): readonly PhysicalRow[] => {
    const text = (broken.get(index) ?? [index]).map((it) => lines[it]!)
    if (line.kind === 'data') return [withFirst(print, readDataRow(print, line, columns), text)]
    const rest = isJoined.has(index) ? { ...line, pieces: line.pieces.slice(1) } : line
    if (line.kind !== 'text' || rest.pieces.length === 0) return []
    if (index < bodyStart && isNoteAlone(text)) {
      notes.push(readNoteRow(print, text))
      return []
    }
    const isOverAll = headsAll(lines, index, columns)
    const strokes = isOverAll ? [acrossAll(columns)] : strokesBelow(lines, index)
    const below = isOverAll ? [] : lines.slice(index + 1, bodyStart)
    return [withFirst(print, readTextRow(print, rest, headed, { strokes, below }), text)]
  })
  return [...notes, ...rows]
}

function readDataRow(print: PrintedText, laid: LaidLine, columns: readonly ColumnPlace[]): PhysicalRow {
  const left = columns[0]!.left
  const isLabel = (it: Piece, index: number): boolean =>
    it.right <= left || (index === 0 && !it.isNumeric) || (it.left < left - OVERHANG && !it.isNumeric)
  const labels = laid.pieces.filter(isLabel)
  const values = laid.pieces.filter((it, index) => !isLabel(it, index))
  const places = columnsOf(values, columns)
  return {
    cells: [
      ...readLabel(print, laid, labels),
      ...values.flatMap((it, index) =>
        places[index]! < columns.length ? [readCell(print, laid, it, { first: 1 + places[index]!, count: 1 })] : [],
      ),
    ],
  }
}

/** A row that begins with a text of several lines, set as the first of them. */
function withFirst(print: PrintedText, row: PhysicalRow, lines: readonly LaidLine[]): PhysicalRow {
  const [first, ...values] = row.cells
  if (lines.length < 2 || first === undefined) return row
  const indent = first.column === 0 ? indentOf(lines[0]!) : 0
  return { cells: [{ ...first, text: readFirst(print, lines), indent }, ...values] }
}

/** A note on the scale of all columns stands with the labels. */
function readNoteRow(print: PrintedText, lines: readonly LaidLine[]): PhysicalRow {
  const [cell] = readLabel(print, lines[0]!, [lines[0]!.pieces[0]!])
  return { cells: cell === undefined ? [] : [{ ...cell, text: readFirst(print, lines) }] }
}

/** What lines begin with, as one text. */
function readFirst(print: PrintedText, lines: readonly LaidLine[]): MappedText {
  const builder = new MappedTextBuilder()
  for (const it of lines) {
    if (builder.text !== '') builder.join(' ')
    builder.append(readCell(print, it, it.pieces[0]!, { first: 0, count: 1 }).text)
  }
  return builder.build()
}

/** The columns that headings stand over; the first may number the notes. */
interface HeadedColumns {
  readonly columns: readonly ColumnPlace[]
  readonly hasNotes: boolean
}

const NOTES = /^notes?$/i

/** Whether "Notes" stands over the first of several columns. */
function isOfNotes(header: readonly LaidLine[], columns: readonly ColumnPlace[]): boolean {
  const notes = header.flatMap(({ pieces }) => pieces).find((it) => NOTES.test(it.text))
  return notes !== undefined && columns.length > 2 && columnsOf([notes], columns)[0] === 0
}

function readTextRow(
  print: PrintedText,
  laid: LaidLine,
  { columns, hasNotes }: HeadedColumns,
  { strokes, below }: { readonly strokes: readonly Piece[]; readonly below: readonly LaidLine[] },
): PhysicalRow {
  const labels = laid.pieces.filter((it, index) => isLabelText(it, index, laid.pieces, columns))
  const headings = laid.pieces.slice(labels.length)
  const reaches =
    stackedReaches(headings, below, columns) ??
    (hasNotes ? reachesWithNotes(headings, columns, strokes) : reachesOf(headings, columns, strokes))
  return {
    cells: [
      ...readLabel(print, laid, labels),
      ...headings.map((it, index) => {
        const { first, count } = reaches[index]!
        return readCell(print, laid, it, { first: 1 + first, count })
      }),
    ],
  }
}

/**
 * The first words of headings that are set in columns of words, bottom to bottom: each is of the heading that it stands in line with.
 *
 *     For
 *     the three  For the
 *     months     year
 */
function stackedReaches(
  headings: readonly Piece[],
  below: readonly LaidLine[],
  columns: readonly ColumnPlace[],
): readonly Reach[] | null {
  if (headings.length === 0 || headings.length >= columns.length || !headings.every((it) => FIRST_WORD.test(it.text)))
    return null
  const full = below.slice(0, HEADING_LINES).find((it) => it.kind === 'text' && it.pieces.length >= columns.length)
  const others = full?.pieces.slice(-columns.length) ?? []
  const reaches = headings.map((it) => ({ first: others.findIndex((other) => isInLine(it, other)), count: 1 }))
  return reaches.every((it) => it.first >= 0) ? reaches : null
}

function isInLine(piece: Piece, other: Piece): boolean {
  return (
    piece.left === other.left ||
    piece.right === other.right ||
    Math.abs(piece.left + piece.right - other.left - other.right) <= 1
  )
}

/** No heading but "Notes" is that of the column of notes. */
function reachesWithNotes(
  headings: readonly Piece[],
  columns: readonly ColumnPlace[],
  strokes: readonly Piece[],
): readonly Reach[] {
  const isNotes = NOTES.test(headings[0]?.text ?? '')
  const others = reachesOf(isNotes ? headings.slice(1) : headings, columns.slice(1), strokes)
  const shifted = others.map(({ first, count }) => ({ first: first + 1, count }))
  return isNotes ? [{ first: 0, count: 1 }, ...shifted] : shifted
}

/** How far left of the first column a text begins that is no heading. */
const BESIDE = 12
/** How near the left edge a text begins that isn't over the columns, however far it goes. */
const EDGE = 8

/**
 * What begins at the left edge is over the labels, and so is what ends left of the columns, unless there is one heading for each column,
 * or nothing at the left edge and it is near enough to head the first.
 */
function isLabelText(piece: Piece, index: number, pieces: readonly Piece[], columns: readonly ColumnPlace[]): boolean {
  const { left } = columns[0]!
  if (index === 0 && piece.left < EDGE) return true
  const isStubbed = pieces[0]!.left < EDGE
  if (piece.right <= left && (piece.left + piece.right) / 2 < left - 2 * BESIDE) return true
  if (piece.right > left || pieces.length === columns.length + (isStubbed ? 1 : 0)) return false
  return isStubbed || pieces.length > columns.length || piece.left < left - BESIDE
}

/** The strokes right below a line, where there are several: they part what stands above them. */
function strokesBelow(lines: readonly LaidLine[], index: number): readonly Piece[] {
  const below = lines[index + 1]?.strokes ?? []
  return below.length > 1 ? below : []
}

function readLabel(print: PrintedText, laid: LaidLine, pieces: readonly Piece[]): readonly PhysicalCell[] {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return []
  return [readCell(print, laid, { ...first, end: last.end }, { first: 0, count: 1 })]
}

function readCell(
  print: PrintedText,
  laid: LaidLine,
  { start, end }: Piece,
  { first, count }: { readonly first: number; readonly count: number },
): PhysicalCell {
  const from = laid.line.start
  const { text, isBold } = print.read({ start: from + start, end: from + end })
  const indent = first === 0 ? indentOf(laid) : 0
  return { column: first, columnSpan: count, text: text.trim(), isBold, indent }
}

function indentOf({ pieces }: LaidLine): number {
  return Math.max(0, pieces[0]!.left)
}

/** "SALES BY SEGMENT                 (Billions of yen)" */
function isNoteBesideTitle([title, note, ...more]: readonly Piece[]): boolean {
  return title!.left < EDGE && note !== undefined && more.length === 0 && isScaleNote(note.text)
}

/** Whether the only heading of a line is of all columns. */
function headsAll(lines: readonly LaidLine[], index: number, columns: readonly ColumnPlace[]): boolean {
  const { pieces } = lines[index]!
  const heading = pieces.find((it, at) => !isLabelText(it, at, pieces, columns))
  if (heading === undefined || heading !== pieces.at(-1)) return false
  if (isNoteBesideTitle(pieces)) return true
  const below = lines.slice(index + 1, index + 1 + HEADING_LINES)
  const body = below.findIndex((it) => it.kind === 'data')
  return below.slice(0, body < 0 ? HEADING_LINES : body).some((it) => isOfAll(heading, it.pieces, columns))
}

/** Most lines of a heading that stands alone, with the rulers below it. */
const HEADING_LINES = 6

function acrossAll(columns: readonly ColumnPlace[]): Piece {
  const { left } = columns[0]!
  const { right } = columns.at(-1)!
  return { start: 0, end: 0, left, right, text: '', isNumeric: false }
}
