import { type IsoDate, isoDate, isRealDate, lastDayOfMonth } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import { remembered } from '../base/remembered.js'
import type { DateMention } from '../model/mention.js'
import { matchesOf, rangeOf } from './pattern.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** A regular expression source for the name of a month. */
export const MONTH_PATTERN = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`
const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d\\d'
const GAP = '[\\s\\u00a0]*'

/**
 * A regular expression source for a date in words, without named groups: "November 30, 2006", "30 November 2006",
 * "Nov. 30", "November 2005".
 */
export const DATE_PATTERN =
  `(?:${MONTH_PATTERN}${GAP}${DAY}(?!\\d)(?:(?:${GAP},)?${GAP}${YEAR}(?!\\d))?` +
  `|${DAY}(?:${GAP}of)?${GAP}${MONTH_PATTERN}(?:(?:${GAP},)?${GAP}${YEAR}(?!\\d))?` +
  `|${MONTH_PATTERN}(?:${GAP},)?${GAP}${YEAR}(?!\\d))`

/** A regular expression source for a date in digits: "2006-11-30", "11/30/2006", "30.11.2006". */
export const DIGIT_DATE_PATTERN =
  '(?:(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d/[0-3]?\\d/(?:(?:19|20)?\\d\\d)|[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d\\d|[0-3]\\d\\.[01]\\d\\.\\d\\d)(?![\\d])'

/** A regular expression source for a year alone. */
export const YEAR_PATTERN = `${YEAR}(?!\\d)`

const DATE = new RegExp(`(?<![\\w])(?:${DATE_PATTERN}|${DIGIT_DATE_PATTERN})`, 'giu')
const MONTH_WORD = new RegExp(MONTH_PATTERN, 'iu')

/** What every date has, and most text hasn't: a month beside a number, or numbers parted as in a date. */
const HINT =
  /\d(?:(?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,]*\d)|(?:st|nd|rd|th)?(?:\s*of)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|-[01]\d-|[/.]\d{1,2}[/.]\d)/iu

/** Whether a text may have a date: quickly told, and true of all that have one. */
export function mayHaveDate(text: string): boolean {
  return HINT.test(text)
}

/** Finds the dates of a text, in order. */
export const findDates: (text: string) => readonly DateMention[] = remembered((text) => {
  if (!mayHaveDate(text)) return []
  return gather(matchesOf(text, DATE), (match) => parseDate(match[0], match.index) ?? [])
})

/** Reads one date; null where the words make no date of any calendar ("June 31"). `at` is where it stands in its text. */
export function parseDate(printed: string, at = 0): DateMention | null {
  const range = rangeOf(at, printed)
  if (/\d[-/.]\d/.test(printed)) return parseDigitDate(printed, range)
  const monthMatch = printed.match(MONTH_WORD)
  if (monthMatch === null) return null
  const month = 1 + MONTHS.findIndex((it) => it.startsWith(monthMatch[0].toLowerCase().replace('.', '').slice(0, 3)))
  const yearMatch = printed.match(/(?:19|20)\d\d$/)
  const year = yearMatch === null ? null : Number(yearMatch[0])
  const rest = printed.slice(0, yearMatch?.index ?? printed.length).replace(monthMatch[0], ' ')
  const dayMatch = rest.match(/\d{1,2}/)
  const day = dayMatch === null ? null : Number(dayMatch[0])
  if (day === null && year === null) return null
  if (day !== null && !isRealDate(year ?? 2000, month, day)) return null
  return { range, year, month, day }
}

/** The same day of a year that is printed without it. */
export function inYear(date: DateMention, year: number, range: Range): DateMention {
  const { month, year: dayYear } = date
  const day = date.day === null ? null : Math.min(date.day, lastDayOfMonth(year, month))
  return dayYear === null || dayYear === year ? { range, year, month, day } : { range, year, month, day, dayYear }
}

/** The day a complete mention names; null where a part isn't printed. */
export function exactDate(mention: DateMention): IsoDate | null {
  return mention.year === null || mention.day === null ? null : isoDate(mention.year, mention.month, mention.day)
}

/** "11/30/2006" is American unless its first number can only be a day; "30.11.2006" has the day first; ISO order is ISO's. */
function parseDigitDate(printed: string, range: DateMention['range']): DateMention | null {
  const [first = 0, second = 0, third = 0] = printed.split(/[-/.]/).map(Number)
  if (printed.includes('-')) return checkedDate(range, first, second, third)
  const year = third < 50 ? 2000 + third : third < 100 ? 1900 + third : third
  const isDayFirst = printed.includes('.') || first > 12
  return isDayFirst ? checkedDate(range, year, second, first) : checkedDate(range, year, first, second)
}

function checkedDate(range: DateMention['range'], year: number, month: number, day: number): DateMention | null {
  return isRealDate(year, month, day) ? { range, year, month, day } : null
}
