import { daysBetween } from '../base/calendar.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import { type Period, periodEnd } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence, SentenceStatement, Subject } from '../model/sentence.js'
import type { PeriodContext, ToldWhen } from './period-context.js'
import { resolvePeriod } from './resolve-period.js'
import type { SentenceMembers } from './sentence-members.js'
import { printedOf, textOf } from './sentence-readings.js'

/** Makes observations of the amounts that sentences tell in words of their own. */
export class SubjectObserver {
  readonly #context: PeriodContext
  readonly #members: SentenceMembers
  readonly #profile: FilingProfile

  constructor(context: PeriodContext, members: SentenceMembers, profile: FilingProfile) {
    this.#context = context
    this.#members = members
    this.#profile = profile
  }

  /** The observation of an amount in the words of its sentence; null where it has none, or tells of what is to come. */
  observe(sentence: Sentence, statement: SentenceStatement): Observation | null {
    const { subject } = statement
    if (subject === null || this.#isAhead(subject)) return null
    const quantity = quantityOf(sentence, statement, subject)
    const period = this.#periodOf(sentence, subject)
    return {
      ...printedOf(sentence, statement, quantity, this.#profile),
      role: subject.isChange ? changeRole(statement) : 'level',
      wording: subject.isTerm ? 'term' : 'phrase',
      line: lineOf(sentence, subject, quantity),
      members: this.#members.of(sentence, subject, statement.amount.range),
      periods: period === null ? [] : [period],
      basis: 'prior-year',
      signWord: null,
      dilution: null,
      inOwnWords: null,
    }
  }

  /** "$67 million in fiscal 2007" in the report of 2006: what falls due. */
  #isAhead({ period, choice }: Subject): boolean {
    const found = period === null ? null : resolvePeriod(period, choice, this.#profile, null)
    return found !== null && isAhead(found.period, this.#profile)
  }

  /** When the sentence says; or else when its paragraph last told of something; or else the period of the report. */
  #periodOf({ text }: Sentence, subject: Subject): Reading<Period> | null {
    const { period: mention, choice, nature } = subject
    const named = mention === null ? null : this.#namedPeriod({ mention, text }, choice, nature)
    if (named !== null) return named
    const { told } = this.#context
    const before = told === null ? null : this.#namedPeriod(told, toldChoice(told, subject), nature)
    return before === null ? ofReport(nature, this.#profile) : { ...before, rule: 'period-of-paragraph' }
  }

  #namedPeriod({ mention, text }: ToldWhen, choice: number, nature: Subject['nature']): Reading<Period> | null {
    const found = resolvePeriod(mention, choice, this.#profile, this.#context.current?.value ?? null)
    if (found === null || isAhead(found.period, this.#profile)) return null
    const { period: value, rule } = found
    const reading = { value, spans: text.sourceSpans(mention.range), rule }
    if (nature === 'balance' && value.kind === 'duration')
      return { ...reading, value: { kind: 'instant', date: value.end }, rule: 'end-of-period' }
    const isEvent = mention.kind === 'instant' && /^on\b/i.test(text.text.slice(mention.range.start))
    if (nature === 'flow' && value.kind === 'instant' && isEvent)
      return { ...reading, value: { kind: 'duration', start: value.date, end: value.date } }
    return reading
  }
}

/** In words of its own what something did to a measure is a change like others. */
function changeRole({ role }: SentenceStatement): Observation['role'] {
  return role === 'effect' ? 'change' : role
}

/** What one share, option or unit is worth. */
const PRICES: readonly RegExp[] = [
  /\b(?:price|cost|value|fee)s?\b.*\bper\b/i,
  /\bper\s+(?:share|unit|option|warrant|award|rsu|psu)\b/i,
  /\b(?:exercise|conversion|strike|purchase|offering|share|stock)\s+price\b/i,
  /\bgrant[-\s]date\s+fair\s+value\b/i,
  /\bfair\s+value\s+of\s+[^,;]{3,60}\bgranted\b/i,
  /\bshares\b.*\b(?:granted|issued|sold|purchased)$/i,
]
/** "$0.94 per stock option". */
const EACH_AFTER =
  /^\)?\s*(?:per|for\s+each)\s+(?:[a-z]+\s+){0,2}(?:shares?|units?|options?|warrants?|awards?|rights?)\b/i

/** "an exercise price of $0.20": cents, and no scale, where the words are of the price of one. */
function quantityOf(sentence: Sentence, { amount }: SentenceStatement, { ranges }: Subject): Quantity {
  if (amount.kind === 'plain') return 'money'
  if (amount.kind !== 'money' || amount.scale !== null || amount.places < 2) return amount.kind
  const isPrice = ranges.some((it) => PRICES.some((price) => price.test(textOf(sentence, it))))
  const isEach = EACH_AFTER.test(sentence.text.text.slice(amount.range.end, amount.range.end + NEAR))
  return isPrice || isEach ? 'perShare' : 'money'
}

/** How far the words right after an amount reach. */
const NEAR = 60

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
function ofReport(nature: Subject['nature'], { reportPeriod, periodEnd: end }: FilingProfile): Reading<Period> | null {
  if (end === null || reportPeriod === null) return null
  const value: Period = nature === 'balance' ? { kind: 'instant', date: end.value } : reportPeriod
  return { value, spans: end.spans, rule: 'period-of-report' }
}
