import { test } from 'vitest'
import { check } from './fixture-folder.js'

test('no two concepts have one name', () =>
  check(
    [
      ['concepts/balance.json', '"name": "Liabilities"', '"name": "Assets"'],
      ['statements.json', '"Assets", "Liabilities total"', '"Assets"'],
    ],
    'concepts/balance.json: Assets: the concept has the name of the concept',
  ))

test('no two concepts of different files have one name', () =>
  check(
    [
      ['concepts/balance.json', '"name": "Liabilities"', '"name": "InterestExpense"'],
      ['statements.json', '"Assets", "Liabilities total"', '"Assets"'],
    ],
    'concepts/income.json: InterestExpense: the concept has the name of the concept of concepts/balance.json',
  ))

test('a member does not have the name of a concept', () =>
  check(
    [['dimensions.json', '"PriorYearMember"', '"Revenues"']],
    'dimensions.json: Revenues: the member has the name of the concept of concepts/income.json',
  ))

test('no two statements have one name', () =>
  check(
    [['statements.json', '"Others"', '"IncomeStatement"']],
    'statements.json: IncomeStatement: the statement has the name of the statement',
  ))
