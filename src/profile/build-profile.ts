import { daysBetween, type IsoDate } from '../base/calendar.js'
import type { Block } from '../model/document.js'
import type { Field } from '../model/field.js'
import { FISCAL_SLACK_DAYS, fiscalYearEndOn, fiscalYearNumber } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import { monthsNear, type Period } from '../model/period.js'
import type { FilingProfile, Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { findCalendar } from './find-calendar.js'
import { findCurrency } from './find-currency.js'
import { findFiscalYearEnd } from './find-fiscal-year-end.js'
import { findInception } from './find-inception.js'
import { findPeriodEnd } from './find-period-end.js'
import { findScale, findShareScale } from './find-scale.js'
import { fiscalColumnPeriods } from './fiscal-columns.js'
import type { KnownFacts } from './known-facts.js'
import { distinctPeriods, printedPeriods } from './printed-periods.js'

export interface ProfileMentions {
  readonly blocks: readonly Block[]
  readonly grids: readonly Grid[]
  readonly sentences: readonly Sentence[]
  readonly fields: readonly Field[]
}

/** Puts together what is known of the whole filing, from everything that was read and what the user knows. Built once. */
export function buildProfile({ blocks, grids, sentences, fields }: ProfileMentions, known: KnownFacts): FilingProfile {
  const calendar = findCalendar(grids, sentences)
  const printed = printedPeriods(grids, sentences, calendar)
  const dated = distinctPeriods(printed)
  const form = fromUser(known.form) ?? formOf(fields)
  const namedEnd = fromUser(known.periodOfReport) ?? findPeriodEnd(grids, sentences, printed, fields, form)
  const fiscalYearEnd =
    knownYearEnd(known.fiscalYearEnd) ??
    findFiscalYearEnd({ fields, grids, sentences, printed: dated, periodEnd: namedEnd, form })
  const isCounted = fiscalYearEnd !== null && calendar.unit === 'month'
  const all = isCounted ? [...fiscalColumnPeriods(grids, fiscalYearEnd.value), ...printed] : printed
  const distinct = distinctPeriods(all)
  const periodEnd = fromUser(known.periodOfReport) ?? findPeriodEnd(grids, sentences, all, fields, form)
  const current = reportedPeriods(distinct, periodEnd, form)
  return {
    registrant: fromUser(known.name) ?? fromField(fields, 'EntityRegistrantName'),
    form,
    fiscalYearEnd,
    calendar,
    periodEnd,
    reportPeriod: current[0] ?? null,
    currentPeriod: current.at(-1) ?? null,
    printedPeriods: distinct,
    inception: findInception(blocks, grids),
    currency: fromUser(known.currency) ?? findCurrency(blocks, grids, fields, form),
    scale: findScale(grids, sentences),
    shareScale: findShareScale(sentences),
    fiscalYear: findFiscalYear(fields, fiscalYearEnd, periodEnd, calendar),
    identifiers: {
      cik: known.cik ?? fromField(fields, 'EntityCentralIndexKey')?.value ?? null,
      lei: known.lei ?? null,
    },
  }
}

const INTERIM_FORM = /^(?:10-Q|6-K)/

/** A fiscal year has no more days: longer periods are those since an inception, or of a long-term view. */
const LONGEST_YEAR_DAYS = 400

/** The durations up to the reported day, the longest first: no longer than a year, an interim report's shorter. */
function reportedPeriods(
  periods: FilingProfile['printedPeriods'],
  periodEnd: FilingProfile['periodEnd'],
  form: Known<string> | null,
): FilingProfile['printedPeriods'] {
  const ending = periods.filter((it) => it.kind === 'duration' && it.end === periodEnd?.value)
  const isInterim = (it: Period): boolean => it.kind === 'duration' && monthsNear(daysBetween(it.start, it.end)) < 12
  const isWithinYear = (it: Period): boolean =>
    it.kind === 'duration' && daysBetween(it.start, it.end) <= LONGEST_YEAR_DAYS
  if (form !== null && INTERIM_FORM.test(form.value) && ending.some(isInterim)) return ending.filter(isInterim)
  return ending.some(isWithinYear) ? ending.filter(isWithinYear) : ending
}

function fromUser(value: string | undefined): Known<string> | null {
  return value === undefined ? null : { value, spans: [], rule: 'told-by-user' }
}

function fromField(fields: readonly Field[], name: string): Known<string> | null {
  const field = fields.find((it) => it.name === name)
  return field === undefined ? null : { value: field.value, spans: [field.span], rule: field.rule }
}

/** EDGAR names some forms without the dash that they print: `10QSB`. */
function formOf(fields: readonly Field[]): Known<string> | null {
  const form = fromField(fields, 'DocumentType')
  return form === null ? null : { ...form, value: form.value.replace(/^(\d\d)(?=[KQF])/, '$1-') }
}

function knownYearEnd(value: string | undefined): FilingProfile['fiscalYearEnd'] {
  const match = value?.match(/(\d\d)-(\d\d)$/)
  return match ? { value: { month: Number(match[1]), day: Number(match[2]) }, spans: [], rule: 'told-by-user' } : null
}

function findFiscalYear(
  fields: readonly Field[],
  yearEnd: FilingProfile['fiscalYearEnd'],
  periodEnd: Known<IsoDate> | null,
  calendar: FilingProfile['calendar'],
): Known<number> | null {
  if (yearEnd !== null && periodEnd !== null) {
    const end = fiscalYearEndOn(periodEnd.value, yearEnd.value, calendar.unit === 'week' ? FISCAL_SLACK_DAYS : 0)
    return { value: fiscalYearNumber(end), spans: [...yearEnd.spans, ...periodEnd.spans], rule: 'fiscal-calendar' }
  }
  const focus = fields.find((it) => it.name === 'DocumentFiscalYearFocus')
  return focus === undefined ? null : { value: Number(focus.value), spans: [focus.span], rule: focus.rule }
}
