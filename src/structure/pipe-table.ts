import { gather } from '../base/gather.js'
import type { PhysicalCell, PhysicalTable } from '../model/document.js'
import type { FoundTable } from './found-table.js'
import type { PrintedText } from './printed-text.js'
import type { SourceLine } from './source-line.js'

const RULER = /^[\s|:+=-]*$/

/**
 * Finds a table whose cells are parted by upright strokes, beginning at a line; null where none begins. Its rows have outer strokes, or
 * strokes between the cells alone; a row without a label looks the same in both.
 *
 *     | Revenue | 23 | 6 |            | 2006 | 2005
 *                             Revenue | 23   | 6
 */
export function findPipeTable(print: PrintedText, lines: readonly SourceLine[], start: number): FoundTable | null {
  const parted = partedLines(lines, start)
  const outer = parted.findIndex((it) => !OUTER_STROKE.test(it.text))
  const count = outer <= 0 || isBetween(parted[0]!, parted[outer]!) ? parted.length : outer
  const taken = parted.slice(0, count)
  const hasOuterStrokes = outer < 0 || count === outer
  if (count < 2 || (!hasOuterStrokes && !isParted(taken))) return null
  return { block: { kind: 'table', table: readTable(print, taken, hasOuterStrokes) }, next: start + count }
}

const OUTER_STROKE = /^\s*\|/

/** The lines from one on that have strokes, up to one that has none. */
function partedLines(lines: readonly SourceLine[], start: number): readonly SourceLine[] {
  let end = start
  while (end < lines.length && !lines[end]!.isBlank && strokes(lines[end]!.text).length > 0) end++
  return lines.slice(start, end)
}

/** The stroke that a line begins with is the one after a blank label: a line with a label has as many. */
function isBetween(first: SourceLine, labelled: SourceLine): boolean {
  return strokes(first.text).length === strokes(labelled.text).length
}

const DASHES = /[-=]{3}/
/** Numbers set apart by spaces between two strokes: the stroke is drawn through a table that is set by place. */
const SET_BY_PLACE = /\d\S*\s{2,}[($€£¥]*\d/

/** One stroke in a line may part anything: then a ruler below the heading tells the table. */
function isParted(lines: readonly SourceLine[]): boolean {
  const [first, second] = lines
  if (lines.some((it) => SET_BY_PLACE.test(it.text))) return false
  return strokes(first!.text).length > 1 || (RULER.test(second!.text) && DASHES.test(second!.text))
}

function readTable(print: PrintedText, lines: readonly SourceLine[], hasOuterStrokes: boolean): PhysicalTable {
  const rows = lines
    .filter((line) => !RULER.test(line.text))
    .map((line) => ({ cells: readCells(print, line, hasOuterStrokes) }))
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? 0) + 1), 1)
  return {
    span: print.sourceSpan({ start: lines[0]!.start, end: lines.at(-1)!.end }),
    columnCount,
    hasSpans: false,
    rows,
  }
}

function readCells(print: PrintedText, line: SourceLine, hasOuterStrokes: boolean): readonly PhysicalCell[] {
  const edges = [-1, ...strokes(line.text), line.text.length]
  const pieces = edges.slice(1).map((end, index) => ({ start: edges[index]! + 1, end }))
  return gather(pieces.slice(hasOuterStrokes ? 1 : 0), (piece, column) => readCell(print, line, piece, column))
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
