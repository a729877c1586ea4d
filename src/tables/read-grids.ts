import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import { isFoot } from '../phrases/foot.js'
import { findScaleNotes } from '../phrases/scales.js'
import { readTable, type TextAbove } from './read-table.js'
import { withSeparateStatements } from './separate-statements.js'
import { oneLine } from './words-of-tables.js'

/** Most blocks above a table that may belong to it: company, title, dates, notes. */
const CAPTION_BLOCKS = 5
const CAPTION_LENGTH = 240
/** Most that is kept of what stands above a table and the ones that it goes on from. */
const MOST_CAPTIONS = 30

/** Reads every table of numbers among the blocks. */
export function readGrids(blocks: readonly Block[]): readonly Grid[] {
  const grids: Grid[] = []
  const running = runningHeads(blocks)
  let previous: ReadTable | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture') continue
    if (block.kind !== 'table') {
      if (!isCaption(block) && !isFoot(block.text.text)) previous = null
      continue
    }
    const own = textAbove(blocks, index)
    const before = goesOn(own, running) ? previous : null
    const above =
      before === null
        ? own
        : { ...before.above, captions: [...before.above.captions, ...own.captions].slice(-MOST_CAPTIONS) }
    const read = readTable(block.table, above, before?.grid ?? null)
    grids.push(...read)
    const last = read.at(-1)
    previous =
      last === undefined
        ? previous
        : { above: { captions: last.notes.map((it) => it.text), lead: last.lead }, grid: last }
  }
  return withSeparateStatements(grids)
}

/** A table that was read, for one that goes on from it. */
interface ReadTable {
  readonly above: TextAbove
  readonly grid: Grid
}

/** A table with nothing above it but what heads every page, or "(continued)", goes on from the one before it. */
function goesOn({ captions, lead }: TextAbove, running: ReadonlySet<string>): boolean {
  if (lead === null && captions.every((it) => running.has(oneLine(it.text)))) return true
  return (lead === null || isFoot(lead.text)) && captions.some((it) => CONTINUED.test(it.text))
}

const CONTINUED = /\bcontinued\b|\bcont['’]d\b/i

/** Fewest times that a line stands in a document for it to head pages, rather than a table. */
const FEWEST_PAGES = 4

/** What heads page after page: the company, "Notes to financial statements", "(in millions)"; none that names a time. */
function runningHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'table' || !isCaption(block)) continue
    const text = oneLine(block.text.text)
    if (!/\d{4}/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set(gather([...counts], ([text, count]) => (count >= FEWEST_PAGES ? [text] : [])))
}

/** The headings and short notes right above a table, and the running text that ends them, unless a heading stands between. */
function textAbove(blocks: readonly Block[], index: number): TextAbove {
  const captions: MappedText[] = []
  let hasHeading = false
  for (let at = index - 1; at >= 0 && captions.length < CAPTION_BLOCKS; at--) {
    const block = blocks[at]!
    if (block.kind === 'furniture') continue
    if (block.kind === 'table') break
    if (!isCaption(block)) {
      const scale = hasHeading || [block.text, ...captions].some(saysScale) ? null : headingWithScale(blocks, at)
      return { captions: scale === null ? captions : [scale, ...captions], lead: hasHeading ? null : endOf(block.text) }
    }
    hasHeading ||= block.kind === 'heading'
    captions.unshift(block.text)
  }
  return { captions, lead: null }
}

/** Most of a running text that is about the table below it, in characters: a text without paragraphs is one for pages. */
const LEAD_LENGTH = 4000

function endOf(text: MappedText): MappedText {
  const { length } = text.text
  if (length <= LEAD_LENGTH) return text
  const sentence = text.text.slice(length - LEAD_LENGTH).search(/(?<=[a-z)\]”]\.\s)(?=[A-Z(“])/)
  return text.slice({ start: length - LEAD_LENGTH + Math.max(0, sentence), end: length })
}

/** "Average balances (dollars in thousands)" right before a paragraph that leads to the table. */
function headingWithScale(blocks: readonly Block[], index: number): MappedText | null {
  let at = index - 1
  while (at >= 0 && blocks[at]!.kind === 'furniture') at--
  const block = blocks[at]
  if (block === undefined || block.kind === 'table' || block.kind === 'furniture' || !isCaption(block)) return null
  return saysScale(block.text) ? block.text : null
}

function saysScale({ text }: MappedText): boolean {
  return findScaleNotes(text).length > 0
}

function isCaption(block: Exclude<Block, { kind: 'table' | 'furniture' }>): boolean {
  if (block.kind === 'listItem') return false
  const { text } = block.text
  return text.length <= CAPTION_LENGTH && (block.kind === 'heading' || !isSentence(text))
}

/** Ends with a full stop, or goes on after one; that of a company's name doesn't count. */
function isSentence(text: string): boolean {
  return /[\p{L}\d)]{2}\.(?:[ \t]+\p{Lu}|\s*$)/u.test(text.replace(/\b(?:Inc|Corp|Ltd|Co|Cie|Bros|plc|Col|No)\./gi, ''))
}
