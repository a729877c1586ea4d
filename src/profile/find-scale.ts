import type { Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'
import { findScaleNotes } from '../phrases/scales.js'

/** "All amounts are in thousands of Canadian dollars unless otherwise noted": a scale for every table that has none of its own. */
export function findScale(sentences: readonly Sentence[]): Known<number> | null {
  for (const { text } of sentences) {
    if (!/\b(?:all|amounts?|figures|tabular|expressed|stated|reported|presented|tables?)\b/i.test(text.text)) continue
    const note = findScaleNotes(text.text)[0]
    if (note !== undefined)
      return { value: note.exponent, spans: text.sourceSpans(note.scaleRange), rule: 'scale-of-filing' }
  }
  return null
}
