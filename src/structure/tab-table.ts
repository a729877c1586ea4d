import type { PhysicalCell, PhysicalRow, PhysicalTable } from '../model/document.js'
import { parseCell } from '../phrases/cell-value.js'
import type { FoundTable } from './found-table.js'
import type { PrintedText } from './printed-text.js'
import type { SourceLine } from './source-line.js'

/** The longest line without a tab that is still taken for a row with a label alone. */
const LABEL_LENGTH = 90

/** Finds a table whose cells are parted by tabs, one row a line, beginning at a line; null where none begins. */
export function findTabTable(print: PrintedText, lines: readonly SourceLine[], start: number): FoundTable | null {
  if (!lines[start]!.text.includes('\t')) return null
  const rows: SourceLine[] = []
  let at = start
  while (at < lines.length) {
    const line = lines[at]!
    if (line.text.includes('\t')) rows.push(line)
    else if (!isWithin(lines, at) && !isBeforeMore(lines, at)) break
    else if (!line.isBlank) rows.push(line)
    at++
  }
  const table = readTable(print, rows)
  return table.columnCount < 2 ? null : { block: { kind: 'table', table }, next: at }
}

/** Lines without tabs belong to the table where rows follow at once: section headings, or one blank line. */
function isWithin(lines: readonly SourceLine[], at: number): boolean {
  if (lines[at]!.text.trim().length > LABEL_LENGTH) return false
  const next = lines[at + 1]
  if (next === undefined || (lines[at]!.isBlank && !next.text.includes('\t'))) return false
  return next.text.includes('\t') || (!next.isBlank && lines[at + 2]?.text.includes('\t') === true)
}

/** Most lines between the parts of a table, and blank ones side by side. */
const MOST_BETWEEN = 6
const MOST_BLANKS = 2
/** Ends what is said, heads a text, or begins a statement of its own. */
const ENDS_TABLE = /[.;]\s*$|^\s*(?:\*\*|#|<(?:b|strong)>)|\b(?:statements?|balance\s+sheets?|schedules?)\b/i

/**
 * Whether a table goes on below blank lines and headings of sections: with a row of values, as headings of columns begin another.
 *
 *     Total assets <tab> $9,437 <tab> $10,872
 *
 *     LIABILITIES                                  <-
 *     Notes payable <tab> $5,440 <tab> $6,712
 */
function isBeforeMore(lines: readonly SourceLine[], at: number): boolean {
  let blanks = 0
  for (const { text, isBlank } of lines.slice(at, at + MOST_BETWEEN)) {
    if (text.includes('\t') && !isBlank) return isRowOfValues(text)
    blanks = isBlank ? blanks + 1 : 0
    if (blanks > MOST_BLANKS || text.trim().length > LABEL_LENGTH || ENDS_TABLE.test(text)) return false
  }
  return false
}

/** A label, and a number that is no year. */
function isRowOfValues(text: string): boolean {
  const [label, ...cells] = text.split('\t')
  return /\p{L}/u.test(label!) && cells.some((it) => !YEAR.test(it) && parseCell(it.trim()) !== null)
}

const YEAR = /^\s*(?:19|20)\d\d\s*$/

function readTable(print: PrintedText, lines: readonly SourceLine[]): PhysicalTable {
  const rows = lines.map((line) => ({ cells: readCells(print, line) }))
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    span: print.sourceSpan({ start: lines[0]!.start, end: lines.at(-1)!.end }),
    columnCount,
    hasSpans: false,
    rows: rows.map(dropBlankCells),
  }
}

function readCells(print: PrintedText, line: SourceLine): readonly PhysicalCell[] {
  const cells: PhysicalCell[] = []
  let at = line.start
  for (const printed of line.text.split('\t')) {
    const { text, isBold } = print.read({ start: at, end: at + printed.length })
    cells.push({
      column: cells.length,
      columnSpan: 1,
      text: text.trim(),
      isBold,
      indent: printed.length - printed.trimStart().length,
    })
    at += printed.length + 1
  }
  return cells
}

function dropBlankCells(row: PhysicalRow): PhysicalRow {
  return { cells: row.cells.filter((cell) => cell.text.text !== '') }
}

/** What parts cells: a tab with what stands beside it, or spaces enough. */
const GAP = /\t|[^\t]{3}/
/** A currency sign belongs to its number. */
const NUMBER_NEXT = /^[(-]?[$€£¥]?\s?\(?\d/
const NEXT_LENGTH = 5

/**
 * Whether the tabs of a text end cells. A typewriter's tabs don't: the numbers end below each other, so that there are spaces
 * between most of them and the stops of their tabs, or before all of them in a row among those with tabs.
 */
export function hasTabulatedCells(lines: readonly SourceLine[]): boolean {
  const gaps = lines.flatMap(({ text }, index) => {
    if (text.includes('\t')) return gapsBeforeNumbers(text)
    const isBeside = [lines[index - 1], lines[index + 1]].some((it) => it?.text.includes('\t') === true)
    const own = isBeside ? gapsBeforeNumbers(text) : []
    return own.length > 1 ? own : []
  })
  return gaps.filter((it) => SPACED.test(it)).length * LEAST_SHARE <= gaps.length
}

function gapsBeforeNumbers(line: string): readonly string[] {
  return [...line.matchAll(/\s+/g)].flatMap(({ 0: gap, index }) => {
    const end = index + gap.length
    return GAP.test(gap) && NUMBER_NEXT.test(line.slice(end, end + NEXT_LENGTH)) ? [gap] : []
  })
}

/** A single space pads a cell. */
const SPACED = /[^\t]{2}$/
/** One number in so many has spaces before it where tabs end cells, at most. */
const LEAST_SHARE = 4
