import type { Range } from '../../base/mapped-text.js'
import type { SourceLine } from '../source-line.js'
import { cellKind } from './amount-runs.js'

/** Lines of numbers that stand one below the other. */
export interface LostRow {
  /** Half-open, of lines. */
  readonly start: number
  readonly end: number
  readonly range: Range
}

/** Fewest numbers, but for years, that make a row of a table whose columns are lost. */
const FEWEST_NUMBERS = 2
const YEAR = /^\s*(?:19|20)\d\d\s*$/

/**
 * Finds numbers that take a line each, several in a row: what is left of a table's row that nothing has put into columns. They are no
 * part of a sentence.
 *
 *     Accounts payable
 *     1,779              <- lost
 *     1,451
 */
export function findLostRows(lines: readonly SourceLine[], isTaken: (index: number) => boolean): readonly LostRow[] {
  const rows: LostRow[] = []
  for (let start = 0; start < lines.length; start++) {
    let end = start
    let count = 0
    while (end < lines.length && !isTaken(end) && cellKind(lines[end]!.text) !== null) {
      const { text } = lines[end]!
      if (/\d/.test(text) && !YEAR.test(text)) count++
      end++
    }
    if (count >= FEWEST_NUMBERS)
      rows.push({ start, end, range: { start: lines[start]!.start, end: lines[end - 1]!.end } })
    start = Math.max(start, end - 1)
  }
  return rows
}
