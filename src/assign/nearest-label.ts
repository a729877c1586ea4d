import type { LexiconEntry } from '../model/taxonomy.js'
import { labelWords } from '../phrases/label-words.js'

/** Words that say nothing of what a line is. */
const IDLE = new Set(
  'of in on to for and from by with at per net total other expense cost charge amount balance income change'.split(' '),
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
  const entriesByWord = new Map<string, number[]>()
  for (const [index, entry] of lexicon.entries()) {
    for (const word of new Set(entry.label.split(' '))) {
      if (IDLE.has(word)) continue
      const entries = entriesByWord.get(word)
      if (entries === undefined) entriesByWord.set(word, [index])
      else entries.push(index)
    }
  }
  return new LabelIndex(lexicon, entriesByWord)
}

class LabelIndex implements NearestLabels {
  readonly #lexicon: readonly LexiconEntry[]
  /** Indices into the lexicon. */
  readonly #entriesByWord: ReadonlyMap<string, readonly number[]>
  /** By entry: what the length of its label takes off. */
  readonly #lengths: Float64Array
  /** By entry: what the words shared with the label asked for weigh; all 0 between questions, for there are many of both. */
  readonly #weights: Float64Array

  constructor(lexicon: readonly LexiconEntry[], entriesByWord: ReadonlyMap<string, readonly number[]>) {
    this.#lexicon = lexicon
    this.#entriesByWord = entriesByWord
    this.#lengths = Float64Array.from(lexicon, (it) => Math.sqrt(it.label.split(' ').length))
    this.#weights = new Float64Array(lexicon.length)
  }

  find(label: string): LexiconEntry | null {
    const touched = this.#weigh(label)
    let best = -1
    let bestScore = 0
    for (const index of touched) {
      const score = this.#weights[index]! / this.#lengths[index]!
      this.#weights[index] = 0
      if (score < bestScore) continue
      if (score > bestScore || this.#lexicon[index]!.label < this.#lexicon[best]!.label) {
        best = index
        bestScore = score
      }
    }
    return best < 0 ? null : this.#lexicon[best]!
  }

  /** Weighs the entries that share words with a label, and returns them in the order of its words. */
  #weigh(label: string): readonly number[] {
    const touched: number[] = []
    for (const word of new Set(labelWords(label).map((it) => it.word))) {
      const entries = this.#entriesByWord.get(word) ?? []
      const weight = 1 / Math.sqrt(entries.length)
      for (const index of entries) {
        if (this.#weights[index] === 0) touched.push(index)
        this.#weights[index]! += weight
      }
    }
    return touched
  }
}
