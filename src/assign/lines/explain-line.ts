import type { LineModel } from '../../model/line-model.js'
import type { StatementKind } from '../../model/taxonomy.js'
import { type FeatureKind, hashOf, lineFeatures } from './line-features.js'
import { scorerOf } from './rank-lines.js'
import type { PrintedLine } from './statement-context.js'

/** What one feature of a line says. */
export interface LineVote {
  readonly kind: FeatureKind
  /** The words that it looks at: `total current asset`. */
  readonly text: string
  /** The weights that it adds, by concept asked for. */
  readonly weights: readonly number[]
}

/** What each feature of a line of a statement says of the named concepts; null stands for none of them all. */
export function explainLine(
  kind: StatementKind | null,
  lines: readonly PrintedLine[],
  index: number,
  concepts: readonly (string | null)[],
  model: LineModel,
): readonly LineVote[] {
  const scorer = scorerOf(model)
  const classes = concepts.map((it) => (it === null ? model.concepts.length : model.concepts.indexOf(it)))
  const votes: LineVote[] = []
  lineFeatures(kind, lines)(index, (feature, first, second) => {
    const sums = new Int32Array(model.concepts.length + 1)
    if (!scorer.add(hashOf(feature, first, second), sums)) return
    const weights = classes.map((it) => sums[it]! * model.scale)
    const text = [first.text, second.text].filter((it) => it !== '').join(' | ')
    if (weights.some((it) => it !== 0)) votes.push({ kind: feature, text, weights })
  })
  return votes
}
