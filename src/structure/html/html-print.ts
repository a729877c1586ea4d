import { type MappedText, MappedTextBuilder, type Range } from '../../base/mapped-text.js'
import type { Span } from '../../base/span.js'
import type { InlineText } from '../inline.js'
import type { PrintedText } from '../printed-text.js'
import type { BoldRanges } from './bold-ranges.js'

/** Tags for the parts of a table, set among its characters (EDGAR Filer Manual of the 1990s). */
const TEXT_TAG = /<\/?(?:table|caption|s|c|page|fn)\b[^<>]*>/gi

/** Text out of an HTML document that is laid out by its characters. Entities are what they stand for, and tags take no place. */
export class HtmlPrint implements PrintedText {
  readonly mapped: MappedText
  readonly #bold: BoldRanges

  constructor(mapped: MappedText, bold: BoldRanges) {
    this.mapped = mapped
    this.#bold = bold
  }

  get text(): string {
    return this.mapped.text
  }

  readonly read = (range: Range): InlineText => ({
    text: withoutTags(this.mapped.slice(range)),
    isBold: this.#bold.covers(this.text, range),
  })

  readonly sourceSpan = (range: Range): Span => this.mapped.sourceSpan(range)
}

function withoutTags(text: MappedText): MappedText {
  if (!text.text.includes('<')) return text
  const builder = new MappedTextBuilder()
  let start = 0
  for (const tag of text.text.matchAll(TEXT_TAG)) {
    builder.append(text.slice({ start, end: tag.index }))
    start = tag.index + tag[0].length
  }
  return builder.append(text.slice({ start, end: text.text.length })).build()
}
