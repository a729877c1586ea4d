import type { Span } from '../base/span.js'

/** One input file, decoded. All spans count UTF-16 units of `text`. */
export interface SourceFile {
  /** The file's name without its folder; `stdin` for standard input. */
  readonly name: string
  /** Of the bytes as they were read. */
  readonly sha256: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly byteLength: number
  /** Decoded, without a byte order mark; line ends and entities are as they were. */
  readonly text: string
}

/** A document of an input file: the whole file, or one of the documents of an EDGAR submission. */
export interface SourceDocument {
  /** What EDGAR calls it: `10-Q`, `EX-99.1`; null outside a submission. */
  readonly type: string | null
  readonly span: Span
  readonly format: 'html' | 'text'
}
