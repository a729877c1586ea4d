import { type MappedText, MappedTextBuilder, type Range } from '../../base/mapped-text.js'
import type { Span } from '../../base/span.js'
import type { PhysicalCell, PhysicalRow, PhysicalTable } from '../../model/document.js'
import type { PrintedText } from '../printed-text.js'
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
  print: PrintedText,
  range: Range,
  { rows, slots }: ArrangedHeadings,
  body: readonly PlacedRow[],
): PhysicalTable {
  const headings = [...rows.filter((it) => it.isNote), ...rows.filter((it) => !it.isNote)]
  return {
    span: print.sourceSpan(range),
    columnCount: slots.length + 1,
    hasSpans: true,
    rows: [
      ...headings.map((it) => headingRow(print, it, slots)),
      ...body.flatMap((it) => bodyRows(print, it, slots)),
    ].filter(({ cells }) => cells.length > 0),
  }
}

function headingRow(
  print: PrintedText,
  { cells, isNote, percents, notes }: HeadingRow,
  slots: readonly Slot[],
): PhysicalRow {
  if (isNote) return { cells: cells.map((it) => makeCell(print, [it], 0, 1)) }
  const amounts = slots.flatMap((it, at) => (it === 'amount' ? [at] : []))
  const each = amounts.length / cells.length
  const heads = cells.map((it, index) => {
    const first = amounts[index * each]!
    const last = amounts[(index + 1) * each - 1]!
    return makeCell(print, [it], 1 + first, last - first + 1)
  })
  const ofNotes = notes === null ? [] : [makeCell(print, [notes], 1, 1)]
  return { cells: [...ofNotes, ...heads, ...percentHeads(print, percents, slots)].sort((a, b) => a.column - b.column) }
}

/** One heading over each column of percentages; several over one are its lines. */
function percentHeads(print: PrintedText, percents: readonly Span[], slots: readonly Slot[]): readonly PhysicalCell[] {
  const columns = slots.flatMap((it, at) => (it === 'percent' ? [at] : []))
  if (columns.length === 0 || percents.length === 0) return []
  const [only] = columns
  if (columns.length === 1) return [makeCell(print, percents, 1 + only!, 1)]
  return columns.map((at, index) => makeCell(print, [percents[index]!], 1 + at, 1))
}

function bodyRows(print: PrintedText, { row, values }: PlacedRow, slots: readonly Slot[]): readonly PhysicalRow[] {
  const label = row.label.length === 0 ? [] : [makeCell(print, row.label, 0, 1)]
  return [
    ...row.sections.map((it) => ({ cells: [makeCell(print, it, 0, 1)] })),
    { cells: [...label, ...(values === null ? unplaced(print, row, slots) : valueCells(print, values))] },
  ]
}

function valueCells(print: PrintedText, values: PlacedValues): readonly PhysicalCell[] {
  return values.flatMap((it, at) => (it === null ? [] : [makeCell(print, it.parts, 1 + at, 1, '')]))
}

/** What can't be placed stands over all columns: a text, no value of any. */
function unplaced(print: PrintedText, { values }: FlatRow, slots: readonly Slot[]): readonly PhysicalCell[] {
  const parts = values.filter(isPrinted).flatMap((it) => it.parts)
  return [makeCell(print, parts, 1, slots.length)]
}

function makeCell(
  print: PrintedText,
  parts: readonly Span[],
  column: number,
  columnSpan: number,
  between = ' ',
): PhysicalCell {
  const builder = new MappedTextBuilder()
  let isBold = true
  for (const part of parts) {
    const read = print.read(part)
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
