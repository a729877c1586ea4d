import { unreachable } from '../base/assert.js'
import { addDays, addMonths, daysBetween, type IsoDate, isoDate, lastDayOfMonth } from '../base/calendar.js'
import type { DerivationRule } from '../model/derivations.js'
import {
  endInYear,
  FISCAL_SLACK_DAYS,
  fiscalPartEnd,
  fiscalPartMonths,
  fiscalYearEnding,
  fiscalYearEndOn,
  fiscalYearNumber,
  monthsOf,
  periodOfLength,
  periodOfRange,
} from '../model/fiscal-calendar.js'
import type { DateMention, FiscalPart, PeriodMention, PrintedLength } from '../model/mention.js'
import {
  type Duration,
  lengthOf,
  monthsNear,
  type Period,
  type PeriodLength,
  periodEnd,
  periodEnding,
} from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import { exactDate } from '../phrases/dates.js'

/** A period and the rule that made it of its phrase. */
export interface ResolvedPeriod {
  readonly period: Period
  readonly rule: DerivationRule
}

const QUARTER_WEEKS = 13

/**
 * Says which days a phrase means, by the filing's profile.
 *
 * `current` is the period that the text is about at that place: "the same period last year" is one year before it. `choice` tells
 * which of the lengths or dates of a phrase with several is meant, lengths before dates. Null where the profile doesn't say enough.
 */
export function resolvePeriod(
  mention: PeriodMention,
  choice: number,
  profile: FilingProfile,
  current: Period | null,
): ResolvedPeriod | null {
  switch (mention.kind) {
    case 'ending': {
      const length = mention.lengths[Math.floor(choice / mention.dates.length)] ?? mention.lengths.at(-1)
      const date = mention.dates[choice % mention.dates.length]!
      const end = dayOf(date, profile)
      if (end !== null && date.day === null && length?.unit === 'month' && length.count === 1)
        return resolved({ kind: 'duration', start: `${end.slice(0, 7)}-01`, end }, 'period-beside-number')
      return length === undefined || end === null
        ? null
        : resolved(endingOn(end, length, profile), 'period-beside-number')
    }
    case 'range': {
      const start = exactDate(mention.first)
      const end = exactDate(mention.last)
      const period = start === null || end === null ? null : periodOfRange(start, end, profile.calendar)
      return period === null ? null : resolved(period, 'period-beside-number')
    }
    case 'instant': {
      const date = dayOf(mention.dates[choice % mention.dates.length]!, profile)
      return date === null ? null : resolved({ kind: 'instant', date }, 'period-beside-number')
    }
    case 'fiscal':
      return resolveFiscal(mention.part, mention.year, profile)
    case 'year': {
      const year = resolveFiscal({ kind: 'year' }, mention.year, profile)
      return year === null ? null : { ...year, rule: 'year-alone' }
    }
    case 'length': {
      const length = mention.lengths[choice] ?? mention.lengths.at(-1)
      const end = current !== null && current.kind === 'duration' ? current.end : profile.periodEnd?.value
      return length === undefined || end === undefined
        ? null
        : resolved(endingOn(end, length, profile), 'period-of-length')
    }
    case 'since-inception':
      return resolveSinceInception(mention.date, profile)
    case 'untold':
      return null
    case 'year-to-date':
      if (mention.date !== null) return resolveYearToDate(mention.date, profile)
      return profile.reportPeriod === null ? null : resolved(profile.reportPeriod, 'year-to-date')
    case 'prior-year': {
      const base = baseOf(mention.length, profile, current)
      return base === null ? null : resolved(yearBefore(base, profile), 'same-period-prior-year')
    }
    case 'preceding': {
      const base = baseOf(mention.length, profile, current)
      return base?.kind === 'duration' ? resolved(preceding(base, profile), 'preceding-period') : null
    }
    default:
      return unreachable(mention)
  }
}

/** The same period a year before: one that the filing prints, or else by the calendar. */
export function yearBefore(period: Period, profile: FilingProfile): Period {
  const end = addMonths(periodEnd(period), -12)
  const printed = profile.printedPeriods.find(
    (it) => isSameLength(it, period) && Math.abs(daysBetween(periodEnd(it), end)) <= FISCAL_SLACK_DAYS,
  )
  if (printed !== undefined) return printed
  if (period.kind === 'instant') return { kind: 'instant', date: end }
  if (lengthIn(profile, period)?.unit === 'week')
    return { kind: 'duration', start: addDays(period.start, -364), end: addDays(period.end, -364) }
  return { kind: 'duration', start: addMonths(period.start, -12), end }
}

function resolved(period: Period, rule: DerivationRule): ResolvedPeriod {
  return { period, rule }
}

/** The period a comparison starts from: the one told of, or the filing's own of the length that is named. */
function baseOf(length: PrintedLength | null, profile: FilingProfile, current: Period | null): Period | null {
  const end = profile.periodEnd?.value
  if (length === null || end === undefined) return current ?? profile.currentPeriod
  if (current?.kind === 'duration' && isOfLength(current, length)) return current
  if (length.unit === 'year' && current?.kind === 'duration')
    return isOfLength(current, length) ? current : endingOn(current.end, length, profile)
  return endingOn(current === null ? end : periodEnd(current), length, profile)
}

function isOfLength(period: Duration, length: PrintedLength): boolean {
  return monthsNear(daysBetween(period.start, period.end)) === monthsOf(length)
}

/** The period of a length up to a day: as the filing prints it elsewhere, or else counted back. */
export function endingOn(end: IsoDate, length: PrintedLength, profile: FilingProfile): Period {
  if (length.unit !== 'week') {
    const months = monthsOf(length)
    const printed = profile.printedPeriods.find(
      (it) => it.kind === 'duration' && it.end === end && monthsNear(daysBetween(it.start, it.end)) === months,
    )
    if (printed !== undefined) return printed
  }
  return periodOfLength(end, length, profile.calendar)
}

/** The day of a mention; a missing year is that of the reported period, a missing day the month's last. */
function dayOf(date: DateMention, profile: FilingProfile): IsoDate | null {
  const year = date.year ?? yearFor(date, profile)
  if (year === null) return null
  const day = isoDate(year, date.month, date.day ?? lastDayOfMonth(year, date.month))
  return endInYear(day, date.dayYear ?? null, profile.calendar)
}

function yearFor(date: DateMention, profile: FilingProfile): number | null {
  const end = profile.periodEnd?.value
  if (end === undefined) return null
  const year = Number(end.slice(0, 4))
  return isoDate(year, date.month, date.day ?? 1) > addDays(end, FISCAL_SLACK_DAYS) ? year - 1 : year
}

/** From the day that the company began on, to one that is printed or else the reported one. */
function resolveSinceInception(
  date: DateMention | null,
  { inception, periodEnd, calendar }: FilingProfile,
): ResolvedPeriod | null {
  const end = date === null ? (periodEnd?.value ?? null) : exactDate(date)
  const period = inception === null || end === null ? null : periodOfRange(inception.value, end, calendar)
  return period === null ? null : resolved(period, 'since-inception')
}

/** From the day after a fiscal year's end: which day that is can't be told of years that end on a day of the week. */
function resolveYearToDate(date: DateMention, { fiscalYearEnd, calendar }: FilingProfile): ResolvedPeriod | null {
  const end = exactDate(date)
  if (end === null || fiscalYearEnd === null || calendar.unit !== 'month') return null
  const year = fiscalYearNumber(fiscalYearEndOn(end, fiscalYearEnd.value, 0))
  const start = addDays(fiscalYearEnding(year - 1, fiscalYearEnd.value), 1)
  return start < end ? resolved({ kind: 'duration', start, end }, 'year-to-date') : null
}

/** "second quarter of fiscal 2007": counted from the end of the fiscal year, and as the filing prints it where it does. */
function resolveFiscal(part: FiscalPart, year: number | 'prior' | null, profile: FilingProfile): ResolvedPeriod | null {
  const number = year === 'prior' ? minusOne(profile.fiscalYear?.value) : (year ?? profile.fiscalYear?.value ?? null)
  if (number === null) return null
  if (profile.fiscalYearEnd === null) return null
  const { months } = fiscalPartMonths(part)
  const end = fiscalPartEnd(part, number, profile.fiscalYearEnd.value)
  const printed = profile.printedPeriods.find(
    (it) =>
      it.kind === 'duration' &&
      monthsNear(daysBetween(it.start, it.end)) === months &&
      Math.abs(daysBetween(it.end, end)) <= FISCAL_SLACK_DAYS,
  )
  return resolved(printed ?? unprinted(end, months, profile), 'fiscal-calendar')
}

/** Thirteen-week quarters are counted from the end of the reported one; months end with the month. */
function unprinted(end: IsoDate, months: number, profile: FilingProfile): Period {
  const reported = profile.periodEnd?.value
  if (profile.calendar.unit === 'month' || reported === undefined)
    return periodEnding(end, { unit: 'month', count: months })
  const quarters = Math.round(daysBetween(end, reported) / (QUARTER_WEEKS * 7))
  return periodEnding(addDays(reported, -7 * QUARTER_WEEKS * quarters), {
    unit: 'week',
    count: (QUARTER_WEEKS * months) / 3,
  })
}

function minusOne(year: number | undefined): number | null {
  return year === undefined ? null : year - 1
}

function preceding(period: Duration, profile: FilingProfile): Period {
  const end = addDays(period.start, -1)
  const printed = profile.printedPeriods.find(
    (it) => it.kind === 'duration' && it.end === end && isSameLength(it, period),
  )
  const length = lengthIn(profile, period)
  return (
    printed ??
    (length === null
      ? { kind: 'duration', start: addDays(end, daysBetween(period.end, period.start)), end }
      : periodEnding(end, length))
  )
}

/** The length of a period as the filing's calendar counts: 91 days may be three months or thirteen weeks. */
function lengthIn(profile: FilingProfile, period: Duration): PeriodLength | null {
  const days = daysBetween(period.start, period.end) + 1
  return profile.calendar.unit === 'week' && days % 7 === 0 ? { unit: 'week', count: days / 7 } : lengthOf(period)
}

function isSameLength(a: Period, b: Period): boolean {
  if (a.kind === 'instant' || b.kind === 'instant') return a.kind === b.kind
  return monthsNear(daysBetween(a.start, a.end)) === monthsNear(daysBetween(b.start, b.end))
}
