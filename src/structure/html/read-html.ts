import type { Span } from '../../base/span.js'
import type { Block } from '../../model/document.js'
import { joinBrokenSentences } from '../join-broken-sentences.js'
import { BlockBuilder } from './block-builder.js'
import { readTokens } from './html-tokens.js'

/** Reads the part of a text that a span covers as HTML, into blocks. */
export function readHtml(source: string, span: Span): readonly Block[] {
  const builder = new BlockBuilder(source)
  readTokens(source, span, builder)
  return joinBrokenSentences(builder.build())
}
