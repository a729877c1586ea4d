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
  const even = evenReaches(headings, columns)
  if (even !== null) return even
  const parted = partedReaches(headings, columns)
  return headings.map((it, index) => {
    const stroke = strokes.find((other) => other.left < it.right && it.left < other.right)
    const ruled = stroke === undefined || stroke.right - stroke.left < it.right - it.left ? null : over(stroke, columns)
    return ruled ?? parted?.[index] ?? over(it, columns) ?? { first: columnsOf([it], columns)[0]!, count: 1 }
  })
}

function evenReaches(headings: readonly Piece[], columns: readonly ColumnPlace[]): readonly Reach[] | null {
  const count = columns.length / headings.length
  if (!Number.isInteger(count)) return null
  const reaches = headings.map((_, index) => ({ first: index * count, count }))
  return reaches.every((it, index) => standsOver(headings[index]!, spanOf(it, columns), count)) ? reaches : null
}

/** Over a single column a heading stands somewhere near; over several, in the middle. */
function standsOver(heading: Piece, span: ColumnPlace, count: number): boolean {
  if (count > 1 && !isCentred(heading, span) && heading.right - heading.left < (span.right - span.left) / 2)
    return false
  return heading.left <= span.right + SLACK && heading.right >= span.left - SLACK
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
