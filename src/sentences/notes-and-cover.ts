import type { Block } from '../model/document.js'

/** Longest heading, in characters; and how much of a block tells whether it is one. */
const HEADING_LENGTH = 160

const NOTES =
  /^[\s*_#(]*notes\s+to\s+(?:the\s+)?(?:[\p{L}&’'.-]+,?\s+){0,8}?(?:financial\s+st\s?atements|statements|accounts)\b(?!\s+(?:are|is|form|on|in|which|that|should)\b)/iu
/** What comes after the notes, or before them: the next item of a form, the auditors' report, an exhibit. */
const OTHER_PART =
  /^[\s*_#(]*(?:item\s+\d{1,2}[a-c]?\b|part\s+[iv]{1,3}\b|management[’']?s\s+(?:discussion|report|statement)|(?:operating\s+and\s+financial|financial)\s+review|reports?\s+of\s+(?:the\s+)?(?:independent|registered|management)|independent\s+auditors?|auditors?[’']?\s+report|signatures?\b|exhibits?\b|schedule\s+[iv]{1,3}\b|supplement(?:al|ary)\s+(?:financial\s+)?(?:information|data)|selected\s+(?:quarterly|financial)|certifications?\b)/i
/** Where the cover of a form ends. */
const AFTER_COVER =
  /^[\s*_#(]*(?:item\s+\d|part\s+i\b|table\s+of\s+contents|index\b|forward[\s-]looking|cautionary|documents\s+incorporated)/i
const COVER = /\bform\s+(?:10-?[kq]|20-?f|40-?f)/i
/** Most blocks of a cover. */
const COVER_BLOCKS = 80

/**
 * The places of the blocks that tell amounts in words of their own which can be relied on: the notes to the statements, and the cover
 * of a form. What else a filing says of amounts, it says of what its statements measure, or of others, plans and cases.
 */
export function notesAndCover(blocks: readonly Block[]): ReadonlySet<number> {
  const told = notes(blocks)
  if (told.size > 0) for (const index of cover(blocks)) told.add(index)
  return told
}

function notes(blocks: readonly Block[]): Set<number> {
  const told = new Set<number>()
  let isInNotes = false
  for (const [index, block] of blocks.entries()) {
    const heading = headingOf(block)
    if (heading !== null && NOTES.test(heading)) isInNotes = true
    else if (heading !== null && OTHER_PART.test(heading)) isInNotes = false
    if (isInNotes) told.add(index)
  }
  return told
}

/** A heading, or a paragraph as short as one. */
function headingOf(block: Block): string | null {
  if (block.kind === 'table' || block.kind === 'furniture') return null
  const { text } = block.text
  return block.kind === 'heading' || text.length <= HEADING_LENGTH ? text.slice(0, HEADING_LENGTH) : null
}

function cover(blocks: readonly Block[]): readonly number[] {
  const first = blocks.slice(0, COVER_BLOCKS)
  const form = first.findIndex((it) => it.kind !== 'table' && COVER.test(it.text.text.slice(0, HEADING_LENGTH)))
  if (form < 0) return []
  const after = first.findIndex((it, index) => index > form && it.kind === 'heading' && AFTER_COVER.test(it.text.text))
  return after < 0 ? [] : Array.from({ length: after - form }, (_, index) => form + index)
}
