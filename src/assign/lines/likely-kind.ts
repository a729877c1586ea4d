import type { LineModel } from '../../model/line-model.js'
import type { StatementKind } from '../../model/taxonomy.js'
import { type RankedLine, rankLines } from './rank-lines.js'
import type { PrintedLine } from './statement-context.js'

const KINDS: readonly StatementKind[] = ['IS', 'BS', 'CF', 'EQ', 'CI']
/** Fewer lines don't tell. */
const FEWEST = 3

/** The kind of statement as which its lines are known best; null for a few lines, which tell of none. */
export function likelyKind(
  lines: readonly PrintedLine[],
  model: LineModel,
  possible: readonly (Uint8Array | null)[] = [],
): StatementKind | null {
  if (lines.length < FEWEST) return null
  let best: StatementKind | null = null
  let most = 0
  for (const kind of KINDS) {
    const known = knownShare(lines.map((it, i) => rankLines(kind, [it], model, [possible[i] ?? null])[0]!))
    if (known <= most) continue
    most = known
    best = kind
  }
  return best
}

/** How many of the lines can be expected to be right. */
function knownShare(ranked: readonly RankedLine[]): number {
  return ranked.reduce((sum, it) => sum + it.confidence * (1 - it.noneConfidence), 0) / ranked.length
}
