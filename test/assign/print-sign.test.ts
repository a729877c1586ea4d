import { describe, expect, test } from 'vitest'
import { printSign } from '../../src/assign/print-sign.js'
import type { StatementKind } from '../../src/model/taxonomy.js'
import { packageTaxonomy } from '../support/convert-text.js'

type Expected = 'as it is' | 'negated' | 'two-sided' | 'two-sided, negated'

function check(kind: StatementKind | null, label: string, concept: string, expected: Expected): void {
  const { isNegated, isTwoSided } = printSign(label, kind, packageTaxonomy().conceptByName.get(`core:${concept}`)!)
  const told = [...(isTwoSided ? ['two-sided'] : []), ...(isNegated ? ['negated'] : [])].join(', ')
  expect(told === '' ? 'as it is' : told).toBe(expected)
}

describe('what can only be positive is as it is', () => {
  test('an expense', () => check('IS', 'Interest expense', 'InterestExpense', 'as it is'))
  test('cash paid, in a statement of cash flows', () =>
    check('CF', 'Dividends paid', 'PaymentsOfDividends', 'as it is'))
  test('what is called a decrease', () => check('IS', 'Decrease from depreciation', 'InterestExpense', 'as it is'))
})

describe('what may go either way, in a statement of cash flows', () => {
  test('is negated where it is a credit', () => {
    check('CF', 'Inventories', 'IncreaseDecreaseInInventories', 'two-sided, negated')
    check('CF', 'Gain on sale of equipment', 'GainLossOnSaleOfPropertyPlantEquipment', 'two-sided, negated')
  })
  test('is not where it is a debit', () => {
    check('CF', 'Accounts payable', 'IncreaseDecreaseInAccountsPayable', 'two-sided')
    check('CF', 'Deferred income taxes', 'DeferredIncomeTaxExpenseBenefit', 'two-sided')
  })
  test('is so whatever the label says', () =>
    check('CF', '(Increase) decrease in inventories', 'IncreaseDecreaseInInventories', 'two-sided, negated'))
  test('is what the label says where it has no balance', () =>
    check('CF', 'Net cash used in operating activities', 'NetCashProvidedByUsedInOperatingActivities', 'negated'))
  test('is what the label says where it is the earnings', () => {
    check('CF', 'Net income', 'NetIncomeLoss', 'as it is')
    check('CF', 'Net income (loss)', 'ProfitLoss', 'two-sided')
    check('CF', 'Loss from continuing operations', 'IncomeLossFromContinuingOperations', 'negated')
  })
})

describe('brackets tell the direction of bracketed numbers', () => {
  test('a loss of income', () => check('IS', 'Net income (loss)', 'NetIncomeLoss', 'two-sided'))
  test('income of a loss', () => check('IS', 'Net loss (income)', 'NetIncomeLoss', 'two-sided, negated'))
  test('income among deductions', () =>
    check('IS', 'Other (income) deductions, net', 'OtherNonoperatingIncomeExpense', 'two-sided, negated'))
  test('expense among income', () =>
    check('IS', 'Other income (expense), net', 'OtherNonoperatingIncomeExpense', 'two-sided'))
  test('a benefit of an expense', () =>
    check('IS', 'Income tax expense (benefit)', 'IncomeTaxExpenseBenefit', 'two-sided'))
  test('an expense of a benefit', () =>
    check('IS', 'Income tax benefit (expense)', 'IncomeTaxExpenseBenefit', 'two-sided, negated'))
  test('none where they name both', () =>
    check('IS', 'Other, net (income and expense)', 'OtherNonoperatingIncomeExpense', 'two-sided'))
  test('a deficit', () =>
    check('BS', 'Retained earnings (accumulated deficit)', 'RetainedEarningsAccumulatedDeficit', 'two-sided'))
  test('but not brackets about something else', () => check('IS', 'Net loss (unaudited)', 'NetIncomeLoss', 'negated'))
})

describe('a label of one direction is of that', () => {
  test('a loss of what is an income', () => check('IS', 'Net loss', 'NetIncomeLoss', 'negated'))
  test('an income', () => check('IS', 'Net income', 'NetIncomeLoss', 'as it is'))
  test('an expense of what is an income', () =>
    check('IS', 'Other expense, net', 'OtherNonoperatingIncomeExpense', 'negated'))
  test('a benefit of what is an expense', () => check('IS', 'Income tax benefit', 'IncomeTaxExpenseBenefit', 'negated'))
  test('an expense of income taxes', () => check('IS', 'Income tax expense', 'IncomeTaxExpenseBenefit', 'as it is'))
  test('a loss of what is an income, though a debit', () =>
    check(
      'IS',
      'Net loss attributable to noncontrolling interests',
      'NetIncomeLossAttributableToNoncontrollingInterest',
      'negated',
    ))
  test('a provision', () => check('IS', 'Provision for income taxes', 'IncomeTaxExpenseBenefit', 'as it is'))
  test('an accumulated deficit', () =>
    check('BS', 'Accumulated deficit', 'RetainedEarningsAccumulatedDeficit', 'negated'))
  test('a loss per share', () => check('IS', 'Net loss per share', 'EarningsPerShareBasic', 'negated'))
})

describe('what it is of says nothing', () => {
  const BEFORE_TAXES = 'IncomeLossFromContinuingOperationsBeforeIncomeTaxes'
  test('of taxes that may go either way', () =>
    check('IS', 'Income from continuing operations before provision/(benefit) for taxes', BEFORE_TAXES, 'as it is'))
  test('of a loss in it', () => check('IS', 'Income before loss on disposal', BEFORE_TAXES, 'as it is'))
  test('of income in a loss', () => check('IS', 'Loss before income taxes', BEFORE_TAXES, 'negated'))
})

test('income taxes are an expense', () => {
  check('IS', 'Income taxes', 'IncomeTaxExpenseBenefit', 'as it is')
  check('IS', 'Deferred income taxes', 'DeferredIncomeTaxExpenseBenefit', 'as it is')
})
test('an impairment is a loss that is a debit', () =>
  check(
    'IS',
    'Impairment losses on securities',
    'MarketableSecuritiesRealizedGainLossOtherThanTemporaryImpairmentsAmount',
    'as it is',
  ))
test('brackets end before what they are of', () => {
  check('IS', 'Net cash (used in) provided by operations', 'NetCashProvidedByUsedInOperatingActivities', 'two-sided')
  check('IS', 'Net cash provided by (used in) operations', 'NetCashProvidedByUsedInOperatingActivities', 'two-sided')
})
test('cash used is negative in all parts of a statement of cash flows', () => {
  check('CF', 'Cash used in operating activities', 'NetCashProvidedByUsedInOperatingActivities', 'negated')
  check('CF', 'Cash used in investing activities', 'NetCashProvidedByUsedInInvestingActivities', 'negated')
  check('CF', 'Cash used in financing activities', 'NetCashProvidedByUsedInFinancingActivities', 'negated')
  check('CF', 'Decrease in cash', 'CashAndCashEquivalentsPeriodIncreaseDecrease', 'negated')
})
