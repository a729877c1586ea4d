import type { StatementKind } from '../../model/taxonomy.js'
import { type LabelTerms, labelTerms } from './label-terms.js'
import { type PrintedLine, type StatementContext, statementContext } from './statement-context.js'
import { featureHash, type Term, term } from './term.js'

/**
 * The kinds of features, by what they look at. Their places in the list are part of the model's data: a new kind goes to the end, and
 * the model is trained anew.
 */
export const FEATURE_KINDS = [
  'always',
  'statement',
  'label',
  'label in statement',
  'word',
  'word in statement',
  'two words',
  'three words',
  'first word in statement',
  'last word in statement',
  'first words',
  'last words',
  'number of words',
  'says total',
  'line above',
  'line below',
  'second line above',
  'second line below',
  'third line above',
  'third line below',
  'line above and label',
  'label and line below',
  'lines above and below',
  'word above',
  'word below',
  'word two above',
  'word two below',
  'total above',
  'total below',
  'total above and label',
  'total below and label',
  'totals around',
  'totals around and label',
  'second total below',
  'second total below and label',
  'word and total above',
  'word and total below',
  'lines since total',
  'lines since total and label',
  'lines until total',
  'lines until total and label',
  'place in statement',
  'place in statement and label',
  'same label before',
  'same label after',
  'part of statement',
  'part of statement and label',
  'part of statement and word',
  'trait of statement',
  'trait of statement and label',
] as const

export type FeatureKind = (typeof FEATURE_KINDS)[number]

const INDEX = Object.fromEntries(FEATURE_KINDS.map((it, i) => [it, i])) as Readonly<Record<FeatureKind, number>>

/** Takes a line's features one by one: the kind and the terms that it is of. */
export type FeatureSink = (kind: FeatureKind, first: Term, second: Term) => void

const NONE = term('')
const NO_KIND = term('-')
const ABOVE_ALL = term('^')
const BELOW_ALL = term('$')
const TOTAL = term('total')
const NUMBERS: readonly Term[] = Array.from({ length: 100 }, (_, i) => term(String(i)))
const STATEMENTS = Object.fromEntries(['IS', 'BS', 'CF', 'EQ', 'CI'].map((it) => [it, term(it)]))

/** The hash by which the model knows a feature. */
export function hashOf(kind: FeatureKind, first: Term, second: Term): number {
  return featureHash(INDEX[kind], first.hash, second.hash)
}

/** Tells the features of one line of a statement, by its index. */
export type FeatureTeller = (index: number, sink: FeatureSink) => void

/** The features of a statement's lines: what their labels say, and their neighbours where they have any. */
export function lineFeatures(kind: StatementKind | null, lines: readonly PrintedLine[]): FeatureTeller {
  const context = lines.length > 1 ? statementContext(kind, lines) : null
  return (index, sink) => {
    labelFeatures(labelTerms(lines[index]!.label), kind, sink)
    if (context !== null) contextFeatures(index, context, sink)
  }
}

/** Tells the features of a line by its label alone. */
export function labelFeatures(terms: LabelTerms, statement: StatementKind | null, sink: FeatureSink): void {
  const kind = statement === null ? NO_KIND : STATEMENTS[statement]!
  const { words, key, head, tail } = terms
  sink('always', NONE, NONE)
  sink('statement', kind, NONE)
  sink('label', key, NONE)
  sink('label in statement', key, kind)
  for (let i = 0; i < words.length; i++) {
    sink('word', words[i]!, NONE)
    sink('word in statement', words[i]!, kind)
    if (i > 0) sink('two words', words[i - 1]!, words[i]!)
    if (i > 1) sink('three words', pair(words[i - 2]!, words[i - 1]!), words[i]!)
  }
  if (words.length > 0) {
    sink('first word in statement', words[0]!, kind)
    sink('last word in statement', words.at(-1)!, kind)
  }
  sink('first words', head, NONE)
  sink('last words', tail, NONE)
  sink('number of words', NUMBERS[Math.min(8, words.length)]!, NONE)
  if (terms.saysTotal) sink('says total', TOTAL, kind)
}

/** Tells what a line's neighbours say of it. */
export function contextFeatures(index: number, statement: StatementContext, sink: FeatureSink): void {
  const { lines, traits } = statement
  const kind = statement.kind === null ? NO_KIND : STATEMENTS[statement.kind]!
  const line = lines[index]!
  const { words, key } = line.terms
  const near = (offset: number): Term => lines[index + offset]?.terms.key ?? (offset < 0 ? ABOVE_ALL : BELOW_ALL)
  const above = near(-1)
  const below = near(1)
  sink('line above', above, NONE)
  sink('line below', below, NONE)
  sink('second line above', near(-2), NONE)
  sink('second line below', near(2), NONE)
  sink('third line above', near(-3), NONE)
  sink('third line below', near(3), NONE)
  sink('line above and label', above, key)
  sink('label and line below', key, below)
  sink('lines above and below', above, below)
  for (const it of lines[index - 1]?.terms.words ?? []) sink('word above', it, NONE)
  for (const it of lines[index + 1]?.terms.words ?? []) sink('word below', it, NONE)
  for (const it of lines[index - 2]?.terms.words ?? []) sink('word two above', it, NONE)
  for (const it of lines[index + 2]?.terms.words ?? []) sink('word two below', it, NONE)
  sink('total above', line.lastTotal, kind)
  sink('total below', line.nextTotal, kind)
  sink('total above and label', line.lastTotal, key)
  sink('total below and label', line.nextTotal, key)
  const around = pair(line.lastTotal, line.nextTotal)
  sink('totals around', around, kind)
  sink('totals around and label', around, key)
  sink('second total below', line.totalAfterNext, kind)
  sink('second total below and label', line.totalAfterNext, key)
  sink('part of statement', line.region, kind)
  sink('part of statement and label', line.region, key)
  for (const it of words) {
    sink('word and total above', it, line.lastTotal)
    sink('word and total below', it, line.nextTotal)
    sink('part of statement and word', line.region, it)
  }
  sink('lines since total', NUMBERS[line.sinceTotal]!, kind)
  sink('lines since total and label', NUMBERS[line.sinceTotal]!, key)
  sink('lines until total', NUMBERS[line.untilTotal]!, kind)
  sink('lines until total and label', NUMBERS[line.untilTotal]!, key)
  const tenth = Math.min(9, Math.floor((10 * index) / lines.length))
  sink('place in statement', NUMBERS[tenth]!, kind)
  sink('place in statement and label', NUMBERS[Math.floor(tenth / 2)]!, key)
  sink('same label before', NUMBERS[line.before]!, key)
  sink('same label after', NUMBERS[line.after]!, key)
  for (const it of traits) {
    sink('trait of statement', it, kind)
    sink('trait of statement and label', it, key)
  }
}

/** Two terms as one; only its hash is asked for until a feature is told. */
function pair(first: Term, second: Term): Term {
  return new Pair(first, second)
}

class Pair implements Term {
  readonly #first: Term
  readonly #second: Term
  readonly hash: number

  constructor(first: Term, second: Term) {
    this.#first = first
    this.#second = second
    this.hash = featureHash(FEATURE_KINDS.length, first.hash, second.hash)
  }

  get text(): string {
    return `${this.#first.text} … ${this.#second.text}`
  }
}
