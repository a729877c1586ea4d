import { test } from 'vitest'
import { check } from './fixture-folder.js'

const DIMENSIONS = 'dimensions.json'

test('an axis is for concepts that there are', () =>
  check(
    [[DIMENSIONS, '["EarningsPerShareBasic"]', '["TradingSymbol"]']],
    'dimensions.json: ListingAxis: takes TradingSymbol, which is no concept',
  ))

test('an axis has members or a domain', () =>
  check(
    [[DIMENSIONS, '"domain": "ListingDomain",', '']],
    'dimensions.json: ListingAxis: has neither members nor a domain',
  ))

test('an axis has not both members and a domain', () =>
  check(
    [[DIMENSIONS, '"Change",', '"Change", "domain": "ChangeDomain",']],
    'dimensions.json: ChangeAxis: has members and a domain: is it explicit or typed?',
  ))
