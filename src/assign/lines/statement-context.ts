import type { StatementKind } from '../../model/taxonomy.js'
import { headingRegion, type LabelTerms, labelTerms } from './label-terms.js'
import { type Term, term } from './term.js'

/** A printed line: what is known of it without its values. */
export interface PrintedLine {
  readonly label: string
  /** The headings above it, outermost first, as one text; empty where none is known. */
  readonly section: string
}

/** A line among its neighbours. */
export interface LineInContext {
  readonly terms: LabelTerms
  /** The total above and the two below, by their words. */
  readonly lastTotal: Term
  readonly nextTotal: Term
  readonly totalAfterNext: Term
  /** The part of the statement: by the heading above where there is one, else by the total below. */
  readonly region: Term
  /** How many lines of the same words stand before and after, and how many lines since the last and until the next total. */
  readonly before: number
  readonly after: number
  readonly sinceTotal: number
  readonly untilTotal: number
}

/** A statement's lines, each with what its neighbours say of it. */
export interface StatementContext {
  readonly kind: StatementKind | null
  readonly lines: readonly LineInContext[]
  /** What the statement as a whole shows: that it is a bank's, that it has noncontrolling interests … */
  readonly traits: readonly Term[]
}

/** The parts of a statement of cash flows: "Changes in assets and liabilities" is a heading within one. */
const FLOWS: ReadonlySet<string> = new Set(['operating', 'investing', 'financing', 'supplement'])

const BEGIN = term('^')
const END = term('$')

const TRAITS: readonly (readonly [Term, RegExp])[] = [
  [term('noncontrolling interests'), /noncontrolling/],
  [term('discontinued operations'), /discontinued/],
  [term('classified'), /total current asset/],
  [term('bank'), /deposit.*loan|loan.*deposit|loan loss/],
  [term('insurer'), /premium|policyholder/],
  [term('real estate'), /real estate|rental/],
  [term('partnership'), /partner|\bunit\b/],
  [term('utility'), /electric|utility|regulatory/],
]

/** Reads the lines of one statement, in order. */
export function statementContext(kind: StatementKind | null, lines: readonly PrintedLine[]): StatementContext {
  const terms = lines.map((it) => labelTerms(it.label))
  const above = walkTotals(terms, BEGIN)
  const below = walkTotals(terms.toReversed(), END).reverse()
  const all = terms.map((it) => it.key.text).join(' | ')
  return {
    kind,
    lines: lines.map(({ section }, i) => {
      const heading = section === '' ? null : headingRegion(section)
      const isTold = heading !== null && heading.text !== '-' && (kind !== 'CF' || FLOWS.has(heading.text))
      return {
        terms: terms[i]!,
        lastTotal: above[i]!.total,
        nextTotal: below[i]!.total,
        totalAfterNext: below[i]!.second,
        region: isTold ? heading : below[i]!.region,
        before: Math.min(4, above[i]!.seen),
        after: Math.min(3, below[i]!.seen),
        sinceTotal: Math.min(6, above[i]!.distance),
        untilTotal: Math.min(6, below[i]!.distance),
      }
    }),
    traits: TRAITS.filter(([, pattern]) => pattern.test(all)).map(([trait]) => trait),
  }
}

interface Walked {
  readonly total: Term
  readonly second: Term
  readonly region: Term
  readonly seen: number
  readonly distance: number
}

/** What each line has behind it, in the order walked. */
function walkTotals(terms: readonly LabelTerms[], edge: Term): Walked[] {
  const seen = new Map<string, number>()
  let total = edge
  let second = edge
  let region = edge
  let distance = 0
  return terms.map((it) => {
    const count = seen.get(it.key.text) ?? 0
    seen.set(it.key.text, count + 1)
    const walked = { total, second, region, seen: count, distance }
    if (it.isTotal) {
      second = total
      total = it.key
      region = it.region
      distance = 0
    } else distance++
    return walked
  })
}
