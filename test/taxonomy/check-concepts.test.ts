import { test } from 'vitest'
import { check } from './fixture-folder.js'

test('only amounts of money have a balance', () =>
  check(
    [['concepts/income.json', '"perShare",', '"perShare", "balance": "credit",']],
    'concepts/income.json: EarningsPerShareBasic: a perShare concept has no balance, this one is a credit',
  ))
