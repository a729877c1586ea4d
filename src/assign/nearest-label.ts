import type { LexiconEntry } from '../model/taxonomy.js'
import { labelWords } from '../phrases/label-words.js'

/** Words that say nothing of what a line is. */
const IDLE = new Set(
  'of in on to for and from by with at per net total other expense cost charge amount income change'.split(' '),
)

/**
 * The entry whose label shares the most telling words with a label; a word is the more telling the fewer entries have it. Null where
 * no telling word is shared.
 */
export function nearestLabel(label: string, lexicon: readonly LexiconEntry[]): LexiconEntry | null {
  const words = new Set(labelWords(label).map((it) => it.word))
  const counts = countWords(lexicon)
  let best: LexiconEntry | null = null
  let bestScore = 0
  for (const entry of lexicon) {
    const own = entry.label.split(' ')
    const shared = own.filter((word) => words.has(word) && !IDLE.has(word))
    if (shared.length === 0) continue
    const weight = shared.reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1) ** 0.5, 0)
    const score = weight / Math.sqrt(own.length)
    if (score > bestScore || (score === bestScore && best !== null && entry.label < best.label)) {
      best = entry
      bestScore = score
    }
  }
  return best
}

function countWords(lexicon: readonly LexiconEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of lexicon) {
    for (const word of new Set(label.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
