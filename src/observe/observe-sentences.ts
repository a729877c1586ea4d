import { Decimal } from '../base/decimal.js'
import type { Range } from '../base/mapped-text.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Block } from '../model/document.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import { type Period, periodEnd, periodKey } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { Sentence, SentenceStatement } from '../model/sentence.js'
import { isDollar } from '../phrases/currencies.js'
import { resolvePeriod, yearBefore } from './resolve-period.js'

/** A measure that takes its meaning from the one it is compared with: "compared to a loss of $5.1 million". */
const GENERIC = /^(?:net\s+)?(?<word>loss|losses|income|profit|earnings)$/i

const PER_SHARE_MEASURE = /\bper\s+(?:[\w-]+\s+){0,3}?share\b|\beps\b/i

/**
 * Makes observations of what sentences say. Sentences are taken in order, since a paragraph, and a section under a heading that
 * names a period, goes on being about a period until it names another.
 */
export function observeSentences(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  profile: FilingProfile,
): readonly Observation[] {
  const context = new PeriodContext(blocks, profile)
  return sentences.flatMap((sentence) => {
    context.enter(sentence)
    return observeSentence(sentence, context, profile)
  })
}

/** Which period the text is about, at the place reached. */
class PeriodContext {
  readonly #blocks: readonly Block[]
  readonly #profile: FilingProfile
  #block = -1
  #section: Reading<Period> | null = null
  #paragraph: Reading<Period> | null = null

  constructor(blocks: readonly Block[], profile: FilingProfile) {
    this.#blocks = blocks
    this.#profile = profile
  }

  enter(sentence: Sentence): void {
    if (sentence.block === this.#block) return
    this.#block = sentence.block
    this.#paragraph = null
    if (this.#blocks[sentence.block]?.kind !== 'heading') return
    const mention = sentence.periods.find((it) => it.kind !== 'prior-year' && it.kind !== 'preceding')
    const found = mention === undefined ? null : resolvePeriod(mention, 0, this.#profile, null)
    this.#section =
      mention === undefined || found === null
        ? null
        : { value: found.period, spans: sentence.text.sourceSpans(mention.range), rule: 'period-of-paragraph' }
  }

  tellOf(reading: Reading<Period>): void {
    this.#paragraph = { ...reading, rule: 'period-of-paragraph' }
  }

  /** The period of an amount whose sentence names none. */
  get current(): Reading<Period> | null {
    if (this.#paragraph !== null) return this.#paragraph
    if (this.#section !== null) return this.#section
    const { currentPeriod, periodEnd: end } = this.#profile
    return currentPeriod === null ? null : { value: currentPeriod, spans: end?.spans ?? [], rule: 'period-of-report' }
  }
}

function observeSentence(sentence: Sentence, context: PeriodContext, profile: FilingProfile): readonly Observation[] {
  const observations: Observation[] = []
  let current: Reading<Period> | null = null
  let currents: (Reading<Period> | null)[] = []
  let named: SentenceStatement | null = null
  for (const [index, statement] of sentence.statements.entries()) {
    const isComparative: boolean =
      statement.side === 'comparative' ||
      (statement.role === 'level' && isRelative(statement.period) && current !== null)
    const own: Reading<Period> | null = isComparative
      ? comparativePeriod(
          sentence,
          statement,
          currents[statement.choice] ??
            current ??
            laterPeriod(sentence, statement, profile) ??
            leadingPeriod(sentence, statement, context, profile),
          profile,
        )
      : currentPeriod(sentence, statement, context, profile, current)
    if (!isComparative && own !== null) {
      current = own
      currents = statement.choice === 0 ? [own] : [...currents.slice(0, statement.choice), own]
      if (statement.period !== null || statement.leading !== null) context.tellOf(own)
    }
    const isGeneric =
      statement.measure !== null &&
      isComparative &&
      GENERIC.test(textOf(sentence, statement.measure.range)) &&
      named !== null
    const measured: SentenceStatement | null = isGeneric ? named : statement.measure === null ? null : statement
    if (!isGeneric && statement.measure !== null) named = statement
    if (measured?.measure == null || measured.measure.core === null) continue
    const signWord = isGeneric ? signOf(textOf(sentence, statement.measure!.range)) : null
    observations.push(
      observeStatement(
        sentence,
        statement,
        measured,
        index,
        own,
        signWord,
        basisOf(sentence, statement, index, profile, own),
        profile,
      ),
    )
  }
  return observations
}

/** "Loss per share (basic and diluted)", "diluted earnings per share". */
function dilutionOf(sentence: Sentence, measure: Range): Observation['dilution'] {
  const words = `${textOf(sentence, measure)} ${sentence.text.text.slice(measure.end).match(/^[\s,–—-]*\(?(?:basic|diluted|fully)[^)\d]{0,24}/i)?.[0] ?? ''}`
  const isBasic = /\bbasic\b/i.test(words)
  const isDiluted = /\bdiluted\b/i.test(words)
  return isBasic && isDiluted ? 'both' : isBasic ? 'basic' : isDiluted ? 'diluted' : null
}

/** "($379 thousand in the corresponding period of the prior year)" is a comparative, though no word compares it. */
function isRelative(mention: SentenceStatement['period']): boolean {
  return mention?.kind === 'prior-year' || mention?.kind === 'preceding'
}

function signOf(measure: string): 'loss' | 'income' {
  return /loss/i.test(measure) ? 'loss' : 'income'
}

function currentPeriod(
  sentence: Sentence,
  statement: SentenceStatement,
  context: PeriodContext,
  profile: FilingProfile,
  before: Reading<Period> | null,
): Reading<Period> | null {
  const about = before?.value ?? context.current?.value ?? null
  const own =
    statement.period === null
      ? null
      : resolve(sentence, statement.period, statement, profile, about, 'period-beside-number')
  if (own !== null) return own
  const leading = leadingPeriod(sentence, statement, context, profile)
  return statement.leading === null ? (afterComparative(sentence, statement, profile, leading) ?? leading) : leading
}

/**
 * "Net income rose 4% to $5.5 million from $5.3 million in the nine months ended April 30, 2020": the current period isn't named, but
 * is the one a year after its comparative.
 */
function afterComparative(
  sentence: Sentence,
  statement: SentenceStatement,
  profile: FilingProfile,
  leading: Reading<Period> | null,
): Reading<Period> | null {
  const later = sentence.statements.slice(sentence.statements.indexOf(statement))
  const mention = later.find((it) => it.side === 'comparative')?.period ?? null
  if (mention === null || (mention.kind !== 'ending' && mention.kind !== 'fiscal' && mention.kind !== 'instant'))
    return null
  const against = resolvePeriod(mention, 0, profile, null)
  if (
    against === null ||
    (leading !== null && periodKey(yearBefore(leading.value, profile)) === periodKey(against.period))
  )
    return null
  const after = profile.printedPeriods.find(
    (it) =>
      periodKey(it) !== periodKey(against.period) && periodKey(yearBefore(it, profile)) === periodKey(against.period),
  )
  return after === undefined
    ? null
    : { value: after, spans: sentence.text.sourceSpans(mention.range), rule: 'period-of-comparative' }
}

function leadingPeriod(
  sentence: Sentence,
  statement: SentenceStatement,
  context: PeriodContext,
  profile: FilingProfile,
): Reading<Period> | null {
  const about = context.current?.value ?? null
  const leading =
    statement.leading === null
      ? null
      : resolve(sentence, statement.leading, statement, profile, about, 'period-of-clause')
  return leading ?? context.current
}

/**
 * The period of a comparative: its own phrase, unless that names the current period again; then, and without a phrase, the same
 * period a year before.
 */
function comparativePeriod(
  sentence: Sentence,
  statement: SentenceStatement,
  current: Reading<Period> | null,
  profile: FilingProfile,
): Reading<Period> | null {
  const base = current?.value ?? profile.currentPeriod
  const second = secondDate(sentence, statement, profile, base)
  const own =
    statement.period === null
      ? null
      : resolve(sentence, statement.period, statement, profile, base, 'period-beside-number')
  const isEarlier =
    own !== null &&
    (base === null ||
      periodEnd(own.value) < periodEnd(base) ||
      own.value.kind !== base.kind ||
      isLonger(own.value, base))
  if (isEarlier) return own
  if (second !== null) return second
  if (base === null) return null
  return { value: yearBefore(base, profile), spans: current?.spans ?? [], rule: 'prior-year-of-current' }
}

function isLonger(a: Period, b: Period): boolean {
  return a.kind === 'duration' && b.kind === 'duration' && a.start !== b.start
}

/** "decreased from $1.8 million a year earlier to $1.6 million in the 26 weeks ended …": the current period is told after it. */
function laterPeriod(sentence: Sentence, statement: SentenceStatement, profile: FilingProfile): Reading<Period> | null {
  const later = sentence.statements
    .slice(sentence.statements.indexOf(statement))
    .find((it) => it.side === 'current' && it.period !== null)
  return later?.period == null ? null : resolve(sentence, later.period, later, profile, null, 'period-beside-number')
}

/** "for the quarters ended June 30, 2007 and 2006 was $5 compared to $4": the second date is the comparative's. */
function secondDate(
  sentence: Sentence,
  statement: SentenceStatement,
  profile: FilingProfile,
  base: Period | null,
): Reading<Period> | null {
  const mention = statement.leading
  if (mention === null || (mention.kind !== 'ending' && mention.kind !== 'instant') || mention.dates.length < 2)
    return null
  const found = resolvePeriod({ ...mention, dates: mention.dates.slice(1) }, statement.choice, profile, base)
  return found === null
    ? null
    : { value: found.period, spans: sentence.text.sourceSpans(mention.range), rule: 'period-of-clause' }
}

function resolve(
  sentence: Sentence,
  mention: NonNullable<SentenceStatement['period']>,
  statement: SentenceStatement,
  profile: FilingProfile,
  about: Period | null,
  rule: DerivationRule,
): Reading<Period> | null {
  const found = resolvePeriod(mention, statement.choice, profile, about)
  if (found === null) return null
  return {
    value: found.period,
    spans: sentence.text.sourceSpans(mention.range),
    rule: found.rule === 'period-beside-number' ? rule : found.rule,
  }
}

/** A change is against the prior year unless the sentence compares with the period right before, or with the last balance sheet. */
function basisOf(
  sentence: Sentence,
  statement: SentenceStatement,
  index: number,
  profile: FilingProfile,
  own: Reading<Period> | null,
): Observation['basis'] {
  const comparative = sentence.statements.slice(index).find((it) => it.side === 'comparative')?.period ?? null
  const mention = statement.basis ?? comparative
  if (mention === null || own === null) return 'prior-year'
  if (mention.kind === 'preceding') return 'preceding'
  const against = resolvePeriod(mention, 0, profile, own.value)
  if (against === null) return 'prior-year'
  const isYearBefore = periodKey(against.period) === periodKey(yearBefore(own.value, profile))
  return isYearBefore || periodKey(against.period) === periodKey(own.value) ? 'prior-year' : 'preceding'
}

function observeStatement(
  sentence: Sentence,
  statement: SentenceStatement,
  measured: SentenceStatement,
  index: number,
  period: Reading<Period> | null,
  signWord: Observation['signWord'],
  basis: Observation['basis'],
  profile: FilingProfile,
): Observation {
  const { amount } = statement
  const isPerShare = amount.kind === 'money' && PER_SHARE_MEASURE.test(textOf(sentence, measured.measure!.range))
  const quantity: Quantity = isPerShare ? 'perShare' : amount.kind === 'plain' ? 'money' : amount.kind
  return {
    place: 'sentence',
    line: lineOf(sentence, measured, index, quantity),
    column: null,
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
    basis,
    signWord,
    dilution: amount.perShare?.dilution ?? (isPerShare ? dilutionOf(sentence, measured.measure!.range) : null),
  }
}

/** Amounts of one measure in one sentence are a line: what is found out of one holds for all. */
function lineOf(sentence: Sentence, measured: SentenceStatement, index: number, quantity: Quantity): LineRef {
  const { range } = measured.measure!
  const core = measured.measure!.core ?? range
  const [span] = sentence.text.sourceSpans(range)
  return {
    key: `s${span?.start ?? index}:${quantity}`,
    label: textOf(sentence, range),
    labelSpans: sentence.text.sourceSpans(range),
    core: textOf(sentence, core),
    section: [],
    grid: null,
    row: null,
  }
}

function scaleReadings(sentence: Sentence, { amount }: SentenceStatement): readonly Reading<number>[] {
  if (amount.kind === 'percent') return [{ value: -2, spans: [], rule: 'percent-sign' }]
  if (amount.scale === null) return [{ value: 0, spans: [], rule: 'no-scale-note' }]
  return [{ value: amount.scale.exponent, spans: sentence.text.sourceSpans(amount.scale.range), rule: 'scale-word' }]
}

function currencyReadings(
  sentence: Sentence,
  { amount }: SentenceStatement,
  profile: FilingProfile,
): readonly Reading<string>[] {
  if (amount.currency?.code)
    return [
      { value: amount.currency.code, spans: sentence.text.sourceSpans(amount.currency.range), rule: 'currency-sign' },
    ]
  if (profile.currency === null) return []
  if (amount.currency !== null && !isDollar(profile.currency.value)) return []
  return [{ value: profile.currency.value, spans: profile.currency.spans, rule: profile.currency.rule }]
}

function textOf(sentence: Sentence, range: Range): string {
  return sentence.text.text.slice(range.start, range.end).replace(/\s+/g, ' ')
}
