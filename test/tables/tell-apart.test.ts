import { describe, expect, test } from 'vitest'
import { renderColumnMembers } from '../support/render-members.js'
import { textToGrid } from '../support/source.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderColumnMembers(textToGrid(text))).toEqual(expected)
}

describe('columns of one time', () => {
  test('are members, and their total', () =>
    check('\tEast\tWest\tTotal\nSales\t5\t3\t8', 'column East', 'column West', '-'))
  test('say what is measured', () =>
    check(
      '\tAdjusted cost\tUnrealized gains\tFair value\nBonds\t5\t3\t8',
      'measures Adjusted cost',
      'measures Unrealized gains',
      'measures Fair value',
    ))
  test('are lines of their own: kinds of taxes and leases', () => {
    check('\tCurrent\tDeferred\tTotal\nFederal\t5\t3\t8', 'measures Current', 'measures Deferred', '-')
    check(
      '\tOperating leases\tFinance leases\tTotal\nImputed interest\t5\t3\t8',
      'measures Operating leases',
      'measures Finance leases',
      '-',
    )
  })
  test('beside levels the carrying amount is measured', () =>
    check(
      '\tCarrying amount\tLevel 1\tLevel 2\nDebt\t8\t5\t3',
      'measures Carrying amount',
      'level core:Level1Member',
      'level core:Level2Member',
    ))
  test('an allowance and what it is taken off, in a roll-forward', () =>
    check(
      '\tReceivables, net of allowance\tAllowance for losses\nBalance, beginning of period\t8\t5\nBalance, end of period\t8\t5',
      'measures Receivables, net of allowance',
      'measures Allowance for losses',
    ))
  test('are parts of what is consolidated: the company too', () =>
    check('\tCompany\tGuarantors\tConsolidated\nSales\t5\t3\t9', 'column Company', 'column Guarantors', '-'))
  test('of pension plans are members, whatever is measured of them', () =>
    check(
      '\tU.S. defined benefit cost\tRetiree health care cost\nService\t5\t3',
      'column U.S. defined benefit cost',
      'column Retiree health care cost',
    ))
})

describe('the last column', () => {
  test('is the total where it is the sum of the others in every row', () =>
    check('\tEast\tWest\tAccrual\nOpening\t5\t3\t8\nUsed\t(1)\t—\t(1)', 'column East', 'column West', '-'))
  test('is none where one row differs', () =>
    check('\tEast\tWest\tSouth\nOpening\t5\t3\t8\nUsed\t1\t2\t4', 'column East', 'column West', 'column South'))
})

describe('totals of a statement of equity', () => {
  test('before the noncontrolling interest are the parent’s owners’', () =>
    check(
      '**Statements of changes in equity**\n\n\tShare capital\tTotal\tNon-controlling interest\tTotal\nProfit\t5\t8\t3\t11',
      'equity core:CommonStockMember',
      'equity core:ParentMember',
      'equity core:NoncontrollingInterestMember',
      '-',
    ))
})

describe('a roll-forward of accumulated other comprehensive income', () => {
  test('has that component for its total', () =>
    check(
      'Changes in accumulated other comprehensive income:\n\n\tTranslation\tPensions\tTotal\nBalance, beginning of period\t5\t3\t8\nBalance, end of period\t5\t3\t8',
      'column Translation',
      'column Pensions',
      'equity core:AccumulatedOtherComprehensiveIncomeMember',
    ))
})

test('redeemable interests stand apart from equity', () =>
  check(
    "**Statements of Shareholders' Equity**\n\n\tRedeemable interests\tCommon stock\tTotal\nBalance at May 31, 2006\t5\t3\t8",
    'measures Redeemable interests',
    'equity core:CommonStockMember',
    '-',
  ))
