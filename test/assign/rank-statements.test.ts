import { describe, expect, test } from 'vitest'
import { rankStatements } from '../../src/assign/rank-statements.js'
import type { ConceptCandidate } from '../../src/model/assignment.js'
import type { LineModel } from '../../src/model/line-model.js'
import type { Observation } from '../../src/model/observation.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { handModel, type Vote } from '../support/line-model.js'
import { observationOf } from '../support/observation.js'
import { parsePeriod } from '../support/profile.js'
import { textToGrid } from '../support/source.js'

const NAMES = [
  'Assets',
  'AssetsCurrent',
  'InventoryNet',
  'IncreaseDecreaseInInventories',
  'NetIncomeLoss',
  'EarningsPerShareBasic',
  'Liabilities',
]

const VOTES: readonly Vote[] = [
  { kind: 'label', first: 'total asset', weights: { Assets: 12 } },
  { kind: 'label', first: 'inventory', weights: { InventoryNet: 8, IncreaseDecreaseInInventories: 7 } },
  { kind: 'label', first: 'income', weights: { NetIncomeLoss: 9, EarningsPerShareBasic: 8 } },
  { kind: 'label', first: 'loss', weights: { NetIncomeLoss: 9 } },
  { kind: 'label', first: 'sum', weights: { AssetsCurrent: 1 } },
  { kind: 'line above and label', first: 'inventory', second: 'sum', weights: { AssetsCurrent: 9 } },
  { kind: 'label', first: 'debt', weights: { Liabilities: 3 } },
  { kind: 'word', first: 'mystery', weights: { none: 20, Liabilities: 9 } },
  { kind: 'word', first: 'page', weights: { Liabilities: 9 } },
]

const MODEL = handModel(NAMES, VOTES)

const STATEMENTS = {
  BS: 'Balance Sheets',
  IS: 'Statements of Income',
  CF: 'Statements of Cash Flows',
  table: 'Segments',
}

const DAY: Partial<Observation> = { periods: [{ value: parsePeriod('2006-11-30'), spans: [], rule: 'column-heading' }] }

/** Lines of one table in the order of its rows: observations of them in any. */
type Line = readonly [label: string, changes?: Partial<Observation>]

function rank(
  title: keyof typeof STATEMENTS,
  lines: readonly Line[],
  lineModel: LineModel | null = MODEL,
): ReadonlyMap<string, ConceptCandidate> {
  const grid = textToGrid(`**${STATEMENTS[title]}**\n\nLine\t23\t6\nLine\t3\t1`)
  const observations = lines.map(([label, changes], row) =>
    observationOf('23', { line: { ...observationOf('0').line, key: label, label, core: label, row }, ...changes }),
  )
  return rankStatements(observations.toReversed(), [grid], { ...packageTaxonomy(), lineModel })
}

/** What lines are taken for: `Total assets = Assets`; those that are taken for nothing are left out. */
function check(title: keyof typeof STATEMENTS, lines: readonly Line[], ...expected: readonly string[]): void {
  const told = [...rank(title, lines)].map(([key, it]) => `${key} = ${it.concept.replace('core:', '')}`)
  expect(told).toEqual(expected)
}

describe('the lines of a statement', () => {
  test('are told by their neighbours', () =>
    check(
      'BS',
      [
        ['Inventories', DAY],
        ['Sum', DAY],
        ['Total assets', DAY],
      ],
      'Inventories = InventoryNet',
      'Sum = AssetsCurrent',
      'Total assets = Assets',
    ))
  test('are left out where nothing tells them', () =>
    check(
      'BS',
      [
        ['Inventories', DAY],
        ['Zyzzy', DAY],
        ['Total assets', DAY],
      ],
      'Inventories = InventoryNet',
      'Total assets = Assets',
    ))
  test('are left out where they are none of the concepts', () =>
    check(
      'BS',
      [
        ['Total assets', DAY],
        ['Mystery', DAY],
        ['Inventories', DAY],
      ],
      'Total assets = Assets',
      'Inventories = InventoryNet',
    ))
  test('need no label that the model has seen', () =>
    check(
      'BS',
      [
        ['Total assets', DAY],
        ['Page', DAY],
      ],
      'Total assets = Assets',
      'Page = Liabilities',
    ))
  test('are told by one of their numbers', () => {
    const twice: readonly Line[] = [
      ['Total assets', DAY],
      ['Total assets', { ...DAY, column: 1 }],
    ]
    check('BS', twice, 'Total assets = Assets')
  })
})

describe('a table that is no statement', () => {
  test('has its lines told by their labels alone', () =>
    check(
      'table',
      [
        ['Inventories', DAY],
        ['Aaa', DAY],
        ['Bbb', DAY],
        ['Total assets', DAY],
        ['Ccc', DAY],
        ['Sum', DAY],
      ],
      'Inventories = InventoryNet',
      'Total assets = Assets',
    ))
  test('has no line told whose label the model has not seen', () => check('table', [['Page', DAY]]))
  test('has no line told that is likely and no more', () => check('table', [['Debt', DAY]]))
  test('may look like one: most of its lines are not known', () =>
    check(
      'BS',
      [
        ['Inventories', DAY],
        ['Sum', DAY],
        ['Aaa', DAY],
        ['Bbb', DAY],
        ['Ccc', DAY],
        ['Ddd', DAY],
      ],
      'Inventories = InventoryNet',
    ))
})

describe('numbers tell what a line can mean', () => {
  test('by their type', () => {
    check('IS', [['Net income']], 'Net income = NetIncomeLoss')
    check('IS', [['Net income', { quantity: 'perShare' }]], 'Net income = EarningsPerShareBasic')
  })
  test('by their period', () => {
    check('table', [['Inventories', DAY]], 'Inventories = InventoryNet')
    check('table', [['Inventories']], 'Inventories = IncreaseDecreaseInInventories')
  })
  test('but not by periods that may be days or not', () => {
    const either = [...observationOf('0').periods, ...DAY.periods!]
    check(
      'IS',
      [['Inventories', { periods: either }], ['Net income']],
      'Inventories = InventoryNet',
      'Net income = NetIncomeLoss',
    )
  })
  test('of shares are of no concept of money', () => check('IS', [['Net income', { quantity: 'shares' }]]))
})

test('a line is likely, or surely told', () => {
  const ranked = rank('BS', [
    ['Total assets', DAY],
    ['Debt', DAY],
  ])
  expect([...ranked.values()].map((it) => it.rule)).toEqual(['words-and-neighbours', 'likely-line'])
})

test('a line has the sign of its label and statement', () => {
  const ranked = [...rank('CF', [['Inventories'], ['Net loss']]).values()]
  expect(ranked.map(({ isNegated, isTwoSided }) => [isNegated, isTwoSided])).toEqual([
    [true, true],
    [true, false],
  ])
})

test('what is no row of a table is not ranked', () => {
  const line = { ...observationOf('0').line, grid: null, row: null }
  check('BS', [
    ['Total assets', { ...DAY, place: 'sentence' }],
    ['Inventories', { ...DAY, line }],
  ])
})

test('a taxonomy without a model tells nothing', () =>
  expect(
    rank(
      'BS',
      [
        ['Total assets', DAY],
        ['Inventories', DAY],
      ],
      null,
    ).size,
  ).toBe(0))
