import type { RowTime } from '../model/grid.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'

/** What a label with a date may say besides, where the date says when its numbers are of. */
const BALANCE =
  /^\W*(?:(?:total|ending|beginning|opening|closing|net)\s+)*(?:balances?|cash|equity|deficit|outstanding|unvested|nonvested|non-vested|vested|exercisable|shares?|fair value|carrying (?:amount|value)|(?:stock|share)holders|as (?:of|at)|at|\w+\s+balances?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d)\b/i
/** "Interest payable as of December 31" */
const AS_OF =
  /\b(?:as\s+of|at)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}(?:,?\s+(?:19|20)\d\d)?\W*$/i
const START =
  /\b(?:(?:at\s+(?:the\s+)?)?(?:beginning|start)[\s-]+of[\s-]+(?:the\s+)?(?:fiscal\s+)?(?:period|year|quarter|month)s?|(?:beginning|opening)(?:\s+of\s+period)?\s+balances?|balances?,?\s*[-–—]?\s*(?:at\s+)?(?:the\s+)?beginning|^beginning$|(?<=[-–—,(:]\s?)beginning\W*$|^\W*(?:total\s+)?(?:beginning|opening)\s)/i
const END =
  /\b(?:(?:at\s+(?:the\s+)?)?end[\s-]+(?:of[\s-]+)?(?:the\s+)?(?:fiscal\s+)?(?:period|year|quarter|month)s?|(?:ending|closing)(?:\s+of\s+period)?\s+balances?|balances?,?\s*[-–—]?\s*(?:at\s+)?(?:the\s+)?end(?:ing)?|\b(?:at|as\s+of)\s+(?:the\s+)?(?:fiscal\s+)?(?:year|period|quarter|month)[\s-]+end\b|(?<=[,(]\s?)(?:year|period|quarter|month)[\s-]end\W*$|^ending$|(?<=[-–—,(:]\s?)end(?:ing)?\W*$|^\W*(?:total\s+)?(?:ending|closing)\s)/i

/** "Funded status at end of 2023" */
const YEAR_END = /\b(?:end|close)\s+of\s+(?:fiscal\s+)?(?:year\s+)?((?:19|20)\d\d)\b/i

/** "4.65% May 19, 2025" falls due then. */
const RATE = /^\W*\d{1,2}(?:\.\d+)?\s?%/

/** "($91 at September 27, 1996)" is of the amount that the label tells, not of the row's numbers. */
const OF_AMOUNT = /(?:\d|\bshares?|\bunits?)\)?\s+(?:at|as\s+of)\s+$/i

/** Reads the time that a row's label names; null for none. */
export function rowTime(label: string): RowTime | null {
  if (RATE.test(label)) return null
  const start = label.match(START)
  if (start !== null) return { kind: 'edge', edge: 'start', range: rangeOf(start.index!, start[0]) }
  const end = label.match(END)
  if (end !== null) return { kind: 'edge', edge: 'end', range: rangeOf(end.index!, end[0]) }
  const yearEnd = label.match(YEAR_END)
  if (yearEnd !== null) {
    const range = rangeOf(yearEnd.index!, yearEnd[0])
    return { kind: 'date', mention: { kind: 'year', range, year: Number(yearEnd[1]) } }
  }
  if (!/\d/.test(label) || !(BALANCE.test(label) || AS_OF.test(label))) return null
  const [date, ...more] = findDates(label).filter((it) => it.day !== null)
  if (date === undefined || more.length > 0) return null
  if (!BALANCE.test(label) && OF_AMOUNT.test(label.slice(0, date.range.start))) return null
  if (exactDate(date) === null)
    return /\b(?:at|as\s+of)\s+(?:the\s+)?$|^\W*balances?\W*$/i.test(label.slice(0, date.range.start))
      ? { kind: 'day', date }
      : null
  const [phrase] = findPeriods(label)
  if (phrase !== undefined && phrase.kind !== 'instant') return null
  return { kind: 'date', mention: { kind: 'instant', range: date.range, dates: [date] } }
}
