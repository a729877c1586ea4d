import { remembered } from '../base/remembered.js'
import type { CellValue } from '../model/grid.js'
import type { AmountMention } from '../model/mention.js'
import { findAmounts, parseNil } from './amounts.js'
import { parsePlainAmount } from './plain-amount.js'

/** A footnote mark or unit that may stand after a cell's number: "(1)", "*", "a". */
const AFTER_NUMBER = /^(?:\s*(?:\(?[a-z0-9*†‡]{1,2}\)?|[¹²³]|shares?|%))?\s*$/i

/** "14 286": a cell that is one number with spaces between its thousands. */
const SPACED_THOUSANDS = /^[^\d]{0,6}\d{1,3}(?: \d{3})+(?:[.,]\d+)?[^\d]{0,3}$/
const OPEN_BRACKET = /^\s*(?:[A-Za-z.]{0,3}[^\w\s(]{1,2})?\s*\(\s*$/

/** Reads a table cell's value; null for text, and for a number with other words about it. */
export function parseCell(text: string): CellValue | null {
  const plain = parsePlainAmount(text)
  return plain === null ? parseByGrammar(text) : { kind: 'amount', amount: plain }
}

const parseByGrammar: (text: string) => CellValue | null = remembered((text) => {
  const nil = parseNil(text)
  if (nil !== null) return { kind: 'nil', range: nil }
  const amount = findAmounts(SPACED_THOUSANDS.test(text) ? text.replaceAll(' ', '\u00a0') : text)[0]
  if (amount === undefined) return null
  const before = text.slice(0, amount.range.start)
  if (OPEN_BRACKET.test(before) && !text.includes(')')) return openNegative(amount, before.indexOf('('))
  if (before.trim() !== '' && !(before.trim() === '+' && amount.negative === null)) return null
  return AFTER_NUMBER.test(text.slice(amount.range.end)) ? { kind: 'amount', amount } : null
})

/** "(158" is negative: its bracket is closed in the next cell. */
function openNegative(amount: AmountMention, bracket: number): CellValue {
  const place = { start: bracket, end: bracket + 1 }
  return { kind: 'amount', amount: { ...amount, range: { ...amount.range, start: bracket }, negative: [place] } }
}
