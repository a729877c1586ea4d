import { MONTHS_OF_YEAR, monthsOf } from '../model/fiscal-calendar.js'
import type { PeriodMention } from '../model/mention.js'
import { YEAR_PATTERN } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findLengths, findMonthSpans } from '../phrases/periods.js'

/** "1-9/1998": the months by their numbers. */
const NUMBERED = /(?<![\d/.])(?<first>1?\d)\s*[-–]\s*(?<last>1?\d)\s*\/\s*(?<year>(?:19|20)\d\d)(?!\d)/

/** The months that a column is headed by: "January - September" over "1998"; of a year that stands elsewhere they are untold. */
export function columnMonths(heading: string): PeriodMention | null {
  const numbered = numberedMonths(heading)
  if (numbered !== null) return numbered
  const [span, ...others] = findMonthSpans(heading)
  if (span === undefined || others.length > 0) return null
  const range = { start: 0, end: heading.length }
  const year = onlyYear(heading)
  if (year === null) return { kind: 'untold', range }
  return { kind: 'ending', range, lengths: [span.length], dates: [{ ...year, month: span.lastMonth, day: null }] }
}

/** "1-9/1998": from the first of these months of a year to the last. */
export function numberedMonths(heading: string): PeriodMention | null {
  const match = NUMBERED.exec(heading)
  const { first, last, year } = match?.groups ?? {}
  const count = 1 + Number(last) - Number(first)
  if (match === null || count < 1 || Number(first) < 1 || Number(last) > MONTHS_OF_YEAR) return null
  const range = rangeOf(match.index, match[0])
  const date = { range, year: Number(year), month: Number(last), day: null }
  return { kind: 'ending', range, lengths: [{ unit: 'month', count }], dates: [date] }
}

/** Three or six months may be any of a year's quarters or halves. */
const FIRST_MONTHS = 9

/** "Nine months" over "1998", and nothing that says up to which day: the first of that year. */
export function firstMonths(heading: string): PeriodMention | null {
  const [found, ...more] = findLengths(heading)
  const year = onlyYear(heading)
  if (found === undefined || more.length > 0 || year === null || found.length.unit !== 'month') return null
  if (monthsOf(found.length) !== FIRST_MONTHS) return null
  const part = { kind: 'months', count: FIRST_MONTHS } as const
  return { kind: 'fiscal', range: { start: 0, end: heading.length }, part, year: year.year }
}

function onlyYear(heading: string): { readonly range: PeriodMention['range']; readonly year: number } | null {
  const [year, ...more] = [...heading.matchAll(new RegExp(`(?<![\\d$.,])${YEAR_PATTERN}`, 'g'))]
  return year === undefined || more.length > 0 ? null : { range: rangeOf(year.index, year[0]), year: Number(year[0]) }
}
