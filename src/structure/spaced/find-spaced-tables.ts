import type { PrintedText } from '../printed-text.js'
import type { SourceLine } from '../source-line.js'
import { hasYears, isLabelledData, isLone, type LaidLine, layOut, unread } from './laid-line.js'
import type { Piece } from './pieces.js'
import { type ColumnPlace, placeColumns } from './place-columns.js'
import { readSpacedTable, type SpacedTable } from './read-spaced-table.js'

/** Most lines that may stand between the text above a table and its first numbers. */
const HEADER_LINES = 16
/** Most lines without numbers, and most blank ones in a row, within a table. */
const LABEL_LINES = 12
const BLANK_LINES = 2
/** Longest piece of text in a line that stands over columns. */
const HEADING_LENGTH = 60
/** How far left of the first column of numbers a heading may begin. */
const OVERHANG = 12

/**
 * Finds the tables whose columns are set with spaces, or with tabs as a typewriter sets them:
 *
 *                               Three months ended      Six months ended       <- header lines: no numbers but years
 *                                2006        2005        2006       2005
 *     Revenue                   $  23       $   6       $  30      $   7       <- data lines
 *
 * None of them takes a line for which `isTaken` holds.
 */
export function findSpacedTables(
  print: PrintedText,
  lines: readonly SourceLine[],
  isTaken: (index: number) => boolean,
): readonly SpacedTable[] {
  const laid = settled(lines.map((it, index): LaidLine => (isTaken(index) ? unread(it, 'stop') : layOut(it))))
  const tables: SpacedTable[] = []
  let floor = 0
  for (let at = 0; at < laid.length; at++) {
    if (!isLabelledData(laid[at]!)) continue
    const end = bodyEnd(laid, at)
    const table = findTable(print, laid, { floor, firstData: at, end })
    if (table !== null) {
      tables.push(table)
      floor = end
    }
    at = end - 1
  }
  return tables
}

/** Years between rows of numbers are numbers, and numbers over lengths are headings: "6   6   3   3" above "months ended". */
function settled(lines: readonly LaidLine[]): readonly LaidLine[] {
  const isData = (index: number): boolean => lines[index]?.kind === 'data'
  return lines.map((it, index) => {
    if (hasYears(it) && isData(index - 1) && isData(index + 1)) return { ...it, kind: 'data' }
    return isCount(it, lines[index + 1]) ? { ...it, kind: 'text' } : it
  })
}

function isCount({ kind, pieces }: LaidLine, below: LaidLine | undefined): boolean {
  return (
    kind === 'data' &&
    below?.kind === 'text' &&
    pieces.every((it) => /^[1-9]\d?$/.test(it.text)) &&
    below.pieces.some((it) => /^(?:months?|weeks?|days?|quarters?)\b/i.test(it.text))
  )
}

interface Region {
  /** Where the table before it ends. */
  readonly floor: number
  readonly firstData: number
  readonly end: number
}

/** The body goes on over rulers, blank lines and labels without numbers, as long as numbers follow, up to the title of another table. */
function bodyEnd(lines: readonly LaidLine[], firstData: number): number {
  let end = firstData + 1
  let labels = 0
  let blanks = 0
  let hasTitle = false
  let left = firstNumber(lines[firstData]!)
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!
    if (line.kind === 'stop') break
    if (line.kind === 'data') {
      left = Math.min(left, firstNumber(line))
      end = at + 1
      labels = 0
      blanks = 0
      hasTitle = false
    } else if (line.kind === 'ruler') {
      if (isPageNumberRuler(lines, at)) break
      if (labels === 0 && blanks === 0) end = at + 1
    } else if (line.kind === 'blank') {
      if (++blanks > BLANK_LINES) break
    } else if (line.kind === 'text') {
      const place = placeOf(line, left)
      const isHead = place === 'heading' && (hasTitle || (blanks > 0 && line.pieces.length > 2) || namesTimes(line))
      if (++labels > LABEL_LINES || place === 'prose' || isHead) break
      blanks = 0
      hasTitle ||= place === 'title'
    }
  }
  return end
}

function firstNumber({ pieces }: LaidLine): number {
  return pieces.find((it, index) => it.isNumeric && index > 0)?.left ?? Infinity
}

/** A short ruler between blank lines parts pages. */
function isPageNumberRuler(lines: readonly LaidLine[], at: number): boolean {
  const isBlankAt = (index: number): boolean => lines[index] === undefined || lines[index].kind === 'blank'
  return lines[at]!.line.text.trim().length <= 5 && isBlankAt(at - 1) && isBlankAt(at + 1)
}

const TIME =
  /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b(?:ended|ending)\b/i

/** Times side by side head columns. */
function namesTimes({ pieces }: LaidLine): boolean {
  return pieces.filter((it) => TIME.test(it.text)).length > 1
}

/** Where a line of text stands: beside the numbers, over their columns, or across both. */
function placeOf({ pieces }: LaidLine, left: number): 'label' | 'heading' | 'title' | 'prose' {
  if (pieces.every((it) => it.right <= left + 1)) return 'label'
  if (!pieces.every((it) => it.text.length <= HEADING_LENGTH)) return 'prose'
  if (pieces.length > 1 || pieces[0]!.left >= left - OVERHANG) return 'heading'
  return /[.;]$/.test(pieces[0]!.text) ? 'prose' : 'title'
}

function findTable(print: PrintedText, lines: readonly LaidLine[], region: Region): SpacedTable | null {
  const body = lines.slice(region.firstData, region.end).filter((it) => it.kind === 'data' || it.kind === 'text')
  const margin = marginOf(body)
  const rows = body.filter((it) => it.kind === 'data').map((it) => valuesOf(it, margin))
  const columns = placeColumns(rows)
  if (columns.length === 0 || rows.length < (columns.length > 1 ? 2 : 3)) return null
  const start = headerStart(lines, region, columns)
  return readSpacedTable(print, lines.slice(start, region.end), columns, start)
}

/** The numbers of a line that are no label: "1998" at the left edge of a table of maturities is one. */
function valuesOf({ pieces }: LaidLine, margin: number): readonly Piece[] {
  return pieces.filter((it, index) => it.isNumeric && (index > 0 || it.left > margin + 4))
}

/** Where the labels begin. */
function marginOf(body: readonly LaidLine[]): number {
  return body.reduce(
    (margin, { pieces: [first] }) => (first?.isNumeric === false ? Math.min(margin, first.left) : margin),
    Infinity,
  )
}

/** Where the lines begin that head the columns: those above are captions. */
function headerStart(
  lines: readonly LaidLine[],
  { floor, firstData }: Region,
  columns: readonly ColumnPlace[],
): number {
  const left = columns[0]!.left
  let start = firstData
  let blanks = 0
  for (let at = firstData - 1; at >= Math.max(floor, firstData - HEADER_LINES); at--) {
    const line = lines[at]!
    if (line.kind === 'stop' || line.kind === 'data') break
    if (line.kind === 'blank') {
      if (++blanks > BLANK_LINES) break
      continue
    }
    const isSetOff = blanks > 0 && start < firstData
    blanks = 0
    if (line.kind === 'ruler' || line.kind === 'guide') continue
    if (!isLone(line)) {
      if (!line.pieces.every((it) => it.text.length <= HEADING_LENGTH)) break
      start = at
      continue
    }
    const piece = line.pieces[0]!
    const isTitle = isOnPageCentre(piece, columns) || (isSetOff && isBesideCentre(piece, columns))
    if (!isTitle && piece.left >= left - OVERHANG) start = at
    else if (isTitle ? start < firstData : piece.right > left) break
  }
  return start
}

/** Titles are centred over the whole page, headings over columns. */
function isOnPageCentre(piece: Piece, columns: readonly ColumnPlace[]): boolean {
  return Math.abs(piece.left + piece.right - columns.at(-1)!.right) <= 6
}

/** Headings that begin left of all columns stand centred over them; a title in the middle of a wider page doesn't. */
function isBesideCentre(piece: Piece, columns: readonly ColumnPlace[]): boolean {
  const { left } = columns[0]!
  return piece.left < left && Math.abs(piece.left + piece.right - left - columns.at(-1)!.right) > 12
}
