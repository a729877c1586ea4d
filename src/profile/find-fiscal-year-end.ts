import { addDays, addMonths, dateParts, dayCount, daysBetween, type IsoDate, isoDate } from '../base/calendar.js'
import type { Field } from '../model/field.js'
import { FISCAL_SLACK_DAYS, type FiscalYearEnd, fiscalPartEnd } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import type { PeriodMention } from '../model/mention.js'
import type { Period } from '../model/period.js'
import type { FilingProfile, Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { fiscalColumns } from './fiscal-columns.js'

type YearEnd = NonNullable<FilingProfile['fiscalYearEnd']>

/** What tells the last day of the fiscal year. */
export interface YearEndEvidence {
  readonly fields: readonly Field[]
  readonly grids: readonly Grid[]
  readonly sentences: readonly Sentence[]
  readonly printed: readonly Period[]
  readonly periodEnd: Known<IsoDate> | null
  readonly form: Known<string> | null
}

/**
 * Finds the last day of the fiscal year: from the cover; from the annual report that the text refers to; from the fiscal period that the
 * headings name and the day it ended; from a year to date, which begins the day after; from a year that the text says ended. What the
 * submission's header says goes before such inferences, but for the very day of a year that it roughly bears out.
 */
export function findFiscalYearEnd(evidence: YearEndEvidence): YearEnd | null {
  const { fields, grids, sentences, printed, periodEnd, form } = evidence
  const stated = byAnnualForm(form, periodEnd) ?? byCover(fields) ?? byAnnualReport(sentences)
  if (stated !== null) return stated
  const header = byHeader(fields)
  const isBorneOut = (it: YearEnd | null): it is YearEnd => it !== null && (header === null || areNear(it, header))
  const inferred = [
    () => byFocus(fields, periodEnd),
    () => byYearToDate(printed, periodEnd),
    () => byYearEnded(sentences),
    () => byCalendarYear(grids, sentences),
  ]
  for (const infer of inferred) {
    const found = infer()
    if (isBorneOut(found)) return found
  }
  return header
}

/** Whether two ends of a year are of one calendar, in which years may end on a day of the week. */
function areNear(a: YearEnd, b: YearEnd): boolean {
  const days = [a, b].map(({ value }) => daysBetween('2001-01-01', isoDate(2001, value.month, Math.min(value.day, 28))))
  const distance = Math.abs(days[0]! - days[1]!)
  return Math.min(distance, 365 - distance) <= FISCAL_SLACK_DAYS
}

const ANNUAL_FORM = /^(?:10-K|20-F|40-F)/

/** The period that an annual report is for is the year. */
function byAnnualForm(form: Known<string> | null, periodEnd: Known<IsoDate> | null): YearEnd | null {
  if (form === null || periodEnd === null || !ANNUAL_FORM.test(form.value)) return null
  return { value: monthAndDay(periodEnd.value), spans: [...form.spans, ...periodEnd.spans], rule: 'cover-year-end' }
}

/** "our Annual Report on Form 10-K for the fiscal year ended September 24, 2022" */
function byAnnualReport(sentences: readonly Sentence[]): YearEnd | null {
  for (const { text, periods } of sentences) {
    if (!/annual\s+report|form\s+(?:10-K|20-F|40-F)/i.test(text.text)) continue
    for (const mention of periods) {
      const end = yearEnded(mention)
      if (end !== null)
        return { value: monthAndDay(end), spans: text.sourceSpans(mention.range), rule: 'annual-report' }
    }
  }
  return null
}

function byCover(fields: readonly Field[]): YearEnd | null {
  const field = fields.find((it) => it.name === 'FinancialYearEnd')
  return field === undefined ? null : { value: monthAndDay(field.value), spans: [field.span], rule: 'cover-year-end' }
}

/** What EDGAR has on file: the end of a 52/53-week year may be given as the last day of the month. */
function byHeader(fields: readonly Field[]): YearEnd | null {
  const field = fields.find((it) => it.name === 'CurrentFiscalYearEndDate' && it.rule === 'submission-header')
  if (field === undefined) return null
  const [month = 12, day = 31] = field.value.slice(2).split('-').map(Number)
  return { value: { month, day }, spans: [field.span], rule: field.rule }
}

/** The second quarter ended on November 30: the year ends two quarters later. */
function byFocus(fields: readonly Field[], periodEnd: Known<IsoDate> | null): YearEnd | null {
  const focus = fields.find((it) => it.name === 'DocumentFiscalPeriodFocus')
  if (focus === undefined || periodEnd === null) return null
  const number = Number(focus.value[1])
  const months = focus.value === 'FY' ? 0 : focus.value.startsWith('H') ? 6 * (2 - number) : 3 * (4 - number)
  return {
    value: monthAndDay(addMonths(periodEnd.value, months)),
    spans: [focus.span, ...periodEnd.spans],
    rule: 'heading-names-period',
  }
}

/** Two periods end on one day: the longer one, short of a year, began with the fiscal year; a whole year is one. */
function byYearToDate(printed: readonly Period[], periodEnd: Known<IsoDate> | null): YearEnd | null {
  const ending = printed.filter((it) => it.kind === 'duration' && it.end === periodEnd?.value)
  const longest = withoutTrailingYear(ending).reduce<Extract<Period, { kind: 'duration' }> | null>(
    (best, it) => (it.kind === 'duration' && (best === null || it.start < best.start) ? it : best),
    null,
  )
  if (longest === null || periodEnd === null) return null
  const isWholeYear = dayCount(longest.start, longest.end) > 350
  if (!isWholeYear && ending.length < 2 && dayCount(longest.start, longest.end) < 150) return null
  const value = monthAndDay(isWholeYear ? longest.end : addDays(longest.start, -1))
  return { value, spans: periodEnd.spans, rule: 'year-to-date' }
}

/** Twelve months beside shorter periods that end with them are the last twelve, not a fiscal year. */
function withoutTrailingYear(periods: readonly Period[]): readonly Period[] {
  const shorter = periods.filter((it) => it.kind === 'duration' && dayCount(it.start, it.end) <= 350)
  const yearToDate = shorter.filter((it) => it.kind === 'duration' && dayCount(it.start, it.end) > 100)
  return yearToDate.length > 0 && shorter.length > 1 ? shorter : periods
}

function byYearEnded(sentences: readonly Sentence[]): YearEnd | null {
  for (const sentence of sentences) {
    for (const mention of sentence.periods) {
      const end = yearEnded(mention)
      if (end !== null)
        return { value: monthAndDay(end), spans: sentence.text.sourceSpans(mention.range), rule: 'fiscal-calendar' }
    }
  }
  return null
}

function yearEnded(mention: PeriodMention): IsoDate | null {
  if (mention.kind !== 'ending' || mention.lengths[0]?.unit !== 'year' || mention.dates[0] === undefined) return null
  return exactDate(mention.dates[0])
}

function monthAndDay(date: IsoDate): YearEnd['value'] {
  const { month, day } = dateParts(date)
  return { month, day }
}

const CALENDAR_YEAR: FiscalYearEnd = { month: 12, day: 31 }

/**
 * The latest of the columns "Q2 2014", "Q1 2014" ends on a day that the text prints, if the fiscal year is the calendar's: "cash at
 * June 30, 2014" bears that out.
 */
function byCalendarYear(grids: readonly Grid[], sentences: readonly Sentence[]): YearEnd | null {
  const ends = fiscalColumns(grids).map(({ part, year }) => fiscalPartEnd(part, year, CALENDAR_YEAR))
  const latest = ends.sort().at(-1)
  for (const { text } of sentences) {
    const date = findDates(text.text).find((it) => exactDate(it) === latest)
    if (latest !== undefined && date !== undefined) {
      return { value: CALENDAR_YEAR, spans: text.sourceSpans(date.range), rule: 'calendar-year' }
    }
  }
  return null
}
