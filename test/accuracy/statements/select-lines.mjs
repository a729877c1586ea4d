import { addDays } from './days.mjs'
import { MONTH_NAMES, namesDay } from './words.mjs'

/**
 * @typedef {object} Amount a printed cell: its value in the sign that it is printed with, and its period
 * @property {string} value
 * @property {string | null} start null for an instant
 * @property {string} end
 *
 * @typedef {object} PrintedLine
 * @property {string} label
 * @property {string} tag
 * @property {'money' | 'per share' | 'shares'} measure
 * @property {readonly (Amount | null)[]} amounts one for each column; null where nothing is printed
 */

const LEAST_LINES = 5
const MOST_LINES = 60
const OPENS = /\bbegin|\bopening\b|\bstart of\b/i
const CLOSES = /\bend(?:ing)?\b|\bclosing\b/i
const SAYS_SHARES = /shares/i
const SAYS_PER_SHARE = /\bper\b.*\b(?:share|unit|adr|ads)\b|\beps\b/i

/** The lines of a statement that have a value in one of the columns; null where too few are left to be a statement. */
export function selectLines(statement, { groups, calendar }) {
  const columns = groups.flat()
  const isBalance = statement.kind === 'BS'
  const lines = statement.lines
    .filter(({ label }) => calendar === 'months' || !MONTH_NAMES.test(label))
    .map(({ label, tag, measure, currency, values }) => ({
      label,
      tag,
      measure,
      currency,
      amounts: columns.map((column) => amountAt(column, values, label, isBalance)),
    }))
    .filter(({ amounts }) => amounts.some((it) => it !== null))
  const clear = isBalance || statement.kind === 'CF' ? lines.filter(speaksForItself) : moneyFirst(lines)
  return clear.length < LEAST_LINES || !clear.some(isMoneyAmount) ? null : clear.slice(0, MOST_LINES)
}

function isMoneyAmount({ measure, amounts }) {
  return measure === 'money' && amounts.some((it) => it !== null && Number(it.value) !== 0)
}

function amountAt(column, values, label, isBalance) {
  const value = values.get(column.key)
  if (value !== undefined) return { value, start: column.start, end: column.end }
  return isBalance || [...values.keys()].some((it) => !it.endsWith(':0')) ? null : balanceAt(column, values, label)
}

/** A balance under a column of a duration, "Cash at beginning of period", is the one before its first day. */
function balanceAt(column, values, label) {
  const opening = column.openingKey.slice(0, 10)
  const isOpening = OPENS.test(label) || namesDay(label, opening) || namesDay(label, column.start)
  if (!isOpening && !CLOSES.test(label) && !namesDay(label, column.closingKey.slice(0, 10))) return null
  const value = values.get(isOpening ? column.openingKey : column.closingKey)
  if (value === undefined) return null
  return { value, start: null, end: isOpening ? addDays(column.start, -1) : column.end }
}

/** Amounts of money below per-share data can't be told from them by place: they are left out. */
function moneyFirst(lines) {
  const first = lines.findIndex(({ measure }) => measure !== 'money')
  return first < 0 ? lines : lines.filter(({ measure }, index) => index < first || measure !== 'money')
}

/** Whether the label alone says that its numbers are no amounts of money; else a heading must. */
export function speaksForItself({ label, measure }) {
  if (measure === 'shares') return SAYS_SHARES.test(label)
  return measure === 'money' || SAYS_PER_SHARE.test(label)
}
