import type { Piece } from './pieces.js'
import { type ColumnPlace, columnsOf } from './place-columns.js'

/** The columns that a heading stands over. */
export interface Reach {
  readonly first: number
  readonly count: number
}

/** How far a heading may stand beside its columns, in characters. */
const SLACK = 12
/** How far the middle of a heading may be from that of the columns under it, in characters. */
const OFF_CENTRE = 4

/**
 * Says which columns the headings of a line stand over. A ruler right below parts them exactly: "---------  ---------". Otherwise
 * headings that divide the columns evenly, or stand centred over neighbouring ones, span those; what is left is over what it overlaps.
 */
export function reachesOf(
  headings: readonly Piece[],
  columns: readonly ColumnPlace[],
  strokes: readonly Piece[],
): readonly Reach[] {
  const even = evenReaches(headings, columns) ?? reachesBesideNotes(headings, columns)
  if (even !== null) return even
  const parted = partedReaches(headings, columns)
  return headings.map((it, index) => {
    const stroke = strokes.find((other) => other.left < it.right && it.left < other.right)
    const ruled = stroke === undefined || stroke.right - stroke.left < it.right - it.left ? null : over(stroke, columns)
    return ruled ?? parted?.[index] ?? over(it, columns) ?? { first: columnsOf([it], columns)[0]!, count: 1 }
  })
}

/** Headings over as many columns each: over single columns somewhere near, over several in the middle, or all at the same edge. */
function evenReaches(headings: readonly Piece[], columns: readonly ColumnPlace[]): readonly Reach[] | null {
  const count = columns.length / headings.length
  if (!Number.isInteger(count)) return null
  const reaches = headings.map((_, index) => ({ first: index * count, count }))
  const spans = reaches.map((it) => spanOf(it, columns))
  if (!headings.every((it, index) => isNear(it, spans[index]!))) return null
  const isSet =
    count === 1 ||
    headings.every((it, index) => isSetOver(it, spans[index]!) && !isOverLast(it, reaches[index]!, columns)) ||
    standAlike(headings, spans)
  return isSet ? reaches : null
}

/** One heading over each column but the first, which numbers the notes. */
function reachesBesideNotes(headings: readonly Piece[], columns: readonly ColumnPlace[]): readonly Reach[] | null {
  if (headings.length !== columns.length - 1 || headings.length < 2) return null
  const others = columns.slice(1)
  const isOverOthers = headings.every((it, index) => it.left < others[index]!.right && others[index]!.left < it.right)
  return isOverOthers && headings[0]!.left >= columns[0]!.right
    ? headings.map((_, index) => ({ first: index + 1, count: 1 }))
    : null
}

function isNear(heading: Piece, { left, right }: ColumnPlace): boolean {
  return heading.left <= right + SLACK && heading.right >= left - SLACK
}

/** Whether a heading stands over the last of its columns alone. */
function isOverLast({ left }: Piece, { first, count }: Reach, columns: readonly ColumnPlace[]): boolean {
  return left > columns[first + count - 2]!.right
}

function isSetOver(heading: Piece, span: ColumnPlace): boolean {
  return isCentred(heading, span) || heading.right - heading.left >= (span.right - span.left) / 2
}

/** Whether headings stand alike over equal groups of columns: the first of several at the left of its own, the next at the left of its. */
function standAlike(headings: readonly Piece[], spans: readonly ColumnPlace[]): boolean {
  if (headings.length < 2) return false
  const isSame = (offsets: readonly number[]): boolean => Math.max(...offsets) - Math.min(...offsets) <= OFF_CENTRE
  return (
    isSame(headings.map((it, index) => it.left - spans[index]!.left)) ||
    isSame(headings.map((it, index) => it.right - spans[index]!.right))
  )
}

/** Each column under the heading that it is nearest to; null where one of them is not in the middle of its columns. */
function partedReaches(headings: readonly Piece[], columns: readonly ColumnPlace[]): readonly Reach[] | null {
  if (headings.length < 2 || headings.length > columns.length) return null
  const nearest = columns.map((it) => {
    const distances = headings.map((heading) => Math.max(heading.left - it.right, it.left - heading.right, 0))
    return distances.indexOf(Math.min(...distances))
  })
  const reaches = headings.map((_, index) => ({
    first: nearest.indexOf(index),
    count: nearest.filter((it) => it === index).length,
  }))
  const isParted = reaches.every((it, index) => it.count > 0 && isCentred(headings[index]!, spanOf(it, columns)))
  return isParted ? reaches : null
}

function isCentred(heading: Piece, span: ColumnPlace): boolean {
  return Math.abs(heading.left + heading.right - span.left - span.right) / 2 <= OFF_CENTRE
}

function over({ left, right }: ColumnPlace, columns: readonly ColumnPlace[]): Reach | null {
  const covered = columns.flatMap((it, index) => (it.left < right && left < it.right ? [index] : []))
  return covered.length === 0 ? null : { first: covered[0]!, count: covered.length }
}

function spanOf({ first, count }: Reach, columns: readonly ColumnPlace[]): ColumnPlace {
  return { left: columns[first]!.left, right: columns[first + count - 1]!.right }
}

const OF_ALL =
  /\b(?:ended|ending|months?|weeks?|quarters?|years?|periods?|thousands?|millions?|billions?|dollars)\b|0{3}|^[a-z]{3,9}\.? \d{1,2},?$|^\d{1,2} [a-z]{3,9}\.?$/i

/**
 * Whether a heading that stands alone is of all columns, though it stands at one end of them: it names a length, a day or a scale, and
 * what is below it heads each column alike.
 *
 *                         Years ended       <- of each of them
 *     2009      2008             2007
 */
export function isOfAll(heading: Piece, below: readonly Piece[], columns: readonly ColumnPlace[]): boolean {
  if (columns.length < 2 || !OF_ALL.test(heading.text)) return false
  const heads = below.slice(-columns.length)
  const shapes = new Set(heads.flatMap((it) => (OF_OTHERS.test(it.text) ? [] : shapeOf(it.text))))
  shapes.delete('')
  return heads.length === columns.length && shapes.size === 1
}

/** Heads a column beside those of amounts. */
const OF_OTHERS = /^(?:%|(?:%\s)?change|notes?)$/i

function shapeOf(text: string): string {
  return text
    .replace(/^\(\w\)$|\s\(\w\)$/, '')
    .replace(/\p{L}{3,}\.?/gu, 'A')
    .replace(/\d+/g, '0')
}
