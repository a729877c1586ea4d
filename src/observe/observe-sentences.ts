import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import type { Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { MeasurePhrase, Sentence, SentenceStatement } from '../model/sentence.js'
import { SubjectObserver } from './observe-subjects.js'
import { PeriodContext } from './period-context.js'
import { SentenceMembers } from './sentence-members.js'
import { SentencePeriods } from './sentence-periods.js'
import { dilutionOf, lineOf, printedOf, textOf } from './sentence-readings.js'

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
  return gather(sentences, (sentence) => {
    context.enter(sentence)
    const reaches = readReaches(sentence, new SentencePeriods(sentence, context, profile))
    const observations = gather(reaches, (it): readonly Observation[] => {
      const inOwnWords = subjects.observe(sentence, it.statement)
      if (it.measure === null) return inOwnWords === null ? [] : [inOwnWords]
      return [{ ...observeStatement(sentence, it, it.measure, profile), inOwnWords }]
    })
    context.leave(sentence)
    return observations
  })
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

function observeStatement(
  sentence: Sentence,
  { statement, period, signWord, basis }: Reach,
  measure: MeasurePhrase,
  profile: FilingProfile,
): Omit<Observation, 'inOwnWords'> {
  const { amount } = statement
  const isPerShare =
    amount.kind === 'money' && amount.scale === null && PER_SHARE_MEASURE.test(textOf(sentence, measure.range))
  const quantity: Quantity = isPerShare ? 'perShare' : amount.kind === 'plain' ? 'money' : amount.kind
  return {
    ...printedOf(sentence, statement, quantity, profile),
    wording: 'label',
    line: lineOf(sentence, measure, statement.role === 'percentChange' ? 'percentChange' : quantity),
    members: [],
    periods: period === null ? [] : [period],
    basis,
    signWord,
    dilution: amount.perShare?.dilution ?? (isPerShare ? dilutionOf(sentence, measure.range) : null),
  }
}
