import { isRealDate } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import { remembered } from '../base/remembered.js'
import { MONTHS_OF_QUARTER, MONTHS_OF_YEAR } from '../model/fiscal-calendar.js'
import type { DateMention, FiscalPart, FiscalYearWord, PeriodMention, PrintedLength } from '../model/mention.js'
import { DATE_PATTERN, DIGIT_DATE_PATTERN, findDates, inYear, MONTH_PATTERN, parseDate, YEAR_PATTERN } from './dates.js'
import { COUNT_PATTERN, ORDINAL_PATTERN, parseCount, parseOrdinal } from './number-words.js'
import { longest, matchesOf, rangeOf, shifted } from './pattern.js'
import { PeriodCues } from './period-cues.js'

/**
 * The grammar of phrases that say when. Each rule is a pattern and a reader; where several match at one place the longest wins.
 * Periods are left as printed: which quarter "the second quarter" is, only the filing's profile knows.
 */

const DATE = `(?:${DATE_PATTERN}|${DIGIT_DATE_PATTERN})`
const AND = '(?:\\s*,\\s*|(?:\\s*,)?\\s+and\\s+(?:the\\s+)?|\\s*&\\s*|\\s*/\\s*)'
const YEAR_WORD = "(?:(?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)"
const SHORT_YEAR = "FY\\s?['’]?\\d\\d(?!\\d)"

/** "Three fiscal years" */
const FISCAL = '(?:(?:fiscal|financial)\\s+)?'
/** "three", "three-month", "13 weeks": a count with its unit, the unit left out of all but the last of a list. */
const COUNTED = `${COUNT_PATTERN}(?:[-\\s]*${FISCAL}(?:months?|weeks?|quarters?|years?)(?![a-z]))`
const COUNTED_LIST = `(?:${COUNT_PATTERN}(?:[-\\s]*(?:months?|weeks?))?-?${AND})?${COUNTED}`
const PERIOD_NOUN = '(?:[-\\s]+periods?|[-\\s]+terms?)?'
const NAMED =
  '(?:(?:fiscal|financial|full|calendar|reporting|interim|current)[-\\s]+){0,4}(?:quarters?|half[-\\s]?years?|half|years?|periods?|(?:quarterly|half[-\\s]yearly|six[-\\s]monthly|annual)\\s+periods?)'
const LENGTH = `(?:${COUNTED_LIST}${PERIOD_NOUN}|${NAMED})(?![a-z])`

/** A year to date is no year. */
const NOT_TO_DATE = '(?![-\\s]+to[-\\s]+date)'

/** "November 30, 2006 and 2005", "November 30, 2006 and November 30, 2005". */
const DATES = `${DATE}(?:${AND}(?:${DATE}|${YEAR_PATTERN}))*`

/** Words that a heading or sentence puts between a length and its date. */
const ENDED = '(?:\\s*\\([^)]{0,20}\\))?\\s*(?:that\\s+)?(?:ended|ending|end|to|through)(?:\\s+on)?(?:\\s*:)?'

const FISCAL_YEAR = `(?:(?:(?:the|its|our)\\s+)?(?:fiscal|financial|FY|F)(?:\\s+year)?\\s*${YEAR_WORD}|${SHORT_YEAR}|${YEAR_WORD})`
const OF_YEAR = `(?:(?:\\s*,)?(?:\\s*(?:of|in|for|ended))?\\s*(?:the\\s+)?(?<year>${FISCAL_YEAR})|\\s+(?:of|in)\\s+(?:the\\s+)?(?<prior>last|previous|prior|preceding)(?:\\s+(?:fiscal|financial))?\\s+year)?`

const SAME =
  "(?:same|comparable|corresponding|comparative|equivalent|similar|like|prior[-\\s]year|year[-\\s]ago|previous[-\\s]year|prior[-\\s]years?[’']?s?)"
const PERIOD_WORD = `(?:(?:(?:fiscal|financial|comparable|corresponding|comparative|same)\\s+){0,4}(?:${COUNTED}${PERIOD_NOUN}|${ORDINAL_PATTERN}[-\\s]+(?:quarter|half)|quarters?|half[-\\s]?year|half|periods?|months?|weeks?|years?|time))(?![a-z])`
const YEAR_BACK =
  "(?:(?:(?:of|in|from|during|for|to)\\s+)?(?:(?:the|its)\\s+)?(?:last|previous|prior|preceding)(?:\\s+(?:fiscal|financial|calendar))?\\s+year(?:[’']s)?|(?:a|one)\\s+year\\s+(?:ago|earlier|before|previously|prior)|last\\s+year)"

interface Rule {
  /** Whether a text with these cues may have such a phrase. */
  readonly needs: (cues: PeriodCues) => boolean
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, range: Range) => PeriodMention | null
}

const RULES: readonly Rule[] = [
  {
    // "three months ended November 30, 2006", "the quarter ended 30 June 2007 and 2006"
    needs: ({ date, length }) => date && length,
    pattern: rule(`(?<length>${LENGTH})${ENDED}\\s*(?<dates>${DATES})`),
    read: ({ groups = {}, index, 0: printed }, range) => {
      const dates = readDates(groups.dates ?? '', index + printed.lastIndexOf(groups.dates ?? ''))
      const lengths = readLengths(groups.length ?? '')
      return dates.length === 0 || lengths.length === 0 ? null : { kind: 'ending', range, lengths, dates }
    },
  },
  {
    // "November 30, 2006 (three months)", "30 June 2007 quarter"
    needs: ({ lengthAfterDate }) => lengthAfterDate,
    pattern: rule(`(?<dates>${DATE})\\s+(?<length>quarter|half[-\\s]?year|(?:fiscal\\s+)?year)${NOT_TO_DATE}(?![a-z])`),
    read: ({ groups = {}, index }, range) => {
      const dates = readDates(groups.dates ?? '', index)
      const lengths = readLengths(groups.length ?? '')
      return dates.length === 0 ? null : { kind: 'ending', range, lengths, dates }
    },
  },
  {
    // "January 1, 2009 to June 30, 2009", "from 1 July 2022 through 30 June 2023"
    needs: ({ untilDate }) => untilDate,
    pattern: rule(`(?:from\\s+)?(?<first>${DATE})\\s*(?:to|through|thru|until|–|—|-)\\s*(?<last>${DATE})`),
    read: ({ groups = {}, index, 0: printed }, range) => {
      const first = parseDate(groups.first ?? '', index + printed.indexOf(groups.first ?? ''))
      const last = parseDate(groups.last ?? '', index + printed.lastIndexOf(groups.last ?? ''))
      return rangeBetween(first, last, range)
    },
  },
  {
    // "from inception (March 14, 1996) through December 31, 2000", "March 14, 1996 (date of inception) to December 31, 2000"
    needs: ({ inception }) => inception,
    pattern: rule(
      `(?:from\\s+)?(?:(?:the\\s+)?(?:date\\s+of\\s+)?(?:its\\s+)?inception[\\s,(]{0,5}(?:(?:on|of|at)\\s+)?(?<first>${DATE})|(?<first2>${DATE})[\\s,(]{0,5}(?:(?:the\\s+)?date\\s+of\\s+)?(?:its\\s+)?inception)[\\s,)]{0,5}(?:to|through|thru|until|–|—|-)\\s*(?<last>${DATE})`,
    ),
    read: ({ groups = {}, index, 0: printed }, range) => {
      const start = groups.first ?? groups.first2 ?? ''
      return rangeBetween(
        parseDate(start, index + printed.indexOf(start)),
        parseDate(groups.last ?? '', index + printed.lastIndexOf(groups.last ?? '')),
        range,
      )
    },
  },
  {
    // "1.1.-30.9.1998", "1/1 - 30/9 1998"
    needs: ({ untilDay }) => untilDay,
    pattern: rule(
      `(?<day>[0-3]?\\d)[./](?<month>[01]?\\d)\\.?\\s*[-–]\\s*(?<day2>[0-3]?\\d)[./](?<month2>[01]?\\d)[./\\s]\\s*(?<year>(?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: ({ groups = {}, 0: printed }, range) =>
      mayBeMonthFirst(printed, groups.day2)
        ? null
        : rangeBetween(
            dayOfYear(groups.day, groups.month, groups.year, range),
            dayOfYear(groups.day2, groups.month2, groups.year, range),
            range,
          ),
  },
  {
    // "as at November 30, 2006", "at 31 December 2005 and 2004"
    needs: ({ date }) => date,
    pattern: rule(`(?:as\\s+(?:of|at)|at|on)\\s+(?:the\\s+|both\\s+|each\\s+of\\s+)?(?<dates>${DATES})`),
    read: ({ groups = {}, index, 0: printed }, range) => {
      const dates = readDates(groups.dates ?? '', index + printed.lastIndexOf(groups.dates ?? ''))
      return dates.length === 0 ? null : { kind: 'instant', range, dates }
    },
  },
  {
    // "(September 24, 2023: $10.3 million)"
    needs: ({ dateInBrackets }) => dateInBrackets,
    pattern: new RegExp(`(?=[\\da-z])(?<=\\(\\s*)(?<dates>${DATE})(?=\\s*(?::|\\s[–-]\\s))`, 'giu'),
    read: ({ groups = {}, index }, range) => {
      const dates = readDates(groups.dates ?? '', index)
      return dates.length === 0 ? null : { kind: 'instant', range, dates }
    },
  },
  {
    // "second quarter of fiscal 2007", "Q2 2006", "first half of last year"
    needs: ({ length, ordinal, code }) => code || (length && ordinal),
    pattern: rule(
      `(?:(?<ordinal>${ORDINAL_PATTERN})[-\\s]+(?:(?:fiscal|financial)\\s+)?(?<unit>quarter|half)|(?<code>[QH][1-4]))(?![a-z0-9])${OF_YEAR}`,
    ),
    read: ({ groups = {} }, range) => {
      const part = readOrdinalPart(groups)
      return part === null ? null : { kind: 'fiscal', range, part, year: readYear(groups) }
    },
  },
  {
    // "Q1-Q3 1998", "Q1 to Q2 of 2006"
    needs: ({ code }) => code,
    pattern: rule(`Q1\\s*(?:-|–|—|to)\\s*Q(?<last>[2-4])(?![a-z0-9])${OF_YEAR}`),
    read: ({ groups = {} }, range) => ({
      kind: 'fiscal',
      range,
      part: { kind: 'months', count: MONTHS_OF_QUARTER * Number(groups.last) },
      year: readYear(groups),
    }),
  },
  {
    // "9M 2007", "6M07"
    needs: ({ code }) => code,
    pattern: rule(`(?<count>3|6|9|12)M\\s?['’]?(?<year>(?:19|20)?\\d\\d)(?!\\d)`),
    read: ({ groups = {} }, range) => ({
      kind: 'fiscal',
      range,
      part: { kind: 'months', count: Number(groups.count) },
      year: fullYear(groups.year ?? ''),
    }),
  },
  {
    // "January to September 2007"
    needs: ({ untilDate }) => untilDate,
    pattern: rule(
      `(?<first>${MONTH_PATTERN})\\s*(?:to|–|-|through)\\s*(?<last>${MONTH_PATTERN}\\s+(?:19|20)\\d\\d)(?!\\d)`,
    ),
    read: ({ groups = {}, index, 0: printed }, range) => {
      const last = parseDate(groups.last ?? '', index + printed.lastIndexOf(groups.last ?? ''))
      const first = parseDate(`${groups.first} 2000`)
      if (last === null || first === null) return null
      return { kind: 'ending', range, lengths: [{ unit: 'month', count: monthCount(first, last) }], dates: [last] }
    },
  },
  {
    // "2Q06", "1H07", "2Q 2006"
    needs: ({ code }) => code,
    pattern: rule(`(?<number>[1-4])(?<unit>[QH])\\s*(?:FY)?['’]?(?<year>(?:19|20)?\\d\\d)(?!\\d)`),
    read: ({ groups = {} }, range) => {
      const number = Number(groups.number)
      const part: FiscalPart = { kind: groups.unit?.toUpperCase() === 'Q' ? 'quarter' : 'half', number }
      return { kind: 'fiscal', range, part, year: fullYear(groups.year ?? '') }
    },
  },
  {
    // "the first nine months of fiscal 2006", "first three quarters of fiscal 2005"
    needs: ({ length, ordinal }) => length && ordinal,
    pattern: rule(`first\\s+(?<count>${COUNT_PATTERN})[-\\s]+(?<unit>months?|weeks?|quarters?)(?![a-z])${OF_YEAR}`),
    read: ({ groups = {} }, range) => {
      const count = parseCount(groups.count ?? '')
      if (count === null) return null
      const unit = (groups.unit ?? '').toLowerCase()
      const months = unit.startsWith('month')
        ? count
        : unit.startsWith('quarter')
          ? MONTHS_OF_QUARTER * count
          : Math.round((count * 12) / 52)
      return { kind: 'fiscal', range, part: { kind: 'months', count: months }, year: readYear(groups) }
    },
  },
  {
    // "fiscal 2006", "fiscal year 2007", "full year 2006", "FY07"
    needs: ({ year }) => year,
    pattern: rule(
      `(?:(?:(?:fiscal|financial|full|calendar)[-\\s]+(?:year\\s+)?|year\\s+|FY\\s*)(?<year>${YEAR_WORD})|FY\\s?(?<short>\\d\\d)(?!\\d))`,
    ),
    read: ({ groups = {} }, range) => ({
      kind: 'fiscal',
      range,
      part: { kind: 'year' },
      year: fullYear(groups.year ?? groups.short ?? ''),
    }),
  },
  {
    // "for 2009", "in 2005"
    needs: ({ year }) => year,
    pattern: rule(`(?:for|in|during)\\s+(?<year>(?:19|20)\\d\\d)(?![\\d,.-]*\\d|\\s*:)`),
    read: ({ groups = {} }, range) => ({
      kind: 'fiscal',
      range,
      part: { kind: 'year' },
      year: fullYear(groups.year ?? ''),
    }),
  },
  {
    needs: ({ length, toDate }) => length && toDate,
    pattern: rule(
      `(?:fiscal\\s+)?year[-\\s]+to[-\\s]+date(?![a-z])|(?:first\\s+)?${COUNTED}\\s+(?:of\\s+the\\s+year|year[-\\s]+to[-\\s]+date)`,
    ),
    read: (_, range) => ({ kind: 'year-to-date', range, date: null }),
  },
  {
    // "the same period last year", "the comparable three-month period of the prior year", "the year-ago quarter", "the prior year period"
    needs: ({ length, relative }) => length && relative,
    pattern: rule(
      `(?:${SAME}\\s+(?<length>${PERIOD_WORD})(?:(?:\\s*,)?\\s*(?:${YEAR_BACK}|(?:of|in|during|for)\\s+(?:the\\s+)?(?:fiscal\\s+)?(?<year>${YEAR_WORD})))?` +
        `|(?<length2>${PERIOD_WORD})\\s+${YEAR_BACK}|(?:last|previous|prior)\\s+(?:fiscal\\s+)?year[’']?s?\\s+(?<length3>${PERIOD_WORD})|${YEAR_BACK})`,
    ),
    read: ({ groups = {}, 0: printed }, range) => {
      const words = groups.length ?? groups.length2 ?? groups.length3 ?? ''
      if (isWholeYear(words, printed)) return { kind: 'prior-year', range, length: { unit: 'year', count: 1 } }
      return { kind: 'prior-year', range, length: readLengths(words)[0] ?? null }
    },
  },
  {
    needs: ({ length, relative }) => length && relative,
    pattern: rule(
      `(?:previous|preceding|prior|last|immediately\\s+preceding|sequential)\\s+(?<length>(?:fiscal\\s+)?quarter|${COUNTED}|half[-\\s]?year|period)(?![a-z])`,
    ),
    read: ({ groups = {} }, range) => ({
      kind: 'preceding',
      range,
      length: readLengths(groups.length ?? '')[0] ?? null,
    }),
  },
  {
    // "the quarter", "the six-month period", "for the three months"
    needs: ({ length }) => length,
    pattern: rule(
      `(?:the|this|its|our|current|latest|most\\s+recent)\\s+(?<length>(?:most\\s+recent\\s+|current\\s+|latest\\s+|full[-\\s]+|fiscal\\s+|financial\\s+){0,4}(?:${COUNTED_LIST}${PERIOD_NOUN}|quarter|half[-\\s]year|year))(?![a-z-])|(?<length2>quarterly)(?=\\s+(?:increase|decrease|decline|rise|reduction|improvement|growth|change))|(?<length3>full[-\\s]year)(?![a-z])`,
    ),
    read: ({ groups = {} }, range) => {
      const lengths = readLengths(groups.length ?? groups.length2 ?? groups.length3 ?? '')
      return lengths.length === 0 ? null : { kind: 'length', range, lengths }
    },
  },
]

/** What every phrase that says when has: most text is told by it to have none. */
const HINT = /quarter|month|week|year|half|period|\d{2}|[QH][1-4]|[1-4][QH]|ago|earlier/i

/** Finds the phrases that say when, in order, none within another. */
export const findPeriods: (text: string) => readonly PeriodMention[] = remembered((text) => {
  if (!HINT.test(text)) return []
  const cues = new PeriodCues(text)
  const mentions: PeriodMention[] = []
  for (const { needs, pattern, read } of RULES) {
    if (!needs(cues)) continue
    for (const match of matchesOf(text, pattern)) {
      const mention = read(match, rangeOf(match.index, match[0]))
      if (mention !== null) mentions.push(mention)
    }
  }
  return longest(mentions)
})

const LENGTHS = rule(
  `(?:${COUNTED_LIST}|quarters?|half[-\\s]?years?|(?:(?:fiscal|financial)\\s*)?years?)${NOT_TO_DATE}(?![a-z])`,
)
const LENGTH_HINT = /quarter|half|month|week|year/iu

/** Finds the lengths of a heading that prints its date elsewhere: "Three months ended", "13 weeks". */
export const findLengths: (text: string) => readonly { readonly range: Range; readonly length: PrintedLength }[] =
  remembered((text) =>
    LENGTH_HINT.test(text)
      ? gather(matchesOf(text, LENGTHS), (match) =>
          readLengths(match[0]).map((length) => ({ range: rangeOf(match.index, match[0]), length })),
        )
      : [],
  )

const MONTH_SPANS = rule(
  `(?:from\\s+)?(?<first>${MONTH_PATTERN})\\s*(?:to|through|thru|until|–|—|-|/)\\s*(?<last>${MONTH_PATTERN})(?![a-z])(?!\\s*\\d{1,2}(?!\\d))`,
)

/** Months of a heading that prints their year elsewhere. */
export interface MonthSpan {
  readonly range: Range
  readonly length: PrintedLength
  /** The last of them, 1 to 12. */
  readonly lastMonth: number
}

/** Finds months that a heading is of from one to another: "January - September", "Jan.-Sept.". */
export function findMonthSpans(text: string): readonly MonthSpan[] {
  return gather(matchesOf(text, MONTH_SPANS), ({ groups = {}, index, 0: printed }) => {
    const first = parseDate(`${groups.first} 2000`)
    const last = parseDate(`${groups.last} 2000`)
    if (first === null || last === null) return []
    const length = { unit: 'month', count: monthCount(first, last) } as const
    return [{ range: rangeOf(index, printed), length, lastMonth: last.month }]
  })
}

function monthCount(first: DateMention, last: DateMention): number {
  return ((last.month - first.month + 12) % 12) + 1
}

function rule(source: string): RegExp {
  return new RegExp(`(?<![\\w])(?:${source})`, 'giu')
}

const COUNT_AND_UNIT = new RegExp(`(${COUNT_PATTERN})[-\\s]*${FISCAL}(months?|weeks?|quarters?|years?)?`, 'giu')

/** Reads the lengths of "three and six month", "thirteen and twenty-six week periods", "quarter", "half-year". */
function readLengths(words: string): readonly PrintedLength[] {
  const text = words.toLowerCase().replace(/\u00a0/g, ' ')
  const counted = matchesOf(text, COUNT_AND_UNIT)
  const lengths = counted.map((match, index) => {
    const unit = match[2] ?? counted.slice(index + 1).find((later) => later[2] !== undefined)?.[2]
    const count = parseCount(match[1] ?? '')
    return unit === undefined || count === null || count === 0 ? null : { unit: unitOf(unit), count }
  })
  const known = lengths.filter((it) => it !== null)
  if (known.length > 0) return known
  if (/quarter/.test(text)) return [{ unit: 'quarter', count: 1 }]
  if (/half/.test(text)) return [{ unit: 'half', count: 1 }]
  if (/year/.test(text)) return [{ unit: 'year', count: 1 }]
  return []
}

function unitOf(word: string): PrintedLength['unit'] {
  if (word.startsWith('month')) return 'month'
  if (word.startsWith('week')) return 'week'
  return word.startsWith('quarter') ? 'quarter' : 'year'
}

const LISTED_YEAR = new RegExp(YEAR_PATTERN, 'gu')

/** The dates of a list; a bare year repeats the day before it: "June 30, 2007 and 2006". */
function readDates(printed: string, at: number): readonly DateMention[] {
  const dates = [...findDates(printed)]
  const first = dates[0]
  if (first === undefined) return []
  for (const match of matchesOf(printed, LISTED_YEAR)) {
    const isInDate = dates.some((it) => match.index >= it.range.start && match.index < it.range.end)
    if (!isInDate) dates.push(inYear(first, Number(match[0]), rangeOf(match.index, match[0])))
  }
  return dates.sort((a, b) => a.range.start - b.range.start).map((it) => ({ ...it, range: shifted(it.range, at) }))
}

/** From a day to another; the first has the year of the last where it prints none. */
function rangeBetween(first: DateMention | null, last: DateMention | null, range: Range): PeriodMention | null {
  if (first?.day == null || last?.day == null || last.year === null) return null
  return { kind: 'range', range, first: { ...first, year: first.year ?? last.year }, last }
}

/** "1/1-6/5" is told either way; "30/9" and "5.6" have the day first. */
function mayBeMonthFirst(printed: string, day = ''): boolean {
  return printed.includes('/') && Number(day) <= MONTHS_OF_YEAR
}

/** The day goes before the month, as wherever dates are printed so. */
function dayOfYear(day = '', month = '', year = '', range: Range): DateMention | null {
  return isRealDate(Number(year), Number(month), Number(day))
    ? { range, year: Number(year), month: Number(month), day: Number(day) }
    : null
}

function readOrdinalPart(groups: Record<string, string | undefined>): FiscalPart | null {
  if (groups.code !== undefined) {
    const number = Number(groups.code[1])
    if (/^h/i.test(groups.code)) return number <= 2 ? { kind: 'half', number } : null
    return { kind: 'quarter', number }
  }
  const number = parseOrdinal(groups.ordinal ?? '')
  if (number === null) return null
  return groups.unit?.toLowerCase() === 'half' ? { kind: 'half', number } : { kind: 'quarter', number }
}

function readYear(groups: Record<string, string | undefined>): FiscalYearWord {
  if (groups.prior !== undefined) return 'prior'
  const digits = groups.year?.match(/\d{2,4}$/)?.[0]
  return digits === undefined ? null : fullYear(digits)
}

function fullYear(printed: string): number {
  const number = Number(printed.replace(/\D/g, ''))
  if (number >= 100) return number
  return number < 50 ? 2000 + number : 1900 + number
}

/** "the prior year" alone compares a year only where a year is what is told; "a year earlier" is the same period, a year before. */
function isWholeYear(words: string, printed: string): boolean {
  return words === '' && /^(?:the\s+)?(?:previous|prior|preceding)\s+(?:fiscal|financial)\s+year$/i.test(printed)
}
