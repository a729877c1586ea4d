import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'

/** One more than the white space that an amount may have within: what is as far apart belongs together for no phrase. */
const LONGEST_GAP = 41
const LONG_GAPS = new RegExp(`\\s{${LONGEST_GAP + 1},}`, 'g')

/**
 * A text whose white space is no longer than any phrase could make something of. Phrases let white space stand in several places side
 * by side, which takes them a time that grows with a power of its length.
 */
export function withShortGaps(text: MappedText): MappedText {
  const gaps = mayHaveLongGap(text.text) ? matchesOf(text.text, LONG_GAPS) : []
  if (gaps.length === 0) return text
  const builder = new MappedTextBuilder()
  let from = 0
  for (const { 0: gap, index } of gaps) {
    builder.append(text.slice({ start: from, end: index + LONGEST_GAP }))
    from = index + gap.length
  }
  return builder.append(text.slice({ start: from, end: text.text.length })).build()
}

/** A gap that is longer than the longest has white space at one of the places that stand so far apart. */
function mayHaveLongGap(text: string): boolean {
  for (let at = LONGEST_GAP; at < text.length; at += LONGEST_GAP + 1) {
    if (isSpace(text, at) && (isSpace(text, at - 1) || isSpace(text, at + 1))) return true
  }
  return false
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}
