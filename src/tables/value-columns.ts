import { gather } from '../base/gather.js'
import type { JoinedCell } from './join-cells.js'

/** Where a column of values stands among the physical columns. */
export interface ValueColumn {
  /** All that its numbers cover, currency signs and brackets too. */
  start: number
  end: number
  /** Where most of its digits stand. */
  readonly core: { readonly start: number; readonly end: number }
}

/** Share of a column's rows in which a label must stand to its left, or else it is a column of labels itself. */
const LABELLED_SHARE = 0.3

/**
 * Finds the columns of values: numbers whose digits stand over each other make one, the commonest places first. A number that lies over
 * two of the columns found so far makes none.
 */
export function findValueColumns(rows: readonly (readonly JoinedCell[])[]): readonly ValueColumn[] {
  const columns: ValueColumn[] = []
  for (const place of placesByCount(rows)) {
    const at = firstEndingAfter(columns, place.start)
    const found = columns[at]
    if (found === undefined || found.start >= place.end) {
      columns.splice(at, 0, { start: place.start, end: place.end, core: place })
    } else if ((columns[at + 1]?.start ?? Infinity) >= place.end) {
      found.start = Math.min(found.start, place.start)
      found.end = Math.max(found.end, place.end)
    }
  }
  return columns.length > 1 && isLabelColumn(columns[0]!, rows) ? columns.slice(1) : columns
}

/** "n/a" and "n.m." stand in place of numbers. */
const NOT_AVAILABLE = /^\W*n[./]?\s?[am]\.?\W*$/i

/** The places where digits stand, the commonest first, then from the left. Years are left out: they head columns. */
function placesByCount(rows: readonly (readonly JoinedCell[])[]): readonly ValueColumn['core'][] {
  const countByPlace = new Map<number, Map<number, number>>()
  for (const row of rows) {
    for (const { value, isYear, core, text } of row) {
      if ((value === null && !NOT_AVAILABLE.test(text.text)) || isYear) continue
      const byEnd = countByPlace.get(core.start) ?? new Map<number, number>()
      byEnd.set(core.end, (byEnd.get(core.end) ?? 0) + 1)
      countByPlace.set(core.start, byEnd)
    }
  }
  const places = gather([...countByPlace], ([start, byEnd]) =>
    [...byEnd].map(([end, count]) => ({ start, end, count })),
  )
  return places.sort((a, b) => b.count - a.count || a.start - b.start || a.end - b.end)
}

function firstEndingAfter(columns: readonly ValueColumn[], at: number): number {
  let low = 0
  let high = columns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (columns[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** "2024", "1", "31.1" before the texts they number: no label stands left of them. */
function isLabelColumn(first: ValueColumn, rows: readonly (readonly JoinedCell[])[]): boolean {
  let total = 0
  let labelled = 0
  for (const row of rows) {
    const at = row.findIndex((it) => it.value !== null && it.core.start < first.end && first.start < it.core.end)
    if (at < 0) continue
    total++
    if (at > 0) labelled++
  }
  return labelled < LABELLED_SHARE * total
}

/** A footnote mark in a cell of its own: "1", "(2)". */
const MARK = /^\(?\d{1,2}\)?$/
/** Share of the numbers before them that have marks, at most. */
const MARKED_SHARE = 0.5

/** Leaves out columns of footnote marks: few small numbers right after others, with no heading of their own. */
export function withoutMarks(
  columns: readonly ValueColumn[],
  rows: readonly (readonly JoinedCell[])[],
): readonly ValueColumn[] {
  const counts = columns.map(() => 0)
  const areMarks = columns.map(() => true)
  for (const row of rows) {
    let before = -1
    for (const cell of row) {
      const over = columnsOver(columns, cell.core.start, cell.core.end)
      if (over === null) continue
      const [first, last] = over
      if (cell.value === null || cell.isYear) {
        if (first === last) areMarks[first] = false
        continue
      }
      counts[first]!++
      if (before !== first - 1 || !MARK.test(cell.text.text)) areMarks[first] = false
      before = first
    }
  }
  return columns.filter((_, at) => at === 0 || !areMarks[at] || counts[at]! > MARKED_SHARE * counts[at - 1]!)
}

/** The columns that a stretch of physical columns lies over, as indices: by the cores, or by all they cover. */
export function columnsOver(
  columns: readonly ValueColumn[],
  start: number,
  end: number,
): readonly [number, number] | null {
  const from = firstEndingAfter(columns, start)
  let first = -1
  let last = -1
  for (let at = from; at < columns.length && columns[at]!.start < end; at++) {
    const { core } = columns[at]!
    if (core.start >= end || start >= core.end) continue
    if (first < 0) first = at
    last = at
  }
  if (first >= 0) return [first, last]
  return columns[from] !== undefined && columns[from].start < end ? [from, from] : null
}

/** The column nearest to a stretch that lies over none. */
export function nearestColumn(columns: readonly ValueColumn[], start: number, end: number): number {
  const right = Math.min(firstEndingAfter(columns, start), columns.length - 1)
  const left = Math.max(0, right - 1)
  return start - columns[left]!.end < columns[right]!.start - end ? left : right
}
