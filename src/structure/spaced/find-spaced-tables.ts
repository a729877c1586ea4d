import type { PrintedText } from '../printed-text.js'
import type { SourceLine } from '../source-line.js'
import { hasYears, isLabelledData, isLone, isPageNumber, type LaidLine, layOut, TIME, unread } from './laid-line.js'
import { overPageTurns } from './page-turn.js'
import { MONTH_PATTERN, type Piece } from './pieces.js'
import { type ColumnPlace, placeColumns } from './place-columns.js'
import { readSpacedTable, type SpacedTable } from './read-spaced-table.js'
import { findSecondLabels, oneBelowTheOther } from './side-by-side.js'
import { phraseStart } from './wrapped-headings.js'
import { MOST_HANGING } from './wrapped-labels.js'

/** Most blank lines in a row within a table. */
const BLANK_LINES = 2
/** Longest piece of text in a line that stands over columns. */
const HEADING_LENGTH = 60
/** How far left of the first column of numbers a heading may begin. */
const OVERHANG = 12
/** How near the left edge a label begins. */
const EDGE = 8

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
  const laid = overPageTurns(
    settled(lines.map((it, index): LaidLine => (isTaken(index) ? unread(it, 'stop') : layOut(it)))),
  )
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
  const isOpen = (index: number): boolean => /^(?:blank|stop)$/.test(lines[index]?.kind ?? 'stop')
  return lines.map((it, index) => {
    if (hasYears(it) && isData(index - 1) && isData(index + 1)) return { ...it, kind: 'data' }
    if (isPageNumber(it) && isOpen(index - 1) && isOpen(index + 1)) return unread(it.line, 'stop')
    return isCount(it, lines[index + 1]) || isDays(it, lines[index - 1], lines[index + 1])
      ? { ...it, kind: 'text' }
      : it
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

const BEGINS_DAY = new RegExp(`(?:^|\\s)${MONTH_PATTERN}$`, 'i')
const ENDS_DAY = new RegExp(`^${MONTH_PATTERN}(?:\\s|,|$)`, 'i')
const IS_DAY = new RegExp(`^(?:[1-9]|[12]\\d|3[01]),?$|^${MONTH_PATTERN}\\s\\d{1,2},?$`, 'i')

/** Days that are broken: "June 30   31" below "December", or "30   31" above "June   December". */
function isDays({ kind, pieces }: LaidLine, above: LaidLine | undefined, below: LaidLine | undefined): boolean {
  if (kind !== 'data' || !pieces.every((it) => IS_DAY.test(it.text))) return false
  const isOf = (line: LaidLine | undefined, month: RegExp): boolean =>
    line?.kind === 'text' &&
    pieces.every((it) => !it.isNumeric || line.pieces.some((other) => month.test(other.text) && isBelow(it, other)))
  return isOf(above, BEGINS_DAY) || isOf(below, ENDS_DAY)
}

function isBelow(piece: Piece, other: Piece): boolean {
  return piece.left < other.right && other.left < piece.right
}

interface Region {
  /** Where the table before it ends. */
  readonly floor: number
  readonly firstData: number
  readonly end: number
}

/** The body goes on from numbers to numbers, as long as nothing between them parts it from what follows. */
function bodyEnd(lines: readonly LaidLine[], firstData: number): number {
  let end = firstData + 1
  let left = firstNumber(lines[firstData]!)
  for (;;) {
    const next = nextData(lines, end)
    if (next === null || partsTables(lines, { start: end, end: next }, left)) break
    left = Math.min(left, firstNumber(lines[next]!))
    end = next + 1
  }
  end = labelEnd(lines, end)
  while (lines[end]?.kind === 'ruler') end++
  return end
}

/** The last label may go on below its numbers: "Cash at end of   23    6" above "  the period". */
function labelEnd(lines: readonly LaidLine[], end: number): number {
  const [label] = lines[end - 1]!.pieces
  let next = end
  while (label?.isNumeric === false && lines[next] !== undefined && goesOn(label, lines[next]!)) next++
  return /^(?:blank|stop|ruler)$/.test(lines[next]?.kind ?? 'stop') ? next : end
}

function goesOn(label: Piece, line: LaidLine): boolean {
  if (!isLone(line) || isSentence(line.pieces[0]!.text)) return false
  const { left } = line.pieces[0]!
  return left > label.left && left <= label.left + MOST_HANGING
}

function firstNumber({ pieces }: LaidLine): number {
  return pieces.find((it, index) => it.isNumeric && index > 0)?.left ?? Infinity
}

/** The next line of numbers, up to where no table goes on. */
function nextData(lines: readonly LaidLine[], from: number): number | null {
  let blanks = 0
  for (let at = from; at < lines.length; at++) {
    const { kind } = lines[at]!
    if (kind === 'data') return at
    blanks = kind === 'blank' ? blanks + 1 : 0
    if (kind === 'stop' || blanks > BLANK_LINES || (kind === 'ruler' && isPageNumberRuler(lines, at))) return null
  }
  return null
}

/** Whether what stands between two lines of numbers ends a table: running text, or the title and headings of another one. */
function partsTables(
  lines: readonly LaidLine[],
  { start, end }: { start: number; end: number },
  left: number,
): boolean {
  let hasTitle = false
  for (let at = start; at < end; at++) {
    const line = lines[at]!
    if (line.kind !== 'text') continue
    const place = placeOf(line, left)
    const isAfterBlank = lines[at - 1]!.kind === 'blank'
    if (place === 'prose' || (place === 'heading' && (hasTitle || (isAfterBlank && line.pieces.length > 2))))
      return true
    if (namesTimes(line)) return true
    hasTitle ||= place === 'title'
  }
  return false
}

/** A short ruler between blank lines parts pages. */
function isPageNumberRuler(lines: readonly LaidLine[], at: number): boolean {
  const isBlankAt = (index: number): boolean => lines[index] === undefined || lines[index].kind === 'blank'
  return lines[at]!.line.text.trim().length <= 5 && isBlankAt(at - 1) && isBlankAt(at + 1)
}

/** Times side by side head columns. */
function namesTimes({ pieces }: LaidLine): boolean {
  return pieces.filter((it) => TIME.test(it.text)).length > 1
}

/** The end of a sentence that a table follows. */
const LEADS_ON = /\b(?:as follows|the following)\b[^.]*:$/i

/** Where a line of text stands: beside the numbers, over their columns, or across both. */
function placeOf({ pieces }: LaidLine, left: number): 'label' | 'heading' | 'title' | 'prose' {
  const first = pieces[0]!
  if (pieces.length === 1 && LEADS_ON.test(first.text)) return 'prose'
  if (pieces.every((it) => it.right <= left + 1)) return 'label'
  const isHeading = (it: Piece, index: number): boolean =>
    it.text.length <= HEADING_LENGTH || (index === 0 && it.right <= left + 1)
  if (pieces.length > 1) return pieces.every(isHeading) ? 'heading' : 'prose'
  if (first.left >= left) return 'heading'
  if (isSentence(first.text)) return 'prose'
  if (first.left >= left - OVERHANG) return 'heading'
  return first.left < EDGE ? 'label' : 'title'
}

/** Words by which running text is told from a label that is as long. */
const STATEMENT = /\b(?:is|are|was|were|follows?|following|herein|see)\b/i

function isSentence(text: string): boolean {
  return (
    (/[.;]$/.test(text) && !/\b(?:[A-Z]\.){2,}$|\b(?:Inc|Corp|Ltd|Co)\.$/i.test(text)) ||
    /[\p{Ll}\d)]{2}\. +\p{Lu}/u.test(text) ||
    (text.length > HEADING_LENGTH && STATEMENT.test(text))
  )
}

function findTable(print: PrintedText, lines: readonly LaidLine[], region: Region): SpacedTable | null {
  const { floor, firstData, end } = region
  const body = lines.slice(firstData, end)
  const cut = findSecondLabels(body.filter((it) => it.kind === 'data'))
  const columns = columnsOfBody(cut === null ? body : oneBelowTheOther(body, cut).flat())
  if (columns === null) return null
  if (cut === null) {
    const start = headerStart(lines, region, columns)
    if (isChance(body) && !lines.slice(start, firstData).some(namesTimes)) return null
    return readSpacedTable(print, [lines.slice(start, end)], columns, { start, next: end })
  }
  const [first] = oneBelowTheOther(lines.slice(floor, end), cut)
  const start = floor + headerStart(first, { floor: 0, firstData: firstData - floor, end: end - floor }, columns)
  return readSpacedTable(print, oneBelowTheOther(lines.slice(start, end), cut), columns, { start, next: end })
}

function columnsOfBody(lines: readonly LaidLine[]): readonly ColumnPlace[] | null {
  const body = lines.filter((it) => it.kind === 'data' || it.kind === 'text')
  const margin = marginOf(body)
  const rows = body.filter((it) => it.kind === 'data').map((it) => valuesOf(it, margin))
  const columns = placeColumns(rows)
  return columns.length === 0 || (columns.length === 1 && rows.length < 3) ? null : columns
}

/** A single row is a table where times head its columns. */
function isChance(body: readonly LaidLine[]): boolean {
  return body.filter((it) => it.kind === 'data').length === 1
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

/**
 * Where the lines begin that head the columns: those above are captions. From the first numbers up there are labels of sections, then
 * headings, beside which the labels' own heading may stand, then titles.
 */
function headerStart(
  lines: readonly LaidLine[],
  { floor, firstData }: Region,
  columns: readonly ColumnPlace[],
): number {
  let start = firstData
  let blanks = 0
  for (let at = firstData - 1; at >= floor; at--) {
    const line = lines[at]!
    if (line.kind === 'stop' || line.kind === 'data') break
    blanks = line.kind === 'blank' ? blanks + 1 : 0
    if (blanks > BLANK_LINES) break
    if (line.kind !== 'text') continue
    const place = placeAbove(line, columns)
    if (place === 'prose') break
    if (place === 'heading') start = at
    else if (start < firstData && (place === 'title' || line.pieces[0]!.right > columns[0]!.left)) break
  }
  if (start === firstData) return withRulers(lines, labelStart(lines, firstData, floor), columns)
  return withRulers(lines, phraseStart(lines, start, floor), columns)
}

function placeAbove(line: LaidLine, columns: readonly ColumnPlace[]): 'label' | 'heading' | 'title' | 'prose' {
  const place = placeOf(line, columns[0]!.left)
  if (place === 'prose') return place
  if (!isLone(line)) return isOver(line.pieces.at(-1)!, columns) ? 'heading' : 'label'
  const piece = line.pieces[0]!
  if (isOnPageCentre(piece, columns) && !isTimeOver(piece, columns[0]!.left)) return 'title'
  return piece.left >= columns[0]!.left - OVERHANG ? 'heading' : 'label'
}

/** The middle of a heading is over its columns, or near the first. */
function isOver({ left, right }: Piece, columns: readonly ColumnPlace[]): boolean {
  return (left + right) / 2 >= columns[0]!.left - EDGE
}

/** "Years ended", over the columns alone. */
function isTimeOver({ left, text }: Piece, edge: number): boolean {
  return left >= edge - EDGE && TIME.test(text) && !/\band\b/i.test(text)
}

/** Where the label of the first numbers begins: its first lines stand further left, or it goes on with a small letter. */
function labelStart(lines: readonly LaidLine[], firstData: number, floor: number): number {
  let start = firstData
  while (start > floor && isLone(lines[start - 1]!)) {
    const above = lines[start - 1]!.pieces[0]!
    const below = lines[start]!.pieces[0]!
    const isWrapped = /^\p{Ll}/u.test(below.text) || (below.left > above.left && !above.text.endsWith(':'))
    if (!isWrapped || isSentence(above.text)) break
    start--
  }
  return start
}

/** Rulers right above the headings belong to the table, unless they underline a title. */
function withRulers(lines: readonly LaidLine[], start: number, columns: readonly ColumnPlace[]): number {
  let first = start
  for (let at = start - 1; lines[at]?.kind === 'ruler' || lines[at]?.kind === 'guide'; at--) {
    const isUnderline = lines[at]!.kind === 'ruler' && lines[at - 1]?.kind === 'text'
    if (!isUnderline || lines[at]!.strokes.at(-1)!.right >= columns.at(-1)!.left) first = at
  }
  return first
}

/** Titles are centred over the whole page, headings over columns. */
function isOnPageCentre(piece: Piece, columns: readonly ColumnPlace[]): boolean {
  return Math.abs(piece.left + piece.right - columns.at(-1)!.right) <= 6
}
