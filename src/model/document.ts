import type { Diagnostic } from '../base/diagnostic.js'
import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { HeaderLine, SourceFile } from './source.js'

/** A filing as blocks in reading order: what is printed, before anything is understood. */
export interface FilingDocument {
  readonly source: SourceFile
  /** Of the submission; empty for a file that is none. */
  readonly header: readonly HeaderLine[]
  /** Of the documents that report figures. */
  readonly blocks: readonly Block[]
  /** Of contracts, consents and schedules: their numbers are told apart, but nothing else is read from them. */
  readonly papers: readonly Block[]
  /** The parts of the source that are neither HTML nor attachments, in order: all that stands there is printed. */
  readonly plainText: readonly Span[]
  readonly findings: readonly Diagnostic[]
}

/** Line breaks of the source stay in a block's text as `\n`: forms and address blocks are read by the line. */
export type Block =
  | { readonly kind: 'heading'; readonly text: MappedText }
  | { readonly kind: 'paragraph'; readonly text: MappedText }
  | { readonly kind: 'listItem'; readonly text: MappedText; readonly mark: Span }
  /** A page number, a running head: printed for the page, not part of what is said. */
  | { readonly kind: 'furniture'; readonly text: MappedText }
  | { readonly kind: 'table'; readonly table: PhysicalTable }

/** A table as laid out. Column 0 holds the labels. */
export interface PhysicalTable {
  readonly span: Span
  readonly columnCount: number
  /** Cells say how many columns they cover; else a heading over several stands in the place of one. */
  readonly hasSpans: boolean
  readonly rows: readonly PhysicalRow[]
}

export interface PhysicalRow {
  /** In column order, none overlapping; a column that no cell covers is blank. */
  readonly cells: readonly PhysicalCell[]
}

export interface PhysicalCell {
  readonly column: number
  /** Number of columns it covers, at least 1. */
  readonly columnSpan: number
  readonly text: MappedText
  readonly isBold: boolean
  /** White space printed before the text, in characters: how deep a label is set. */
  readonly indent: number
}

/** The cell that covers a column; null where the row is blank there. */
export function cellAt(row: PhysicalRow, column: number): PhysicalCell | null {
  return row.cells.find((it) => it.column <= column && column < it.column + it.columnSpan) ?? null
}

/** All texts of a block: its own, or those of a table's cells in reading order. */
export function blockTexts(block: Block): readonly MappedText[] {
  return block.kind === 'table' ? gather(block.table.rows, (row) => row.cells.map((it) => it.text)) : [block.text]
}
