import { addDays, addMonths, type IsoDate, isoDate } from '../../../src/base/calendar.js'

/*
 * What printed words mean, written again without the grammar of `src/phrases`: whoever checks a reading must not use the reader. It has to
 * know only what stands in evidence, not how to find it.
 */

const NIL = /^(?:[-–—−]+|nil|none|zero)$/i
const DIGITS = /^(?:\d{1,3}(?:([,'’\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*)?|\d+)?(?:\.\d+)?$/

const EIGHTHS = /^(?:(\d+)[ -])?([1357])\/(2|4|8)$/

/** Digits, a dash or a word for nothing → a decimal string; null for anything else. */
export function decodeNumber(printed: string): string | null {
  if (NIL.test(printed)) return '0'
  const [, whole = '0', numerator, denominator] = EIGHTHS.exec(printed) ?? []
  if (denominator !== undefined) return String(Number(whole) + Number(numerator) / Number(denominator))
  return /\d/.test(printed) && DIGITS.test(printed) ? printed.replace(/[^\d.]/g, '') : null
}

const SCALES: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^(?:thousands?|k|['’]?000['’]?s?)$/i, 3],
  [/^(?:lakhs?|lacs?)$/i, 5],
  [/^crores?$/i, 7],
  [/^(?:millions?|m|mm|mn|mln)$/i, 6],
  [/^(?:billions?|b|bn)$/i, 9],
  [/^(?:cents?|pence|p|¢|centimes?)$/i, -2],
  [/^(?:%|per\s?cent|percentage points?)$/i, -2],
]

/** A scale word → its power of ten; null for anything else. */
export function decodeScale(printed: string): number | null {
  return SCALES.find(([pattern]) => pattern.test(printed))?.[1] ?? null
}

const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/canad|^(?:c|ca|cdn|can)\.?\s?\$|\bcad\b/i, 'CAD'],
  [/austral|^(?:a|au)\$|\baud\b/i, 'AUD'],
  [/u\.?s\.?\s?(?:\$|dollar)|united states|\busd\b/i, 'USD'],
  [/€|\beuros?\b|\beur\b/i, 'EUR'],
  [/£|sterling|\bgbp\b|british pound/i, 'GBP'],
  [/swiss|\bchf\b|\bs?fr\./i, 'CHF'],
  [/french|\bff\b|\bfrf\b/i, 'FRF'],
]

/** A currency's name or sign → its ISO code; null for anything else, as a bare "$". */
export function decodeCurrency(printed: string): string | null {
  const plain = printed.replaceAll('\\', '')
  return CURRENCIES.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const UP = /\b(?:up|increas\w*|higher|grew|growth|rose|ris(?:e|ing)|gain\w*|more|improv\w*)\b/i
const DOWN = /\b(?:down|decreas\w*|lower|declin\w*|fell|fall\w*|drop\w*|reduc\w*|less)\b/i

/** The word of a change → 1 or -1; null for anything else. */
export function decodeDirection(printed: string): 1 | -1 | null {
  if (UP.test(printed)) return DOWN.test(printed) ? null : 1
  return DOWN.test(printed) ? -1 : null
}

/** A word for which a positive number is a negative value, in the direction that its concept has. */
export const LOSS_WORD = /\b(?:loss(?:es)?|deficit|deficiency|used|outflow|recovery|benefit|expense)\b/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const MONTH_DAY = new RegExp(
  `\\b${MONTH}\\s*(\\d{1,2})\\b(?!\\d)|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}`,
  'gi',
)

/** Every day that the text can mean: each month and day in it, of each year in it. */
export function decodeDates(printed: string): readonly IsoDate[] {
  const years = [...printed.matchAll(/\b((?:19|20)\d\d)\b/g)].map((it) => Number(it[1]))
  return [...printed.matchAll(MONTH_DAY)].flatMap((it) => {
    const month = MONTHS.indexOf((it[1] ?? it[4])!.toLowerCase()) + 1
    return years.map((year) => isoDate(year, month, Number(it[2] ?? it[3])))
  })
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  thirteen: 13,
  'twenty-six': 26,
  'thirty-nine': 39,
  'fifty-two': 52,
}
const COUNT = `(?:\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})`
const LENGTH = new RegExp(`\\b(${COUNT})(?:\\s+and\\s+(${COUNT}))?[\\s-]+(month|week)`, 'gi')

/** Every first day that the text can mean for a period that ends on a day. */
export function decodeStarts(printed: string, end: IsoDate): readonly IsoDate[] {
  const starts = [...printed.matchAll(LENGTH)].flatMap(([, first, second, unit]) =>
    [first, second].flatMap((it) => (it === undefined ? [] : [startOf(countOf(it), unit!.toLowerCase(), end)])),
  )
  if (/\b(?:quarter|q[1-4])\b/i.test(printed)) starts.push(startOf(3, 'month', end), startOf(13, 'week', end))
  if (/\b(?:half|h[12])\b/i.test(printed)) starts.push(startOf(6, 'month', end), startOf(26, 'week', end))
  return starts
}

function countOf(word: string): number {
  return NUMBER_WORDS[word.toLowerCase()] ?? Number(word)
}

function startOf(count: number, unit: string, end: IsoDate): IsoDate {
  return unit === 'week' ? addDays(end, 1 - 7 * count) : addDays(addMonths(end, -count), 1)
}
