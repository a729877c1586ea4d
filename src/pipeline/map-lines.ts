import { explainLine, type LineVote } from '../assign/lines/explain-line.js'
import { likelyKind } from '../assign/lines/likely-kind.js'
import { type RankedLine, rankLines } from '../assign/lines/rank-lines.js'
import { UsageError } from '../base/usage-error.js'
import type { LineModel } from '../model/line-model.js'
import type { PrintedLabel, StatementKind, Taxonomy } from '../model/taxonomy.js'
import { labelKey } from '../phrases/label-words.js'
import { extensionName } from '../reconcile/extension-name.js'

/** A printed line of a statement, without its values. */
export interface StatementLine {
  readonly label: string
  /** The headings above it; empty where none is known. */
  readonly section: string
}

/** What a line was taken for. */
export interface MappedLine {
  /** QName of a concept of the taxonomy, or `ext:` with a name made of the label where none fits. */
  readonly concept: string
  /**
   * How often lines said like this one are right where some concept fits, 0 to 1; a concept that filers use in the right one's place counts
   * as right. For one of its own: how often no concept fits such lines.
   */
  readonly confidence: number
  /** Up to three QNames, the concept among them, best first. */
  readonly candidates: readonly string[]
}

/** From this confidence on, a line is taken to be none of the taxonomy's concepts. */
const NONE_FROM = 0.94
const CANDIDATES = 3

/**
 * Maps the lines of one statement, in order, to concepts. Kind null where it isn't known: it is then told by the lines.
 * @throws UsageError where the taxonomy has no line model.
 */
export function mapLines(
  kind: StatementKind | null,
  lines: readonly StatementLine[],
  taxonomy: Taxonomy,
): readonly MappedLine[] {
  const model = lineModelOf(taxonomy)
  const ranked = rankLines(kind ?? likelyKind(lines, model), lines, model)
  return ranked.map((it, i) => mapped(it, lines[i]!.label))
}

export function lineModelOf({ lineModel }: Taxonomy): LineModel {
  if (lineModel === null) throw new UsageError('this taxonomy has no line-model.bin; "npm run train" makes one')
  return lineModel
}

function mapped({ candidates, confidence, noneConfidence }: RankedLine, label: string): MappedLine {
  if (noneConfidence < NONE_FROM) return { concept: candidates[0]!, confidence, candidates }
  const own = `ext:${extensionName(label)}`
  return { concept: own, confidence: noneConfidence, candidates: [own, ...candidates].slice(0, CANDIDATES) }
}

/** Why a line was taken for what it was. */
export interface LineExplanation {
  /** As given, or as its lines tell. */
  readonly kind: StatementKind | null
  readonly mapped: MappedLine
  /** What the votes are on: the line's candidates, best first, and null for none of the concepts. */
  readonly choices: readonly (string | null)[]
  /** What its words and neighbours say, those that part the first choice from the second most strongly first. */
  readonly votes: readonly LineVote[]
  /** What companies tagged this label with, in this kind of statement; null where fewer than three printed it. */
  readonly printed: PrintedLabel | null
}

/**
 * Explains one line of a statement.
 *
 * @param printed what companies tagged labels with, to tell beside it
 * @throws UsageError where the taxonomy has no line model.
 */
export function explainMapping(
  kind: StatementKind | null,
  lines: readonly StatementLine[],
  index: number,
  taxonomy: Taxonomy,
  printed: readonly PrintedLabel[],
): LineExplanation {
  const model = lineModelOf(taxonomy)
  const { label } = lines[index]!
  const known = kind ?? likelyKind(lines, model)
  const ranked = rankLines(known, lines, model)[index]!
  const line = mapped(ranked, label)
  const isNone = line.concept !== ranked.candidates[0]
  const choices = isNone ? [null, ...ranked.candidates] : [...ranked.candidates, null]
  const votes = explainLine(known, lines, index, choices, model)
  return {
    kind: known,
    mapped: line,
    choices,
    votes: votes.toSorted((a, b) => Math.abs(margin(b)) - Math.abs(margin(a))),
    printed: printed.find((it) => it.kind === known && it.label === labelKey(label)) ?? null,
  }
}

/** How far a vote is for the first choice and against the second. */
export function margin({ weights: [first = 0, second = 0] }: LineVote): number {
  return first - second
}
