import { ZERO } from '../base/decimal.js'
import type { Span } from '../base/span.js'
import { type MemberReading, PRINTED_LEVEL, type Quantity, type Reading } from '../model/observation.js'
import type { FilingProfile } from '../model/profile.js'
import type { Schedule, ScheduleLine, ScheduleValue, TaggedObservation, TagMeaning } from '../model/schedule.js'
import { findCurrencyWords } from '../phrases/currencies.js'
import { type ColumnTimes, columnTimes, timeOf } from './column-times.js'
import { meaningOf } from './schedule-tags.js'

/** Makes observations of the amounts of schedules. A tag that no article has tells nothing of its amount: that is left out. */
export function observeSchedules(schedules: readonly Schedule[], profile: FilingProfile): readonly TaggedObservation[] {
  return schedules.flatMap((schedule, index) => {
    const members = membersOf(schedule, profile)
    return schedule.columns.flatMap((column, at) => {
      const shared = {
        schedule,
        group: `schedule:${index}:${at}`,
        column: at,
        members,
        times: columnTimes(column, profile),
      }
      return schedule.lines.flatMap((line) => observeLine(line, shared, profile))
    })
  })
}

interface ScheduleContext {
  readonly schedule: Schedule
  readonly group: string
  readonly column: number
  readonly members: readonly MemberReading[]
  readonly times: readonly ColumnTimes[]
}

function observeLine(
  line: ScheduleLine,
  { schedule, group, column, members, times }: ScheduleContext,
  profile: FilingProfile,
): readonly TaggedObservation[] {
  const tag = meaningOf(schedule.article, line.tag)
  const value = line.values[column]
  if (tag === null || value === undefined) return []
  const periodChoices = times.map((it) => timeOf(tag.time, it))
  const scaleChoices = scalesOf(tag.quantity, schedule)
  return [
    {
      ...plainObservation(tag, value),
      line: lineRef(line, tag, group),
      column,
      members,
      scales: scaleChoices.slice(0, 1),
      currencies: isMoney(tag.quantity) ? [currencyOf(schedule, profile)] : [],
      periods: periodChoices.slice(0, 1).filter((it) => it !== null),
      tag,
      group,
      periodChoices,
      scaleChoices,
    },
  ]
}

type PlainAspects = Omit<
  TaggedObservation,
  | 'line'
  | 'column'
  | 'members'
  | 'scales'
  | 'currencies'
  | 'periods'
  | 'tag'
  | 'group'
  | 'periodChoices'
  | 'scaleChoices'
>

function plainObservation(tag: TagMeaning, value: ScheduleValue): PlainAspects {
  return {
    place: 'schedule',
    wording: 'label',
    value: value.span,
    number: value.isDash ? ZERO : value.number,
    isDash: value.isDash,
    places: value.places,
    negative: value.negative,
    quantity: tag.quantity,
    ...PRINTED_LEVEL,
  }
}

function lineRef(line: ScheduleLine, tag: TagMeaning, group: string): TaggedObservation['line'] {
  return {
    key: `${group}:${line.tag}`,
    label: tag.label,
    labelSpans: [line.span],
    core: tag.label,
    section: [],
    sectionSpans: [],
    grid: null,
    row: null,
    measure: null,
  }
}

function isMoney(quantity: Quantity): boolean {
  return quantity === 'money' || quantity === 'perShare'
}

const SCALES = [0, 3, 6]

/** The multiplier, and others for where the statements show that it is wrong. Amounts per share and percentages aren't multiplied. */
function scalesOf(quantity: Quantity, { multiplier }: Schedule): readonly Reading<number>[] {
  const spans: readonly Span[] = multiplier === null ? [] : [multiplier.span]
  const stated: Reading<number> =
    multiplier === null
      ? { value: 0, spans, rule: 'no-scale-note' }
      : { value: multiplier.value, spans, rule: 'schedule-multiplier' }
  const choices = [
    stated,
    ...SCALES.filter((it) => it !== stated.value).map(
      (value): Reading<number> => ({ value, spans, rule: 'scale-by-statements' }),
    ),
  ]
  if (quantity === 'money' || quantity === 'shares') return choices
  const own: Reading<number> = { value: quantity === 'percent' ? -2 : 0, spans: [], rule: 'schedule-unscaled' }
  return choices.map(() => own)
}

/** A schedule that names no currency is in that of the filing: in US dollars where the filing names none either. */
function currencyOf({ currency }: Schedule, profile: FilingProfile): Reading<string> {
  const named = currency === null ? null : (findCurrencyWords(currency.value.replace(/-/g, ' '))[0]?.code ?? null)
  if (named !== null) return { value: named, spans: [currency!.span], rule: 'currency-note' }
  return profile.currency ?? { value: 'USD', spans: [], rule: 'schedule-currency' }
}

/** A schedule may be of another registrant of the filing, or of one series of a fund. */
function membersOf({ registrant, cik }: Schedule, profile: FilingProfile): readonly MemberReading[] {
  if (registrant === null) return []
  const own = profile.identifiers.cik?.replace(/^0+/, '') ?? null
  if (cik !== null && own !== null ? cik.value === own : isSameName(registrant.value, profile)) return []
  return [{ axis: 'core:TableAxis', member: null, label: registrant.value, spans: [registrant.span] }]
}

/** Names are shortened in many ways, but begin alike. */
function isSameName(name: string, { registrant }: FilingProfile): boolean {
  return registrant === null || firstWord(name) === firstWord(registrant.value)
}

function firstWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/^\W*the\s/, '')
      .match(/[\p{L}\d]+/u)?.[0] ?? ''
  )
}
