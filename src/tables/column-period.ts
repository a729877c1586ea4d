import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import { monthsOf } from '../model/fiscal-calendar.js'
import type { DateMention, PeriodMention, PrintedLength } from '../model/mention.js'
import { exactDate, findDates, inYear, YEAR_PATTERN } from '../phrases/dates.js'
import { rangeOf, shifted } from '../phrases/pattern.js'
import { findLengths, findPeriods } from '../phrases/periods.js'
import { columnMonths, firstMonths } from './column-months.js'
import { isOfYears } from './span-of-years.js'
import { findYearsCompared } from './years-compared.js'

export interface ColumnTime {
  /** The text the period was read from: the column's heading, after the caption that completes it where one does. */
  readonly heading: MappedText
  readonly period: PeriodMention | null
}

/** What is said above a column, for all of its table. */
export interface SaidAbove {
  /** Outermost first. */
  readonly captions: readonly MappedText[]
  /** The running text before them. */
  readonly lead: MappedText | null
  /** Of a balance sheet: a date is the day itself, however long the year is that the captions name. */
  readonly isOfDays: boolean
}

/**
 * Reads the period of a column from its heading; where the heading leaves something out ("2006"), from the nearest caption and the
 * heading together ("For the years ended May 31," + "2006"); last, where it names no day, from the running text above the table.
 */
export function columnPeriod(path: MappedText, { captions, lead, isOfDays }: SaidAbove): ColumnTime {
  const sinceInception = fromInception(path, captions)
  if (sinceInception !== null) return sinceInception
  if (isUntold(path.text)) {
    const range = path.whole
    if (INCEPTION.test(path.text))
      return { heading: path, period: { kind: 'since-inception', range, date: lastDay(path.text) } }
    const date = SINCE_INCEPTION.test(path.text) ? null : completeDate(path.text)
    return { heading: path, period: date === null ? { kind: 'untold', range } : { kind: 'year-to-date', range, date } }
  }
  const own = columnMonths(path.text) ?? readPeriod(path.text) ?? comparedYear(path.text)
  if (own !== null && (own.kind !== 'instant' || isOfDays || AS_OF.test(path.text)))
    return { heading: path, period: own }
  const above = own === null && lead !== null ? [lead, ...captions] : captions
  for (const caption of above.toReversed()) {
    const joined = new MappedTextBuilder().append(caption).join(' ').append(path).build()
    const at = caption.text.length + 1
    const period =
      completed(caption.text, path.text, at) ??
      (isOfDays && isDayAlone(caption.text) ? compose(joined.text, path.text, at) : null)
    if (period !== null) return { heading: joined, period }
  }
  const period = own ?? yearAlone(path.text) ?? firstMonths(path.text) ?? partAlone(path.text)
  return {
    heading: path,
    period: period ?? (isDayAlone(path.text) || isMonthAlone(path.text) ? { kind: 'untold', range: path.whole } : null),
  }
}

/** Such a column begins with the company, or the year, on a day that a length can't tell. */
function isUntold(heading: string): boolean {
  return SINCE_INCEPTION.test(heading) || (TO_DATE.test(heading) && !findLengths(heading).some(isCounted))
}

/** "From inception (March 14, 1996) through December 31, 2000", in the heading; of "Cumulative" alone in the one caption that says it. */
function fromInception(path: MappedText, captions: readonly MappedText[]): ColumnTime | null {
  if (!SINCE_INCEPTION.test(path.text)) return null
  const heading = [path, ...captions.toReversed()].find((it) => inceptionRange(it.text) !== null)
  return heading === undefined ? null : { heading, period: inceptionRange(heading.text) }
}

function inceptionRange(text: string): PeriodMention | null {
  const [only, ...more] = findPeriods(text).filter(
    (it) => it.kind === 'range' && /inception/i.test(text.slice(it.range.start, it.range.end)),
  )
  return only === undefined || more.length > 0 ? null : only
}

const INCEPTION = /\binception\b/i
/** "inception to December 31, 2000", "ended December 31, 2000": what stands before the last day of a time. */
const UNTIL = /\b(?:to|through|thru|until|ended)\s+$/i

function lastDay(heading: string): DateMention | null {
  const dates = findDates(heading).filter((it) => exactDate(it) !== null)
  return dates.find((it) => UNTIL.test(heading.slice(0, it.range.start))) ?? null
}

const SINCE_INCEPTION =
  /\binception\b|^\W*cumulative\W*$|\bcumulative\s+(?:from|since|to\s+date|period|amounts\s+from)\b/i
const TO_DATE = /\byear[-\s]+to[-\s]+date\b|\bytd\b/i

function isCounted({ length: { unit } }: { readonly length: PrintedLength }): boolean {
  return unit === 'month' || unit === 'week'
}

/** "1997 Compared to 1996", over what changed: of the later year. */
function comparedYear(heading: string): PeriodMention | null {
  const compared = findYearsCompared(heading)
  return compared === null ? null : { kind: 'year', ...compared }
}

/** "2006", with nothing that says whether it is the year or its end; under "Three years ended May 31, 2006" the last year of the heading. */
function yearAlone(heading: string): PeriodMention | null {
  if (findLengths(heading).some(({ length }) => monthsOf(length) % 12 !== 0)) return null
  const years = [...heading.matchAll(new RegExp(`(?<![\\d$.,])${YEAR_PATTERN}`, 'g'))]
  const [only, ...more] = isOfYears(heading) && years.length > 1 ? years.slice(-1) : years
  if (only === undefined || more.length > 0 || isMonthAlone(heading) || BEGINNING.test(heading)) return null
  return { kind: 'year', range: rangeOf(only.index, only[0]), year: Number(only[0]) }
}

/** "October 2015": neither the year nor its end. */
function isMonthAlone(heading: string): boolean {
  return findDates(heading).some((it) => it.day === null && it.year !== null)
}

/** "First quarter", of a year that the rows are headed by. */
function partAlone(heading: string): PeriodMention | null {
  return findPeriods(heading).find((it) => it.kind === 'fiscal' && it.year === null) ?? null
}

/** Reads a heading: a whole phrase, or its parts in any order ("2006 / Three months ended / November 30"). */
function readPeriod(heading: string): PeriodMention | null {
  if (isOfYears(heading)) return null
  const [phrase] = findPeriods(heading).filter(isDated)
  if (phrase?.kind === 'fiscal' && isPartEndingOnDay(heading))
    return { kind: 'untold', range: { start: 0, end: heading.length } }
  if (phrase !== undefined) return partOfYear(phrase, heading) ?? withCountedLength(phrase, heading)
  return compose(heading, heading, 0)
}

/** "Fiscal 2003" over "quarter ended" and "Dec. 31": which year the day is in isn't printed. */
function isPartEndingOnDay(heading: string): boolean {
  const isPart = findLengths(heading).some(({ length }) => length.unit === 'quarter' || monthsOf(length) % 12 !== 0)
  return isPart && findDates(heading).some((it) => it.day !== null && it.year === null)
}

/** "Fiscal Year 2006" over "4th Quarter", "Year ended May 31, 2006" over "First Quarter": that quarter of that year. */
function partOfYear(phrase: PeriodMention, heading: string): PeriodMention | null {
  const part = partAlone(heading)
  if (part?.kind !== 'fiscal') return null
  const range = { start: 0, end: heading.length }
  if (phrase.kind === 'fiscal' && phrase.part.kind === 'year') return { ...part, range, year: phrase.year }
  const [length] = phrase.kind === 'ending' ? phrase.lengths : []
  const year = phrase.kind === 'ending' ? (phrase.dates[0]?.year ?? null) : null
  return length?.unit === 'year' && year !== null ? { ...part, range, year } : null
}

/** "Fourth quarter ended January 2, 2011 (14 weeks)": the counted length goes before the named one. */
function withCountedLength(phrase: PeriodMention, heading: string): PeriodMention {
  const counted = findLengths(heading).find(isCounted)
  const isNamed = phrase.kind === 'ending' && phrase.lengths.every(({ unit }) => unit !== 'month' && unit !== 'week')
  return isNamed && counted !== undefined
    ? { ...phrase, lengths: [counted.length], range: { start: 0, end: heading.length } }
    : phrase
}

function isDated(mention: PeriodMention): boolean {
  switch (mention.kind) {
    case 'ending':
      return mention.dates[0]?.year !== null && mention.dates[0]?.day !== null
    case 'range':
      return true
    case 'fiscal':
      return mention.year !== null
    default:
      return false
  }
}

/** "for the years ended", in whatever is said above: other lengths there are of leases and loans. */
const HAS_LENGTH = /\b(?:months?|weeks?|quarters?|years?|half|periods?)\s*,?\s+(?:ended|ending)\b/i
const SHORT = 80

/** "As at December 31," over years; "at the noon buying rate on December 31, 2009" is no such day. */
const AS_OF =
  /\b(?:as\s+(?:of|at)\s+(?!$)|at\s+(?=(?:the\s+)?(?:end\b|close\b|year|fiscal|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)))/i

/** A length from the caption with a date from the heading, or a day from the caption with a year from the heading. */
function completed(caption: string, heading: string, headingAt: number): PeriodMention | null {
  const dateInHeading = completeDate(heading)
  if (isOfYears(caption)) return null
  if (isDayAlone(heading)) return yearOfCaption(caption, heading)
  const hasYear = new RegExp(`(?<!\\d)${YEAR_PATTERN}`).test(heading)
  if (!hasYear || (dateInHeading === null && findDates(caption).length === 0)) return null
  const dated = dateInHeading === null ? dateOfYear(caption, heading, headingAt) : null
  if (dated !== null) return dated
  const hasLength =
    findLengths(heading).length > 0 ||
    HAS_LENGTH.test(caption) ||
    (caption.length <= SHORT && findLengths(caption).length > 0 && !(dateInHeading !== null && isDatedItself(caption)))
  if (!hasLength && (dateInHeading !== null || !AS_OF.test(caption))) return null
  return compose(`${caption} ${heading}`, heading, headingAt)
}

/** "December 28" under "2002, for the quarter ended": the year is the caption's. */
function yearOfCaption(caption: string, heading: string): PeriodMention | null {
  const years = new Set(caption.match(new RegExp(`(?<!\\d)${YEAR_PATTERN}`, 'g')))
  if (caption.length > SHORT || years.size !== 1 || !LENGTH_BEFORE.test(caption)) return null
  return compose(`${caption} ${heading}`, caption, 0)
}

const LENGTH_BEFORE = /\b(?:months?|weeks?|quarters?|years?|half)\s+(?:ended|ending)\W*$/i

/** "Fourth Quarter 2021 Results" is of that quarter: it lends no length to columns of other days. */
function isDatedItself(caption: string): boolean {
  return findPeriods(caption).some((it) => it.kind === 'fiscal' && it.year !== null)
}

/** "December 31, (in thousands)" in the corner. */
function isDayAlone(caption: string): boolean {
  const bare = caption.replace(/\([^()]*\)/g, ' ')
  const [date, ...more] = findDates(bare)
  if (date === undefined || more.length > 0 || date.year !== null || date.day === null) return false
  return !/[\p{L}\d]/u.test(bare.slice(0, date.range.start) + bare.slice(date.range.end))
}

/** "March 31, 2010 and December 31, 2009" over "2010" and "2009": the date whose year it is. */
function dateOfYear(caption: string, heading: string, headingAt: number): PeriodMention | null {
  const [year, ...more] = [...heading.matchAll(new RegExp(`(?<!\\d)${YEAR_PATTERN}`, 'g'))]
  const dates = findDates(caption).filter((it) => it.day !== null && it.year !== null)
  if (year === undefined || more.length > 0 || new Set(dates.map((it) => `${it.year}-${it.month}-${it.day}`)).size < 2)
    return null
  if (findLengths(`${caption} ${heading}`).length > 0) return null
  const [date, ...others] = dates.filter((it) => it.year === Number(year[0]))
  if (date === undefined || others.length > 0) return null
  const range = rangeOf(headingAt + year.index, year[0])
  return { kind: 'instant', range, dates: [{ ...date, range }] }
}

/** What a heading counts in: "Maturities (in years)". */
const IN_YEARS = /\(\s*in\s+(?:years|months|days)\s*\)/gi

/** "2/1/2010 To %": the first day of a time whose last day is another column's. */
const BEGINNING = /\d\s+(?:to|through|thru)\b(?!\s*(?:[a-z]{3,9}\.?\s*)?\d)/i

/** Makes one mention of a length and a date that stand apart; an instant where there is a date but no length. */
function compose(text: string, dated: string, datedAt: number): PeriodMention | null {
  if (BEGINNING.test(dated)) return null
  const date = completeDate(dated, datedAt) ?? composedDate(text, dated, datedAt)
  if (date === null) return null
  const lengths = findLengths(text.replace(IN_YEARS, (it) => ' '.repeat(it.length))).map((it) => it.length)
  const range = { start: 0, end: text.length }
  const [length] = lengths
  if (length === undefined) return { kind: 'instant', range, dates: [date] }
  return { kind: 'ending', range, lengths: [length], dates: [date] }
}

function completeDate(text: string, at = 0): DateMention | null {
  const date = findDates(text).find((it) => it.year !== null && it.day !== null)
  return date === undefined ? null : { ...date, range: shifted(date.range, at) }
}

/** "November 30," in one heading and "2006" in another. */
function composedDate(text: string, dated: string, datedAt: number): DateMention | null {
  const day = findDates(text).findLast((it) => it.day !== null)
  const year = dated.match(new RegExp(`(?<!\\d)${YEAR_PATTERN}`))
  if (day === undefined || year === null) return null
  return inYear(day, Number(year[0]), rangeOf(datedAt + year.index!, year[0]))
}
