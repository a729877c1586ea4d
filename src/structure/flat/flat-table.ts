import { type MappedText, MappedTextBuilder } from '../../base/mapped-text.js'
import type { Span } from '../../base/span.js'
import type { PhysicalCell, PhysicalRow, PhysicalTable } from '../../model/document.js'
import { readInline } from '../inline.js'
import { isPrinted } from './amount-runs.js'
import type { FlatRow } from './flat-body.js'
import type { ArrangedHeadings, HeadingRow, Slot } from './heading-rows.js'
import type { PlacedValues } from './place-values.js'

/** A row with its numbers in their columns; null for numbers that can't be placed. */
export interface PlacedRow {
  readonly row: FlatRow
  readonly values: PlacedValues | null
}

/** Makes a table of headings and rows whose columns are known again; its notes go first, where they head no column. */
export function flatTable(
  text: string,
  span: Span,
  { rows, slots }: ArrangedHeadings,
  body: readonly PlacedRow[],
): PhysicalTable {
  const headings = [...rows.filter((it) => it.isNote), ...rows.filter((it) => !it.isNote)]
  return {
    span,
    columnCount: slots.length + 1,
    hasSpans: true,
    rows: [
      ...headings.map((it) => headingRow(text, it, slots)),
      ...body.flatMap((it) => bodyRows(text, it, slots)),
    ].filter(({ cells }) => cells.length > 0),
  }
}

function headingRow(text: string, { cells, isNote, percents, notes }: HeadingRow, slots: readonly Slot[]): PhysicalRow {
  if (isNote) return { cells: cells.map((it) => makeCell(text, [it], 0, 1)) }
  const amounts = slots.flatMap((it, at) => (it === 'amount' ? [at] : []))
  const each = amounts.length / cells.length
  const heads = cells.map((it, index) => {
    const first = amounts[index * each]!
    const last = amounts[(index + 1) * each - 1]!
    return makeCell(text, [it], 1 + first, last - first + 1)
  })
  const ofNotes = notes === null ? [] : [makeCell(text, [notes], 1, 1)]
  return { cells: [...ofNotes, ...heads, ...percentHeads(text, percents, slots)].sort((a, b) => a.column - b.column) }
}

/** One heading over each column of percentages; several over one are its lines. */
function percentHeads(text: string, percents: readonly Span[], slots: readonly Slot[]): readonly PhysicalCell[] {
  const columns = slots.flatMap((it, at) => (it === 'percent' ? [at] : []))
  if (columns.length === 0 || percents.length === 0) return []
  const [only] = columns
  if (columns.length === 1) return [makeCell(text, percents, 1 + only!, 1)]
  return columns.map((at, index) => makeCell(text, [percents[index]!], 1 + at, 1))
}

function bodyRows(text: string, { row, values }: PlacedRow, slots: readonly Slot[]): readonly PhysicalRow[] {
  const label = row.label.length === 0 ? [] : [makeCell(text, row.label, 0, 1)]
  return [
    ...row.sections.map((it) => ({ cells: [makeCell(text, it, 0, 1)] })),
    { cells: [...label, ...(values === null ? unplaced(text, row, slots) : valueCells(text, values))] },
  ]
}

function valueCells(text: string, values: PlacedValues): readonly PhysicalCell[] {
  return values.flatMap((it, at) => (it === null ? [] : [makeCell(text, it.parts, 1 + at, 1, '')]))
}

/** What can't be placed stands over all columns: a text, no value of any. */
function unplaced(text: string, { values }: FlatRow, slots: readonly Slot[]): readonly PhysicalCell[] {
  const parts = values.filter(isPrinted).flatMap((it) => it.parts)
  return [makeCell(text, parts, 1, slots.length)]
}

function makeCell(
  source: string,
  parts: readonly Span[],
  column: number,
  columnSpan: number,
  between = ' ',
): PhysicalCell {
  const builder = new MappedTextBuilder()
  let isBold = true
  for (const part of parts) {
    const read = readInline(source, part)
    isBold &&= read.isBold
    appendLines(builder, read.text, between)
  }
  return { column, columnSpan, text: builder.build(), isBold, indent: 0 }
}

function appendLines(builder: MappedTextBuilder, text: MappedText, between: string): void {
  for (const range of text.lines()) {
    const line = text.slice(range).trim()
    if (line.text === '') continue
    if (builder.text !== '' && between !== '') builder.join(between)
    builder.append(line)
  }
}
