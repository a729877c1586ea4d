import { expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { checkTaxonomy } from '../../src/taxonomy/check.js'
import { check, FIXTURE_FOLDER } from './fixture-folder.js'

test('the fixture has no problems', () => check([]))

test('a folder without data is a wrong call', () =>
  expect(() => checkTaxonomy(`${FIXTURE_FOLDER}/concepts`)).toThrow(UsageError))

test('references are looked at only in files of the right shape', () =>
  check(
    [
      ['statements.json', '"IS"', '"PL"'],
      ['lexicon.json', '"NetIncomeLoss"', '"ProfitLoss"'],
    ],
    'statements.json: IncomeStatement: kind is "PL", not one of IS, BS, CF, EQ, CI',
  ))
