import type { CellValue } from '../model/grid.js'
import { findAmounts, parseNil } from '../phrases/amounts.js'

/** A footnote mark or unit that may stand after a cell's number: "(1)", "*", "a". */
const AFTER_NUMBER = /^\s*(?:\(?[a-z0-9*†‡]{1,2}\)?|[¹²³]|shares?|%)?\s*$/i

/** Reads a table cell's value; null for text, and for a number with other words about it. */
export function parseCell(text: string): CellValue | null {
  const nil = parseNil(text)
  if (nil !== null) return { kind: 'nil', range: nil }
  const amount = findAmounts(text)[0]
  if (amount === undefined || text.slice(0, amount.range.start).trim() !== '') return null
  return AFTER_NUMBER.test(text.slice(amount.range.end)) ? { kind: 'amount', amount } : null
}
