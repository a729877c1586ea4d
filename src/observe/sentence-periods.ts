import { dayCount } from '../base/calendar.js'
import type { DerivationRule } from '../model/derivations.js'
import type { PeriodMention } from '../model/mention.js'
import type { Observation, Reading } from '../model/observation.js'
import { type Period, periodEnd, periodKey } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence, SentenceStatement } from '../model/sentence.js'
import type { PeriodContext } from './period-context.js'
import { resolvePeriod, yearBefore } from './resolve-period.js'

/** Says of which period each amount of one sentence is: asked in the order of print, since a comparative follows what it is compared with. */
export class SentencePeriods {
  readonly #sentence: Sentence
  readonly #context: PeriodContext
  readonly #profile: FilingProfile
  #current: Reading<Period> | null = null
  /** The current periods of a group of amounts, by their place in it: "$5 and $9 … compared to $4 and $8". */
  #currents: readonly (Reading<Period> | null)[] = []

  constructor(sentence: Sentence, context: PeriodContext, profile: FilingProfile) {
    this.#sentence = sentence
    this.#context = context
    this.#profile = profile
  }

  /** A comparative by its side, or by its phrase: "($379 thousand in the corresponding period of the prior year)". */
  isComparative(statement: SentenceStatement): boolean {
    const isRelative = statement.period?.kind === 'prior-year' || statement.period?.kind === 'preceding'
    return statement.side === 'comparative' || (statement.role === 'level' && isRelative && this.#current !== null)
  }

  periodOf(statement: SentenceStatement): Reading<Period> | null {
    if (this.isComparative(statement)) return this.#comparativePeriod(statement)
    const period = this.#currentPeriod(statement)
    if (period === null) return null
    this.#current = period
    this.#currents = statement.choice === 0 ? [period] : [...this.#currents.slice(0, statement.choice), period]
    const isTold = statement.role !== 'outlook' && (statement.period !== null || statement.leading !== null)
    if (isTold) this.#context.tellOf(period)
    return period
  }

  /** A change is against the prior year unless the sentence compares with the period right before, or with the last balance sheet. */
  basisOf(statement: SentenceStatement, period: Reading<Period> | null): Observation['basis'] {
    const mention = statement.basis ?? this.#from(statement).find((it) => it.side === 'comparative')?.period ?? null
    if (mention === null || period === null) return 'prior-year'
    if (mention.kind === 'preceding') return 'preceding'
    const against = resolvePeriod(mention, 0, this.#profile, period.value)
    if (against === null) return 'prior-year'
    const isYearBefore = periodKey(against.period) === periodKey(yearBefore(period.value, this.#profile))
    return isYearBefore || periodKey(against.period) === periodKey(period.value) ? 'prior-year' : 'preceding'
  }

  #currentPeriod(statement: SentenceStatement): Reading<Period> | null {
    const about = this.#current?.value ?? this.#context.current?.value ?? null
    const own = this.#resolve(statement.period, statement, about, 'period-beside-number')
    if (own !== null) return own
    const leading = this.#leadingPeriod(statement)
    return statement.leading === null ? (this.#afterComparative(statement, leading) ?? leading) : leading
  }

  #leadingPeriod(statement: SentenceStatement): Reading<Period> | null {
    const about = this.#context.current?.value ?? null
    return this.#resolve(statement.leading, statement, about, 'period-of-clause') ?? this.#context.current
  }

  /**
   * "Net income rose 4% to $5.5 million from $5.3 million in the nine months ended April 30, 2020": the current period isn't named,
   * but is the one a year after its comparative.
   */
  #afterComparative(statement: SentenceStatement, leading: Reading<Period> | null): Reading<Period> | null {
    const mention = this.#from(statement).find((it) => it.side === 'comparative')?.period ?? null
    if (mention?.kind !== 'ending' && mention?.kind !== 'fiscal' && mention?.kind !== 'instant') return null
    const against = resolvePeriod(mention, 0, this.#profile, null)
    if (against === null || (leading !== null && this.#isYearAfter(leading.value, against.period))) return null
    const after = this.#profile.printedPeriods.find((it) => this.#isYearAfter(it, against.period))
    return after === undefined ? null : this.#reading(after, mention, 'period-of-comparative')
  }

  #isYearAfter(period: Period, before: Period): boolean {
    return periodKey(period) !== periodKey(before) && periodKey(yearBefore(period, this.#profile)) === periodKey(before)
  }

  /**
   * The period of a comparative: its own phrase, unless that names the current period again; then, and without a phrase, the same
   * period a year before.
   */
  #comparativePeriod(statement: SentenceStatement): Reading<Period> | null {
    const current =
      this.#currents[statement.choice] ??
      this.#current ??
      this.#laterPeriod(statement) ??
      this.#leadingPeriod(statement)
    const base = current?.value ?? this.#profile.currentPeriod
    const part = base === null ? null : this.#partOfYear(statement.period, base)
    if (part !== null) return part
    const own = this.#resolve(statement.period, statement, base, 'period-beside-number')
    if (own !== null && (base === null || isEarlier(own.value, base))) return own
    const second = this.#secondDate(statement, base)
    if (second !== null || base === null) return second
    return { value: yearBefore(base, this.#profile), spans: current?.spans ?? [], rule: 'prior-year-of-current' }
  }

  /** "$12.4 million for the quarter, compared to $31.0 million in 2012": the same quarter of that year. */
  #partOfYear(mention: PeriodMention | null, base: Period): Reading<Period> | null {
    if (mention === null || base.kind !== 'duration') return null
    const printed = this.#sentence.text.text.slice(mention.range.start, mention.range.end)
    const before = yearBefore(base, this.#profile)
    const isPart = dayCount(base.start, base.end) < FEWEST_DAYS_OF_YEAR
    if (!isPart || YEAR_ALONE.exec(printed)?.[1] !== periodEnd(before).slice(0, 4)) return null
    return this.#reading(before, mention, 'prior-year-of-current')
  }

  /** "decreased from $1.8 million a year earlier to $1.6 million in the 26 weeks ended …": the current period is told after it. */
  #laterPeriod(statement: SentenceStatement): Reading<Period> | null {
    const later = this.#from(statement).find((it) => it.side === 'current' && it.period !== null)
    return later === undefined ? null : this.#resolve(later.period, later, null, 'period-beside-number')
  }

  /** "for the quarters ended June 30, 2007 and 2006 was $5 compared to $4": the second date is the comparative's. */
  #secondDate(statement: SentenceStatement, base: Period | null): Reading<Period> | null {
    const mention = statement.leading
    if ((mention?.kind !== 'ending' && mention?.kind !== 'instant') || mention.dates.length < 2) return null
    return this.#resolve({ ...mention, dates: mention.dates.slice(1) }, statement, base, 'period-of-clause')
  }

  /** The statement and those after it. */
  #from(statement: SentenceStatement): readonly SentenceStatement[] {
    return this.#sentence.statements.slice(this.#sentence.statements.indexOf(statement))
  }

  #resolve(
    mention: PeriodMention | null,
    statement: SentenceStatement,
    about: Period | null,
    rule: DerivationRule,
  ): Reading<Period> | null {
    const found = mention === null ? null : resolvePeriod(mention, statement.choice, this.#profile, about)
    if (mention === null || found === null) return null
    return this.#reading(found.period, mention, found.rule === 'period-beside-number' ? rule : found.rule)
  }

  #reading(period: Period, mention: PeriodMention, rule: DerivationRule): Reading<Period> {
    return { value: period, spans: this.#sentence.text.sourceSpans(mention.range), rule }
  }
}

const FEWEST_DAYS_OF_YEAR = 350
const YEAR_ALONE = /^\W*(?:in\s+)?((?:19|20)\d\d)\W*$/i

/** Ends before the current period, or isn't of its kind or length: not the current period named again. */
function isEarlier(period: Period, current: Period): boolean {
  if (period.kind === 'instant' || current.kind === 'instant') {
    return period.kind !== current.kind || periodEnd(period) < periodEnd(current)
  }
  return period.end < current.end || period.start !== current.start
}
