import { findDates } from '../phrases/dates.js'
import { findLengths } from '../phrases/periods.js'
import { type LogicalCell, type LogicalRow, labelCell, valueCells } from './logical-row.js'

/** Rows of values with the rows that head their columns. */
export interface TablePart {
  readonly header: readonly LogicalRow[]
  readonly body: readonly LogicalRow[]
}

/**
 * Splits a table where new headings stand over its columns:
 *
 *                      Three months ended
 *                        2006      2005
 *     Revenue              23         6
 *                       Six months ended      <- a second part begins
 *                        2006      2005
 *     Revenue              30         7
 */
export function splitTable(rows: readonly LogicalRow[]): readonly TablePart[] {
  const once = withoutRepeats(rows)
  const starts = partStarts(once)
  return starts.map((start, index) => {
    const part = once.slice(start, starts[index + 1] ?? once.length)
    const count = headerRowCount(part)
    return { header: part.slice(0, count), body: part.slice(count) }
  })
}

/** Leaves out the headings that are printed again after a page break. */
function withoutRepeats(rows: readonly LogicalRow[]): readonly LogicalRow[] {
  const count = headerRowCount(rows)
  const labelsByValues = new Map<string, Set<string | null>>()
  for (const row of rows.slice(0, count)) {
    const values = valueTexts(row)
    labelsByValues.set(values, (labelsByValues.get(values) ?? new Set()).add(labelText(row)))
  }
  return rows.filter((row, index) => {
    const labels = index < count ? undefined : labelsByValues.get(valueTexts(row))
    const label = labelText(row)
    return labels === undefined || valueCells(row).length === 0 || !(label === null || labels.has(label))
  })
}

function labelText(row: LogicalRow): string | null {
  return labelCell(row)?.text.text ?? null
}

function valueTexts(row: LogicalRow): string {
  return valueCells(row)
    .map((it) => `${it.column}:${it.text.text}`)
    .join('|')
}

/** The first rows of the parts: headings that come after values. */
function partStarts(rows: readonly LogicalRow[]): readonly number[] {
  const starts = [0]
  let hasValues = false
  let isHeading = false
  for (const [index, row] of rows.entries()) {
    if (isDataRow(row)) {
      hasValues ||= labelCell(row) !== null
      isHeading = false
    } else if (isColumnHeading(row)) {
      if (hasValues && !isHeading && isFollowedByValues(rows, index)) {
        starts.push(index)
        hasValues = false
      }
      isHeading = true
    }
  }
  return starts
}

/** Headings with nothing below them head nothing. */
function isFollowedByValues(rows: readonly LogicalRow[], index: number): boolean {
  for (let at = index + 1; at < rows.length; at++) {
    if (isDataRow(rows[at]!)) return true
  }
  return false
}

/**
 * The number of rows at the top that head the columns: those before the first labelled row of values. Numbers without a label may be
 * lengths: "3   3   6   6" over "months ended".
 */
export function headerRowCount(rows: readonly LogicalRow[]): number {
  const firstData = rows.findIndex((row) => labelCell(row) !== null && isDataRow(row))
  if (firstData < 0) return rows.length
  return firstData - sectionRowsBefore(rows, firstData)
}

/** A row of values: a number that is no year, and no more words beside it than numbers. */
function isDataRow(row: LogicalRow): boolean {
  const values = valueCells(row)
  const isOfTerms = TERM.test(labelText(row) ?? '')
  const isCounted = (text: string): boolean => COUNTED.test(text) || (isOfTerms && LENGTH.test(text))
  const numbers = values.filter((it) => (it.value !== null && !it.isYear) || isCounted(it.text.text))
  const words = values.filter((it) => it.value === null && !isCounted(it.text.text) && isWord(it.text.text))
  if (numbers.length === 0 || isMarkedHeading(values, numbers)) return false
  return labelCell(row) !== null ? words.length <= numbers.length : words.length === 0
}

/** Years, one of them with the mark of a footnote for itself: "2009   (1)". */
function isMarkedHeading(values: readonly LogicalCell[], numbers: readonly LogicalCell[]): boolean {
  return values.some((it) => it.isYear) && numbers.every((it) => /^\(\w\)$/.test(it.text.text))
}

/** "11.6 years": a number with its unit is no heading. */
const COUNTED = /^\W*(?:\d[\d.,]*\s*(?:years?|yrs?|days|x|bps|basis\s+points?|pts?|pp)|\d+\.\d+\s*months?)\W*$/i

/** "Expected term:" before "3 months". */
const TERM = /\b(?:terms?|life|lives|maturity|duration|vesting|holding)\b/i
const LENGTH = /^\W*\d+\s*(?:months?|weeks?)\W*$/i

/** Words that say what a column is, not that it has no number. */
function isWord(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/^\W*(?:nil|none|n\/?a|n\/?m|CHF|EUR|USD|CAD|AUD|GBP)\b/i.test(text)
}

/** A row that heads columns: nothing at the left but a note, and times, units or words over the columns. */
function isColumnHeading(row: LogicalRow): boolean {
  const cells = valueCells(row)
  if (cells.length === 0 || isDataRow(row)) return false
  const label = labelCell(row)?.text.text ?? ''
  const isTime = cells.some(
    (it) => it.isYear || findDates(it.text.text).length > 0 || findLengths(it.text.text).length > 0,
  )
  if (isTime) return true
  return (
    (label === '' || /^\W*\(/.test(label)) &&
    cells.length > 1 &&
    cells.every((it) => isWord(it.text.text) || it.columnSpan > 1)
  )
}

/** Rows right above the values that have a label alone head the first section, not the columns. */
function sectionRowsBefore(rows: readonly LogicalRow[], firstData: number): number {
  let count = 0
  while (count < firstData) {
    const row = rows[firstData - 1 - count]!
    const label = labelCell(row)
    if (label === null || row.cells.length > 1 || /^\(|\b(?:in|expressed|amounts?|unaudited)\b/i.test(label.text.text))
      break
    count++
  }
  const last = rows[firstData - 1]
  const isSection = last !== undefined && (labelText(last) ?? '').trimEnd().endsWith(':')
  return count === firstData && !isSection ? 0 : count
}
