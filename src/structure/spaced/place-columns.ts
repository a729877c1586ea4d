import type { Piece } from './pieces.js'

/** Columns of print that a column of a table takes. */
export interface ColumnPlace {
  readonly left: number
  readonly right: number
}

/** A column that a single row has, nearer than this to one that the row leaves blank, is that one, badly aligned. */
const NEAR = 8

/**
 * Finds where the columns of a table stand, from the numbers of its rows: what overlaps is one column. Rows with more numbers are looked
 * at first, so that those that leave columns blank go by them.
 */
export function placeColumns(rows: readonly (readonly Piece[])[]): readonly ColumnPlace[] {
  const columns: FoundColumn[] = []
  for (const row of [...rows].sort((a, b) => b.length - a.length)) addRow(columns, row)
  return withoutStrays(columns, rows.length).map(({ left, right }) => ({ left, right }))
}

interface FoundColumn {
  left: number
  right: number
  /** How many rows have a number there. */
  count: number
}

function addRow(columns: FoundColumn[], row: readonly Piece[]): void {
  let at = 0
  for (const piece of row) {
    while (at < columns.length && columns[at]!.right <= piece.left) at++
    const column = mostOverlapped(piece, columns[at], columns[at + 1])
    if (column === null) columns.splice(at, 0, { left: piece.left, right: piece.right, count: 1 })
    else {
      at = columns.indexOf(column, at)
      column.left = Math.min(column.left, piece.left)
      column.right = Math.max(column.right, piece.right)
      column.count++
    }
    at++
  }
}

function mostOverlapped(piece: Piece, ...columns: readonly (FoundColumn | undefined)[]): FoundColumn | null {
  const [first, second] = columns.map((it) => (it === undefined ? 0 : overlap(piece, it)))
  if (first! <= 0) return null
  return second! > first! ? columns[1]! : columns[0]!
}

/** For each piece of a row, in order, the column it stands in: each in another, from left to right, as near as can be. */
export function columnsOf(row: readonly Piece[], columns: readonly ColumnPlace[]): readonly number[] {
  if (row.length === columns.length) return row.map((_, index) => index)
  const places: number[] = []
  let from = 0
  for (const [index, piece] of row.entries()) {
    const last = Math.max(from, columns.length - (row.length - index))
    let best = from
    for (let at = from; at <= last; at++) {
      if (distance(piece, columns[at]) <= distance(piece, columns[best])) best = at
      if ((columns[at]?.left ?? Infinity) > piece.right) break
    }
    places.push(best)
    from = best + 1
  }
  return places
}

/** How far a piece is from a column: numbers end where their column ends, headings stand over its middle. */
function distance(piece: Piece, column: ColumnPlace | undefined): number {
  if (column === undefined) return Infinity
  if (overlap(piece, column) > 0) return -overlap(piece, column)
  return piece.left >= column.right ? piece.left - column.right : column.left - piece.right
}

function overlap(piece: ColumnPlace, column: ColumnPlace): number {
  return Math.min(piece.right, column.right) - Math.max(piece.left, column.left)
}

/** Leaves out columns of a single row, where a column beside them is as likely. */
function withoutStrays(columns: readonly FoundColumn[], rowCount: number): readonly FoundColumn[] {
  if (rowCount < 4) return columns
  return columns.filter((it, index) => {
    const beside = [columns[index - 1], columns[index + 1]]
    return it.count > 1 || !beside.some((other) => other !== undefined && other.count > 1 && gapOf(it, other) < NEAR)
  })
}

function gapOf(a: ColumnPlace, b: ColumnPlace): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right)
}
