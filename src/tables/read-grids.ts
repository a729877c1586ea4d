import type { MappedText } from '../base/mapped-text.js'
import type { Block } from '../model/document.js'
import type { Grid } from '../model/grid.js'
import { readTable, type TextAbove } from './read-table.js'

/** Most blocks above a table that may belong to it: company, title, dates, notes. */
const CAPTION_BLOCKS = 5
const CAPTION_LENGTH = 240

/** Reads every table of numbers among the blocks. */
export function readGrids(blocks: readonly Block[]): readonly Grid[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return []
    return readTable(block.table, textAbove(blocks, index))
  })
}

/** The headings and short notes right above a table, and the running text that ends them. */
function textAbove(blocks: readonly Block[], index: number): TextAbove {
  const captions: MappedText[] = []
  for (let at = index - 1; at >= 0 && captions.length < CAPTION_BLOCKS; at--) {
    const block = blocks[at]!
    if (block.kind === 'furniture') continue
    if (block.kind === 'table') break
    if (block.kind === 'listItem' || !isCaption(block)) return { captions, lead: block.text }
    captions.unshift(block.text)
  }
  return { captions, lead: null }
}

function isCaption(block: Exclude<Block, { kind: 'table' | 'listItem' | 'furniture' }>): boolean {
  const { text } = block.text
  return text.length <= CAPTION_LENGTH && (block.kind === 'heading' || !isSentence(text))
}

/** Ends with a full stop, or goes on after one; that of a company's name doesn't count. */
function isSentence(text: string): boolean {
  return /[\p{L}\d)]{2}\.(?:[ \t]+\p{Lu}|\s*$)/u.test(text.replace(/\b(?:Inc|Corp|Ltd|Co|Cie|Bros|plc)\./gi, ''))
}
