import { expect, test } from 'vitest'
import type { ReportedStatement } from '../../src/model/report.js'
import type { FoundSum } from '../../src/reconcile/find-sums.js'
import { findSums } from '../../src/reconcile/find-sums.js'
import type { StatementRow } from '../../src/reconcile/statement-lines.js'
import { reportedSummations } from '../../src/reconcile/summations.js'
import { rowOf } from '../support/observation.js'

function statementOf(...concepts: readonly string[]): ReportedStatement {
  const lines = concepts.map((it) => ({ concept: `core:${it}`, label: it, labelRole: 'standard' as const, depth: 0 }))
  return { name: 'Loss', title: 'Loss', lines }
}

const STATEMENT = statementOf('Costs', 'Rent', 'Total')

/** The sums that a report of one table declares. */
function check(sums: readonly FoundSum[], ...expected: readonly string[]): void {
  const declared = reportedSummations([{ sums, drafts: [], statement: STATEMENT }], [])
  const text = declared.map(
    ({ total, items }) => `${total} = ${items.map((it) => `${it.weight} ${it.concept}`).join(' ')}`,
  )
  expect(text.map((it) => it.replaceAll('core:', ''))).toEqual(expected)
}

const COSTS = rowOf('Costs', 'debit', ['30', '10'])
const RENT = rowOf('Rent', 'debit', ['5', '5'])
const TOTAL = rowOf('Total', 'debit', ['35', '15'])

function sumOf(total: StatementRow, ...items: FoundSum['items']): FoundSum {
  return { total, items, readings: new Map(), failing: [] }
}

test('a sum that is found is declared', () => check(findSums([COSTS, RENT, TOTAL]), 'Total = 1 Costs 1 Rent'))
test('weights that the balances forbid are not (XBRL 2.1, 5.1.1.2)', () =>
  check([sumOf(TOTAL, { row: COSTS, weight: 1 }, { row: RENT, weight: -1 })]))
test('a concept that would be an item twice is not', () =>
  check([sumOf(TOTAL, { row: COSTS, weight: 1 }, { row: COSTS, weight: 1 })]))
test('a total that would be its own item is not', () =>
  check([sumOf(TOTAL, { row: COSTS, weight: 1 }, { row: TOTAL, weight: 1 })]))
test('a sum is declared once', () =>
  check([...findSums([COSTS, RENT, TOTAL]), ...findSums([COSTS, RENT, TOTAL])], 'Total = 1 Costs 1 Rent'))
test('a table that is no statement declares none', () =>
  expect(reportedSummations([{ sums: findSums([COSTS, RENT, TOTAL]), drafts: [], statement: null }], [])).toEqual([]))
test('a sum over a line that gave no facts is not declared', () =>
  expect(
    reportedSummations(
      [{ sums: findSums([COSTS, RENT, TOTAL]), drafts: [], statement: statementOf('Costs', 'Total') }],
      [],
    ),
  ).toEqual([]))
test('of two sums that go round in a circle the first is declared (XBRL 2.1, 5.1.4.3)', () => {
  const [costs, rent, total] = [COSTS, RENT, TOTAL].map((it) => ({ ...it, concept: { ...it.concept, balance: null } }))
  check(
    [
      sumOf(total!, { row: costs!, weight: 1 }, { row: rent!, weight: 1 }),
      sumOf(costs!, { row: total!, weight: 1 }, { row: rent!, weight: -1 }),
    ],
    'Total = 1 Costs 1 Rent',
  )
})
