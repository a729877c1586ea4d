import { gather } from '../base/gather.js'
import { bySpan, overlaps, type Span } from '../base/span.js'
import { type Block, blockTexts, type FilingDocument } from '../model/document.js'
import { numbersIn } from './numbers-in.js'

export interface PrintedNumber {
  readonly span: Span
  /** It stands in a text that was read; else in the markup of plain text: a tag, the address of a link. */
  readonly isRead: boolean
}

/** All numbers that a filing prints, in order of place. The tags and character references of HTML print none. */
export function printedNumbers(document: FilingDocument): readonly PrintedNumber[] {
  const html = gather([...document.blocks, ...document.papers], (block) => numbersInHtml(block, document))
  const plain = document.plainText.length === 0 ? [] : plainNumbers(document)
  return [...html, ...plain].sort((a, b) => bySpan(a.span, b.span))
}

function numbersInHtml(block: Block, { source, plainText }: FilingDocument): readonly PrintedNumber[] {
  const isHtml = (it: Span): boolean => !plainText.some((plain) => overlaps(plain, it))
  const marks = block.kind === 'listItem' && isHtml(block.mark) ? numbersIn(source.text, block.mark) : []
  const inTexts = gather(blockTexts(block), (text) => {
    const ranges = numbersIn(text.text, text.whole)
    return ranges.length === 0 || !isHtml(text.sourceSpan(text.whole)) ? [] : ranges.map((it) => text.sourceSpan(it))
  })
  return [...marks, ...inTexts].map((span) => ({ span, isRead: true }))
}

function plainNumbers({ source, header, blocks, papers, plainText }: FilingDocument): readonly PrintedNumber[] {
  const spans = [...readSpans([...blocks, ...papers]), ...header.map((it) => it.span)].sort(bySpan)
  let at = 0
  return gather(plainText, (it) => numbersIn(source.text, it)).map((span) => {
    while (at < spans.length && spans[at]!.end <= span.start) at++
    return { span, isRead: spans[at] !== undefined && overlaps(spans[at]!, span) }
  })
}

function readSpans(blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = []
  for (const block of blocks) {
    if (block.kind === 'listItem') spans.push(block.mark)
    for (const text of blockTexts(block)) text.addSources(spans)
  }
  return spans
}
