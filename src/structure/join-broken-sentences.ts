import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { PageBreak } from './page-break.js'

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
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      isAfterBreak = true
    } else if (isPageNumber(block, blocks[index - 1], blocks[index + 1])) {
      joined.push({ kind: 'furniture', text: block.text })
    } else {
      const last = joined.findLastIndex((it) => it.kind !== 'furniture')
      if (last >= 0 && goesOn(joined[last]!, block, isAfterBreak)) joined[last] = join(joined[last]!, block)
      else joined.push(block)
      isAfterBreak = false
    }
  }
  return joined
}

/** A number alone, at the foot or the head of a page, or between the parts of a table. */
function isPageNumber(
  block: Block,
  before: Block | PageBreak | undefined,
  after: Block | PageBreak | undefined,
): block is TextBlock {
  if (block.kind === 'table' || !partsPages(before, after)) return false
  return /^\W*(?:page\s+)?(?:\d{1,4}|[ivxl]{1,6})(?:\s+of\s+\d{1,4})?\W*$/i.test(block.text.text)
}

function partsPages(before: Block | PageBreak | undefined, after: Block | PageBreak | undefined): boolean {
  if (before?.kind === 'pageBreak' || after?.kind === 'pageBreak') return true
  return before?.kind === 'table' && after?.kind === 'table'
}

type TextBlock = Extract<Block, { readonly text: MappedText }>

/** Shortest text that is taken for a sentence rather than for a caption or a line of an address. */
const SENTENCE_LENGTH = 60

function goesOn(last: Block, next: Block, isAfterBreak: boolean): last is TextBlock {
  if (last.kind !== 'paragraph' && last.kind !== 'listItem') return false
  if (next.kind !== 'paragraph' || '.!?:;”"\''.includes(last.text.text.trimEnd().slice(-1))) return false
  if (isAfterBreak)
    return endsOpen(last.text.text) || (isLong(last) && (isLong(next) || /^[a-z0-9($€£“"]/.test(next.text.text)))
  return isLong(last) && /^[a-z]/.test(next.text.text)
}

function isLong(block: TextBlock): boolean {
  return block.text.text.length >= SENTENCE_LENGTH
}

/** Ends with a word that a sentence can't end with, or amid a date. */
function endsOpen(text: string): boolean {
  return OPEN_END.test(text.trimEnd().slice(-OPEN_END_LENGTH))
}

/** More characters than such a word has, with what stands before it. */
const OPEN_END_LENGTH = 40
const OPEN_END =
  /(?:\b(?:of|the|and|or|to|for|in|with|ended|ending|by|a|an|was|were|is|are|from|at|on|its|our|(?:ended|ending|at|of|on|to)\s+\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)|,)$/i

function join(last: Block, next: Block): Block {
  if (last.kind === 'table' || next.kind === 'table') return last
  const text = new MappedTextBuilder().append(last.text).join(' ').append(next.text).build()
  return { ...last, text }
}
