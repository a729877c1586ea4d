import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { MeasurePhrase } from '../model/sentence.js'
import { findAmounts } from '../phrases/amounts.js'
import { CURRENCY_SIGN_PATTERN } from '../phrases/currencies.js'
import type { LabelMatcher } from '../phrases/label-matcher.js'
import { contains, matchesOf, rangeOf } from '../phrases/pattern.js'
import { type ChangeWord, findChangeWords } from './change-words.js'
import { findMeasures } from './find-measures.js'
import { yearsOfMeasures } from './year-of-measure.js'

/** What a sentence is made of, as far as its numbers go, in the order it is printed. */
export type ClauseEvent = { readonly range: Range } & (
  | { readonly kind: 'measure'; readonly measure: MeasurePhrase }
  | { readonly kind: 'amount'; readonly amount: AmountMention }
  | { readonly kind: 'period'; readonly period: PeriodMention }
  | { readonly kind: 'change'; readonly change: ChangeWord }
  /** "compared to", "versus", "up from": what follows is the comparative. */
  | { readonly kind: 'compare' }
)

/** What follows is an amount of money: "over CHF 3.8m", "than the $5 million". */
const MONEY_AHEAD = `(?:the\\s+)?(?:(?:${CURRENCY_SIGN_PATTERN})\\s*[(\\d]|\\d[\\d,.]*\\s*(?:(?:thousand|million|billion)\\s+)?(?:euros?|dollars?|pounds?|(?:swiss\\s+)?francs?)\\b)`

const COMPARE = new RegExp(
  `(?<![\\w])(?:${[
    'as\\s+compared\\s+(?:to|with)',
    'compar(?:ed|es|ing)\\s+(?:favou?rably\\s+|unfavou?rably\\s+)?(?:to|with)',
    'in\\s+compari?son\\s+(?:to|with)',
    'by\\s+compari?son',
    'versus',
    'vs\\.?',
    '(?:as\\s+)?against',
    'relative\\s+to',
    '(?:up|down)\\s+(?:\\w+ly\\s+)?from',
    `from\\s+(?=(?:an?\\s|net\\s|the\\s|losses\\s|${MONEY_AHEAD}))`,
    `(?:than|after)\\s+(?=${MONEY_AHEAD})`,
    `over\\s+(?=(?:[a-z ]{0,30}of\\s+)?${MONEY_AHEAD})`,
  ].join('|')})`,
  'giu',
)

/** "$65 thousand (2011: $49 thousand)", "(Q2 2006: $5)": the comparative stands in brackets after its period. */
const COMPARE_IN_BRACKETS =
  /\((?:(?:(?:fiscal|FY)\s*)?(?:19|20)\d\d\s*(?::|\s[–-]\s)\s*|(?:the\s+)?(?:prior|previous|last|comparative)[- ](?:year|period|quarter)(?:[- ](?:period|quarter))?\s*:\s*|(?=[^:()]{0,40}(?:quarter|half|months|weeks|period|year|[QH][1-4]|\d{4})[^:()]{0,30}(?::|\s[–-]\s)))(?=[^)]*\d)/giu

/**
 * Finds the amounts that a sentence is read for. A bare number may count anything: only money, percentages, per-share amounts and shares
 * are read from sentences; numbers of its period phrases are none.
 */
export function findQuantities(text: string, periods: readonly PeriodMention[]): readonly AmountMention[] {
  return findAmounts(text).filter(
    (it) => it.kind !== 'plain' && !periods.some((period) => contains(period.range, it.digits)),
  )
}

/** Finds the events of a sentence, whose period phrases and amounts are known. */
export function clauseEvents(
  text: string,
  periods: readonly PeriodMention[],
  amounts: readonly AmountMention[],
  labels: LabelMatcher,
): readonly ClauseEvent[] {
  const changes = findChangeWords(text)
  const compares = gather([COMPARE, COMPARE_IN_BRACKETS], (pattern) =>
    matchesOf(text, pattern).map((match) => rangeOf(match.index, match[0].trimEnd())),
  )
  const stops = [...periods, ...amounts].map((it) => it.range).concat(compares)
  const measures = findMeasures(text, labels, stops)
  const times = [...periods, ...yearsOfMeasures(text, measures, periods)]
  const events: ClauseEvent[] = [
    ...measures.map((measure): ClauseEvent => ({ kind: 'measure', range: measure.range, measure })),
    ...amounts.map((amount): ClauseEvent => ({ kind: 'amount', range: amount.range, amount })),
    ...times.map((period): ClauseEvent => ({ kind: 'period', range: period.range, period })),
    ...changes
      .filter(
        (it) =>
          !measures.some((measure) => contains(measure.range, it.range)) &&
          !compares.some((range) => contains(range, it.range)),
      )
      .map((change): ClauseEvent => ({ kind: 'change', range: change.range, change })),
    ...compares.map((range): ClauseEvent => ({ kind: 'compare', range })),
  ]
  return events.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}
