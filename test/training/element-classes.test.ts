import { describe, expect, test } from 'vitest'
import { elementClasses } from '../../src/training/element-classes.js'
import type { ElementGroups } from '../../src/training/read-labels.js'
import { fixtureTaxonomy } from '../emit/fixture-taxonomy.js'
import { conceptOf } from '../support/observation.js'

const TAXONOMY = {
  ...fixtureTaxonomy,
  conceptByName: new Map(
    [
      conceptOf('core:ProfitLoss', { anchors: ['us-gaap:ProfitLoss'] }),
      conceptOf('core:NetIncomeLoss', { anchors: ['us-gaap:NetIncomeLoss', 'ifrs-full:ProfitLoss'] }),
      conceptOf('core:Revenues', { anchors: ['us-gaap:Revenues'] }),
      conceptOf('core:EarningsPerShareBasic', { type: 'perShare' }),
      conceptOf('core:TradingSymbol', { type: 'string', anchors: ['dei:TradingSymbol'] }),
    ].map((it) => [it.name, it]),
  ),
}

const GROUPS: ElementGroups = {
  same: [['us-gaap:SalesRevenueNet', 'us-gaap:Revenues']],
  alternative: [
    ['us-gaap:NetIncomeLoss', 'us-gaap:ProfitLoss', 'us-gaap:NetIncome'],
    ['us-gaap:SalesRevenueNet', 'us-gaap:SalesRevenueGoodsNet'],
    ['us-gaap:Goodwill', 'us-gaap:GoodwillAndOther'],
  ],
}

const { concepts, classOf, alternatives } = elementClasses(TAXONOMY, GROUPS)

test('classes are the concepts of numbers, in the order of their names', () =>
  expect(concepts).toEqual(['core:EarningsPerShareBasic', 'core:NetIncomeLoss', 'core:ProfitLoss', 'core:Revenues']))

describe('the class of an element', () => {
  function check(element: string | null, expected: string | undefined): void {
    expect(concepts[classOf(element)]).toBe(expected)
  }
  test('is the concept that it is an anchor of', () => {
    check('us-gaap:ProfitLoss', 'core:ProfitLoss')
    check('ifrs-full:ProfitLoss', 'core:NetIncomeLoss')
  })
  test('is that of its other name', () => check('us-gaap:SalesRevenueNet', 'core:Revenues'))
  test('is that of an element used in its place', () => check('us-gaap:NetIncome', 'core:NetIncomeLoss'))
  test('is that of an element used in the place of its other name', () =>
    check('us-gaap:SalesRevenueGoodsNet', 'core:Revenues'))
  test('is none where only elements without concept are used in its place', () => check('us-gaap:Goodwill', undefined))
  test('is none of a text', () => check('dei:TradingSymbol', undefined))
  test('is none of an element of the filer’s own', () => check(null, undefined))
})

test('none is the class after the last', () => expect(classOf(null)).toBe(concepts.length))

describe('the alternatives of a concept', () => {
  function check(concept: string, ...expected: readonly string[]): void {
    expect(alternatives[concepts.indexOf(concept)]!.map((it) => concepts[it])).toEqual(expected)
  }
  test('are those that filers use in its place', () => {
    check('core:ProfitLoss', 'core:NetIncomeLoss', 'core:ProfitLoss')
    check('core:NetIncomeLoss', 'core:NetIncomeLoss', 'core:ProfitLoss')
  })
  test('are itself alone where there are no others', () => check('core:Revenues', 'core:Revenues'))
})
