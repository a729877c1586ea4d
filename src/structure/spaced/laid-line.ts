import type { SourceLine } from '../source-line.js'
import { type Piece, splitLine } from './pieces.js'

/** What a line of plain text can be in a table. */
export type LineKind =
  | 'blank'
  /** Where a table may not go on: its tags, a page's end, the notes below it. */
  | 'stop'
  /** `<CAPTION>`, `<S> <C> <C>`: tags of a table's parts (EDGAR Filer Manual of the 1990s), nothing else. */
  | 'guide'
  /** `-----  =====` */
  | 'ruler'
  /** Numbers, with a label before them or without. */
  | 'data'
  | 'text'

/** A line as it is laid out. */
export interface LaidLine {
  readonly line: SourceLine
  readonly kind: LineKind
  /** What is printed; of a ruler nothing. */
  readonly pieces: readonly Piece[]
  /** The strokes of a ruler, which may stand beside text: "share data   --------   --------". */
  readonly strokes: readonly Piece[]
}

const STOP = /^\s*(?:<\/?TABLE>.*|<PAGE>.*|<FN>.*|<\/?TEXT>|<\/?DOCUMENT>|\f.*)\s*$/i
const GUIDE = /^\s*(?:<(?:CAPTION|S|C)>\s*)+$/i
const RULER = /^[\s=_\-–—*|]*$/
/** Three hyphens may be a nil. */
const STROKE = /^(?:[-–—_]{4,}|={2,}|_{2,})$/
const YEAR = /^(?:19|20)\d\d(?:\s?(?:\(?[a-z0-9*]\)|\{[a-z0-9*]\}|[a-z*]))?$/
const MARK = /^\([a-z0-9*]\)$/i
/** A year, a day, or the words that a period ends with. */
export const TIME =
  /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b|\b(?:ended|ending)\b/i
/** Most pieces of text before the numbers of a line: more is text set in blocks, with wide gaps between its words. */
const MOST_LABELS = 2

/** Lays a line out. */
export function layOut(line: SourceLine): LaidLine {
  if (STOP.test(line.text)) return unread(line, 'stop')
  if (line.isBlank) return unread(line, 'blank')
  if (GUIDE.test(line.text)) return unread(line, 'guide')
  const all = splitLine(line)
  const pieces = all.filter((it) => !STROKE.test(it.text))
  if (pieces.length === 0 || RULER.test(line.text)) return { line, kind: 'ruler', pieces: [], strokes: all }
  const strokes = all.filter((it) => STROKE.test(it.text))
  return { line, kind: kindOfPieces(pieces), pieces, strokes }
}

/** What a line is that has these pieces. */
export function kindOfPieces(pieces: readonly Piece[]): 'data' | 'text' {
  return isData(pieces) ? 'data' : 'text'
}

/** A line that nothing is read of. */
export function unread(line: SourceLine, kind: LineKind): LaidLine {
  return { line, kind, pieces: [], strokes: [] }
}

/** A label with numbers after it, or numbers alone: a total without a label. Years head columns. */
function isData(pieces: readonly Piece[]): boolean {
  const numbers = pieces.filter((it) => it.isNumeric)
  if (numbers.length === 0) return false
  const first = pieces.findIndex((it) => it.isNumeric)
  if (first > MOST_LABELS || pieces.slice(first).filter((it) => !it.isNumeric).length > numbers.length + 1) return false
  const label = pieces[0]!
  const isLabelled = first > 0 && /\p{L}/u.test(label.text)
  if (headsColumns(pieces, numbers)) return false
  return isLabelled || numbers.length > 1
}

/** Years, and marks of footnotes beside times: "June 30,  (1)". */
function headsColumns(pieces: readonly Piece[], numbers: readonly Piece[]): boolean {
  const others = numbers.filter((it) => !YEAR.test(it.text))
  return others.length === 0 || (others.every((it) => MARK.test(it.text)) && pieces.some((it) => TIME.test(it.text)))
}

/** Data that a table may begin with: with a label, which may be a year. */
export function isLabelledData({ kind, pieces }: LaidLine): boolean {
  return kind === 'data' && (!pieces[0]!.isNumeric || YEAR.test(pieces[0]!.text))
}

/** A label with nothing but years after it: a row of numbers where it stands between others, "Shares issued  2003  1998". */
export function hasYears({ kind, pieces }: LaidLine): boolean {
  const [label, ...years] = pieces
  return kind === 'text' && label?.isNumeric === false && years.length > 0 && years.every((it) => YEAR.test(it.text))
}

/** Stands alone, and is no sentence: a section's heading, a line of a wrapped label, a caption. */
export function isLone({ kind, pieces }: LaidLine): boolean {
  return kind === 'text' && pieces.length === 1
}

/** A number alone, as pages bear it: "- 12 -", "Page 12"; "- - 12 -" where a mail wrapper escaped the dash (RFC 1421). */
export function isPageNumber({ kind, line }: LaidLine): boolean {
  return kind !== 'blank' && /^\s*(?:page\s+\d{1,4}|(?:-\s)?[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4})\s*$/i.test(line.text)
}
