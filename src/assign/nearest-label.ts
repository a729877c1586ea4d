import type { LexiconEntry } from '../model/taxonomy.js'
import { labelWords } from '../phrases/label-words.js'

/** Words that say nothing of what a line is. */
const IDLE = new Set(
  'of in on to for and from by with at per net total other expense cost charge amount income change'.split(' '),
)

/** Labels to be near to. */
export interface NearestLabels {
  /**
   * The entry whose label shares the most telling words with a label; a word is the more telling the fewer entries have it. Null where
   * no telling word is shared.
   */
  readonly find: (label: string) => LexiconEntry | null
}

/** Makes an index of the entries by their telling words. */
export function nearestLabels(lexicon: readonly LexiconEntry[]): NearestLabels {
  const entriesByWord = new Map<string, LexiconEntry[]>()
  for (const entry of lexicon) {
    for (const word of new Set(entry.label.split(' '))) {
      if (IDLE.has(word)) continue
      const entries = entriesByWord.get(word)
      if (entries === undefined) entriesByWord.set(word, [entry])
      else entries.push(entry)
    }
  }
  return { find: (label) => findNearest(label, entriesByWord) }
}

function findNearest(label: string, entriesByWord: ReadonlyMap<string, readonly LexiconEntry[]>): LexiconEntry | null {
  const weights = new Map<LexiconEntry, number>()
  for (const word of new Set(labelWords(label).map((it) => it.word))) {
    const entries = entriesByWord.get(word) ?? []
    for (const entry of entries) weights.set(entry, (weights.get(entry) ?? 0) + 1 / Math.sqrt(entries.length))
  }
  let best: LexiconEntry | null = null
  let bestScore = 0
  for (const [entry, weight] of weights) {
    const score = weight / Math.sqrt(entry.label.split(' ').length)
    if (score > bestScore || (score === bestScore && best !== null && entry.label < best.label)) {
      best = entry
      bestScore = score
    }
  }
  return best
}
