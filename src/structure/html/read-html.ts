import type { Span } from '../../base/span.js'
import { joinBrokenSentences } from '../join-broken-sentences.js'
import type { ReadBlocks } from '../read-text.js'
import { BlockBuilder } from './block-builder.js'
import { readTokens } from './html-tokens.js'

/** Reads the part of a text that a span covers as HTML, into blocks. */
export function readHtml(source: string, span: Span): ReadBlocks {
  const builder = new BlockBuilder(source)
  readTokens(source, span, builder)
  return { blocks: joinBrokenSentences(builder.build()), findings: builder.findings }
}
