import type { Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { SentenceStatement, Subject } from '../model/sentence.js'
import { type AmountSeries, amountSeries } from './amount-series.js'
import { countedAmounts } from './counted-amounts.js'
import { maskedText } from './masked-text.js'
import { sayingOf } from './said-as-fact.js'
import { type AmountPeriod, SeriesPeriods } from './series-periods.js'
import { natureOf } from './subject-nature.js'
import { partsOf, subjectPhrase } from './subject-phrases.js'

/**
 * Says of the amounts of a sentence what they are of in its own words: "We recorded a charge of $313 million in the second quarter". A
 * label of the lexicon goes before them, unless it was said of an amount before. Amounts that nothing is stated of, as of a day or a
 * period, are left without.
 */
export function withSubjects(
  text: string,
  periods: readonly PeriodMention[],
  whens: readonly PeriodMention[],
  statements: readonly SentenceStatement[],
): readonly SentenceStatement[] {
  const counted = countedAmounts(text, statements, periods)
  if (counted.length === 0) return statements
  const told = new SubjectReader(text, whens, counted).read()
  const others = statements.filter((it) => !counted.includes(it))
  const read = counted.flatMap((it) => withSubject(text, it, told.get(it.amount), statements.includes(it)))
  return [...read, ...others].sort((a, b) => a.amount.range.start - b.amount.range.start)
}

/** What the words of a sentence say of one amount. */
interface Told {
  readonly subject: Subject | null
  /** Its period, where each amount of its list has one of its own; else null. */
  readonly listed: AmountPeriod | null
  /** Words nearer than the label of the lexicon say what it is of. */
  readonly isNearer: boolean
}

function withSubject(
  text: string,
  statement: SentenceStatement,
  told: Told | undefined,
  isStatement: boolean,
): readonly SentenceStatement[] {
  const subject = statement.role === 'outlook' ? null : (told?.subject ?? null)
  const isMeasured = statement.measure?.core != null && !(subject !== null && told?.isNearer === true)
  const listed = told?.listed ?? null
  if (isMeasured && listed !== null && statement.role === 'level')
    return [{ ...statement, subject, period: listed.mention, choice: listed.choice, side: 'current' }]
  if (isMeasured) return [{ ...statement, subject }]
  if (subject === null) return isStatement ? [statement] : []
  return [{ ...statement, measure: null, subject, role: isOwnChange(text, statement) ? statement.role : 'level' }]
}

/** Between a word of change and its amount. */
const BY = /^(?:\s|\b(?:of|by|about|approximately|an?|nearly|over|up|to)\b|\()*$/i

/** The word of change is said of this amount: "increased $9 million", "a $9 million increase". */
function isOwnChange(text: string, { amount, directionRange }: SentenceStatement): boolean {
  if (directionRange === null) return false
  return directionRange.start >= amount.range.end || BY.test(text.slice(directionRange.end, amount.range.start))
}

/** Goes through the lists of amounts of a sentence. */
class SubjectReader {
  readonly #text: string
  readonly #masked: string
  readonly #series: readonly AmountSeries[]
  readonly #periods: SeriesPeriods
  readonly #measures: ReadonlyMap<AmountMention, Range>

  constructor(text: string, whens: readonly PeriodMention[], counted: readonly SentenceStatement[]) {
    this.#text = text
    this.#masked = maskedText(text, whens)
    this.#series = amountSeries(
      this.#masked,
      counted.map((it) => it.amount),
    )
    this.#periods = new SeriesPeriods(text, whens)
    this.#measures = new Map(counted.flatMap((it) => (it.measure === null ? [] : [[it.amount, it.measure.range]])))
  }

  read(): ReadonlyMap<AmountMention, Told> {
    const told = new Map<AmountMention, Told>()
    let last: Range | null = null
    for (const [index, one] of this.#series.entries()) {
      const from = this.#series[index - 1]?.amounts.at(-1)?.range.end ?? 0
      const next = this.#series[index + 1]?.amounts[0]?.range.start ?? this.#text.length
      const own = one.isSameAgain ? null : subjectPhrase(this.#masked, wholeOf(one), from, this.#reachOf(one, next))
      const phrase: Range | null = own ?? last
      last = phrase
      const periods = this.#periods.of(one, next)
      const isListed = isWhollyListed(periods)
      for (const [place, amount] of one.amounts.entries()) {
        const period = periods[place] ?? null
        const subject = phrase === null ? null : this.#subject(phrase, one, place, period)
        const isNearer = own !== null && this.#isNearer(own, one, this.#measures.get(amount)?.end, from)
        told.set(amount, { subject, listed: isListed ? period : null, isNearer })
      }
    }
    return told
  }

  #subject(phrase: Range, one: AmountSeries, place: number, period: AmountPeriod | null): Subject | null {
    const amount = one.amounts[place]!
    const saying = sayingOf(this.#text, amount)
    const ranges = partsOf(this.#masked, phrase)
    if (saying === 'no-fact' || ranges.length === 0) return null
    const words = ranges.map((it) => this.#text.slice(it.start, it.end)).join(' ')
    return {
      ranges,
      period: period?.mention ?? null,
      choice: period?.choice ?? (one.isRange ? 0 : place),
      count: one.isRange ? 1 : one.amounts.length,
      nature: natureOf(this.#text, words, amount, period?.mention ?? null),
      isTerm: saying === 'term',
      bound: one.isRange ? (place === 0 ? 'minimum' : 'maximum') : null,
    }
  }

  /** Words after the amount, "$3.1 billion of revenue", or before it, where the label was said of an amount, or in a clause, before that. */
  #isNearer(own: Range, one: AmountSeries, measureEnd: number | undefined, from: number): boolean {
    if (measureEnd === undefined || own.start < from) return false
    if (measureEnd <= from) return true
    const { start, end } = wholeOf(one)
    const isCounted = own.start >= end && /^\s*of\s/.test(this.#text.slice(end, own.start))
    return isCounted && /[,;]/.test(this.#text.slice(measureEnd, start))
  }

  /** How far the words after a list may be its own. "$750 million of 4.90% notes due in 2033": the rate is one of them. */
  #reachOf(one: AmountSeries, next: number): number {
    const { end } = wholeOf(one)
    return NAMED_BY_RATE.test(this.#text.slice(end, end + RATE_REACH)) ? this.#text.length : next
  }
}

const NAMED_BY_RATE =
  /^\s*(?:aggregate\s+principal\s+(?:amount\s+)?)?(?:of\s+)?(?:the\s+|our\s+)?\d+(?:\.\d+)?%\s+(?:[\w-]+\s+){0,4}?(?:notes?|debentures?|bonds?)\b/i
const RATE_REACH = 120

function wholeOf({ amounts }: AmountSeries): Range {
  return { start: amounts[0]!.range.start, end: amounts.at(-1)!.range.end }
}

/** "$28 million, $27 million and $27 million in 2023, 2022 and 2021": each of the amounts is of a time of its own. */
function isWhollyListed(periods: readonly (AmountPeriod | null)[]): boolean {
  const keys = periods.map((it) =>
    it === null || it.mention.kind === 'prior-year' || it.mention.kind === 'preceding'
      ? ''
      : `${it.mention.range.start}:${it.choice}`,
  )
  return keys.length > 1 && !keys.includes('') && new Set(keys).size === keys.length
}
