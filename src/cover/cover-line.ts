import { gather } from '../base/gather.js'
import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { Block } from '../model/document.js'
import { shifted } from '../phrases/pattern.js'

/** A line of a text block: forms, addresses and signatures are read by the line. */
export interface CoverLine {
  readonly text: string
  /** Index of the block among the document's, and of the line in it. */
  readonly block: number
  readonly line: number
  readonly isHeading: boolean
  /** The source of a range of the line. */
  readonly spanOf: (range: Range) => Span
  /** The source of the whole line. */
  readonly span: Span
}

/** The lines of all blocks that aren't tables. */
export function coverLines(blocks: readonly Block[]): readonly CoverLine[] {
  return gather(blocks, (block, index) => {
    if (block.kind === 'table' || block.kind === 'furniture') return []
    return block.text.lines().map((range, line) => makeLine(block.text, range, index, line, block.kind === 'heading'))
  })
}

/** The texts of all blocks that aren't tables, each as one long line: for what may run on over line breaks. */
export function coverParagraphs(blocks: readonly Block[]): readonly CoverLine[] {
  return gather(blocks, (block, index) =>
    block.kind === 'table' || block.kind === 'furniture'
      ? []
      : [makeLine(block.text, block.text.whole, index, 0, block.kind === 'heading')],
  )
}

function makeLine(text: MappedText, range: Range, block: number, line: number, isHeading: boolean): CoverLine {
  return {
    text: text.text.slice(range.start, range.end),
    block,
    line,
    isHeading,
    spanOf: (inner) => text.sourceSpan(shifted(inner, range.start)),
    span: text.sourceSpan(range),
  }
}

/** The place of a match's group in its line. Needs a pattern with the `d` flag. */
export function groupRange(match: RegExpMatchArray, name: string): Range | null {
  const indices = match.indices?.groups?.[name]
  return indices === undefined ? null : { start: indices[0], end: indices[1] }
}
