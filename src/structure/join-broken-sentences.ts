import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { PageBreak } from './read-text.js'

/**
 * Puts sentences together that a page break or a stray blank line has broken, and drops the page breaks.
 *
 *     …for the six months ended November      <- no full stop
 *     ---
 *     30, 2005. The decrease in cash…
 *
 * The join is a space that the source doesn't print, so that what is read across it has two spans.
 */
export function joinBrokenSentences(blocks: readonly (Block | PageBreak)[]): readonly Block[] {
  const joined: Block[] = []
  let isAfterBreak = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      isAfterBreak = true
      continue
    }
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, block, isAfterBreak)) joined[joined.length - 1] = join(last, block)
    else joined.push(block)
    isAfterBreak = false
  }
  return joined
}

type TextBlock = Extract<Block, { readonly text: MappedText }>

/** Shortest text that is taken for a sentence rather than for a caption or a line of an address. */
const SENTENCE_LENGTH = 60

function goesOn(last: Block, next: Block, isAfterBreak: boolean): last is TextBlock {
  if (last.kind !== 'paragraph' && last.kind !== 'listItem') return false
  if (next.kind !== 'paragraph' || /[.!?:;”"']\s*$/.test(last.text.text)) return false
  if (isAfterBreak)
    return endsOpen(last.text.text) || (isLong(last) && (isLong(next) || /^[a-z0-9($€£“"]/.test(next.text.text)))
  return isLong(last) && /^[a-z]/.test(next.text.text)
}

function isLong(block: TextBlock): boolean {
  return block.text.text.length >= SENTENCE_LENGTH
}

/** Ends with a word that a sentence can't end with, or amid a date. */
function endsOpen(text: string): boolean {
  return /(?:\b(?:of|the|and|or|to|for|in|with|ended|ending|by|a|an|was|were|is|are|from|at|on|its|our|(?:ended|ending|at|of|on|to)\s+\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)|,)\s*$/i.test(
    text,
  )
}

function join(last: TextBlock, next: Block): Block {
  if (next.kind === 'table') return last
  const text = new MappedTextBuilder().append(last.text).join(' ').append(next.text).build()
  return { ...last, text }
}
