import { gather } from '../base/gather.js'
import type { Grid, GridRow } from '../model/grid.js'

/**
 * Rows of percentages without their sign, between a whole of a hundred and the next row that has it, or the table's end:
 *
 *     Net sales            100.0%     100.0%
 *     Cost of sales         66.5       67.4       <-
 *     Net earnings           3.2%       2.4%
 */
export function percentRuns({ rows, columns }: Grid): ReadonlySet<GridRow> {
  const found = new Set<GridRow>()
  let run: GridRow[] | null = null
  for (const row of rows) {
    const amounts = gather(row.cells, ({ column, value }) =>
      columns[column]!.role === 'values' && value.kind === 'amount' ? [value.amount] : [],
    )
    if (amounts.length === 0) continue
    if (amounts.every((it) => it.kind === 'percent')) {
      for (const it of run ?? []) found.add(it)
      if (run !== null || amounts.every((it) => Number(it.number) === WHOLE)) run = []
    } else if (
      amounts.every((it) => it.kind === 'plain' && it.scale === null && it.places > 0 && Number(it.number) <= WHOLE)
    )
      run?.push(row)
    else run = null
  }
  for (const it of run ?? []) found.add(it)
  return found
}

const WHOLE = 100
