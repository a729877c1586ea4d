import type { Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { Sentence, SentenceStatement, Subject } from '../model/sentence.js'
import { type AmountSeries, amountSeries, wholeOf } from './amount-series.js'
import { countedAmounts } from './counted-amounts.js'
import { maskedText } from './masked-text.js'
import { isFormerLevel, sayingOf } from './said-as-fact.js'
import { type AmountPeriod, isEachOfItsOwn, SeriesPeriods } from './series-periods.js'
import { natureOf } from './subject-nature.js'
import { partsOf, subjectPhrase } from './subject-phrases.js'

/**
 * Says of the amounts of a sentence what they are of in its own words: "We recorded a charge of $313 million in the second quarter". A
 * label of the lexicon goes before them, unless it was said of an amount before. Amounts that nothing is stated of, as of a day or a
 * period, are left without. `whens` are the phrases that say when the sentence tells of.
 */
export function withSubjects(
  { text: { text }, periods, statements }: Sentence,
  whens: readonly PeriodMention[],
): readonly SentenceStatement[] {
  const saysWhen = [...periods, ...whens].map((it) => it.range)
  const counted = countedAmounts(text, statements, saysWhen)
  if (counted.length === 0) return statements
  const told = new SubjectReader(text, whens, counted).read()
  const known = new Set(statements)
  const read = counted.flatMap((statement) => {
    const subject = withSubject(statement, told.get(statement.amount) ?? UNTOLD)
    return subject ?? (known.has(statement) ? [statement] : [])
  })
  const isCounted = new Set(counted)
  const others = statements.filter((it) => !isCounted.has(it))
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

const UNTOLD: Told = { subject: null, listed: null, isNearer: false }

/** The statement with what its sentence tells of it; null where it tells nothing. */
function withSubject(statement: SentenceStatement, told: Told): SentenceStatement | null {
  const subject = statement.role === 'outlook' ? null : told.subject
  const isMeasured = statement.measure?.core != null && (subject === null || !told.isNearer)
  if (isMeasured) return { ...statement, ...(statement.role === 'level' ? ownPeriod(told) : {}), subject }
  if (subject === null) return null
  return { ...statement, measure: null, subject, role: subject.isChange ? statement.role : 'level' }
}

function ownPeriod({ listed }: Told): Partial<SentenceStatement> {
  return listed === null ? {} : { period: listed.mention, choice: listed.choice, side: 'current' }
}

/** Between a word of change and its amount. */
const BY = /^(?:\s|\b(?:of|by|about|approximately|an?|nearly|over|up|to)\b|\()*$/i

/** "an after-tax gain of $5" is what it says, no change of something. */
const GAIN = /^gains?$/i

/** The word of change is said of this amount: "increased $9 million", "a $9 million increase". */
function isOwnChange(text: string, { amount, directionRange }: SentenceStatement): boolean {
  if (directionRange === null || GAIN.test(text.slice(directionRange.start, directionRange.end))) return false
  return directionRange.start >= amount.range.end || BY.test(text.slice(directionRange.end, amount.range.start))
}

/** Goes through the lists of amounts of a sentence. */
class SubjectReader {
  readonly #text: string
  readonly #masked: string
  readonly #series: readonly AmountSeries[]
  readonly #periods: SeriesPeriods
  readonly #statements: ReadonlyMap<AmountMention, SentenceStatement>

  constructor(text: string, whens: readonly PeriodMention[], counted: readonly SentenceStatement[]) {
    const amounts = counted.map((it) => it.amount)
    this.#text = text
    this.#masked = maskedText(text, whens)
    this.#series = amountSeries(this.#masked, amounts)
    this.#periods = new SeriesPeriods(text, whens)
    this.#statements = new Map(counted.map((it) => [it.amount, it]))
  }

  read(): ReadonlyMap<AmountMention, Told> {
    const told = new Map<AmountMention, Told>()
    let phrase: Range | null = null
    for (const [index, series] of this.#series.entries()) {
      const gap = this.#gapsOf(index)
      const own = series.isSameAgain ? null : this.#phraseOf(series, gap)
      phrase = own ?? phrase
      const periods = this.#periods.of(series, this.#nextThing(index))
      const isListed = isEachOfItsOwn(periods)
      for (const [place, amount] of series.amounts.entries()) {
        const period = periods[place] ?? null
        told.set(amount, {
          subject: phrase === null ? null : this.#subject(phrase, series, place, period),
          listed: isListed ? period : null,
          isNearer: own !== null && this.#isNearer(own, series, gap.start, amount),
        })
      }
    }
    return told
  }

  /** From the end of the list before to the beginning of the next. */
  #gapsOf(index: number): Range {
    const before = this.#series[index - 1]
    const next = this.#series[index + 1]
    return {
      start: before === undefined ? 0 : wholeOf(before).end,
      end: next === undefined ? this.#text.length : wholeOf(next).start,
    }
  }

  /** Where the next list of something else begins: what stands in brackets, or in another unit, is of the same time. */
  #nextThing(index: number): number {
    const next = this.#series.slice(index + 1).find((it) => !it.isSameAgain)
    return next === undefined ? this.#text.length : wholeOf(next).start
  }

  /** "$750 million of 4.90% notes due in 2033": the rate is one of the words of the list before it. */
  #phraseOf(series: AmountSeries, gap: Range): Range | null {
    const whole = wholeOf(series)
    const isNamedByRate = NAMED_BY_RATE.test(this.#text.slice(whole.end, whole.end + RATE_REACH))
    return subjectPhrase(this.#masked, whole, isNamedByRate ? { ...gap, end: this.#text.length } : gap)
  }

  #subject(
    phrase: Range,
    { amounts, isRange }: AmountSeries,
    place: number,
    period: AmountPeriod | null,
  ): Subject | null {
    const amount = amounts[place]!
    const saying = sayingOf(this.#text, amount)
    const ranges = partsOf(this.#masked, phrase)
    if (saying === 'no-fact' || ranges.length === 0) return null
    if (period === null && isFormerLevel(this.#text, amount)) return null
    const words = ranges.map((it) => this.#text.slice(it.start, it.end)).join(' ')
    return {
      ranges,
      period: period?.mention ?? null,
      choice: period?.choice ?? (isRange ? 0 : place),
      count: isRange ? 1 : amounts.length,
      nature: natureOf(this.#text, words, amount, period?.mention ?? null),
      isChange: isOwnChange(this.#text, this.#statements.get(amount)!),
      isTerm: saying === 'term',
      bound: isRange ? (place === 0 ? 'minimum' : 'maximum') : null,
    }
  }

  /**
   * Words after the amount, "$3.1 billion of revenue", or before it, where the label was said of an amount, or in a clause, before
   * that. `from` is where the list of amounts before ends.
   */
  #isNearer(own: Range, series: AmountSeries, from: number, amount: AmountMention): boolean {
    const measure = this.#statements.get(amount)?.measure?.range
    if (measure === undefined || own.start < from) return false
    if (measure.end <= from) return true
    const { start, end } = wholeOf(series)
    const isCounted = own.start >= end && /^\s*of\s/.test(this.#text.slice(end, own.start))
    return isCounted && /[,;]|\band\b/.test(this.#text.slice(measure.end, start))
  }
}

const NAMED_BY_RATE =
  /^\s*(?:aggregate\s+principal\s+(?:amount\s+)?)?(?:of\s+)?(?:the\s+|our\s+)?\d+(?:\.\d+)?%\s+(?:[\w-]+\s+){0,4}?(?:notes?|debentures?|bonds?)\b/i
const RATE_REACH = 120
