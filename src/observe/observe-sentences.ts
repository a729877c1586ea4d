import { Decimal } from '../base/decimal.js'
import type { Range } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import type { Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import type { MeasurePhrase, Sentence, SentenceStatement } from '../model/sentence.js'
import { observeSubject } from './observe-subjects.js'
import { PeriodContext } from './period-context.js'
import { SentenceMembers } from './sentence-members.js'
import { SentencePeriods } from './sentence-periods.js'
import { currencyReadings, dilutionOf, lineOf, scaleReadings, textOf } from './sentence-readings.js'

/** A measure that takes its meaning from the one it is compared with: "compared to a loss of $5.1 million". */
const GENERIC = /^(?:net\s+)?(?:loss|losses|income|profit|earnings)$/i

const PER_SHARE_MEASURE = /\bper\s+(?:[\w-]+\s+){0,3}?share\b|\beps\b/i

/**
 * Makes observations of what sentences say. Sentences are taken in order, since a paragraph, and a section under a heading that
 * names a period, goes on being about a period until it names another.
 */
export function observeSentences(
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  grids: readonly Grid[],
  profile: FilingProfile,
): readonly Observation[] {
  const context = new PeriodContext(blocks, profile)
  const members = new SentenceMembers(grids)
  return sentences.flatMap((sentence) => {
    context.enter(sentence)
    const observations = observeSentence(sentence, context, profile, members)
    context.leave(sentence)
    return observations
  })
}

function observeSentence(
  sentence: Sentence,
  context: PeriodContext,
  profile: FilingProfile,
  members: SentenceMembers,
): readonly Observation[] {
  const periods = new SentencePeriods(sentence, context, profile)
  let named: MeasurePhrase | null = null
  return sentence.statements.flatMap((statement): readonly Observation[] => {
    const isComparative = periods.isComparative(statement)
    const period = periods.periodOf(statement)
    const own = statement.measure
    const isGeneric = own !== null && isComparative && named !== null && GENERIC.test(textOf(sentence, own.range))
    const measure: MeasurePhrase | null = isGeneric ? named : own
    if (!isGeneric && own !== null) named = own
    if (measure === null || measure.core === null)
      return statement.subject === null
        ? []
        : [observeSubject(sentence, statement, statement.subject, context, profile, members)]
    const signWord = isGeneric ? signWordOf(sentence, own.range) : null
    const basis = periods.basisOf(statement, period)
    const inOwnWords =
      statement.subject === null
        ? null
        : observeSubject(sentence, statement, statement.subject, context, profile, members)
    return [{ ...observeStatement(sentence, statement, { measure, period, signWord, basis }, profile), inOwnWords }]
  })
}

function signWordOf(sentence: Sentence, range: Range): NonNullable<Observation['signWord']> {
  const says = /loss/i.test(textOf(sentence, range)) ? 'loss' : 'income'
  return { says, spans: sentence.text.sourceSpans(range) }
}

interface Reach {
  readonly measure: MeasurePhrase
  readonly period: Reading<Period> | null
  readonly signWord: Observation['signWord']
  readonly basis: Observation['basis']
}

function observeStatement(
  sentence: Sentence,
  statement: SentenceStatement,
  { measure, period, signWord, basis }: Reach,
  profile: FilingProfile,
): Omit<Observation, 'inOwnWords'> {
  const { amount } = statement
  const isPerShare =
    amount.kind === 'money' && amount.scale === null && PER_SHARE_MEASURE.test(textOf(sentence, measure.range))
  const quantity: Quantity = isPerShare ? 'perShare' : amount.kind === 'plain' ? 'money' : amount.kind
  return {
    place: 'sentence',
    wording: 'label',
    line: lineOf(sentence, measure, statement.role === 'percentChange' ? 'percentChange' : quantity),
    column: null,
    members: [],
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
    dilution: amount.perShare?.dilution ?? (isPerShare ? dilutionOf(sentence, measure.range) : null),
  }
}
