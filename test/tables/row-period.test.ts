import { describe, expect, test } from 'vitest'
import type { PrintedLength } from '../../src/model/mention.js'
import { rowPeriod } from '../../src/tables/row-period.js'
import { renderMention } from '../support/render-period.js'

const QUARTER: PrintedLength = { unit: 'quarter', count: 1 }

function check(
  label: string,
  expected: string | null,
  length: PrintedLength | null = null,
  isOfQuarters = false,
): void {
  const mention = rowPeriod(label, { length, isOfQuarters })
  expect(mention === null ? null : renderMention(mention)).toBe(expected)
}

describe('a label that is a time', () => {
  test('with its length', () => {
    check('Year ended 12/31/97', 'year to 1997-12-31')
    check('First quarter', 'Q1 of the year')
    check('Three months ended March 31, 1997 (a)', '3 month to 1997-03-31')
    check('First quarter ended March 31', 'quarter to ?-03-31')
  })
  test('with the length of the heading above', () => {
    check('March 31, 1997', 'quarter to 1997-03-31', QUARTER)
    check('March 31', 'quarter to ?-03-31', QUARTER)
  })
  test('with an ordinal alone, among quarters', () => {
    check('First', 'Q1 of the year', null, true)
    check('2nd Qtr.', 'Q2 of the year', null, true)
    check('Quarter 3', 'Q3 of the year', null, true)
    check('First', null)
  })
})

describe('a label that is more than a time', () => {
  test('is none', () => {
    check('Net sales, first quarter', null)
    check('Balance at March 31, 1997', null, QUARTER)
    check('First mortgage bonds', null, null, true)
  })
  test('nor is a day without a length, or a year', () => {
    check('March 31, 1997', null)
    check('Fiscal 1997', null)
  })
})
