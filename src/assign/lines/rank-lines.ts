import type { CalibrationCurve, LineModel } from '../../model/line-model.js'
import type { StatementKind } from '../../model/taxonomy.js'
import { labelTerms } from './label-terms.js'
import { type FeatureTeller, hashOf, lineFeatures } from './line-features.js'
import { rarelyTwice } from './rarely-twice.js'
import { classCount, type LineScorer, lineScorer } from './score-line.js'
import type { PrintedLine } from './statement-context.js'
import { term } from './term.js'

/** What a line of a statement means, as far as its words and neighbours tell. */
export interface RankedLine {
  /** Up to three concepts, likeliest first; the third is none that filers use in the place of the first two. */
  readonly candidates: readonly string[]
  /** Log odds of the likeliest concept with its alternatives against the other concepts, as the model has them. */
  readonly odds: number
  /** How often lines said like this one, that some concept fits, were right, 0 to 1, filers' alternatives counted as right. */
  readonly confidence: number
  /** Log odds that none of the concepts fits, as the model has them, and how often that was so of such lines. */
  readonly noneOdds: number
  readonly noneConfidence: number
  /** The model has seen a line of these words. */
  readonly wasSeen: boolean
}

const scorers = new WeakMap<LineModel, LineScorer>()

/** The model's index, made once. */
export function scorerOf(model: LineModel): LineScorer {
  const known = scorers.get(model) ?? lineScorer(model)
  scorers.set(model, known)
  return known
}

/**
 * Ranks the concepts for each line of one statement, in order. A single line is ranked by its label alone.
 *
 * @param possible by line, what it can mean as far as more than its words are known: 1 for each of the model's concepts that its numbers
 *   can be of; null where nothing more is known
 */
export function rankLines(
  kind: StatementKind | null,
  lines: readonly PrintedLine[],
  model: LineModel,
  possible: readonly (Uint8Array | null)[] = [],
): readonly RankedLine[] {
  const tell = lineFeatures(kind, lines)
  const scorer = scorerOf(model)
  const chances = lines.map((_, index) => chancesOf(index, tell, scorer, possible[index] ?? null))
  rarelyTwice(chances, model)
  const isAlone = kind === null && lines.length === 1
  return chances.map((it, index) => {
    const wasSeen = isSeenLabel(lines[index]!.label, model)
    return ranked(it, wasSeen, isAlone ? model.alone : wasSeen ? model.seen : model.unseen, model)
  })
}

/** The chances of the classes for one line, by its own words and its neighbours. */
function chancesOf(index: number, tell: FeatureTeller, scorer: LineScorer, possible: Uint8Array | null): Float64Array {
  const sums = new Int32Array(classCount(scorer.model))
  tell(index, (kind, first, second) => scorer.add(hashOf(kind, first, second), sums))
  return softmax(sums, scorer.model.scale, possible)
}

/** Whether the model has seen a label, in whichever statement. */
export function isSeenLabel(label: string, model: LineModel): boolean {
  return scorerOf(model).find(hashOf('label', labelTerms(label).key, NOTHING)) !== -1
}

const NOTHING = term('')

/** What is said of a line, of the probabilities of its classes. */
function ranked(
  probabilities: Float64Array,
  wasSeen: boolean,
  curve: CalibrationCurve,
  { concepts, alternatives, none }: LineModel,
): RankedLine {
  const noneChance = probabilities[concepts.length]!
  const first = likeliest(probabilities, concepts.length, [])
  const second = likeliest(probabilities, concepts.length, [first])
  const near = alternatives[first]!
  const third = likeliest(probabilities, concepts.length, [...near, ...(alternatives[second] ?? [])])
  const candidates = [first, second, third].filter((it) => probabilities[it]! > 0).map((it) => concepts[it]!)
  const said = near.reduce((sum, it) => sum + probabilities[it]!, 0)
  let others = 0
  for (const it of near) probabilities[it] = 0
  for (let i = 0; i < concepts.length; i++) others += probabilities[i]!
  const odds = logOdds(said, others)
  const noneOdds = logOdds(noneChance, said + others)
  return {
    candidates,
    odds,
    confidence: calibrated(odds, curve),
    noneOdds,
    noneConfidence: calibrated(noneOdds, none),
    wasSeen,
  }
}

/** The likeliest concept that is none of the given ones; -1 where all are given. */
function likeliest(probabilities: Float64Array, count: number, without: readonly number[]): number {
  let best = -1
  for (let i = 0; i < count; i++)
    if ((best < 0 || probabilities[i]! > probabilities[best]!) && !without.includes(i)) best = i
  return best
}

const LEAST = 1e-12

function logOdds(chance: number, others: number): number {
  return Math.log(Math.max(LEAST, chance) / Math.max(LEAST, others))
}

/** The share of right lines at these log odds: straight between the curve's steps, level beyond its ends. */
export function calibrated(odds: number, { logOdds: steps, right }: CalibrationCurve): number {
  if (steps.length === 0) return 1 / (1 + Math.exp(-odds))
  if (odds <= steps[0]!) return right[0]!
  for (let i = 1; i < steps.length; i++) {
    if (odds > steps[i]!) continue
    const part = (odds - steps[i - 1]!) / (steps[i]! - steps[i - 1]!)
    return right[i - 1]! + part * (right[i]! - right[i - 1]!)
  }
  return right.at(-1)!
}

/** A chance smaller than e to this power, of the likeliest class' chance, is nought. */
const SMALLEST = -30

/** Makes probabilities of the sums; what isn't possible has none. */
function softmax(sums: Int32Array, scale: number, possible: Uint8Array | null): Float64Array {
  const chances = new Float64Array(sums.length)
  if (possible !== null) for (let i = 0; i < possible.length; i++) if (possible[i] === 0) sums[i] = IMPOSSIBLE
  let most = IMPOSSIBLE
  for (let i = 0; i < sums.length; i++) if (sums[i]! > most) most = sums[i]!
  const least = most + SMALLEST / scale
  let total = 0
  for (let i = 0; i < sums.length; i++) {
    if (sums[i]! < least) continue
    const chance = Math.exp((sums[i]! - most) * scale)
    chances[i] = chance
    total += chance
  }
  const share = 1 / total
  for (let i = 0; i < sums.length; i++) if (chances[i]! > 0) chances[i]! *= share
  return chances
}

/** Less than any sum of weights. */
const IMPOSSIBLE = -(2 ** 31)
