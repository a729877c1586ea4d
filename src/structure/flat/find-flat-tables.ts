import type { Range } from '../../base/mapped-text.js'
import type { Span } from '../../base/span.js'
import type { PhysicalTable } from '../../model/document.js'
import type { PrintedText } from '../printed-text.js'
import type { SourceLine } from '../source-line.js'
import { isPrinted, spanOf } from './amount-runs.js'
import { type FlatBody, type FlatRow, readFlatBody } from './flat-body.js'
import { flatTable, type PlacedRow } from './flat-table.js'
import { type ArrangedHeadings, arrangeHeadings } from './heading-rows.js'
import { type HeadingToken, headingChains } from './heading-tokens.js'
import { placeValues } from './place-values.js'

/** Fewest rows with a number in each column, of several columns and of one. */
const FEWEST_ROWS = 3
const FEWEST_OF_ONE = 5
/** Share of the rows that must be placed, of several columns and of one. */
const PLACED_SHARE = 0.6
const PLACED_SHARE_OF_ONE = 0.9
/** Width of a gap that parts cells in a line, in characters. */
const WIDE_GAP = 3
/** Longest "2010, and " that is looked at before a heading. */
const LONGEST_AND = 16
/** Most headings between those of the columns and the first label. */
const MOST_SECTIONS = 5
/** Most leading parts of headings that belong to a caption. */
const MOST_DROPPED = 6

/** A table whose columns are known again. */
export interface FlatTable {
  /** Where it stands in the print. */
  readonly range: Range
  readonly table: PhysicalTable
  /** The rows whose numbers can't be placed. */
  readonly unplaced: readonly Span[]
}

/**
 * Finds the tables whose columns are lost: what is left of them are headings, labels and numbers one after the other. The headings tell
 * how many columns there were, and a row with as many numbers is read; one with fewer can't be placed.
 *
 * @param lines of the print that no other table has taken
 */
export function findFlatTables(print: PrintedText, lines: readonly SourceLine[]): readonly FlatTable[] {
  const { text } = print
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return []
  const chains = headingChains(text, { start: first.start, end: last.end })
  const ends = new Set(chains.filter((it) => isOfLines(text, it)).map((it) => lineStart(text, it[0]!.start)))
  for (const [index, line] of lines.entries()) if (goesOn(lines[index - 1], line)) ends.delete(line.start)
  const tables: FlatTable[] = []
  let floor = first.start
  let lineAt = 0
  for (const chain of chains) {
    if (chain[0]!.start < floor || !chain.some(hasYear)) continue
    while (lines[lineAt]!.end < chain[0]!.start) lineAt++
    const table = tableUnder(print, chain, { lines, from: lineAt, ends })
    if (table === null) continue
    tables.push(table)
    floor = table.range.end
  }
  return tables
}

interface Region {
  readonly lines: readonly SourceLine[]
  /** Index of the line in which the headings begin. */
  readonly from: number
  /** Where lines begin that head columns. */
  readonly ends: ReadonlySet<number>
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Whether headings take lines of their own. */
function isOfLines(text: string, chain: readonly HeadingToken[]): boolean {
  return chain.length > 1 && chain.some(hasYear) && isAlone(text, { start: chain[0]!.start, end: chain.at(-1)!.end })
}

/** A line that is set deeper, right below another, goes on with its label. */
function goesOn(before: SourceLine | undefined, line: SourceLine): boolean {
  return before?.isBlank === false && /^ +[^\s]/.test(line.text)
}

function hasYear({ kind }: HeadingToken): boolean {
  return kind === 'year' || kind === 'date' || kind === 'code'
}

/** The table under a chain of headings; what its first parts say may belong to a caption. */
function tableUnder(print: PrintedText, chain: readonly HeadingToken[], region: Region): FlatTable | null {
  const { text } = print
  const headings = headingPart(text, withoutRestOfTitle(text, chain).slice(-MOST_HEADINGS))
  for (let dropped = 0; dropped < headings.length && dropped <= MOST_DROPPED; dropped++) {
    const kept = headings.slice(dropped)
    if (!kept.some(hasYear)) return null
    for (const arranged of arrangeHeadings(kept)) {
      const table = tableOf(print, { start: kept[0]!.start, end: kept.at(-1)!.end }, arranged, region)
      if (table !== null) return table
    }
  }
  return null
}

/** Without the date that ends a title: "March 31, 2010 and December 31, 2009", with the columns' years behind it. */
function withoutRestOfTitle(text: string, chain: readonly HeadingToken[]): readonly HeadingToken[] {
  const [{ start }] = chain as readonly [HeadingToken]
  if (!/\d,?\s+and\s+$/i.test(text.slice(Math.max(0, start - LONGEST_AND), start))) return chain
  return chain.slice(chain.findIndex(hasYear) + 1)
}

/** Without the words at its end that begin the first label: "Notes payable", "At cost". */
function headingPart(text: string, chain: readonly HeadingToken[]): readonly HeadingToken[] {
  const isLabel = (token: HeadingToken): boolean =>
    /^(?:notes|asOf|to|length|day)$/.test(token.kind) && !isLineEnd(text, token.end)
  let end = chain.length
  while (end > 0 && isLabel(chain[end - 1]!)) end--
  return chain.slice(0, end)
}

function tableOf(
  print: PrintedText,
  headings: Span,
  arranged: ArrangedHeadings,
  { lines, from, ends }: Region,
): FlatTable | null {
  const { text } = print
  if (arranged.slots.length === 1 && !isAlone(text, headings) && !isSetApart(text, headings)) return null
  const isEnd = ({ start }: SourceLine): boolean => start > headings.end && ends.has(start)
  const body = readFlatBody(text, lines.slice(from, from + MOST_LINES), headings.end, arranged.slots, isEnd)
  const rows = placedRows(body, arranged)
  const end = rows.findLastIndex((it) => it.values !== null) + 1
  const kept = rows.slice(0, end)
  if (!isSure(kept, arranged) || !isEven(text, kept, headings.end)) return null
  const range = { start: headings.start, end: kept.at(-1)!.row.end }
  const unplaced = kept.filter((it) => it.values === null).map((it) => print.sourceSpan(rangeOfRow(it.row)))
  return { range, table: flatTable(print, range, arranged, kept), unplaced }
}

function rangeOfRow({ label, values, end }: FlatRow): Range {
  return { start: label[0]?.start ?? spanOf(values.find(isPrinted) ?? values[0]!).start, end }
}

/** Enough rows have a label and a number in each column, and the first stands near the headings. */
function isSure(rows: readonly PlacedRow[], { slots }: ArrangedHeadings): boolean {
  const placed = rows.filter(({ row, values }) => values !== null && row.label.length > 0).length
  const isOfOne = slots.length === 1
  return (
    placed >= (isOfOne ? FEWEST_OF_ONE : FEWEST_ROWS) &&
    placed >= (isOfOne ? PLACED_SHARE_OF_ONE : PLACED_SHARE) * rows.length &&
    rows[0]!.row.sections.length <= MOST_SECTIONS
  )
}

/** Rows that take a line each have the same gap between all of their cells: where gaps differ, the cells stand at places. */
function isEven(text: string, rows: readonly PlacedRow[], start: number): boolean {
  const gaps = new Set<number>()
  let before = start
  for (const { row } of rows) {
    for (const it of gapsOf(text, row, before)) gaps.add(it)
    before = row.end
  }
  return gaps.size <= 1
}

/** The widths of the gaps in a row that has a line of its own: all between its numbers, and the wide ones before them. */
function gapsOf(text: string, { values, end }: FlatRow, before: number): readonly number[] {
  const spans = values.filter(isPrinted).map(spanOf)
  const [first] = spans
  if (first === undefined || !/[\r\n]/.test(text.slice(before, first.start))) return []
  const start = lineStart(text, first.start)
  if (!isAlone(text, { start, end }) || text.slice(start, end).includes('\n')) return []
  const label = text.slice(start, first.start).trimStart()
  const wide = label.match(/\s{2,}/g) ?? []
  const between = spans.slice(1).map((it, index) => it.start - spans[index]!.end)
  return [...wide.map((it) => it.length), ...between]
}

/** Whether a wide gap stands before a stretch of running text, as between cells that stand one after the other. */
function isSetApart(text: string, { start, end }: Span): boolean {
  return /\s{3}$/.test(text.slice(Math.max(0, start - WIDE_GAP), start)) && !isLineEnd(text, end)
}

/** Whether nothing else stands in the lines of a stretch of text. */
function isAlone(text: string, { start, end }: Span): boolean {
  let before = start
  while (before > 0 && /[^\S\r\n]/.test(text.charAt(before - 1))) before--
  return (before === 0 || /[\r\n]/.test(text.charAt(before - 1))) && isLineEnd(text, end)
}

function isLineEnd(text: string, at: number): boolean {
  let end = at
  while (end < text.length && /[^\S\r\n]/.test(text.charAt(end))) end++
  return end >= text.length || /[\r\n]/.test(text.charAt(end))
}

/** Most parts of headings. */
const MOST_HEADINGS = 60
/** Longest table. */
const MOST_LINES = 3000

function placedRows({ rows, isSpacedOut }: FlatBody, { slots }: ArrangedHeadings): readonly PlacedRow[] {
  const hasBlanks = !isSpacedOut && areBlanksCells(rows, slots.length)
  return rows.map((row) => ({
    row,
    values: placeValues(row.values, slots, ({ kind }) => kind === 'blank' || (hasBlanks && kind === 'gap')),
  }))
}

/** Blank lines stand for cells where none follows a full row. */
function areBlanksCells(rows: readonly FlatRow[], count: number): boolean {
  return rows.slice(0, -1).every(({ values }) => values.length <= count)
}
