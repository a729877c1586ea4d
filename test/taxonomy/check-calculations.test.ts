import { test } from 'vitest'
import { check } from './fixture-folder.js'

const CALCULATIONS = 'calculations.json'

test('a sum is of a statement', () =>
  check(
    [[CALCULATIONS, '"IncomeStatement"', '"BalanceSheet"']],
    'calculations.json: NetIncomeLoss: BalanceSheet is no statement',
  ))

test('a total is a concept', () =>
  check([[CALCULATIONS, '"NetIncomeLoss"', '"ProfitLoss"']], 'calculations.json: ProfitLoss: is no concept'))

test('an item is a concept', () =>
  check([[CALCULATIONS, '+Revenues', '+Sales']], 'calculations.json: NetIncomeLoss: +Sales is no concept'))

test('an item is not its own total', () =>
  check(
    [[CALCULATIONS, '+Revenues', '+NetIncomeLoss']],
    'calculations.json: NetIncomeLoss: +NetIncomeLoss is the total itself',
  ))

test('an item is there once', () =>
  check(
    [[CALCULATIONS, '-InterestExpense', '+Revenues']],
    'calculations.json: NetIncomeLoss: +Revenues is the second item of this name',
  ))

test('a debit is taken from a credit', () =>
  check(
    [[CALCULATIONS, '-InterestExpense', '+InterestExpense']],
    'calculations.json: NetIncomeLoss: +InterestExpense should have "-": it is a debit, the total a credit',
  ))

test('a credit is added to a credit', () =>
  check(
    [[CALCULATIONS, '+Revenues', '-Revenues']],
    'calculations.json: NetIncomeLoss: -Revenues should have "+": it is a credit, the total a credit',
  ))

test('instants and durations do not add up', () =>
  check(
    [[CALCULATIONS, '-InterestExpense', '-Assets']],
    'calculations.json: NetIncomeLoss: -Assets is of period type instant, the total of period type duration',
  ))

test('amounts and amounts a share do not add up', () =>
  check(
    [[CALCULATIONS, '-InterestExpense', '+EarningsPerShareBasic']],
    'calculations.json: NetIncomeLoss: +EarningsPerShareBasic is of type perShare, the total of type monetary',
  ))
