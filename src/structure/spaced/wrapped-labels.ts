import { isLone, type LaidLine } from './laid-line.js'
import { MONTH_PATTERN, type Piece } from './pieces.js'
import type { ColumnPlace } from './place-columns.js'

/** Fewest labels that tell how wide labels are set. */
const FEWEST_LABELS = 4
/** Most that a line goes deeper than the one it goes on from, in characters. */
export const MOST_HANGING = 6
/** Lines below a row among which its next label is looked for: there are rulers and blank lines. */
const NEXT_LINES = 3
/** Fewest more labels that go on below their numbers than above, for it to be the table's way. */
const FEWEST_BELOW = 2

/** Labels of several lines: for the index of a row of numbers, the indices of all lines of its label. */
export type WrappedLabels = ReadonlyMap<number, readonly number[]>

/**
 * Finds the labels that go on over lines, with their numbers on the last one or on the first:
 *
 *     Diluted earnings per average                 Diluted earnings per average     1.62
 *       common share                  1.62           common share
 *
 * A line goes on only where the first word of the next had no more room in it: by that a wrapped label is told from a heading.
 */
export function findWrappedLabels(lines: readonly LaidLine[], columns: readonly ColumnPlace[]): WrappedLabels {
  const labels = labelsOf(lines, columns)
  const width = labelWidth(labels)
  if (width === null) return new Map()
  const setting: Setting = { width, way: wayOf(labels) }
  const found: Wrap[] = []
  for (const [at, label] of labels.entries()) {
    if (label === null || !label.hasNumbers) continue
    const above = linesAbove(labels, at, setting)
    const below = linesBelow(labels, at, setting)
    if (above > 0 || below.count > 0) found.push({ at, above, ...below })
  }
  return chosen(found, setting.way)
}

/** How the labels of a table are set. */
interface Setting {
  /** Where the longest lines end. */
  readonly width: number
  /** On which line the numbers stand of a label that goes on over several; null where small letters don't tell. */
  readonly way: 'first' | 'last' | null
}

/** Fewest labels that tell the table's way. */
const FEWEST_OF_WAY = 2

/** What stands left of the columns in a line; null for nothing, and for what ends no line. */
interface Label {
  readonly piece: Piece
  readonly right: number
  readonly hasNumbers: boolean
}

interface Wrap {
  readonly at: number
  /** Lines above that the label goes on from. */
  readonly above: number
  /** Lines below that it goes on in. */
  readonly count: number
  /** Whether the last of those may as well begin the label of the next row. */
  readonly isShared: boolean
}

function labelsOf(lines: readonly LaidLine[], columns: readonly ColumnPlace[]): readonly (Label | null)[] {
  const edge = columns[0]!.left + 1
  return lines.map((line, index) => {
    const piece = line.pieces[0]
    if (piece === undefined || piece.right > edge) return null
    if (piece.isNumeric && !isDay(piece, lines[index - 1]?.pieces[0])) return null
    if (line.kind === 'data') return { piece, right: piece.right, hasNumbers: true }
    return isLone(line) ? { piece, right: piece.right, hasNumbers: false } : null
  })
}

/** "31" below "Cash at December" */
function isDay({ text }: Piece, above: Piece | undefined): boolean {
  return /^(?:[1-9]|[12]\d|3[01]),?$/.test(text) && above !== undefined && ENDS_WITH_MONTH.test(above.text)
}

const ENDS_WITH_DAY_TO_COME = new RegExp(`\\b(?:at|as of) ${MONTH_PATTERN}$`, 'i')
const ENDS_WITH_MONTH = new RegExp(`\\b${MONTH_PATTERN}$`, 'i')

/** What small letters tell: no label begins with one. */
function wayOf(labels: readonly (Label | null)[]): Setting['way'] {
  const isRest = (at: number): boolean => labels[at] != null && isRemainder(labels[at])
  const rows = labels.flatMap((label, at) => (label?.hasNumbers === true ? [at] : []))
  const begun = rows.filter((at) => !isRest(at) && labels[at + 1]?.hasNumbers === false && isRest(at + 1)).length
  const ended = rows.filter((at) => isRest(at) && labels[at - 1]?.hasNumbers === false).length
  if (begun >= FEWEST_OF_WAY && ended === 0) return 'first'
  return ended >= FEWEST_OF_WAY && begun === 0 ? 'last' : null
}

/** No label begins with a small letter. */
function isRemainder({ piece }: Label): boolean {
  return /^\p{Ll}/u.test(piece.text)
}

/** The widest label but one: the widest may be a heading. */
function labelWidth(labels: readonly (Label | null)[]): number | null {
  const rights = labels.flatMap((it) => (it === null ? [] : [it.right])).sort((a, b) => b - a)
  return rights.length < FEWEST_LABELS ? null : rights[1]!
}

/**
 * How many lines above belong to a label whose numbers stand in its last line; the first stands less deep than the others, unless its
 * words lead on.
 */
function linesAbove(labels: readonly (Label | null)[], at: number, setting: Setting): number {
  let leading = 0
  for (let count = 1; ; count++) {
    const above = labels[at - count]
    const below = labels[at - count + 1]!
    if (above === null || above === undefined || above.hasNumbers || hasRoom(above, below, setting)) return leading
    const hanging = below.piece.left - above.piece.left
    if (hanging < 0 || hanging > MOST_HANGING || /:$/.test(above.piece.text)) return leading
    if (hanging > 0) return leadsOn(above) || isAlone(labels, at, above) ? count : leading
    if (leadsOn(above)) leading = count
  }
}

/** "Percentage of", "Cash at March": no label ends so. */
function leadsOn({ piece }: Label): boolean {
  return (
    ENDS_WITH_DAY_TO_COME.test(piece.text) || /\b(?:of|and|or|in|at|for|to|the|with|by|from|on|per)$/i.test(piece.text)
  )
}

/** Whether the next label stands no deeper than the first line of one: headings have several rows below them. */
function isAlone(labels: readonly (Label | null)[], at: number, first: Label): boolean {
  const next = labels.slice(at + 1, at + 1 + NEXT_LINES).find((it) => it !== null)
  return next === null || next === undefined || next.piece.left <= first.piece.left
}

/** How many lines below belong to a label whose numbers stand in its first line. */
function linesBelow(
  labels: readonly (Label | null)[],
  at: number,
  setting: Setting,
): { readonly count: number; readonly isShared: boolean } {
  const first = labels[at]!
  let count = 0
  for (let above = first; ; count++) {
    const below = labels[at + count + 1]
    if (below === null || below === undefined || below.hasNumbers || hasRoom(above, below, setting)) break
    if (/:$/.test(above.piece.text) || !isDeeper(below, count === 0 ? first : above, count)) break
    above = below
  }
  while (count > 0 && leadsOn(labels[at + count]!)) count--
  const next = labels[at + count + 1]
  const last = labels[at + count]!
  const isShared = count > 0 && next?.hasNumbers === true && isGoingOn(next, last) && !hasRoom(last, next, setting)
  return { count, isShared }
}

/** A further line of a label stands deeper than its first, or begins small. */
function isDeeper(below: Label, above: Label, count: number): boolean {
  const depth = below.piece.left - above.piece.left
  if (count === 0 ? depth > 0 && depth <= MOST_HANGING : depth === 0) return true
  return depth === 0 && isSmall(below)
}

function isGoingOn(below: Label, above: Label): boolean {
  return below.piece.left > above.piece.left || isSmall(below)
}

function isSmall({ piece }: Label): boolean {
  return /^[\p{Ll}(]/u.test(piece.text)
}

/** Whether the first word of a line would have fitted into the line above; none is kept from words that lead on to it, or that can begin no label. */
function hasRoom(above: Label, below: Label, { width, way }: Setting): boolean {
  if (leadsOn(above) || (way !== null && isRemainder(below))) return false
  const word = below.piece.text.match(/^\S+/)![0]
  return above.right + 1 + word.length <= width
}

/** A label that may go on below or begin above does as the others of its table do. */
function chosen(wraps: readonly Wrap[], way: Setting['way']): WrappedLabels {
  const belowCount = wraps.filter((it) => it.count > 0 && !it.isShared).length
  const aboveCount = wraps.filter((it) => it.above > 0).length
  const areBelow = way === 'first' || (way === null && belowCount >= aboveCount + FEWEST_BELOW)
  return new Map(
    wraps.flatMap(({ at, above, count, isShared }): [number, readonly number[]][] => {
      if (areBelow && count > 0) return [[at, indices(at, at + count)]]
      if (!areBelow && above > 0) return [[at, indices(at - above, at)]]
      return !areBelow && count > 0 && !isShared && belowCount > aboveCount ? [[at, indices(at, at + count)]] : []
    }),
  )
}

function indices(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
