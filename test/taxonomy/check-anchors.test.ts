import { test } from 'vitest'
import { check } from './fixture-folder.js'

const INCOME = 'concepts/income.json'

test('an anchor is an element of a standard', () =>
  check(
    [[INCOME, 'us-gaap:InterestExpense', 'us-gaap:InterestExpence']],
    `${INCOME}: InterestExpense: anchor us-gaap:InterestExpence is not in standard-elements.tsv`,
  ))

test('an anchor is under one concept', () =>
  check(
    [[INCOME, '["us-gaap:NetIncomeLoss"]', '["us-gaap:NetIncomeLoss", "us-gaap:Revenues"]']],
    `${INCOME}: NetIncomeLoss: anchor us-gaap:Revenues is also under Revenues`,
  ))

test('an anchor is listed once', () =>
  check(
    [[INCOME, '"ifrs-full:Revenue"', '"us-gaap:Revenues"']],
    `${INCOME}: Revenues: anchor us-gaap:Revenues is listed twice`,
  ))

test('an anchor has the balance of its concept', () =>
  check(
    [
      [INCOME, '"us-gaap:Revenues", ', ''],
      [INCOME, '"us-gaap:InterestExpense"', '"us-gaap:InterestExpense", "us-gaap:Revenues"'],
    ],
    `${INCOME}: InterestExpense: anchor us-gaap:Revenues is a credit, the concept a debit`,
  ))

test('a concept without balance has no anchor with one', () =>
  check(
    [[INCOME, '"balance": "debit",', '']],
    `${INCOME}: InterestExpense: anchor us-gaap:InterestExpense is a debit, the concept without balance`,
  ))

test('an anchor has the period type of its concept', () =>
  check(
    [
      ['concepts/balance.json', ', "ifrs-full:Assets"', ''],
      [INCOME, '"us-gaap:InterestExpense"', '"us-gaap:InterestExpense", "ifrs-full:Assets"'],
    ],
    `${INCOME}: InterestExpense: anchor ifrs-full:Assets is an instant, the concept a duration`,
  ))

test('an anchor has the type of its concept', () =>
  check(
    [
      [INCOME, '"anchors": []', '"anchors": ["us-gaap:EarningsPerShareBasic"]'],
      [INCOME, '"perShare"', '"pure"'],
    ],
    `${INCOME}: EarningsPerShareBasic: anchor us-gaap:EarningsPerShareBasic is of type perShare, the concept of type pure`,
  ))

test('what is not known of an element is not compared', () =>
  check([['standard-elements.tsv', 'monetary\tcredit\tunknown', 'monetary\tunknown\tunknown']]))
