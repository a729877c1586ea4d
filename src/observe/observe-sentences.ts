import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import type { AmountMention } from '../model/mention.js'
import type { Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { MeasurePhrase, Sentence, SentenceStatement } from '../model/sentence.js'
import { SubjectObserver } from './observe-subjects.js'
import { PeriodContext } from './period-context.js'
import { SentenceMembers } from './sentence-members.js'
import { SentencePeriods } from './sentence-periods.js'
import { dilutionOf, lineOf, printedOf, textOf } from './sentence-readings.js'
import { observeSharesOutstanding } from './shares-outstanding.js'

/** A measure that takes its meaning from the one it is compared with: "compared to a loss of $5.1 million". */
const GENERIC = /^(?:net\s+)?(?:loss|losses|income|profit|earnings)$/i

const PER_SHARE_MEASURE = /\bper\s+(?:[\w-]+\s+){0,3}?share\b|\beps\b/i

/** A filing's sentences and what stands around them. */
export interface FilingText {
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly grids: readonly Grid[]
}

/**
 * Makes observations of what sentences say. Sentences are taken in order, since a paragraph, and a section under a heading that
 * names a period, goes on being about a period until it names another.
 */
export function observeSentences(
  { sentences, blocks, grids }: FilingText,
  profile: FilingProfile,
): readonly Observation[] {
  const context = new PeriodContext(blocks, profile)
  const subjects = new SubjectObserver(context, new SentenceMembers(grids), profile)
  const coverEnd = grids.find((it) => it.statement !== null)?.span.start ?? Infinity
  return gather(sentences, (sentence) => {
    context.enter(sentence)
    const reaches = readReaches(sentence, new SentencePeriods(sentence, context, profile))
    const observations = gather(reaches, (it): readonly Observation[] => {
      const inOwnWords = subjects.observe(sentence, it.statement)
      const quantity = it.measure === null ? null : quantityOf(sentence, it.statement.amount, it.measure)
      if (it.measure === null || quantity === null) return inOwnWords === null ? [] : [inOwnWords]
      return [{ ...observeStatement(sentence, it, it.measure, quantity, profile), inOwnWords }]
    })
    context.leave(sentence)
    const isOfCover = sentence.block < COVER_BLOCKS && sentence.text.sourceSpan(sentence.text.whole).start < coverEnd
    const shares = isOfCover ? observeSharesOutstanding(sentence, profile) : null
    return shares === null ? observations : [...observations.filter((it) => !isSameNumber(it, shares)), shares]
  })
}

/** Most blocks that a cover takes. */
const COVER_BLOCKS = 120

function isSameNumber(a: Observation, b: Observation): boolean {
  return a.value.start === b.value.start
}

/** A statement with what the sentence says of it elsewhere. */
interface Reach {
  readonly statement: SentenceStatement
  /** Null where no label of the lexicon is said of it. */
  readonly measure: MeasurePhrase | null
  readonly period: Reading<Period> | null
  readonly signWord: Observation['signWord']
  readonly basis: Observation['basis']
}

function readReaches(sentence: Sentence, periods: SentencePeriods): readonly Reach[] {
  let named: MeasurePhrase | null = null
  return sentence.statements.map((statement): Reach => {
    const isComparative = periods.isComparative(statement)
    const period = periods.periodOf(statement)
    const own = statement.measure
    const isGeneric = own !== null && isComparative && named !== null && GENERIC.test(textOf(sentence, own.range))
    const measure: MeasurePhrase | null = isGeneric ? named : own
    if (!isGeneric && own !== null) named = own
    return {
      statement,
      measure: measure?.core == null ? null : measure,
      period,
      signWord: isGeneric ? signWordOf(sentence, own.range) : null,
      basis: periods.basisOf(statement, period),
    }
  })
}

function signWordOf(sentence: Sentence, range: Range): NonNullable<Observation['signWord']> {
  const says = /loss/i.test(textOf(sentence, range)) ? 'loss' : 'income'
  return { says, spans: sentence.text.sourceSpans(range) }
}

/** Most digits before the point of a price of one. */
const PRICE_DIGITS = 3

/** What an amount counts, said of a measure; null for "$53.20", no total of it but the price of one: cents, and no scale. */
function quantityOf(sentence: Sentence, amount: AmountMention, measure: MeasurePhrase): Quantity | null {
  if (amount.kind === 'plain') return 'money'
  if (amount.kind !== 'money' || amount.scale !== null) return amount.kind
  if (PER_SHARE_MEASURE.test(textOf(sentence, measure.range))) return 'perShare'
  return amount.places >= 2 && amount.number.indexOf('.') <= PRICE_DIGITS ? null : 'money'
}

function observeStatement(
  sentence: Sentence,
  { statement, period, signWord, basis }: Reach,
  measure: MeasurePhrase,
  quantity: Quantity,
  profile: FilingProfile,
): Omit<Observation, 'inOwnWords'> {
  const { amount } = statement
  return {
    ...printedOf(sentence, statement, quantity, profile),
    wording: 'label',
    line: lineOf(sentence, measure, statement.role === 'percentChange' ? 'percentChange' : quantity),
    members: [],
    periods: period === null ? [] : [period],
    basis,
    signWord,
    dilution:
      amount.perShare?.dilution ??
      (amount.kind !== quantity && quantity === 'perShare' ? dilutionOf(sentence, measure.range) : null),
  }
}
