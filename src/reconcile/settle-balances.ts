import type { ExtensionMaker } from './extensions.js'
import type { FoundSum } from './find-sums.js'
import type { StatementRow } from './statement-lines.js'

export interface SettledRows {
  readonly rows: readonly StatementRow[]
  readonly sums: readonly FoundSum[]
}

/**
 * Gives extension concepts the balance that their weight in a sum shows: added to a debit total, a debit. The sums are kept with the
 * concepts as they then are.
 */
export function settleBalances(
  rows: readonly StatementRow[],
  sums: readonly FoundSum[],
  extensions: ExtensionMaker,
): SettledRows {
  for (const { total, items } of sums) {
    const totalBalance = balanceNow(total, extensions)
    if (totalBalance === null) continue
    for (const { row, weight } of items) {
      if (!row.isExtension) continue
      extensions.setBalance(row.concept.name, weight === 1 ? totalBalance : opposite(totalBalance))
    }
  }
  const settled = rows.map((row) =>
    row.isExtension ? { ...row, concept: extensions.byName(row.concept.name) ?? row.concept } : row,
  )
  const byKey = new Map(settled.map((it) => [it.key, it]))
  return {
    rows: settled,
    sums: sums.map((sum) => ({
      ...sum,
      total: byKey.get(sum.total.key) ?? sum.total,
      items: sum.items.map(({ row, weight }) => ({ row: byKey.get(row.key) ?? row, weight })),
    })),
  }
}

function balanceNow(row: StatementRow, extensions: ExtensionMaker): 'debit' | 'credit' | null {
  return row.isExtension ? (extensions.byName(row.concept.name)?.balance ?? null) : row.concept.balance
}

function opposite(balance: 'debit' | 'credit'): 'debit' | 'credit' {
  return balance === 'debit' ? 'credit' : 'debit'
}
