import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { AmountMention, CurrencyMention, PeriodMention, ScaleNote } from './mention.js'

/** A table with its axes found: what stands in which row and column, and what the headings and notes around it say. */
export interface Grid {
  readonly span: Span
  /** The heading that names it ("Consolidated Statements of Loss"); null for none. */
  readonly title: MappedText | null
  /** What is said for the whole table: the headings above it and the text in the corner over its labels. */
  readonly notes: readonly GridNote[]
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

export interface GridNote {
  readonly text: MappedText
  readonly scales: readonly ScaleNote[]
  readonly currencies: readonly CurrencyMention[]
}

export interface GridColumn {
  readonly index: number
  /** The headings above the column, outermost first, with what the table's captions add to them. */
  readonly heading: MappedText
  /** Null for a column that names no time. */
  readonly period: PeriodMention | null
  /** A note-reference, change or percentage column only restates or points: it holds no facts. */
  readonly role: 'values' | 'reference' | 'comparison'
}

export interface GridRow {
  readonly kind: 'heading' | 'data'
  readonly label: MappedText
  /** The headings above the row, outermost first. */
  readonly section: readonly MappedText[]
  readonly isBold: boolean
  /** Nested below its heading by so many steps. */
  readonly depth: number
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  /** Index into the grid's columns. */
  readonly column: number
  readonly text: MappedText
  readonly value: CellValue
}

/** What a cell holds: an amount, or a dash for nil. Ranges are offsets into the cell's text. */
export type CellValue =
  | { readonly kind: 'amount'; readonly amount: AmountMention }
  | { readonly kind: 'nil'; readonly range: Range }
