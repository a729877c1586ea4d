import { Decimal } from '../base/decimal.js'
import type { Grid, GridCell, GridColumn, GridRow } from '../model/grid.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import { lineOf, membersOf } from './grid-line.js'
import { GridNotes } from './grid-notes.js'
import { GridPeriods } from './grid-periods.js'
import { observeLabels } from './observe-labels.js'
import { columnQuantity, rowQuantity } from './row-quantity.js'

/** Makes observations of the cells of all grids, and of the amounts in their labels. */
export function observeGrids(grids: readonly Grid[], profile: FilingProfile): readonly Observation[] {
  return grids.flatMap((grid, index) => {
    const periods = new GridPeriods(grid, profile)
    const notes = new GridNotes(grid, profile)
    const columns = grid.columns.map((it) => (periods.isAhead(it.index) ? dueColumn(it) : it))
    const quantities = columns.map((it) => columnQuantity(it, grid))
    const ofRows = rowQuantities(grid)
    return grid.rows.flatMap((row, rowIndex) => [
      ...row.cells.flatMap((cell): readonly Observation[] => {
        const column = columns[cell.column]!
        if (column.role !== 'values') return []
        const quantity = cellQuantity(cell, quantities[cell.column]!, ofRows[rowIndex]!)
        const line = lineOf(row, column, quantity, index, rowIndex)
        return [observeCell(cell, row, column, line, quantity, periods.readings(rowIndex, cell.column), notes)]
      }),
      ...observeLabels(grid, index, row, rowIndex, periods, notes),
    ])
  })
}

/** A column of what falls due later: its heading says what is measured ("2025", "Thereafter"), not when. */
function dueColumn(column: GridColumn): GridColumn {
  const heading = column.heading.text.replace(/\s+/g, ' ').trim()
  const isTotal = /^(?:grand\s+)?total\b/i.test(heading)
  return isTotal || heading === '' ? column : { ...column, member: null, measure: column.measure ?? heading }
}

function observeCell(
  cell: GridCell,
  row: GridRow,
  column: GridColumn,
  line: LineRef,
  quantity: Quantity,
  periods: readonly Reading<Period>[],
  notes: GridNotes,
): Observation {
  const { value, text } = cell
  const amount = value.kind === 'amount' ? value.amount : null
  const printed = { amount, text, row, column: cell.column, quantity }
  return {
    place: 'table',
    line,
    column: cell.column,
    members: membersOf(row, column),
    value: text.sourceSpan(value.kind === 'amount' ? value.amount.digits : value.range),
    number: new Decimal(amount?.number ?? 0),
    isDash: amount === null,
    places: amount?.places ?? rowPlaces(row),
    negative: (amount?.negative ?? []).map((it) => text.sourceSpan(it)),
    quantity,
    scales: notes.scales(printed),
    currencies: quantity === 'money' || quantity === 'perShare' ? notes.currencies(printed) : [],
    periods,
    role: 'level',
    direction: null,
    directionSpans: [],
    basis: 'prior-year',
    signWord: null,
    dilution: null,
  }
}

function rowQuantities(grid: Grid): readonly Quantity[] {
  let before: Quantity | null = null
  return grid.rows.map((row) => {
    const quantity = rowQuantity(row, grid, before)
    if (row.kind === 'data') before = quantity
    return quantity
  })
}

function cellQuantity({ value }: GridCell, ofColumn: Quantity | null, ofRow: Quantity): Quantity {
  return value.kind === 'amount' && value.amount.kind === 'percent' ? 'percent' : (ofColumn ?? ofRow)
}

/** A dash has the precision of the numbers beside it. */
function rowPlaces(row: GridRow): number {
  return Math.max(0, ...row.cells.map(({ value }) => (value.kind === 'amount' ? value.amount.places : 0)))
}
