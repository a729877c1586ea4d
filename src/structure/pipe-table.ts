import { gather } from '../base/gather.js'
import type { PhysicalCell, PhysicalTable } from '../model/document.js'
import type { FoundTable } from './found-table.js'
import type { PrintedText } from './printed-text.js'
import type { SourceLine } from './source-line.js'

const RULER = /^[\s|:+=-]*$/

/** Finds a table whose cells are parted by upright strokes, `| Revenue | 23 | 6 |`, beginning at a line; null where none begins. */
export function findPipeTable(print: PrintedText, lines: readonly SourceLine[], start: number): FoundTable | null {
  let end = start
  while (end < lines.length && isPipeLine(lines[end]!, lines[start]!)) end++
  if (end - start < 2) return null
  const table = readTable(print, lines.slice(start, end))
  return { block: { kind: 'table', table }, next: end }
}

/** Every row of a table has an outer stroke, or none has one. */
function isPipeLine(line: SourceLine, first: SourceLine): boolean {
  if (/^\s*\|/.test(first.text)) return /^\s*\|/.test(line.text)
  return !line.isBlank && strokes(line.text).length > 0 && strokes(first.text).length > 1
}

function readTable(print: PrintedText, lines: readonly SourceLine[]): PhysicalTable {
  const rows = lines.filter((line) => !RULER.test(line.text)).map((line) => ({ cells: readCells(print, line) }))
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 1)
  return {
    span: print.sourceSpan({ start: lines[0]!.start, end: lines.at(-1)!.end }),
    columnCount,
    hasSpans: false,
    rows,
  }
}

function readCells(print: PrintedText, line: SourceLine): readonly PhysicalCell[] {
  const edges = [-1, ...strokes(line.text), line.text.length]
  const pieces = edges.slice(1).map((end, index) => ({ start: edges[index]! + 1, end }))
  const hasOuterStroke = /^\s*\|/.test(line.text)
  return gather(pieces.slice(hasOuterStroke ? 1 : 0), (piece, column) => readCell(print, line, piece, column))
}

function readCell(
  print: PrintedText,
  line: SourceLine,
  piece: { start: number; end: number },
  column: number,
): PhysicalCell[] {
  const printed = line.text.slice(piece.start, piece.end)
  const { text, isBold } = print.read({ start: line.start + piece.start, end: line.start + piece.end })
  if (text.text.trim() === '') return []
  return [{ column, columnSpan: 1, text: text.trim(), isBold, indent: printed.length - printed.trimStart().length }]
}

/** Where the strokes stand; an escaped one is text. */
function strokes(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\\)\|/g)].map((match) => match.index)
}
