import type { Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import { type InlineText, readInline } from './inline.js'

/** A text that is laid out by its characters: each stands where it is printed in its line. */
export interface PrintedText {
  readonly text: string
  /** A range of it as running text, without markup. */
  readonly read: (range: Range) => InlineText
  /** The place of a range in the file. */
  readonly sourceSpan: (range: Range) => Span
}

/** A file of plain text is printed as it is; what markup it has is part of the print. */
export function printedSource(source: string): PrintedText {
  return { text: source, read: (range) => readInline(source, range), sourceSpan: (range) => range }
}
