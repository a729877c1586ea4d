import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import { remembered } from '../base/remembered.js'
import type { AmountKind, AmountMention, CurrencyMention } from '../model/mention.js'
import { CURRENCY_SIGN_PATTERN, findCurrencyWords, parseCurrencySign } from './currencies.js'
import { FRACTION_PATTERN, hasFraction, parseFraction } from './fractions.js'
import { rangeOf, shifted } from './pattern.js'
import { parsePlainAmount } from './plain-amount.js'
import { parseScaleWord, SCALE_SUFFIX_PATTERN } from './scales.js'

/** White space between the parts of an amount: a table of plain text sets its currency signs at a column's edge. */
const GAP = '[ \\t\\n\\u00a0]{0,40}'

/**
 * Digits with thousands in groups of three ("1,122", "1'122", "1 122" with a narrow space) or in one run, and a decimal part; or as
 * the continent prints them, with a decimal comma of one or two places ("2,1", "1.122,50"); or as India does, in lakhs and crores
 * ("1,22,45,110"); or a whole and a fraction ("21 1/4").
 */
const DIGITS =
  `${FRACTION_PATTERN}|` +
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])(?:\\.\\d+)?|(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d{1,2}(?!\\d|,\\d)|(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:['’]\\d{3})+|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+"

const MINUS = '[-\\u2212\\u2013]'
const MINUS_SIGN = new RegExp(MINUS, 'u')

/** Sign, currency and bracket may come in any order: "($1.2 million)", "$(1,204)", "-$5", "US$ (3)". */
const AMOUNT = new RegExp(
  `(?<![\\w.,$€£¥])(?<lead>(?:${MINUS}${GAP}|\\(${GAP})?)(?<currency>${CURRENCY_SIGN_PATTERN})?(?<inner>(?:${GAP}(?:${MINUS}|\\())?)(?<gap>${GAP})(?<digits>${DIGITS})(?![\\d])` +
    `(?<bracket>${GAP}\\))?(?:(?<percentGap>${GAP})(?<percent>%|per\\s?cent(?:age points?)?(?![a-z])|percent(?![a-z])))?(?:(?<scaleGap>[-\\s\\u00a0]*)(?<scale>${SCALE_SUFFIX_PATTERN}))?(?<close>${GAP}\\))?`,
  'giu',
)

/** The groups of an amount, of which each begins where the one before it ends. */
const PARTS = [
  'lead',
  'currency',
  'inner',
  'gap',
  'digits',
  'bracket',
  'percentGap',
  'percent',
  'scaleGap',
  'scale',
  'close',
] as const
type Places = Readonly<Partial<Record<(typeof PARTS)[number], [start: number, end: number]>>>

const PER_SHARE =
  /^\)?[\s,)]*(?:(?:per|a|for each)\s+(?<dilution>(?:(?:fully\s+)?diluted|basic(?:\s+and\s+(?:fully\s+)?diluted)?)\s+)?(?:[a-z]+\s+){0,2}?(?:share|unit|ads|ordinary share)(?:s?(?![a-z])))(?:\s*[,(]?\s*(?<after>basic\s+and\s+diluted|basic|(?:fully\s+)?diluted)(?![a-z])\)?)?/iu

const SHARES_AFTER = /^\s*(?:[a-z]+\s+){0,3}?shares(?![a-z])/iu

/**
 * Finds the amounts of a running text: every number that isn't part of a word. Dates, references and the like are amounts of kind
 * `plain` here; who reads the sentence tells them apart.
 */
export function findAmounts(text: string): readonly AmountMention[] {
  const plain = parsePlainAmount(text)
  return plain === null ? findByGrammar(text) : [plain]
}

const findByGrammar: (text: string) => readonly AmountMention[] = remembered((text) =>
  withConversions(
    text,
    gather(amountMatches(text), (match) => readAmount(text, match) ?? []),
  ),
)

/** "RMB512.0 million (US$83.4 million)": what the brackets hold is the amount before them in another currency, no negative. */
function withConversions(text: string, amounts: readonly AmountMention[]): readonly AmountMention[] {
  return amounts.map((amount, index) => {
    const before = amounts[index - 1]
    if (before === undefined || !isConversion(text, before, amount)) return amount
    const [opening, closing] = amount.negative!
    return { ...amount, negative: null, range: { start: opening!.end, end: closing!.start } }
  })
}

function isConversion(text: string, before: AmountMention, { negative, currency, range }: AmountMention): boolean {
  if (negative?.length !== 2 || currency === null || before.currency === null) return false
  return currency.code !== before.currency.code && text.slice(before.range.end, range.start).trim() === ''
}

/** The matches of the grammar, looked for where digits are: text between them is passed over. */
function amountMatches(text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let from = 0
  for (let digit = digitFrom(text, 0); digit < text.length; digit = digitFrom(text, from)) {
    AMOUNT.lastIndex = Math.max(from, earliestStart(text, digit))
    const match = AMOUNT.exec(text)
    if (match === null) break
    matches.push(match)
    from = match.index + match[0].length
  }
  return matches
}

/** The place of the next digit; the text's end for none. */
function digitFrom(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Longest currency sign: "U.S. $". */
const SIGN_LENGTH = 8
const BEFORE_DIGITS = ' \t\n\u00a0-\u2212\u2013(.'

/** Where an amount with its first digit at a place begins at the earliest: sign, bracket and currency stand before it. */
function earliestStart(text: string, digit: number): number {
  return afterOther(text, afterOther(text, digit) - SIGN_LENGTH)
}

/** Most characters before an amount's digits, but for its currency sign, or before that. */
const LONGEST_LEAD = 90

function afterOther(text: string, from: number): number {
  const first = Math.max(0, from - LONGEST_LEAD)
  let at = from
  while (at > first && BEFORE_DIGITS.includes(text.charAt(at - 1))) at--
  return Math.max(0, at)
}

/** Reads a cell or text that is one amount and nothing else; null for anything more. Dashes are nil: see `parseNil`. */
export function parseAmount(text: string): AmountMention | null {
  const [only, ...more] = findAmounts(text)
  if (only === undefined || more.length > 0) return null
  const rest = text.slice(0, only.range.start) + text.slice(only.range.end)
  return rest.trim() === '' ? only : null
}

const NIL = new RegExp(
  `^\\s*(?:(?:${CURRENCY_SIGN_PATTERN}|Y(?=\\s))\\s*)?(?<nil>[-\\u2013\\u2014\\u2212]{1,3}|-{1,2} ?0 ?-{1,2}|nil|none)(?:\\s*%)?(?:\\s*(?:\\((?:[a-z]|\\d{1,2}|[*†‡])\\)|[*†‡])|\\s+[\\da-z])?\\s*$`,
  'iu',
)

/** Reads a dash, "nil" or "none" that stands alone: its range without white space and currency sign; null for anything else. */
export function parseNil(text: string): Range | null {
  const match = text.match(NIL)
  const nil = match?.groups?.nil
  if (match === null || nil === undefined) return null
  return rangeOf(match[0].lastIndexOf(nil), nil)
}

function readAmount(text: string, match: RegExpExecArray): AmountMention | null {
  const groups = match.groups ?? {}
  const indices = placesOf(match)
  const digitsAt = indices.digits
  if (digitsAt === undefined || groups.digits === undefined) return null
  const digits = { start: digitsAt[0], end: digitsAt[1] }
  if (/^[A-Za-z]/.test(text.slice(digits.end)) && groups.scale === undefined) return null
  const opening = findOpening(groups, indices)
  const closing = indices.bracket ?? indices.close
  const isBracketed = opening !== null && closing !== undefined && isTight(text, opening, digits)
  const end = amountEnd(match, indices, isBracketed)
  const start =
    opening !== null && !isBracketed
      ? afterBracket(text, opening.end, digits.start)
      : match.index + leadingGap(match[0])
  const currency = readCurrency(text, indices.currency, end)
  const scale = indices.scale === undefined ? percentScale(indices.percent) : readScale(text, indices.scale)
  const perShare = readPerShare(text, Math.max(end, currency?.range.end ?? 0), isBracketed)
  const number = plainDigits(groups.digits)
  const range = { start, end: Math.max(end, perShare?.range.end ?? 0, currency?.range.end ?? 0) }
  return {
    range,
    digits,
    kind: kindOf(text, groups, currency, perShare, range),
    number,
    places: number.split('.')[1]?.length ?? 0,
    negative: readNegative(
      text,
      match,
      indices,
      isBracketed ? [opening, { start: closing[0], end: closing[1] }] : null,
    ),
    currency,
    scale,
    perShare,
  }
}

/** Where the groups of a match stand: the engine's own indices of groups take longer than the match. */
function placesOf({ index, groups = {} }: RegExpExecArray): Places {
  const places: { -readonly [Part in keyof Places]: Places[Part] } = {}
  let at = index
  for (const part of PARTS) {
    const printed = groups[part]
    if (printed === undefined) continue
    places[part] = [at, at + printed.length]
    at += printed.length
  }
  return places
}

/** The number in digits and a decimal point alone. */
function plainDigits(printed: string): string {
  if (hasFraction(printed)) return parseFraction(printed)!
  const isDecimalComma = /^[^,]*,\d{1,2}$/.test(printed)
  const pointed = isDecimalComma ? printed.replaceAll('.', '').replace(',', '.') : printed.replaceAll(',', '')
  return pointed.replace(/['’\u00a0\u2009\u202f]/g, '').replace(/^\./, '0.')
}

/** The opening bracket before or after the currency sign; null for none. */
function findOpening(groups: Record<string, string | undefined>, indices: Places): Range | null {
  for (const name of ['lead', 'inner'] as const) {
    const at = groups[name]?.indexOf('(') ?? -1
    const from = indices[name]?.[0]
    if (at >= 0 && from !== undefined) return { start: from + at, end: from + at + 1 }
  }
  return null
}

/**
 * "(158)" and "($1.2 million)" are negative; "(2.1 million shares)" and "($0.01 per share)" only stand in brackets. A bracket that is
 * closed right after the number, its percent sign or its scale word belongs to the number.
 */
function isTight(text: string, opening: Range, digits: Range): boolean {
  const between = text.slice(opening.end, digits.start)
  return !/[A-Za-z]{4,}/.test(between)
}

function afterBracket(text: string, from: number, digitsStart: number): number {
  const gap = text.slice(from, digitsStart).match(/^\s*/)
  return from + (gap?.[0].length ?? 0)
}

function leadingGap(printed: string): number {
  return printed.length - printed.trimStart().length
}

function amountEnd(match: RegExpExecArray, indices: Places, isBracketed: boolean): number {
  const inner = Math.max(indices.digits?.[1] ?? 0, indices.percent?.[1] ?? 0, indices.scale?.[1] ?? 0)
  if (!isBracketed) return inner
  return Math.max(inner, indices.bracket?.[1] ?? 0, indices.close?.[1] ?? 0, match.index)
}

function readCurrency(text: string, at: [number, number] | undefined, end: number): CurrencyMention | null {
  if (at !== undefined) {
    const sign = text.slice(at[0], at[1])
    return { range: { start: at[0], end: at[0] + sign.trimEnd().length }, code: parseCurrencySign(sign) }
  }
  const after = text.slice(end, end + 24)
  if (!WORD_NEXT.test(after)) return null
  const word = findCurrencyWords(after)[0]
  if (word === undefined || after.slice(0, word.range.start).trim() !== '') return null
  return { range: shifted(word.range, end), code: word.code }
}

const WORD_NEXT = /^\s*\p{L}/u

function readScale(text: string, at: [number, number]): AmountMention['scale'] {
  const exponent = parseScaleWord(text.slice(at[0], at[1]))
  return exponent === null ? null : { exponent, range: { start: at[0], end: at[1] } }
}

/** A percentage counts hundredths. */
function percentScale(at: [number, number] | undefined): AmountMention['scale'] {
  return at === undefined ? null : { exponent: -2, range: { start: at[0], end: at[1] } }
}

function readPerShare(text: string, end: number, isBracketed: boolean): AmountMention['perShare'] {
  const after = text.slice(end, end + 60)
  const match = after.match(PER_SHARE)
  if (match === null || (isBracketed && match[0].startsWith(')'))) return null
  const words = `${match.groups?.dilution ?? ''} ${match.groups?.after ?? ''}`.toLowerCase()
  const isBasic = words.includes('basic')
  const isDiluted = words.includes('diluted')
  const dilution = isBasic && isDiluted ? 'both' : isBasic ? 'basic' : isDiluted ? 'diluted' : null
  const lead = match[0].search(/[a-z]/i)
  return { range: { start: end + lead, end: end + match[0].length }, dilution }
}

function readNegative(
  text: string,
  match: RegExpExecArray,
  indices: Places,
  brackets: readonly [Range, Range] | null,
): AmountMention['negative'] {
  if (brackets !== null) {
    const [opening, closing] = brackets
    return [opening, { start: closing.end - 1, end: closing.end }]
  }
  for (const name of ['lead', 'inner'] as const) {
    const at = indices[name]
    if (at === undefined) continue
    const sign = text.slice(at[0], at[1]).search(MINUS_SIGN)
    if (sign < 0) continue
    const place = { start: at[0] + sign, end: at[0] + sign + 1 }
    if (isMinus(text, place, match.index)) return [place]
  }
  return null
}

/** A dash between words and numbers is punctuation: "– 2.1 million", "2005-2006". */
function isMinus(text: string, place: Range, start: number): boolean {
  let printed = place.start
  while (printed > 0 && isSpace(text, printed - 1)) printed--
  if (/[\w)]/.test(text.charAt(printed - 1)) && place.start >= start)
    return printed < place.start && !isSpace(text, place.end)
  return !isSpace(text, place.end) || printed === 0
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

function kindOf(
  text: string,
  groups: Record<string, string | undefined>,
  currency: CurrencyMention | null,
  perShare: AmountMention['perShare'],
  range: Range,
): AmountKind {
  if (groups.percent !== undefined) return 'percent'
  if (perShare !== null) return 'perShare'
  if (currency !== null || /^(?:cent|pence|p$|¢)/i.test(groups.scale ?? '')) return 'money'
  if (SHARES_AFTER.test(text.slice(range.end, range.end + 50))) return 'shares'
  return 'plain'
}
