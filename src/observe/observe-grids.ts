import { Decimal } from '../base/decimal.js'
import type { Grid, GridCell, GridColumn, GridRow } from '../model/grid.js'
import type { CurrencyMention, ScaleNote } from '../model/mention.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import { findCurrencySigns, findCurrencyWords, isDollar } from '../phrases/currencies.js'
import { findScaleNotes } from '../phrases/scales.js'
import { lineOf, membersOf } from './grid-line.js'
import { GridPeriods } from './grid-periods.js'
import { columnQuantity, rowQuantity } from './row-quantity.js'

/** Makes observations of the cells of all grids. */
export function observeGrids(grids: readonly Grid[], profile: FilingProfile): readonly Observation[] {
  return grids.flatMap((grid, index) => {
    const periods = new GridPeriods(grid, profile)
    return grid.rows.flatMap((row, rowIndex) => {
      if (row.kind === 'heading') return []
      return row.cells.flatMap((cell): readonly Observation[] => {
        const column = grid.columns[cell.column]!
        if (column.role !== 'values') return []
        const line = lineOf(row, column, index, rowIndex)
        return [observeCell(cell, row, line, grid, periods.readings(rowIndex, cell.column), profile)]
      })
    })
  })
}

function observeCell(
  cell: GridCell,
  row: GridRow,
  line: LineRef,
  grid: Grid,
  periods: readonly Reading<Period>[],
  profile: FilingProfile,
): Observation {
  const column = grid.columns[cell.column]!
  const quantity = cellQuantity(cell, row, column)
  const { value } = cell
  const isAmount = value.kind === 'amount'
  return {
    place: 'table',
    line,
    column: cell.column,
    members: membersOf(row, column),
    value: cell.text.sourceSpan(isAmount ? value.amount.digits : value.range),
    number: isAmount ? new Decimal(value.amount.number) : new Decimal(0),
    isDash: !isAmount,
    places: isAmount ? value.amount.places : rowPlaces(row),
    negative:
      isAmount && value.amount.negative !== null ? value.amount.negative.map((it) => cell.text.sourceSpan(it)) : [],
    quantity,
    scales: scaleReadings(cell, row, grid, quantity, profile),
    currencies: quantity === 'money' || quantity === 'perShare' ? currencyReadings(cell, row, grid, profile) : [],
    periods,
    role: 'level',
    direction: null,
    directionSpans: [],
    basis: 'prior-year',
    signWord: null,
    dilution: null,
  }
}

function cellQuantity(cell: GridCell, row: GridRow, column: GridColumn): Quantity {
  if (cell.value.kind === 'amount' && cell.value.amount.kind === 'percent') return 'percent'
  return columnQuantity(column) ?? rowQuantity(row)
}

/** A dash has the precision of the numbers beside it. */
function rowPlaces(row: GridRow): number {
  return Math.max(0, ...row.cells.map(({ value }) => (value.kind === 'amount' ? value.amount.places : 0)))
}

/**
 * The scale: a word at the number, a note in the row's label, in the column's heading, or over the table (unless it excepts this
 * kind of row), then the filing's; a number in a table without any of these stands for itself.
 */
function scaleReadings(
  cell: GridCell,
  row: GridRow,
  grid: Grid,
  quantity: Quantity,
  profile: FilingProfile,
): readonly Reading<number>[] {
  const { value } = cell
  if (quantity === 'percent') {
    const sign = value.kind === 'amount' ? value.amount.scale : null
    return [{ value: -2, spans: sign === null ? [] : cell.text.sourceSpans(sign.range), rule: 'percent-sign' }]
  }
  if (value.kind === 'amount' && value.amount.scale !== null) {
    return [
      {
        value: value.amount.scale.exponent,
        spans: cell.text.sourceSpans(value.amount.scale.range),
        rule: 'scale-word',
      },
    ]
  }
  for (const label of [row.label, ...row.section.toReversed()]) {
    const own = findScaleNotes(label.text)[0]
    if (own !== undefined)
      return [{ value: own.exponent, spans: label.sourceSpans(own.scaleRange), rule: 'scale-note' }]
  }
  const cents = quantity === 'perShare' ? row.label.text.match(/\b(?:cents|pence)\b/i) : null
  if (cents?.index !== undefined) {
    const range = { start: cents.index, end: cents.index + cents[0].length }
    return [{ value: -2, spans: row.label.sourceSpans(range), rule: 'scale-note' }]
  }
  if (quantity === 'perShare') return [{ value: 0, spans: exceptionSpans(grid), rule: 'scale-note-exception' }]
  const ofShares = quantity === 'shares' ? nearestNote(grid, cell.column, 'shares') : null
  if (ofShares !== null) {
    const { text, scale } = ofShares
    return [{ value: scale.exponent, spans: text.sourceSpans(scale.scaleRange), rule: 'shares-note' }]
  }
  const note = nearestNote(grid, cell.column, 'all')
  if (note !== null) {
    const { text, scale } = note
    const reading: Reading<number> = {
      value: scale.exponent,
      spans: text.sourceSpans(scale.scaleRange),
      rule: 'scale-note',
    }
    if (quantity !== 'shares') return [reading]
    const itself: Reading<number> = { value: 0, spans: text.sourceSpans(scale.range), rule: 'scale-note-exception' }
    return scale.exceptions.includes('shares') || isLargeCount(row) ? [itself, reading] : [reading, itself]
  }
  if (profile.scale !== null && quantity === 'money')
    return [{ value: profile.scale.value, spans: profile.scale.spans, rule: profile.scale.rule }]
  return [{ value: 0, spans: [], rule: 'no-scale-note' }]
}

/** The note on scale in a column's heading, or else the nearest over the table. */
function nearestNote(
  grid: Grid,
  column: number,
  subject: ScaleNote['subject'],
): { readonly text: GridRow['label']; readonly scale: ScaleNote } | null {
  const above = grid.lead === null ? [] : [grid.lead]
  const texts = [...above, ...grid.notes.map((it) => it.text), grid.columns[column]!.heading]
  for (const text of texts.toReversed()) {
    const scale = findScaleNotes(text.text).find((it) => it.subject === subject)
    if (scale !== undefined) return { text, scale }
  }
  return null
}

/** Numbers of shares in a table of thousands or millions are printed in full where they have more digits than any such count. */
function isLargeCount(row: GridRow): boolean {
  return row.cells.some(({ value }) => value.kind === 'amount' && Number.parseFloat(value.amount.number) >= 5_000_000)
}

function exceptionSpans(grid: Grid): Reading<number>['spans'] {
  const note = grid.notes.find((it) => it.scales.some((scale) => scale.exceptions.includes('perShare')))
  const scale = note?.scales[0]
  return note === undefined || scale === undefined ? [] : note.text.sourceSpans(scale.range)
}

/** The currency: a sign with a currency of its own at the number, a name in the row, the column or over the table, then the filing's. */
function currencyReadings(
  cell: GridCell,
  row: GridRow,
  grid: Grid,
  profile: FilingProfile,
): readonly Reading<string>[] {
  const own = cell.value.kind === 'amount' ? cell.value.amount.currency : null
  if (own !== null && own.code !== null)
    return [{ value: own.code, spans: cell.text.sourceSpans(own.range), rule: 'currency-sign' }]
  const near = named(findCurrencyWords(row.label.text), row.label) ?? headingCurrency(grid.columns[cell.column]!)
  if (near !== null) return [near]
  for (const note of grid.notes.toReversed()) {
    const mention =
      note.currencies.find((it) => it.code !== null) ?? note.scales.find((it) => it.currency?.code)?.currency ?? null
    const reading =
      named(mention === null ? [] : [mention], note.text) ??
      named(
        findCurrencySigns(note.text.text).filter((it) => it.code !== null),
        note.text,
      )
    if (reading !== null) return [reading]
  }
  if (profile.currency === null) return []
  const isForeignDollar = own !== null && own.code === null && !isDollar(profile.currency.value)
  if (isForeignDollar) return []
  return [{ value: profile.currency.value, spans: profile.currency.spans, rule: profile.currency.rule }]
}

function headingCurrency(column: GridColumn): Reading<string> | null {
  const signs = findCurrencySigns(column.heading.text).filter((it) => it.code !== null)
  return named(findCurrencyWords(column.heading.text), column.heading) ?? named(signs, column.heading)
}

function named(mentions: readonly CurrencyMention[], text: GridRow['label']): Reading<string> | null {
  const mention = mentions.find((it) => it.code !== null)
  return mention?.code ? { value: mention.code, spans: text.sourceSpans(mention.range), rule: 'currency-note' } : null
}
