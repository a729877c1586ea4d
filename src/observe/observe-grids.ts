import { parseDecimal, ZERO } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import type { Span } from '../base/span.js'
import type { Grid, GridCell, GridColumn, GridRow } from '../model/grid.js'
import type { LineRef, Observation, Quantity, Reading } from '../model/observation.js'
import type { Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import { isOfOutlook } from '../phrases/outlook.js'
import { isMarketPrice } from './count-words.js'
import { lineOf, membersOf } from './grid-line.js'
import { GridNotes } from './grid-notes.js'
import { GridPeriods } from './grid-periods.js'
import { observeLabels } from './observe-labels.js'
import { percentRuns } from './percent-runs.js'
import { areSmall, columnQuantity, countsShares, isFractional, rowQuantity } from './row-quantity.js'

/** Makes observations of the cells of all grids, and of the amounts in their labels. */
export function observeGrids(grids: readonly Grid[], profile: FilingProfile): readonly Observation[] {
  const othersSay = grids.some((grid) => grid.notes.some((it) => it.scales.length > 0))
  return gather(grids, (grid, index) => {
    const periods = new GridPeriods(grid, profile)
    const notes = new GridNotes(grid, profile, othersSay)
    const columns = grid.columns.map((it) => (periods.isAhead(it.index) ? dueColumn(it) : it))
    const quantities = columnQuantities(columns, grid)
    const ofRows = rowQuantities(grid)
    return gather(grid.rows, (row, rowIndex) => {
      const lines = new Map<string, LineRef>()
      const ofCells = gather(row.cells, (cell): readonly Observation[] => {
        const column = columns[cell.column]!
        if (column.role !== 'values' || isUnnamed(row, column) || isExpected(row)) return []
        const quantity = cellQuantity(cell, quantities[cell.column]!, ofRows[rowIndex]!)
        const measured = `${quantity} ${column.measure ?? ''}`
        const line = lines.get(measured) ?? lineOf(grid, column, quantity, index, rowIndex)
        lines.set(measured, line)
        const printed: PrintedCell = { cell, line, quantity, members: membersOf(row, column, grid) }
        return [observeCell(printed, row, periods.readings(rowIndex, cell.column), notes)]
      })
      return [...ofCells, ...observeLabels(grid, index, row, rowIndex, periods, notes)]
    })
  })
}

/** Neither its row nor its column says what it is of. */
function isUnnamed(row: GridRow, column: GridColumn): boolean {
  return row.time?.kind === 'period' && column.measure === null && row.measure === null
}

/** "Outlook for the year ending March 31, 2002:" */
function isExpected({ section }: GridRow): boolean {
  return section.some((it) => isOfOutlook(it.text))
}

function columnQuantities(columns: readonly GridColumn[], { rows }: Grid): readonly (Quantity | null)[] {
  const cells: GridCell[][] = columns.map(() => [])
  for (const row of rows) for (const cell of row.cells) cells[cell.column]!.push(cell)
  const quantities = columns.map((it, index) => columnQuantity(it, cells[index]!))
  const hasPrices = columns.some((it) => isMarketPrice(it.subject))
  return quantities.map((it, index) =>
    hasPrices && it === null && DIVIDENDS.test(columns[index]!.subject) && areSmall(cells[index]!) ? 'perShare' : it,
  )
}

/** Beside the prices of shares, of one of them. */
const DIVIDENDS = /\bdividends?\b/i

/** A column of what falls due later: its heading says what is measured ("2025", "Thereafter"), not when. */
function dueColumn(column: GridColumn): GridColumn {
  const heading = column.heading.text.replace(/\s+/g, ' ').trim()
  const isTotal = /^(?:grand\s+)?total\b/i.test(heading)
  return isTotal || heading === '' ? column : { ...column, member: null, measure: column.measure ?? heading }
}

const NOWHERE: readonly Span[] = []
const NO_CURRENCY: Observation['currencies'] = []

/** A cell, and what it is of. */
interface PrintedCell {
  readonly cell: GridCell
  readonly line: LineRef
  readonly quantity: Quantity
  readonly members: Observation['members']
}

function observeCell(
  { cell, line, quantity, members }: PrintedCell,
  row: GridRow,
  periods: readonly Reading<Period>[],
  notes: GridNotes,
): Observation {
  const { value, text } = cell
  const amount = value.kind === 'amount' ? value.amount : null
  const printed = { amount, text, row, column: cell.column, quantity }
  return {
    place: 'table',
    wording: 'label',
    line,
    column: cell.column,
    members,
    value: text.sourceSpan(value.kind === 'amount' ? value.amount.digits : value.range),
    number: amount === null ? ZERO : parseDecimal(amount.number),
    isDash: amount === null,
    places: amount?.places ?? rowPlaces(row),
    negative: amount?.negative?.map((it) => text.sourceSpan(it)) ?? NOWHERE,
    quantity,
    scales: notes.scales(printed),
    currencies: quantity === 'money' || quantity === 'perShare' ? notes.currencies(printed) : NO_CURRENCY,
    periods,
    role: 'level',
    direction: null,
    directionSpans: NOWHERE,
    basis: 'prior-year',
    signWord: null,
    dilution: null,
    inOwnWords: null,
  }
}

function rowQuantities(grid: Grid): readonly Quantity[] {
  let before: Quantity | null = null
  const percentages = percentRuns(grid)
  const plain: Quantity = countsShares(grid) ? 'shares' : 'money'
  return grid.rows.map((row) => {
    const quantity = percentages.has(row) ? 'percent' : rowQuantity(row, grid, before)
    if (row.kind === 'data') before = quantity
    return quantity === 'money' ? plain : quantity
  })
}

function cellQuantity(cell: GridCell, ofColumn: Quantity | null, ofRow: Quantity): Quantity {
  if (cell.value.kind === 'amount' && cell.value.amount.kind === 'percent') return 'percent'
  const quantity = ofRow === 'count' ? ofRow : (ofColumn ?? ofRow)
  return quantity === 'money' && isFractional(cell) ? 'count' : quantity
}

/** A dash has the precision of the numbers beside it. */
function rowPlaces(row: GridRow): number {
  return Math.max(0, ...row.cells.map(({ value }) => (value.kind === 'amount' ? value.amount.places : 0)))
}
