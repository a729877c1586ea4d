import { MONTHS_OF_QUARTER, monthsOf } from '../model/fiscal-calendar.js'
import type { PeriodMention, PrintedLength } from '../model/mention.js'
import { findDates } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'

/** What is said above rows of how long the times are that they are headed by. */
export interface LengthAbove {
  /** "Quarter ended", over days; null where nothing tells. */
  readonly length: PrintedLength | null
  /** "First" among "Quarterly results" is a quarter. */
  readonly isOfQuarters: boolean
}

/** Reads a label that is nothing but a time with its length: "Year ended 12/31/97", "First quarter", "March 31" under "Quarter ended". */
export function rowPeriod(label: string, { length, isOfQuarters }: LengthAbove): PeriodMention | null {
  const phrase = findPeriods(label).find((it) => isWithLength(it) && isAllOf(it, label))
  if (phrase !== undefined) return phrase
  const quarter = isOfQuarters ? quarterAlone(label) : null
  if (quarter !== null || length === null) return quarter
  const [date, ...more] = findDates(label)
  if (date === undefined || more.length > 0 || date.day === null || !isAllOf(date, label)) return null
  return { kind: 'ending', range: date.range, lengths: [length], dates: [date] }
}

/** Of one time, which is told by more than a year's number: what falls due is told by years too. */
function isWithLength(mention: PeriodMention): boolean {
  switch (mention.kind) {
    case 'ending':
      return mention.lengths.length === 1 && mention.dates.length === 1 && mention.dates[0]!.day !== null
    case 'range':
      return true
    case 'fiscal':
      return mention.part.kind !== 'year' && mention.year !== 'prior'
    default:
      return false
  }
}

/** What may stand beside the time: "First (quarter ended March 31)", "Quarter ended June 30, 1997 (a)". */
const IDLE = /\([^()]{0,20}\)|\b(?:for|the|fiscal|first|second|third|fourth|1st|2nd|3rd|4th|unaudited|restated)\b/gi

function isAllOf({ range }: Pick<PeriodMention, 'range'>, label: string): boolean {
  const rest = `${label.slice(0, range.start)} ${label.slice(range.end)}`
  return !/[\p{L}\d]/u.test(rest.replace(IDLE, ''))
}

/** "First", "2nd Qtr.", "Quarter 3". */
const ORDINAL_ALONE =
  /^\W*(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)(?:\s+qtr)?|(?:quarter|qtr\.?)\s+(?<number>[1-4]))\W*$/i
const ORDINALS = ['first', 'second', 'third', 'fourth']

function quarterAlone(label: string): PeriodMention | null {
  const { ordinal, number } = ORDINAL_ALONE.exec(label)?.groups ?? {}
  const printed = (ordinal ?? number)?.toLowerCase()
  if (printed === undefined) return null
  const place = ORDINALS.indexOf(printed)
  const part = { kind: 'quarter', number: place < 0 ? Number(printed[0]) : place + 1 } as const
  return { kind: 'fiscal', range: rangeOf(label.indexOf(label.trim()), label.trim()), part, year: null }
}

export function isQuarter(mention: PeriodMention): boolean {
  if (mention.kind === 'fiscal') return mention.part.kind === 'quarter'
  return mention.kind === 'ending' && mention.lengths.every((it) => monthsOf(it) === MONTHS_OF_QUARTER)
}
