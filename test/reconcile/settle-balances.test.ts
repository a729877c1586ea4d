import { expect, test } from 'vitest'
import { ExtensionMaker } from '../../src/reconcile/extensions.js'
import { findSums } from '../../src/reconcile/find-sums.js'
import { settleBalances } from '../../src/reconcile/settle-balances.js'
import type { StatementRow } from '../../src/reconcile/statement-lines.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { observationOf, rowOf } from '../support/observation.js'

/** The balance of the made concept that the sum shows. */
function check(rowsOf: (made: StatementRow) => readonly StatementRow[], expected: 'debit' | 'credit' | null): void {
  const extensions = new ExtensionMaker(packageTaxonomy())
  const line = { ...observationOf('0').line, label: 'Zyzzy' }
  const concept = extensions.forLine(observationOf('5', { line }), { candidates: [], wider: null }, [])
  const made = rowOf('Zyzzy', null, ['50', '20'], { concept, isExtension: true })
  const rows = rowsOf(made)
  const settled = settleBalances(rows, findSums(rows), extensions)
  expect(settled.rows.find((it) => it.key === 'Zyzzy')?.concept.balance).toBe(expected)
  expect(extensions.byName(concept.name)?.balance).toBe(expected)
}

const COSTS = rowOf('Costs', 'debit', ['300', '100'])

test('added to a debit total: a debit', () =>
  check((made) => [COSTS, made, rowOf('Total', 'debit', ['350', '120'])], 'debit'))
test('taken off a debit total: a credit', () =>
  check((made) => [COSTS, made, rowOf('Total', 'debit', ['250', '80'])], 'credit'))
test('in no sum: none', () => check((made) => [COSTS, made, rowOf('Total', 'debit', ['999', '777'])], null))
