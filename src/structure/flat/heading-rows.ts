import type { Span } from '../../base/span.js'
import type { HeadingKind, HeadingToken } from './heading-tokens.js'

/** A line of headings, each over as many columns of amounts as the others. */
export interface HeadingRow {
  /** Of a note for the whole table there is one. */
  readonly cells: readonly Span[]
  readonly isNote: boolean
  /** Stands over columns of percentages, the last of several rows. */
  readonly percents: readonly Span[]
  /** Stands over the numbers of notes, the last of several rows; null for none. */
  readonly notes: Span | null
}

/** The headings of a table, and what its columns hold from left to right. */
export interface ArrangedHeadings {
  readonly rows: readonly HeadingRow[]
  readonly slots: readonly Slot[]
}

export type Slot = 'notes' | 'amount' | 'percent'

const MOST_COLUMNS = 12
const LETTERS: Readonly<Record<HeadingKind, string>> = {
  length: 'L',
  asOf: 'A',
  day: 'd',
  date: 'dY',
  year: 'Y',
  code: 'C',
  to: 'T',
  audited: 'U',
  unit: 'M',
  note: 'S',
  percent: 'P',
  notes: 'N',
}
/** What one heading may say: a note, a unit, or a time or part of one. */
const HEADING = /^(?:S|U|M|L|A|C|LC|L?A?d?Y?|L?dYTdY|dTdY)$/

/**
 * Tells headings that were printed one after the other apart into rows, all that is possible for some number of columns:
 *
 *     Three Months Ended June 30, Six Months Ended June 30,  2009 2008 2009 2008
 *     (length day) (length day)                              (year)(year)(year)(year)      <- two rows over four columns
 */
export function arrangeHeadings(tokens: readonly HeadingToken[]): readonly ArrangedHeadings[] {
  const amounts = tokens.filter(({ kind }) => kind !== 'percent' && kind !== 'notes')
  const percents = tokens.filter(({ kind }) => kind === 'percent')
  const notes = tokens.find(({ kind }) => kind === 'notes') ?? null
  const arranged: ArrangedHeadings[] = []
  for (let count = MOST_COLUMNS; count > 0; count--) {
    const rows = rowsOf(amounts, count)
    const slots = rows === null ? null : slotsOf(count, percents.length, rows.length, notes !== null)
    if (rows !== null && slots !== null) arranged.push({ rows: withBesides(rows, percents, notes), slots })
  }
  return arranged
}

/** A percentage beside each amount, or one behind all of them. */
function slotsOf(count: number, percentCount: number, rowCount: number, hasNotes: boolean): readonly Slot[] | null {
  const notes: readonly Slot[] = hasNotes ? ['notes'] : []
  const amounts = Array.from({ length: count }, (): Slot => 'amount')
  if (percentCount === 0) return [...notes, ...amounts]
  if (percentCount === count && count > 1)
    return [...notes, ...amounts.flatMap((it): readonly Slot[] => [it, 'percent'])]
  return percentCount <= rowCount || percentCount === 1 ? [...notes, ...amounts, 'percent'] : null
}

/** Puts what doesn't head amounts into the last row. */
function withBesides(
  rows: readonly HeadingRow[],
  percents: readonly Span[],
  notes: Span | null,
): readonly HeadingRow[] {
  const last = rows.findLastIndex((it) => !it.isNote)
  return rows.map((it, index) => (index === last ? { ...it, percents, notes } : it))
}

/** The fewest rows that the parts make, the last of times with one for each column; null where they make none. */
function rowsOf(tokens: readonly HeadingToken[], count: number): readonly HeadingRow[] | null {
  const best: (readonly UnitRow[] | null)[] = [...tokens.map(() => null), []]
  for (let at = tokens.length - 1; at >= 0; at--) {
    for (const row of rowsAt(tokens, at, count)) {
      const rest = best[at + row.size * row.count]
      if (rest === undefined || rest === null || (best[at]?.length ?? Infinity) <= rest.length + 1) continue
      if (rest.some((it) => isSaidTwice(row.letters, it.letters))) continue
      best[at] = [row, ...rest]
    }
  }
  const rows = best[0] ?? null
  if (rows === null || !rows.some((it) => YEAR.test(it.letters))) return null
  return rows.map((it) => headingRow(tokens, it))
}

interface UnitRow {
  readonly at: number
  /** Parts of a heading. */
  readonly size: number
  /** Headings in the row. */
  readonly count: number
  readonly letters: string
}

/** A year, or a code with a year in it. */
const YEAR = /[YC]/

/** Lengths, days and years each stand in one row. */
function isSaidTwice(a: string, b: string): boolean {
  return [/L/, /d/, YEAR].some((it) => it.test(a) && it.test(b))
}

const LONGEST = 6

function rowsAt(tokens: readonly HeadingToken[], at: number, columnCount: number): readonly UnitRow[] {
  const rows: UnitRow[] = []
  for (let size = 1; size <= LONGEST && at + size <= tokens.length; size++) {
    const letters = lettersOf(tokens, at, size)
    if (!HEADING.test(letters)) continue
    const most = repeatsOf(tokens, at, size, columnCount)
    const least = YEAR.test(letters) ? columnCount : 1
    for (let count = most; count >= least; count--)
      if (columnCount % count === 0) rows.push({ at, size, count, letters })
  }
  return rows
}

function lettersOf(tokens: readonly HeadingToken[], at: number, size: number): string {
  return tokens
    .slice(at, at + size)
    .map(({ kind }) => LETTERS[kind])
    .join('')
}

function repeatsOf(tokens: readonly HeadingToken[], at: number, size: number, most: number): number {
  const unit = lettersOf(tokens, at, size)
  let count = 1
  while (count < most && lettersOf(tokens, at + count * size, size) === unit) count++
  return count
}

function headingRow(tokens: readonly HeadingToken[], { at, size, count }: UnitRow): HeadingRow {
  const cells = Array.from({ length: count }, (_, index) => ({
    start: tokens[at + index * size]!.start,
    end: tokens[at + (index + 1) * size - 1]!.end,
  }))
  return { cells, isNote: tokens[at]!.kind === 'note', percents: [], notes: null }
}
