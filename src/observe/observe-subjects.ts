import { daysBetween } from '../base/calendar.js'
import { Decimal } from '../base/decimal.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import { type Period, periodEnd } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence, SentenceStatement, Subject } from '../model/sentence.js'
import type { PeriodContext, ToldWhen } from './period-context.js'
import { resolvePeriod } from './resolve-period.js'
import type { SentenceMembers } from './sentence-members.js'
import { currencyReadings, scaleReadings, textOf } from './sentence-readings.js'

/** Makes an observation of an amount that a sentence tells in words of its own. */
export function observeSubject(
  sentence: Sentence,
  statement: SentenceStatement,
  subject: Subject,
  context: PeriodContext,
  profile: FilingProfile,
  members: SentenceMembers,
): Observation {
  const { amount } = statement
  const quantity = quantityOf(sentence, statement, subject)
  const period = periodOf(sentence, subject, context, profile)
  return {
    place: 'sentence',
    wording: subject.isTerm ? 'term' : 'phrase',
    line: lineOf(sentence, subject, quantity),
    column: null,
    members: members.of(sentence, subject, amount.range),
    value: sentence.text.sourceSpan(amount.digits),
    number: new Decimal(amount.number),
    isDash: false,
    places: amount.places,
    negative: (amount.negative ?? []).map((it) => sentence.text.sourceSpan(it)),
    quantity,
    scales: scaleReadings(sentence, statement),
    currencies: quantity === 'money' || quantity === 'perShare' ? currencyReadings(sentence, statement, profile) : [],
    periods: period === null ? [] : [period],
    role: statement.role,
    direction: statement.direction,
    directionSpans: statement.directionRange === null ? [] : sentence.text.sourceSpans(statement.directionRange),
    basis: 'prior-year',
    signWord: null,
    dilution: null,
    inOwnWords: null,
  }
}

/** What one share, option or unit is worth. */
const PRICE =
  /\b(?:price|cost|value|fee)s?\b.*\bper\b|\bper\s+(?:share|unit|option|warrant|award|rsu|psu)\b|\b(?:exercise|conversion|strike|purchase|offering|share|stock)\s+price\b|\bgrant[-\s]date\s+fair\s+value\b/i

/** "an exercise price of $0.20": cents, and no scale, where the words are of the price of one. */
function quantityOf(sentence: Sentence, { amount }: SentenceStatement, { ranges }: Subject): Quantity {
  if (amount.kind === 'plain') return 'money'
  const isPrice =
    amount.kind === 'money' &&
    amount.scale === null &&
    amount.places >= 2 &&
    ranges.some((it) => PRICE.test(textOf(sentence, it)))
  return isPrice ? 'perShare' : amount.kind
}

function lineOf(sentence: Sentence, { ranges }: Subject, quantity: Quantity): LineRef {
  const label = ranges.map((it) => textOf(sentence, it)).join(' ')
  return {
    key: `p${sentence.text.sourceSpan(ranges[0]!).start}:${quantity}`,
    label,
    labelSpans: ranges.flatMap((it) => sentence.text.sourceSpans(it)),
    core: label,
    section: [],
    sectionSpans: [],
    grid: null,
    row: null,
    measure: null,
  }
}

/** When the sentence says; or else when its paragraph last told of something; or else the period of the report. */
function periodOf(
  sentence: Sentence,
  subject: Subject,
  context: PeriodContext,
  profile: FilingProfile,
): Reading<Period> | null {
  const named =
    subject.period === null
      ? null
      : namedPeriod({ mention: subject.period, text: sentence.text }, subject.choice, subject, context, profile)
  if (named !== null) return named
  const { told } = context
  const before = told === null ? null : namedPeriod(told, toldChoice(told, subject), subject, context, profile)
  if (before !== null) return { ...before, rule: 'period-of-paragraph' }
  return ofReport(subject, profile)
}

function namedPeriod(
  { mention, text }: ToldWhen,
  choice: number,
  { nature }: Subject,
  context: PeriodContext,
  profile: FilingProfile,
): Reading<Period> | null {
  const found = resolvePeriod(mention, choice, profile, context.current?.value ?? null)
  if (found === null || isAhead(found.period, profile)) return null
  const { period: value, rule } = found
  const reading = { value, spans: text.sourceSpans(mention.range), rule }
  if (nature === 'balance' && value.kind === 'duration')
    return { ...reading, value: { kind: 'instant', date: value.end }, rule: 'end-of-period' }
  const isEvent = mention.kind === 'instant' && /^on\b/i.test(text.text.slice(mention.range.start))
  if (nature === 'flow' && value.kind === 'instant' && isEvent)
    return { ...reading, value: { kind: 'duration', start: value.date, end: value.date } }
  return reading
}

/** Two amounts of a paragraph that told of two days are of the one and the other. */
function toldChoice({ mention }: ToldWhen, { choice, count }: Subject): number {
  return (mention.kind === 'instant' || mention.kind === 'ending') && mention.dates.length === count ? choice : 0
}

/** How far after the reported period the days of a report lie: of its cover, of what happened since. */
const SINCE_DAYS = 120

/** Later than a report tells of: when something falls due. */
function isAhead(period: Period, { periodEnd: end }: FilingProfile): boolean {
  return end !== null && daysBetween(end.value, periodEnd(period)) > SINCE_DAYS
}

/** A balance of which no day is named is of the end of what the report is of; what happened at no named time, of all of it. */
function ofReport({ nature }: Subject, { reportPeriod, periodEnd: end }: FilingProfile): Reading<Period> | null {
  if (end === null || reportPeriod === null) return null
  const value: Period = nature === 'balance' ? { kind: 'instant', date: end.value } : reportPeriod
  return { value, spans: end.spans, rule: 'period-of-report' }
}
