import type { Range } from '../base/mapped-text.js'
import type { LabelAmount } from '../model/grid.js'
import type { AmountMention } from '../model/mention.js'
import { findAmounts } from '../phrases/amounts.js'
import { findDates } from '../phrases/dates.js'
import { overlap } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { findScaleNotes } from '../phrases/scales.js'

/** "Basic earnings per share (1)" */
const FOOTNOTE = /^\(\d\)$/
/** Between the amounts of one list: "$21,895 and $21,442", "$76, $(22), $60, and $(32)", "$23 in 1997 and $30". */
const LISTED = /^\s*(?:in\s+(?:19|20)\d\d\s*)?(?:,|and|&|,\s*and)\s*$/i
/** What follows a number of shares. */
const OF_SHARES = /^\s*(?:[\w-]+\s+){0,5}?(?:shares?|units)\b[^;,()\d]*/i
/** "30,000 shares authorized, 18,406 and 18,256 issued and outstanding" */
const ISSUED_AFTER = /^\s*(?:issued|outstanding)(?:\s+and\s+outstanding)?\b/i
const ON_DAY = /\s+(?:at|as\s+of)\s.*$/is
/** What stands before one: "issued: 1,796", "Shares outstanding - 2009: 710,599,119". */
const SHARES_BEFORE =
  /\b(?:authori[sz]ed|issued|outstanding|shares?|units)\b\s*(?:[-–—:]\s*)*(?:(?:19|20)\d\d\s*:\s*)?$/i
const PAR = /\b(?:par|stated)\s+values?\b(?:\s*(?:of|:|[-–—]))?\s*$/i
const PAR_AFTER = /^\s*(?:par|stated)\s+value\b/i
const PER_SHARE_BEFORE = /\bper\s+(?:[\w-]+\s+)?(?:share|unit)s?\s*[:–—-]?\s*$/i
/** Money that a line is net of, or that is told beside it. */
const MONEY_BEFORE = /\b(?:of|less|net|cost|including|\w+:)\s*(?:\(?(?:benefit|expense|approximately|about)\)?\s*)*$/i
/** Words that say what is measured, right before a list. */
const MEASURE_BEFORE =
  /(?:^|[,;(]|\b(?:net\s+of|less|including)\b)\s*([^,;()\d$€£¥]{3,}?)\s*(?:\bof\b\s*)?(?:[-–—:]\s*)*$/i

/**
 * Finds the amounts that a row's label states:
 *
 *     Common stock, $0.01 par value; 10,000 shares authorized; 1,796 and 1,794 shares issued
 *     Receivables, net of allowance of $2.2 and $3.5
 *
 * Lists have one for each column. Numbers that name something ("2.000% Notes due 2027", "Note 4") aren't amounts.
 */
export function labelAmounts(label: string): readonly LabelAmount[] {
  if (!/\d|\bno\s+(?:shares|units)\b/i.test(label)) return []
  const amounts = label.includes('%') && !/[$€£¥]/.test(label) ? [] : amountsIn(label)
  const lists = listsOf(label, amounts)
  const stated: LabelAmount[] = []
  for (const [index, list] of lists.entries()) {
    const before = lists[index - 1]?.at(-1)
    const own = readList(label, list, before?.range.end ?? 0)
    const last = stated.at(-1)
    const isOther =
      own.length === 0 && last !== undefined && last.amount === before && isInBracket(label, before, list[0]!)
    stated.push(...(isOther ? statedAs(label, list, last) : own))
  }
  return [...stated, ...noShares(label)]
}

/** "$100 ($91 at September 27, 1996)": the same, of another time. */
function isInBracket(label: string, before: AmountMention, amount: AmountMention): boolean {
  const hasTime = dateAfter(label, amount) !== null || yearAfter(label, amount) !== null
  return hasTime && /^\s*\(\s*$/.test(label.slice(before.range.end, amount.range.start))
}

function amountsIn(label: string): readonly AmountMention[] {
  const times = [...findPeriods(label).filter((it) => it.kind !== 'length'), ...findDates(label)].map((it) => it.range)
  const scales = findScaleNotes(label).map((it) => it.scaleRange)
  return findAmounts(label).filter(
    (it) =>
      !FOOTNOTE.test(label.slice(it.range.start, it.range.end)) &&
      it.kind !== 'percent' &&
      ![...times, ...scales].some((other) => overlap(other, it.digits)) &&
      !isYear(label, it),
  )
}

function isYear(label: string, { digits, currency }: AmountMention): boolean {
  return currency === null && /^(?:19|20)\d\d$/.test(label.slice(digits.start, digits.end))
}

function listsOf(label: string, amounts: readonly AmountMention[]): readonly (readonly AmountMention[])[] {
  const lists: AmountMention[][] = []
  for (const amount of amounts) {
    const last = lists.at(-1)?.at(-1)
    const isListed = last !== undefined && LISTED.test(label.slice(last.range.end, amount.range.start))
    if (isListed && !isCountAfterPar(label, last, amount)) lists.at(-1)!.push(amount)
    else lists.push([amount])
  }
  return lists
}

/** "par value $.001, 50,000,000 shares authorized": no list of two par values. */
function isCountAfterPar(label: string, last: AmountMention, { currency, places }: AmountMention): boolean {
  return currency === null && places === 0 && PAR.test(label.slice(0, last.range.start))
}

function readList(label: string, list: readonly AmountMention[], from: number): readonly LabelAmount[] {
  const first = list[0]!
  const last = list.at(-1)!
  const before = label.slice(from, first.range.start)
  const after = label.slice(last.range.end)
  const what = quantityOf(before, after, list)
  return what === null ? [] : statedAs(label, list, what)
}

function statedAs(
  label: string,
  list: readonly AmountMention[],
  { quantity, measure }: Pick<LabelAmount, 'quantity' | 'measure'>,
): readonly LabelAmount[] {
  return list.map((amount, place) => ({
    amount,
    quantity,
    measure,
    place,
    count: list.length,
    date: dateAfter(label, amount),
    year: yearAfter(label, amount),
  }))
}

function quantityOf(
  before: string,
  after: string,
  list: readonly AmountMention[],
): Pick<LabelAmount, 'quantity' | 'measure'> | null {
  const hasCurrency = list.some((it) => it.currency !== null)
  const shares = hasCurrency ? null : after.match(OF_SHARES)
  if (shares === null && (PAR.test(before) || PAR_AFTER.test(after)))
    return { quantity: 'perShare', measure: 'par value' }
  const isPerShare = list.every((it) => it.kind === 'perShare') || PER_SHARE_BEFORE.test(before)
  if (shares === null && isPerShare) return { quantity: 'perShare', measure: 'per share' }
  if (shares !== null) return { quantity: 'shares', measure: oneLine(shares[0].replace(ON_DAY, '')) }
  const issued = hasCurrency || !/\bshares\s+authorized\b/i.test(before) ? null : after.match(ISSUED_AFTER)
  if (issued !== null) return { quantity: 'shares', measure: `shares ${oneLine(issued[0])}` }
  if (!hasCurrency && SHARES_BEFORE.test(before)) return { quantity: 'shares', measure: measureOf(before) }
  const isMoney = hasCurrency && (MONEY_BEFORE.test(before) || list.length > 1)
  return isMoney ? { quantity: 'money', measure: measureOf(before) } : null
}

function measureOf(before: string): string {
  const words = before.match(MEASURE_BEFORE)?.[1] ?? before.split(/[,;()]/).at(-1) ?? ''
  return oneLine(words.replace(NET_OF, ''))
}

/** What a line is net of isn't the line. */
const NET_OF = /^.*\b(?:net\s+of|less|including)\s+/is

/** "1,796 shares at July 30, 2023 and 1,794 shares at January 29, 2023" */
function dateAfter(label: string, { range }: AmountMention): LabelAmount['date'] {
  const after = label.slice(range.end).match(/^(?:\s*(?:shares?|units))?\s*(?:at|as\s+of)\s+/i)
  if (after === null) return null
  const at = range.end + after[0].length
  return findDates(label).find((it) => it.range.start === at && it.day !== null && it.year !== null) ?? null
}

/** "$23 in 1997" */
function yearAfter(label: string, { range }: AmountMention): number | null {
  const year = label.slice(range.end).match(/^(?:\s*(?:shares?|units))?\s*in\s+(?<year>(?:19|20)\d\d)\b/i)?.groups?.year
  return year === undefined ? null : Number(year)
}

const NO_SHARES = /\b(?<nil>no)\s+(?<measure>(?:shares|units)\b[^;,()\d]*)/gi

/** "no shares issued or outstanding" */
function noShares(label: string): readonly LabelAmount[] {
  return [...label.matchAll(NO_SHARES)].map((match) => {
    const range: Range = { start: match.index, end: match.index + 2 }
    const amount: AmountMention = {
      range,
      digits: range,
      kind: 'shares',
      number: '0',
      places: 0,
      negative: null,
      currency: null,
      scale: null,
      perShare: null,
    }
    return {
      amount,
      quantity: 'shares',
      measure: oneLine(match.groups?.measure ?? ''),
      place: 0,
      count: 1,
      date: null,
      year: null,
    }
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
