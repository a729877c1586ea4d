import { expect, test } from 'vitest'
import { earningsPerShare, isEarnings, isEarningsPerShare, perShareLabels } from '../../src/assign/per-share.js'

test('earnings per share may be of either kind where print does not say', () =>
  expect(earningsPerShare(null)).toHaveLength(3))
test('earnings per share are of the kind that print says', () => {
  expect(earningsPerShare('both')).toEqual(['core:EarningsPerShareBasicAndDiluted'])
  expect(earningsPerShare('basic')).toEqual(['core:EarningsPerShareBasic'])
  expect(earningsPerShare('diluted')).toEqual(['core:EarningsPerShareDiluted'])
})
test('the concepts are known by name', () => {
  expect(isEarningsPerShare('core:EarningsPerShareDiluted')).toBe(true)
  expect(isEarningsPerShare('core:Revenues')).toBe(false)
  expect(isEarnings('core:NetIncomeLoss')).toBe(true)
  expect(isEarnings('core:OperatingIncomeLoss')).toBe(false)
})
test('a measure per share has the labels of its dilution first', () =>
  expect(perShareLabels('Net loss', 'diluted')).toEqual([
    'Net loss per diluted share',
    'Net loss per share diluted',
    'Net loss per share',
  ]))
test('a label that names shares is its own', () =>
  expect(perShareLabels('Loss per share', 'basic')).toEqual(['Loss per share']))
