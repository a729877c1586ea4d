import { describe, expect, test } from 'vitest'
import { assign } from '../../src/assign/assign.js'
import type { Observation } from '../../src/model/observation.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { observationOf } from '../support/observation.js'
import { textToGrid } from '../support/source.js'

interface Line {
  readonly measure?: string
  readonly title?: string
  readonly section?: readonly string[]
  readonly quantity?: Observation['quantity']
  readonly dilution?: Observation['dilution']
}

/** The best concept of a row, `-` before it for a negated label; `wider X` where only a wider one is known. */
function check(
  label: string,
  expected: string,
  { title = 'Table', section = [], quantity = 'money', dilution = null, measure }: Line = {},
): void {
  const grid = textToGrid(`**${title}**\n\nLine\t23\t6\nLine\t3\t1`)
  const observation = observationOf('23', {
    quantity,
    dilution,
    line: { ...observationOf('0').line, label, core: label, section, measure: measure ?? null },
  })
  const assignment = assign([observation], [grid], packageTaxonomy()).get('0:0')
  const [first] = assignment?.candidates ?? []
  const found = first ?? assignment?.wider ?? null
  const name = found === null ? 'nothing' : `${found.isNegated ? '-' : ''}${found.concept.replace('core:', '')}`
  expect(first === undefined ? `wider ${name}` : name).toBe(expected)
}

describe('rows', () => {
  test('a label of the lexicon', () => check('Research and development', 'ResearchAndDevelopmentExpense'))
  test('with what says nothing of it', () => check('Total revenues (Note 4)', 'Revenues'))
  test('of a loss', () => check('Loss for the period', '-NetIncomeLoss'))
  test('of income or loss', () => check('Net income (loss)', 'NetIncomeLoss'))
  test('of loss or income', () => check('Net loss (income)', '-NetIncomeLoss'))
  test('of a loss from operations', () => check('Loss from operations', '-OperatingIncomeLoss'))
  test('of cash used', () => check('Cash used in operating activities', '-NetCashProvidedByUsedInOperatingActivities'))
  test('per share', () =>
    check('Basic and diluted loss per common share', '-EarningsPerShareBasicAndDiluted', { quantity: 'perShare' }))
  test('basic, under a heading per share', () =>
    check('Basic', '-EarningsPerShareBasic', { quantity: 'perShare', section: ['Loss per share'] }))
  test('of shares', () =>
    check(
      'Weighted average number of common shares outstanding - basic',
      'WeightedAverageNumberOfSharesOutstandingBasic',
      { quantity: 'shares' },
    ))
  test('a balance is of equity in its statement alone', () => {
    check('Balance at May 31, 2006', 'StockholdersEquity', { title: 'Statements of Changes in Equity' })
    check('Balance at May 31, 2006', 'wider nothing')
  })
  test('of the statement tells which is meant', () => {
    check('Inventories', 'InventoryNet', { title: 'Balance Sheets' })
    check('Inventories', '-IncreaseDecreaseInInventories', { title: 'Statements of Cash Flows' })
  })
})

describe('lines without a concept', () => {
  test('are under the nearest wider one', () =>
    check(
      'Cash used in operating activities before changes in non-cash working capital',
      'wider -NetCashProvidedByUsedInOperatingActivities',
    ))
  test('are under none where nothing is near', () => check('Quux of zyzzy', 'wider nothing'))
})

test('interest over a column of earned and owed is neither', () =>
  check('Interest', 'wider nothing', { measure: 'Interest' }))
