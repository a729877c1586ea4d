import { type Decimal, parseDecimal, ZERO } from '../base/decimal.js'
import type { CellValue } from '../model/grid.js'

/** What a cell prints, brackets being negative; a dash is zero. */
export function signedCell(value: CellValue): Decimal {
  if (value.kind === 'nil') return ZERO
  const number = parseDecimal(value.amount.number)
  return value.amount.negative === null ? number : number.negated()
}
