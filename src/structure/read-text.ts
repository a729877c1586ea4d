import type { Diagnostic } from '../base/diagnostic.js'
import type { Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { Block } from '../model/document.js'
import { type CutLines, cutLines } from './flat/cut-lines.js'
import { lostColumns } from './flat/diagnostics.js'
import { type FlatTable, findFlatTables } from './flat/find-flat-tables.js'
import { findLostRows, type LostRow } from './flat/lost-rows.js'
import type { FoundTable } from './found-table.js'
import { joinBrokenSentences } from './join-broken-sentences.js'
import type { PageBreak } from './page-break.js'
import { paragraphKind } from './paragraph-kind.js'
import { findPipeTable } from './pipe-table.js'
import { type PrintedText, printedSource } from './printed-text.js'
import { type SourceLine, sourceLines } from './source-line.js'
import { findSpacedTables } from './spaced/find-spaced-tables.js'
import { findTabTable, hasTabulatedCells } from './tab-table.js'
import { trimLines } from './trim-lines.js'

const PAGE_BREAK = /^\s*(?:(?:- )?-{3,}|\*{3,}|_{3,}|={3,}|(?:\*\s+){2,}\*|\f|<PAGE>.*)\s*$/i
const LIST_MARK = /^\s*(?:[-*+•●▪■◦·o–]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])[\s\u00a0]+(?=\S)(?!\d+\s*[-–—]\s*$)/
const HEADING_MARK = /^\s{0,3}#{1,6}\s+/

/** Blocks in reading order, and what is wrong with them. */
export interface ReadBlocks {
  readonly blocks: readonly Block[]
  readonly findings: readonly Diagnostic[]
}

/** Reads a part of a file as markdown-like or plain text, into blocks. */
export function readText(source: string, within: Span): ReadBlocks {
  const { blocks, findings } = readPrinted(printedSource(source), within)
  return { blocks: joinBrokenSentences(blocks), findings }
}

/** Blocks and the page breaks between them, and what is wrong with them. */
export interface ReadPrint {
  readonly blocks: readonly (Block | PageBreak)[]
  readonly findings: readonly Diagnostic[]
}

/** Reads a part of a text that is laid out by its characters, into blocks and the page breaks between them. */
export function readPrinted(print: PrintedText, within: Range): ReadPrint {
  const { findings, ...found } = withFlatTables(print, findMarkedTables(print, sourceLines(print.text, within)))
  const cut = withSpacedTables(print, found)
  const lost = lostRowsOf(cut)
  return { blocks: readLines(print, cut, lost), findings: [...findings, ...lostRowsFinding(print, lost)] }
}

/** The rows of numbers that no table has taken. */
function lostRowsOf({ lines, tables }: CutLines): readonly LostRow[] {
  const isTaken = takenLines(lines, tables)
  return findLostRows(lines, (index) => isTaken[index]! || isPageEnd(lines[index]!))
}

function lostRowsFinding(print: PrintedText, lost: readonly LostRow[]): readonly Diagnostic[] {
  if (lost.length === 0) return []
  const spans = lost.map((it) => print.sourceSpan(it.range))
  return [lostColumns({ rowCount: lost.length }, spans)]
}

function readLines(
  print: PrintedText,
  { lines, tables }: CutLines,
  lost: readonly LostRow[],
): readonly (Block | PageBreak)[] {
  const blocks: (Block | PageBreak)[] = []
  const lostEnds = new Map(lost.map((it) => [it.start, it.end]))
  const isCut = (index: number): boolean => tables.has(index) || lostEnds.has(index)
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    const table = tables.get(at)
    const lostEnd = lostEnds.get(at)
    if (lostEnd !== undefined) at = lostEnd
    else if (table !== undefined) {
      blocks.push(table.block)
      at = table.next
    } else if (PAGE_BREAK.test(line.text)) {
      blocks.push({ kind: 'pageBreak' })
      at++
    } else if (line.isBlank) at++
    else {
      const end = paragraphEnd(lines, at, isCut)
      blocks.push(...readParagraph(print, lines.slice(at, end), isUnderlined(lines, at, end)))
      at = end
    }
  }
  return blocks
}

/** Tables that are parted by marks are sure, and are found first. */
function findMarkedTables(print: PrintedText, lines: readonly SourceLine[]): CutLines {
  const tables = new Map<number, FoundTable>()
  const isTabulated = hasTabulatedCells(lines)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.isBlank || PAGE_BREAK.test(line.text)) continue
    const table = (isTabulated ? findTabTable(print, lines, at) : null) ?? findPipeTable(print, lines, at)
    if (table === null) continue
    tables.set(at, table)
    at = table.next - 1
  }
  return { lines, tables }
}

/** With the tables that lost their columns: the gaps in them tell no places. */
function withFlatTables(
  print: PrintedText,
  { lines, tables }: CutLines,
): CutLines & { readonly findings: readonly Diagnostic[] } {
  const isTaken = takenLines(lines, tables)
  const flat = stretches(lines, (index) => isTaken[index]! || isPageEnd(lines[index]!)).flatMap((it) =>
    findFlatTables(print, it),
  )
  return { ...cutLines(lines, tables, flat), findings: flat.flatMap(lostColumnsOf) }
}

function lostColumnsOf({ unplaced }: FlatTable): readonly Diagnostic[] {
  return unplaced.length === 0 ? [] : [lostColumns({ rowCount: unplaced.length }, unplaced)]
}

function withSpacedTables(print: PrintedText, { lines, tables }: CutLines): CutLines {
  const isTaken = takenLines(lines, tables)
  const spaced = findSpacedTables(print, lines, (index) => isTaken[index]!)
  return { lines, tables: new Map([...tables, ...spaced.map((it) => [it.start, it] as const)]) }
}

function takenLines(lines: readonly SourceLine[], tables: CutLines['tables']): readonly boolean[] {
  const isTaken = lines.map(() => false)
  for (const [start, { next }] of tables) isTaken.fill(true, start, next)
  return isTaken
}

/** Three hyphens alone may be a nil. */
function isPageEnd({ text }: SourceLine): boolean {
  return PAGE_BREAK.test(text) && text.trim() !== '---'
}

/** The runs of lines that no other table has taken. */
function stretches(
  lines: readonly SourceLine[],
  isTaken: (index: number) => boolean,
): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (isTaken(index)) isOpen = false
    else if (isOpen) found.at(-1)!.push(line)
    else {
      found.push([line])
      isOpen = true
    }
  }
  return found
}

/** A paragraph ends with a blank line, a page break, a list mark, a heading mark, or where a table or what is left of one begins. */
function paragraphEnd(lines: readonly SourceLine[], start: number, isCut: (index: number) => boolean): number {
  if (HEADING_MARK.test(lines[start]!.text)) return start + 1
  let end = start + 1
  while (end < lines.length) {
    const line = lines[end]!
    if (line.isBlank || PAGE_BREAK.test(line.text) || HEADING_MARK.test(line.text)) break
    if (beginsItem(line, lines[end - 1]!, lines[start]!)) break
    if (isCut(end) || isSetOff(line, lines[end - 1]!, lines[start]!)) break
    end++
  }
  return end
}

/** A number at the beginning of a line is a list's mark only where the line before has ended a sentence or begun the list. */
function beginsItem(line: SourceLine, before: SourceLine, first: SourceLine): boolean {
  if (!LIST_MARK.test(line.text)) return false
  if (LIST_MARK.test(first.text)) return true
  return !/^\s*\(?[a-z\d]/i.test(line.text) || /[.:;]\s*$/.test(before.text)
}

/** How much further in than a paragraph's text a line stands that is no part of it, in characters. */
const SET_OFF = 12

/** A title in the middle of the page, right below a paragraph that has ended. */
function isSetOff(line: SourceLine, before: SourceLine, first: SourceLine): boolean {
  return (
    /[.:!?]["”)]?\s*$/.test(before.text) &&
    indent(line) >= indent(before) + SET_OFF &&
    indent(line) >= indent(first) + SET_OFF
  )
}

function indent({ text }: SourceLine): number {
  return text.length - text.trimStart().length
}

/** A line or two with a ruler right below, as plain text sets its headings. */
function isUnderlined(lines: readonly SourceLine[], start: number, end: number): boolean {
  const ruler = lines[end]
  return ruler !== undefined && end - start <= 2 && /^\s*(?:-{3,}|={3,}|_{3,})\s*$/.test(ruler.text)
}

function readParagraph(print: PrintedText, lines: readonly SourceLine[], isUnderlinedText: boolean): readonly Block[] {
  const first = lines[0]!
  const last = lines.at(-1)!
  const mark = first.text.match(HEADING_MARK) ?? first.text.match(LIST_MARK)
  const { text, isBold } = print.read({ start: first.start + (mark?.[0].length ?? 0), end: last.end })
  const trimmed = trimLines(text)
  if (trimmed.text === '') return []
  if (mark !== null && HEADING_MARK.test(first.text)) return [{ kind: 'heading', text: trimmed }]
  if (mark !== null) {
    return [
      {
        kind: 'listItem',
        text: trimmed,
        mark: print.sourceSpan({ start: first.start, end: first.start + mark[0].trimEnd().length }),
      },
    ]
  }
  return [{ kind: paragraphKind(trimmed.text, isBold || isUnderlinedText), text: trimmed }]
}
