import { ZERO } from '../base/decimal.js'
import type { GridColumn, GridRow } from '../model/grid.js'
import { signedCell } from './signed-cell.js'

/** Fewest columns beside the sum, and fewest rows in which it must come out. */
const FEWEST_PARTS = 2
const FEWEST_ROWS = 2

/**
 * Finds the last column where it is the sum of the ones before it in every row, whatever it is headed by:
 *
 *     Employee costs   Impairments   Exit costs   Accrual
 *              1,196             —            8     1,204
 *
 * Yields indices of columns.
 */
export function sumColumns(columns: readonly GridColumn[], rows: readonly GridRow[]): ReadonlySet<number> {
  const values = columns.filter((it) => it.role === 'values')
  const last = values.at(-1)
  if (last === undefined || values.length <= FEWEST_PARTS || !values.every((it) => it.member !== null)) return NONE
  let summed = 0
  for (const row of rows) {
    const cells = row.cells.filter((it) => columns[it.column]!.role === 'values')
    const total = cells.find((it) => it.column === last.index)
    const parts = cells.filter((it) => it.column !== last.index)
    if (total === undefined || parts.length < FEWEST_PARTS) continue
    const sum = parts.reduce((all, it) => all.plus(signedCell(it.value)), ZERO)
    if (!sum.eq(signedCell(total.value))) return NONE
    if (!sum.isZero()) summed++
  }
  return summed >= FEWEST_ROWS ? new Set([last.index]) : NONE
}

const NONE: ReadonlySet<number> = new Set()
