import { powerOfTen } from '../base/decimal.js'
import type { Observation } from '../model/observation.js'

/** The widest factor by which a count of shares may miss net income over earnings per share, both being rounded. */
const WIDEST = 3

/**
 * Chooses between the scales that a table's numbers of shares can have, in full or as the note says: the one at which they come
 * nearest to earnings over earnings per share.
 */
export function withShareScale(
  cells: readonly Observation[],
  isEarnings: (line: string) => boolean,
  isPerShare: (line: string) => boolean,
): readonly Observation[] {
  return cells.map((cell) => {
    if (cell.quantity !== 'shares' || cell.scales.length < 2) return cell
    const earnings = cells.find((it) => it.column === cell.column && isEarnings(it.line.key) && !it.number.isZero())
    const perShare = cells.find((it) => it.column === cell.column && isPerShare(it.line.key) && !it.number.isZero())
    if (earnings === undefined || perShare === undefined || cell.number.isZero()) return cell
    const expected = earnings.number.times(powerOfTen(earnings.scales[0]!.value)).div(perShare.number)
    const fitting = cell.scales.filter(({ value }) => {
      const ratio = cell.number.times(powerOfTen(value)).div(expected).toNumber()
      return ratio > 1 / WIDEST && ratio < WIDEST
    })
    return fitting.length === 0 ? cell : { ...cell, scales: fitting }
  })
}
