import type { Concept } from '../model/concept.js'
import type { StatementRow } from './statement-lines.js'
import type { SumLine } from './sum-line.js'

/** Widest error of binary floating point, as a share of a total. */
const FLOAT_ERROR = 1e-9

/**
 * The places of those open lines that may be totals printed above their lines, nearest first, where `last` is the last of the lines:
 *
 *     Current assets     1,130   <-.
 *       Inventories        279     | summed
 *       Receivables        851   --'  last
 *
 * Only balances are looked at: below a flow may stand what is left of it.
 */
export function leadingTotals(last: SumLine, open: readonly SumLine[]): readonly number[] {
  if (!isBalance(last.row)) return []
  const below = new ColumnSums()
  below.add(last)
  const found: number[] = []
  for (let at = open.length - 1; at >= 0; at--) {
    const head = open[at]!
    if (at < open.length - 1 && isBalance(head.row) && !/^\W*total\b/i.test(head.row.label) && below.isOf(head))
      found.push(at)
    below.add(head)
  }
  return found
}

/** Whether all its numbers are of days. */
export function isBalance({ cells }: StatementRow): boolean {
  return cells.every((it) => it.periods[0]?.value.kind === 'instant')
}

/** Lines added up column by column, apart by their balance: which of them a total takes off shows once the total is known. */
class ColumnSums {
  readonly #sums = new Map<Concept['balance'], Map<number | null, number>>()

  add({ balance, nearNumbers, readings }: SumLine): void {
    const sign = readings[0] === 'flipped' ? -1 : 1
    const sums = this.#sums.get(balance) ?? new Map<number | null, number>()
    for (const [column, number] of nearNumbers) sums.set(column, (sums.get(column) ?? 0) + sign * number)
    this.#sums.set(balance, sums)
  }

  isOf({ totalBalance, nearNumbers, readings }: SumLine): boolean {
    const sign = readings[0] === 'flipped' ? -1 : 1
    for (const [column, number] of nearNumbers) {
      let sum = 0
      for (const [balance, sums] of this.#sums) {
        const isAdded = balance === null || totalBalance === null || balance === totalBalance
        sum += (isAdded ? 1 : -1) * (sums.get(column) ?? 0)
      }
      if (Math.abs(sum - sign * number) > FLOAT_ERROR * Math.max(1, Math.abs(number))) return false
    }
    return true
  }
}
