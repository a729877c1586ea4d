import { isFoot } from '../../phrases/foot.js'
import { isLone, isPageNumber, type LaidLine, TIME, unread } from './laid-line.js'

/** Most lines that stand between a page's end and the first numbers of the next. */
const MOST_LINES = 40
/** Most lines of what a page has at its foot. */
const MOST_FOOT_LINES = 3
/** Rows by which columns of two pages are compared. */
const COMPARED_ROWS = 40
const FIRST_ROWS = 3
/** How far numbers of a column may end from each other: a bracket, a percent sign, a mark. */
const OFF_EDGE = 2
/** How far from a heading the numbers of its column may end. */
const OFF_HEADING = 8
/** Most lines of a page by which its headings are known again. */
const PAGE_LINES = 150

/**
 * Takes what stands between two pages of one table for nothing: the page's number, its tags, and the titles and headings that the new
 * page repeats. The table goes on where its numbers stand in the same columns below nothing that the page before doesn't say.
 *
 *     Total revenues            3,194      2,645
 *                         - 12 -
 *     <PAGE>
 *     Cost of sales               883      1,097
 */
export function overPageTurns(lines: readonly LaidLine[]): readonly LaidLine[] {
  const joined = [...lines]
  let page: Page = { start: 0, texts: null }
  for (let at = 0; at < lines.length; at++) {
    if (!isOfTurn(lines[at]!)) continue
    const turn = turnAt(lines, at)
    at = turn.end - 1
    if (!turn.isMarked) continue
    const texts = page.texts ?? textsOf(lines, page.start, turn.start)
    const bodyStart = goesOnAt(lines, turn, texts)
    if (bodyStart !== null) pass(joined, turn.start, bodyStart)
    page = { start: turn.end, texts: bodyStart === null ? null : texts }
  }
  return joined
}

interface Page {
  readonly start: number
  /** What the first page says of the table that goes on; null where none does. */
  readonly texts: ReadonlySet<string> | null
}

interface Turn {
  readonly start: number
  readonly end: number
  /** Whether a page ends there. */
  readonly isMarked: boolean
}

/** The lines between two pages, or between the tags of two tables, with the blank ones and a page's foot before them. */
function turnAt(lines: readonly LaidLine[], first: number): Turn {
  const start = aboveFoot(lines, first)
  let end = first
  let isMarked = false
  for (; end < lines.length && (isOfTurn(lines[end]!) || lines[end]!.kind === 'blank'); end++)
    isMarked ||= isPageMark(lines[end]!)
  return { start, end, isMarked }
}

function aboveFoot(lines: readonly LaidLine[], end: number): number {
  let start = end
  while (lines[start - 1]?.kind === 'blank') start--
  let foot = start
  while (lines[foot - 1]?.kind === 'text' && start - foot < MOST_FOOT_LINES) foot--
  const text = lines.slice(foot, start).map((it) => it.line.text.trim())
  return isFoot(text.join(' ')) ? aboveFoot(lines, foot) : start
}

function pass(joined: LaidLine[], start: number, end: number): void {
  for (let at = start; at < end; at++) joined[at] = unread(joined[at]!.line, 'guide')
}

function isOfTurn(line: LaidLine): boolean {
  return isPageMark(line) || line.kind === 'guide' || isTableTag(line)
}

function isTableTag({ kind, line }: LaidLine): boolean {
  return kind === 'stop' && /^\s*<\/?TABLE>\s*$/i.test(line.text)
}

function isPageMark(line: LaidLine): boolean {
  return line.kind === 'stop' && (/^\s*(?:<PAGE>[\s\d]*|\f\s*)$/i.test(line.line.text) || isPageNumber(line))
}

function textsOf(lines: readonly LaidLine[], start: number, end: number): ReadonlySet<string> {
  const page = lines.slice(Math.max(start, end - PAGE_LINES), end)
  return new Set(page.filter((it) => it.kind === 'text').map(saidBy))
}

function saidBy({ line }: LaidLine): string {
  return line.text
    .replace(/[\s\-–—(]*\b(?:continued|cont['’]d)\b[.)\s]*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Where the body goes on after a turn; null where another table begins, or none. */
function goesOnAt(lines: readonly LaidLine[], turn: Turn, texts: ReadonlySet<string>): number | null {
  const next = firstData(lines, turn.end)
  if (next === null) return null
  const left = lines[next]!.pieces.find((it, index) => it.isNumeric && index > 0)?.left
  if (left === undefined) return null
  const start = afterRepeated(lines, turn.end, next, texts)
  if (!areLabels(lines.slice(start, next), left)) return null
  return endsAlike(lines, turn, next) ? start : null
}

function firstData(lines: readonly LaidLine[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    if (lines[at]!.kind === 'data') return at
    if (lines[at]!.kind === 'stop' && !isTableTag(lines[at]!)) return null
  }
  return null
}

/** Below the titles and headings that the page before has too. */
function afterRepeated(lines: readonly LaidLine[], from: number, next: number, texts: ReadonlySet<string>): number {
  let start = from
  for (let at = from; at < next; at++) {
    const line = lines[at]!
    if (line.kind === 'text' && !texts.has(saidBy(line))) break
    if (line.kind === 'text' || isTableTag(line)) start = at + 1
  }
  return start
}

function areLabels(lines: readonly LaidLine[], left: number): boolean {
  return lines.every(
    (it) => it.kind !== 'text' || (isLone(it) && it.pieces[0]!.right <= left + 1 && !/[.;]$/.test(it.pieces[0]!.text)),
  )
}

/** Whether the numbers below a turn end where those above it do, or stand below the headings there. */
function endsAlike(lines: readonly LaidLine[], { start }: Turn, next: number): boolean {
  const below = edgesOf(rowsFrom(lines, next))
  const above = rowsBefore(lines, start)
  if (above === null) return false
  const [edges, tolerance] =
    above.length > 0 ? [edgesOf(above).flat(), OFF_EDGE] : [headingEdges(lines, start), OFF_HEADING]
  const isAt = (edge: number): boolean => edges.some((it) => Math.abs(it - edge) <= tolerance)
  return below.every((it) => isAt(it.at(-1)!) && it.filter(isAt).length * 2 >= it.length)
}

function edgesOf(rows: readonly LaidLine[]): readonly (readonly number[])[] {
  return rows
    .map(({ pieces }) => pieces.filter((it, index) => it.isNumeric && index > 0).map((it) => it.right))
    .filter((it) => it.length > 0)
}

function rowsFrom(lines: readonly LaidLine[], next: number): readonly LaidLine[] {
  return lines
    .slice(next, next + MOST_LINES)
    .filter((it) => it.kind === 'data')
    .slice(0, FIRST_ROWS)
}

/** The rows of the page that ends, from the last up; none where it ends with headings; null where running text stands below them. */
function rowsBefore(lines: readonly LaidLine[], end: number): readonly LaidLine[] | null {
  const rows: LaidLine[] = []
  for (let at = end - 1; at >= Math.max(0, end - PAGE_LINES) && rows.length < COMPARED_ROWS; at--) {
    const line = lines[at]!
    if (line.kind === 'data') rows.push(line)
    else if (line.kind === 'stop') break
    else if (rows.length === 0 && line.kind === 'text' && headsColumns(line)) return []
    else if (rows.length === 0 && line.kind === 'text' && !isLabel(line)) return null
  }
  return rows.length === 0 ? null : rows
}

function isLabel(line: LaidLine): boolean {
  return isLone(line) && !/[.;]$/.test(line.pieces[0]!.text)
}

function headsColumns({ pieces }: LaidLine): boolean {
  return pieces.length > 1 && pieces.some((it) => TIME.test(it.text))
}

/** Where the last headings end that a page ends with. */
function headingEdges(lines: readonly LaidLine[], end: number): readonly number[] {
  for (let at = end - 1; at >= 0; at--)
    if (lines[at]!.kind === 'text' && headsColumns(lines[at]!)) return lines[at]!.pieces.map((it) => it.right)
  return []
}
