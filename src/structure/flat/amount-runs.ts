import type { Span } from '../../base/span.js'
import { findDamage, isShortGroup } from '../../phrases/damaged-number.js'
import { FRACTION_PATTERN } from '../../phrases/fractions.js'

/** A number as a table prints it. */
export interface FlatAmount {
  /** A blank is a cell with nothing in it, a gap an empty line that may stand for one. */
  readonly kind: 'amount' | 'percent' | 'blank' | 'gap'
  /** Its sign, its digits and its bracket, where they stand in cells of their own. */
  readonly parts: readonly Span[]
}

/** Numbers side by side in a line. */
export interface AmountRun extends Span {
  readonly amounts: readonly FlatAmount[]
}

const SIGN = '(?:[A-Za-z]{0,3}[$€£¥]|CHF|EUR|GBP|USD|CAD|AUD|Y(?=\\s{0,2}\\(?\\d[\\d,]*[,.]\\d))'
const DIGITS = String.raw`(?:${FRACTION_PATTERN}|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)`
const NUMBER = String.raw`(?:${SIGN}\s*)?(?:[-–−+](?=\S))?(?:\(\s?)?(?:${SIGN}\s*)?${DIGITS}(?:\s?\))?(?:\s?%)?\)?`
const NIL = String.raw`(?:${SIGN}\s*)?(?:[-–—]{1,3}|-0-)(?:\s?%)?`
const NOT_MEANINGFUL = String.raw`[nN]\/?[aAmM]\.?`
/** What may be a damaged number: digits and what is read for them, parted by points or commas. */
const NEARLY = String.raw`(?<nearly>[$€£¥(]{0,3}[\dOoIl|SB]{1,9}(?:[.,][\dOoIl|SB]{1,9}){1,5}\)?)`
/** Stands free, or is glued to the next row's label. */
const TOKEN = new RegExp(
  String.raw`(?<![^\s])(?:${NUMBER}(?=\s|$|\p{Lu})|${NIL}(?=\s|$)|(?:${NOT_MEANINGFUL})(?=\s|$)|${NEARLY}(?=\s|$))`,
  'gu',
)
const ALONE = new RegExp(`^(?:${NUMBER}|${NIL}|${NOT_MEANINGFUL})$`)
const SIGN_ALONE = new RegExp(String.raw`^${SIGN}\s*\(?$`)
const CLOSE_ALONE = /^\)?\s?%?\)?$/

const LONGEST_CELL = 40

/** What the whole of a line is, where it is the cell of a number or part of one. */
export function cellKind(printed: string): 'amount' | 'percent' | 'sign' | 'close' | null {
  const text = printed.trim()
  if (text === '' || text.length > LONGEST_CELL) return null
  if (SIGN_ALONE.test(text)) return 'sign'
  if (CLOSE_ALONE.test(text)) return 'close'
  if (isDamaged(text)) return 'amount'
  return ALONE.test(text) && (text.includes('(') || !text.includes(')')) ? amountKind(text) : null
}

/** It stands where a number does, and keeps its place: no value is read from it. */
function isDamaged(printed: string): boolean {
  return findDamage(printed) !== null || isShortGroup(printed)
}

/** Whether a printed number counts in percent; what is not meaningful stands where percentages do. */
export function amountKind(printed: string): 'amount' | 'percent' {
  return /%|^n/i.test(printed) ? 'percent' : 'amount'
}

interface OpenRun {
  readonly start: number
  end: number
  readonly amounts: FlatAmount[]
}

/** Finds the numbers of a stretch of text one after the other, those that nothing but white space parts together. */
export function* amountRuns(text: string, { start, end }: Span): Generator<AmountRun> {
  let run: OpenRun | null = null
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    if (match.groups?.nearly !== undefined && !isDamaged(match.groups.nearly)) continue
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    const amount: FlatAmount = { kind: amountKind(match[0]), parts: [span] }
    if (run !== null && /^\s*$/.test(text.slice(run.end, span.start))) {
      run.amounts.push(amount)
      run.end = span.end
    } else {
      if (run !== null) yield run
      run = { ...span, amounts: [amount] }
    }
  }
  if (run !== null) yield run
}

/** Whether a cell has a number. */
export function isPrinted({ kind }: FlatAmount): boolean {
  return kind === 'amount' || kind === 'percent'
}

/** From the first part of a number to its last. */
export function spanOf({ parts }: FlatAmount): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end }
}
