import type { IsoDate } from '../base/calendar.js'
import type { Block } from '../model/document.js'
import type { Field } from '../model/field.js'
import { FISCAL_SLACK_DAYS, fiscalYearEndOn, fiscalYearNumber } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import { periodEnd as endOf } from '../model/period.js'
import type { FilingProfile, Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { exactDate } from '../phrases/dates.js'
import { findCurrency } from './find-currency.js'
import { findFiscalYearEnd } from './find-fiscal-year-end.js'
import { findScale } from './find-scale.js'
import { fiscalColumnPeriods } from './fiscal-columns.js'
import type { KnownFacts } from './known-facts.js'
import { calendarOf, columnMentions, distinctPeriods, printedPeriods } from './printed-periods.js'

export interface ProfileMentions {
  readonly blocks: readonly Block[]
  readonly grids: readonly Grid[]
  readonly sentences: readonly Sentence[]
  readonly fields: readonly Field[]
}

/** Puts together what is known of the whole filing, from everything that was read and what the user knows. Built once. */
export function buildProfile({ blocks, grids, sentences, fields }: ProfileMentions, known: KnownFacts): FilingProfile {
  const calendar = calendarOf(grids, sentences)
  const printed = printedPeriods(grids, sentences, calendar)
  const dated = distinctPeriods(printed)
  const form = fromUser(known.form) ?? fromField(fields, 'DocumentType')
  const namedEnd = fromUser(known.periodOfReport) ?? findPeriodEnd(grids, sentences, printed)
  const fiscalYearEnd =
    knownYearEnd(known.fiscalYearEnd) ?? findFiscalYearEnd(fields, grids, sentences, dated, namedEnd)
  const all = fiscalYearEnd === null ? printed : [...fiscalColumnPeriods(grids, fiscalYearEnd.value), ...printed]
  const distinct = distinctPeriods(all)
  const periodEnd = fromUser(known.periodOfReport) ?? findPeriodEnd(grids, sentences, all)
  const current = distinct.filter((it) => it.kind === 'duration' && it.end === periodEnd?.value)
  return {
    registrant: fromUser(known.name) ?? fromField(fields, 'EntityRegistrantName'),
    form,
    fiscalYearEnd,
    calendar,
    periodEnd,
    reportPeriod: current[0] ?? null,
    currentPeriod: current.at(-1) ?? null,
    printedPeriods: distinct,
    currency: fromUser(known.currency) ?? findCurrency(blocks, grids, fields, form),
    scale: findScale(sentences),
    fiscalYear: findFiscalYear(fields, fiscalYearEnd, periodEnd, calendar),
    identifiers: { cik: known.cik ?? null, lei: known.lei ?? null },
  }
}

function fromUser(value: string | undefined): Known<string> | null {
  return value === undefined ? null : { value, spans: [], rule: 'told-by-user' }
}

function fromField(fields: readonly Field[], name: string): Known<string> | null {
  const field = fields.find((it) => it.name === name)
  return field === undefined ? null : { value: field.value, spans: [field.span], rule: field.rule }
}

function knownYearEnd(value: string | undefined): FilingProfile['fiscalYearEnd'] {
  const match = value?.match(/(\d\d)-(\d\d)$/)
  return match ? { value: { month: Number(match[1]), day: Number(match[2]) }, spans: [], rule: 'told-by-user' } : null
}

/** The latest day that a column's period ends on; without such columns, the first end that the text names. */
function findPeriodEnd(
  grids: readonly Grid[],
  sentences: readonly Sentence[],
  printed: ReturnType<typeof printedPeriods>,
): Known<IsoDate> | null {
  const columnEnds = printed
    .filter((it) => it.place === 'column')
    .map((it) => endOf(it.period))
    .sort()
  const end = columnEnds.at(-1) ?? printed[0]?.period.end ?? instantEnd(grids)
  if (end === undefined) return null
  return { value: end, spans: firstNaming(end, grids, sentences), rule: 'end-of-reported-period' }
}

function instantEnd(grids: readonly Grid[]): IsoDate | undefined {
  const instants = columnMentions(grids).flatMap((it) => (it.kind === 'instant' ? it.dates.map(exactDate) : []))
  return instants
    .filter((it) => it !== null)
    .sort()
    .at(-1)
}

/** Where the day is first named as the end of a period: in the text, or else in a column's heading. */
function firstNaming(end: IsoDate, grids: readonly Grid[], sentences: readonly Sentence[]): Known<IsoDate>['spans'] {
  for (const sentence of sentences) {
    const date = sentence.periods
      .flatMap((it) => (it.kind === 'ending' ? it.dates : []))
      .find((it) => exactDate(it) === end)
    if (date !== undefined) return sentence.text.sourceSpans(date.range)
  }
  for (const column of grids.flatMap((grid) => grid.columns)) {
    const dates = column.period?.kind === 'ending' || column.period?.kind === 'instant' ? column.period.dates : []
    const date = dates.find((it) => exactDate(it) === end)
    if (date !== undefined) return column.heading.sourceSpans(date.range)
  }
  return []
}

function findFiscalYear(
  fields: readonly Field[],
  yearEnd: FilingProfile['fiscalYearEnd'],
  periodEnd: Known<IsoDate> | null,
  calendar: FilingProfile['calendar'],
): Known<number> | null {
  if (yearEnd !== null && periodEnd !== null) {
    const end = fiscalYearEndOn(periodEnd.value, yearEnd.value, calendar === 'week' ? FISCAL_SLACK_DAYS : 0)
    return { value: fiscalYearNumber(end), spans: [...yearEnd.spans, ...periodEnd.spans], rule: 'fiscal-calendar' }
  }
  const focus = fields.find((it) => it.name === 'DocumentFiscalYearFocus')
  return focus === undefined ? null : { value: Number(focus.value), spans: [focus.span], rule: focus.rule }
}
