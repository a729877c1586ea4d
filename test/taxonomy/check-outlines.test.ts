import { test } from 'vitest'
import { check } from './fixture-folder.js'

const STATEMENTS = 'statements.json'

test('an outline shows what there is', () =>
  check(
    [[STATEMENTS, '"Assets", ', '"Assets", "Equity", ']],
    'statements.json: Others: shows Equity, which is neither a concept nor an abstract',
  ))

test('an outline goes down one level at a time', () =>
  check(
    [[STATEMENTS, '"    InterestExpense', '"      InterestExpense']],
    'statements.json: IncomeStatement: "      InterestExpense negated" is more than one level under the line above it',
    'concepts/income.json: InterestExpense: is in no statement',
  ))

test('an outline has two spaces a level', () =>
  check(
    [[STATEMENTS, '"  NetIncomeLoss', '"   NetIncomeLoss']],
    'statements.json: IncomeStatement: "   NetIncomeLoss" is no line of an outline: two spaces a level, a name, and maybe a label role',
    'concepts/income.json: NetIncomeLoss: is in no statement',
  ))

test('a label role is one that there is', () =>
  check(
    [[STATEMENTS, 'Liabilities total', 'Liabilities sum']],
    'statements.json: Others: "Liabilities sum" has no label role, which are standard, terse, total, negated, negatedTotal, periodStart, periodEnd',
    'concepts/balance.json: Liabilities: is in no statement',
  ))

test('a concept has the label that is asked for', () =>
  check(
    [[STATEMENTS, 'Liabilities total', 'Liabilities terse']],
    'statements.json: Others: asks for a terse label of Liabilities, which has none',
  ))

test('an abstract has only a standard label', () =>
  check(
    [[STATEMENTS, '"IncomeStatementAbstract",', '"IncomeStatementAbstract total",']],
    'statements.json: IncomeStatement: asks for a total label of the abstract IncomeStatementAbstract',
  ))

test('a statement shows a concept once with one label', () =>
  check(
    [[STATEMENTS, '"  NetIncomeLoss",', '"  NetIncomeLoss", "  Revenues", "  Revenues total",']],
    'statements.json: IncomeStatement: shows Revenues twice with the same label',
  ))

test('an abstract is shown', () =>
  check(
    [[STATEMENTS, '"IncomeStatementAbstract": ', '"AssetsAbstract": "Assets", "IncomeStatementAbstract": ']],
    'statements.json: AssetsAbstract: is an abstract that no statement shows',
  ))
