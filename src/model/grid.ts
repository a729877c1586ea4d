import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { AxisKind } from './axes.js'
import type { AmountMention, CurrencyMention, DateMention, PeriodMention, ScaleNote } from './mention.js'
import type { StatementKind } from './taxonomy.js'

/** A table with its axes found: what stands in which row and column, and what the headings and notes around it say. */
export interface Grid {
  readonly span: Span
  /** The heading that names it ("Consolidated Statements of Loss"); null for none. */
  readonly title: MappedText | null
  /** Which statement it is, by its title or its columns; null where neither tells. */
  readonly statement: StatementKind | null
  /** What is said for the whole table: the headings above it and the text in the corner over its labels. */
  readonly notes: readonly GridNote[]
  /** The running text right above it, which may say when and in what its numbers are; null for none. */
  readonly lead: MappedText | null
  /** The time that is named for all of it, by the notes or the lead: for columns that name none. */
  readonly time: NamedTime | null
  /** "For each of the last three years" is said above it: what happened is of the year that ends on a column's day. */
  readonly isOfYears: boolean
  /** Of whom or what all of it is, where the text above says so: an investee's accounts, a pension plan's cost; null for the filer. */
  readonly member: NamedMember | null
  /** The caption that says that all of it is of the parent alone, in a filing that has the group beside it; null for the group. */
  readonly separate: MappedText | null
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** The numbers in its columns of values whose print is damaged: they are no cells of its rows. */
  readonly damaged: readonly DamagedCell[]
}

export interface DamagedCell {
  /** Index into the grid's columns. */
  readonly column: number
  readonly text: MappedText
  /** What was likely printed; null where that can't be told. */
  readonly likely: string | null
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
  /** What the headings say besides time, scale and currency: "Level 1"; empty for nothing. */
  readonly subject: string
  /** Null for a column that names no time. */
  readonly period: PeriodMention | null
  /** A column of references, changes, percentages or what is expected holds no facts. */
  readonly role: 'values' | 'reference' | 'comparison'
  /** What tells it from the other columns of its time; null where nothing needs to, and for their total. */
  readonly member: Member | null
  /** What is measured in it, where the columns of one time differ by that: "Fair value"; null where the rows say it. */
  readonly measure: string | null
  /** The heading that says that it is of the parent alone; null for the group. */
  readonly separate: MappedText | null
  /** "Balance at beginning of year": which end of a row's period its numbers are of; null for the period itself. */
  readonly edge: Edge | null
}

/** An end of a period. Its range is of the text that it was read from. */
export interface Edge {
  readonly edge: 'start' | 'end'
  readonly range: Range
}

export interface GridRow {
  readonly kind: 'heading' | 'data'
  readonly label: MappedText
  /** The headings above the row, outermost first. */
  readonly section: readonly MappedText[]
  /** The time that the label names: "Balance at December 31, 2022", "Cash, beginning of period". */
  readonly time: RowTime | null
  /** The time that the innermost heading with one names: "June 30, 2023" over rows whose columns tell something else apart. */
  readonly sectionTime: NamedTime | null
  /** Amounts that the label itself states. */
  readonly labelAmounts: readonly LabelAmount[]
  /** Of whom or what the row is, where the table has several: "Americas"; null where it has one. */
  readonly member: Member | null
  /** The label is the member: what is measured is said by the heading above it, or by the columns. */
  readonly isMember: boolean
  /** What is measured, where the label is the member and neither a heading nor a column says it, or where the label is a time. */
  readonly measure: string | null
  /** The heading that says that the row is of the parent alone; null for the group. */
  readonly separate: MappedText | null
  readonly isBold: boolean
  /** Nested below its heading by so many steps. */
  readonly depth: number
  readonly cells: readonly GridCell[]
}

/** An amount in a row's label: "net of allowance of $2.2 and $3.5". Ranges are the label's. */
export interface LabelAmount {
  readonly amount: AmountMention
  readonly quantity: 'money' | 'perShare' | 'shares'
  /** What is measured, in the label's words: "shares authorized". */
  readonly measure: string
  /** Its place in a list of so many, one for each column. */
  readonly place: number
  readonly count: number
  /** "1,796 shares at July 30, 2023": its own day; null where the columns tell. */
  readonly date: DateMention | null
  /** "$23 in 1997 and $30 in 1996": its own year; null where it has none. */
  readonly year: number | null
}

/** What tells one of several side by side from the others. */
export interface Member {
  readonly axis: AxisKind
  /** QName where the taxonomy has it; null where one is made for the filing. */
  readonly member: string | null
  readonly label: string
}

/** A phrase that says of whom or what, in the text that it was read from. */
export interface NamedMember {
  readonly text: MappedText
  readonly range: Range
  readonly member: Member
}

/** A phrase that says when, in the text that it was read from. */
export interface NamedTime {
  readonly text: MappedText
  readonly mention: PeriodMention
}

/** When a row's numbers are of, told by its label: on a day, or on one of the edges of its columns' periods. Ranges are the label's. */
export type RowTime =
  | { readonly kind: 'date'; readonly mention: PeriodMention }
  | ({ readonly kind: 'edge' } & Edge)
  /**
   * "2002" beside columns of what is measured: the row's own period. "First quarter" is of the year that the column or a heading names;
   * "March 31" is completed by the heading "Quarter ended". Null where nothing need complete the label.
   */
  | { readonly kind: 'period'; readonly mention: PeriodMention; readonly completedBy: MappedText | null }
  /** "Cash at January 1": at the edge of the column's period that the day is. */
  | { readonly kind: 'day'; readonly date: DateMention }

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
