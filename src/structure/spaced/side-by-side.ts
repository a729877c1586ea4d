import { kindOfPieces, type LaidLine } from './laid-line.js'
import type { Piece } from './pieces.js'

/** Fewest rows with a second label for a table to be two, and their share of all rows. */
const FEWEST_LABELS = 3
const LEAST_SHARE = 0.25

/**
 * Where the second of two statements begins that are set side by side; null where there is one.
 *
 *     Cash         5    7        Accounts payable     8    9
 *     Inventory    3    1        Debt                 2    2
 */
export function findSecondLabels(rows: readonly LaidLine[]): Cut | null {
  const sure = rows.flatMap(({ pieces }) => secondLabel(pieces) ?? [])
  if (sure.length < FEWEST_LABELS) return null
  const end = Math.max(...sure.map((it) => it.numbersEnd))
  const labels = rows.flatMap(({ pieces }) => pieces.filter((it, index) => it.left >= end && isLabel(pieces, index)))
  if (labels.length < rows.length * LEAST_SHARE) return null
  const left = labels.reduce((least, it) => Math.min(least, it.left), Infinity)
  const isCrossed = rows.some(({ pieces }) => pieces.some((it) => it.left < left && it.right > left))
  return isCrossed ? null : cutAt(left, rows)
}

/** Words between numbers, and where the numbers before them end. */
function secondLabel(pieces: readonly Piece[]): { readonly numbersEnd: number } | null {
  const index = pieces.findIndex((_, at) => at > 0 && pieces[at - 1]!.isNumeric && isLabel(pieces, at))
  return index < 0 ? null : { numbersEnd: pieces[index - 1]!.right }
}

/** Words with a number after them. */
function isLabel(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]!
  return !piece.isNumeric && /\p{L}{2}/u.test(piece.text) && pieces[index + 1]?.isNumeric === true
}

/** Where a line is cut, and how much further right the numbers of the second statement end than those of the first. */
export interface Cut {
  readonly place: number
  readonly shift: number
}

function cutAt(place: number, rows: readonly LaidLine[]): Cut {
  const ends = { first: 0, second: 0 }
  for (const it of rows.flatMap(({ pieces }) => pieces)) {
    if (!it.isNumeric) continue
    if (it.left < place) ends.first = Math.max(ends.first, it.right)
    else ends.second = Math.max(ends.second, it.right)
  }
  return { place, shift: ends.second - ends.first }
}

/** The lines of the first statement, then those of the second, set as if it stood where the first does. */
export function oneBelowTheOther(
  lines: readonly LaidLine[],
  { place, shift }: Cut,
): readonly [readonly LaidLine[], readonly LaidLine[]] {
  const isFirst = (it: Piece): boolean => (it.left + it.right) / 2 < place
  return [lines.map((it) => part(it, isFirst, 0)), lines.map((it) => part(it, (piece) => !isFirst(piece), shift))]
}

function part(laid: LaidLine, isOfPart: (piece: Piece) => boolean, shift: number): LaidLine {
  const shifted = (it: Piece): Piece => ({ ...it, left: it.left - shift, right: it.right - shift })
  const pieces = laid.pieces.filter(isOfPart).map(shifted)
  const strokes = laid.strokes.filter(isOfPart).map(shifted)
  if (laid.kind !== 'data' && laid.kind !== 'text') return { ...laid, strokes }
  const kind = pieces.length > 0 ? kindOfPieces(pieces) : strokes.length > 0 ? 'ruler' : 'blank'
  return { ...laid, kind, pieces, strokes }
}
