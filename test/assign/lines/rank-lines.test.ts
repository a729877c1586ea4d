import { describe, expect, test } from 'vitest'
import { calibrated, type RankedLine, rankLines } from '../../../src/assign/lines/rank-lines.js'
import type { LineModel } from '../../../src/model/line-model.js'
import type { StatementKind } from '../../../src/model/taxonomy.js'
import { handModel, levelCurve, linesOf, type Vote } from '../../support/line-model.js'

const NAMES = ['Assets', 'AssetsCurrent', 'Cash', 'Liabilities']

const VOTES: readonly Vote[] = [
  { kind: 'label', first: 'total asset', weights: { Assets: 4, AssetsCurrent: 1 } },
  { kind: 'label', first: 'cash', weights: { Cash: 4 } },
  { kind: 'label', first: 'other', weights: { Liabilities: 1, none: 1 } },
  { kind: 'label in statement', first: 'cash', second: 'CF', weights: { none: 9 } },
  { kind: 'line above and label', first: 'cash', second: 'total asset', weights: { AssetsCurrent: 6 } },
  { kind: 'word', first: 'mystery', weights: { none: 5 } },
]

const MODEL = handModel(NAMES, VOTES)

/** The only line, where there is one. */
function rank(label: string, model: LineModel = MODEL, possible?: Uint8Array): RankedLine {
  return rankLines(null, linesOf(label), model, possible === undefined ? [] : [possible])[0]!
}

describe('the likeliest concept', () => {
  function check(kind: StatementKind | null, labels: readonly string[], ...expected: readonly string[]): void {
    const ranked = rankLines(kind, linesOf(...labels), MODEL)
    expect(ranked.map(({ candidates, noneOdds }) => (noneOdds > 0 ? 'none' : candidates[0]))).toEqual(expected)
  }
  test('is told by the label', () => check(null, ['Total assets'], 'core:Assets'))
  test('is told by the neighbours', () => check('BS', ['Cash', 'Total assets'], 'core:Cash', 'core:AssetsCurrent'))
  test('is told by the kind of statement', () => check('CF', ['Cash'], 'none'))
  test('may be none', () => check('BS', ['Mystery'], 'none'))
  test('of a statement without lines is not asked for', () => check('BS', []))
})

describe('candidates', () => {
  function check(label: string, ...expected: readonly string[]): void {
    expect(rank(label).candidates).toEqual(expected)
  }
  test('are the three likeliest, likeliest first', () =>
    check('Total assets', 'core:Assets', 'core:AssetsCurrent', 'core:Cash'))
  test('of the same chance are in the order of the model', () =>
    check('Zyzzy', 'core:Assets', 'core:AssetsCurrent', 'core:Cash'))
  test('that are likelier go before those of the model’s order', () =>
    check('Other', 'core:Liabilities', 'core:Assets', 'core:AssetsCurrent'))
  test('are as many as the model has', () =>
    expect(rank('Zyzzy', handModel(['Assets'], [])).candidates).toEqual(['core:Assets']))
})

describe('log odds', () => {
  const sums = { Assets: 4, AssetsCurrent: 1, Cash: 0, Liabilities: 0, none: 0 }
  const powers = Object.values(sums).map((it) => Math.exp(it))
  const [assets = 0, current = 0, cash = 0, liabilities = 0, none = 0] = powers
  test('are the concept against the other concepts', () =>
    expect(rank('Total assets').odds).toBeCloseTo(Math.log(assets / (current + cash + liabilities))))
  test('are the concept with its alternatives against the others', () => {
    const alternatives = [[0, 1], [0, 1], [2], [3]]
    expect(rank('Total assets', { ...MODEL, alternatives }).odds).toBeCloseTo(
      Math.log((assets + current) / (cash + liabilities)),
    )
  })
  test('of none are none against all concepts', () =>
    expect(rank('Total assets').noneOdds).toBeCloseTo(Math.log(none / (assets + current + cash + liabilities))))
  test('are of weights in the scale of the model', () =>
    expect(rank('Cash', { ...MODEL, scale: 0.5 }).odds).toBeCloseTo(Math.log(Math.exp(2) / 3)))
  test('are no more than can be told', () => {
    const sure = handModel(NAMES, [{ kind: 'label', first: 'cash', weights: { Cash: 100 } }])
    expect(rank('Cash', sure).odds).toBeCloseTo(Math.log(1e12))
  })
})

describe('what more is known of a line', () => {
  test('leaves out concepts', () => {
    const { candidates, odds } = rank('Total assets', MODEL, Uint8Array.from([0, 1, 1, 1]))
    expect([candidates[0], odds]).toEqual(['core:AssetsCurrent', expect.closeTo(Math.log(Math.E / 2))])
  })
  test('leaves none where no concept is possible', () =>
    expect(rank('Total assets', MODEL, Uint8Array.from([0, 0, 0, 0])).noneOdds).toBeGreaterThan(20))
  test('is of its own line', () => {
    const possible = [null, Uint8Array.from([1, 0, 1, 1])]
    const ranked = rankLines('BS', linesOf('Total assets', 'Cash', 'Total assets'), MODEL, possible)
    expect(ranked.map((it) => it.candidates[0])).toEqual(['core:Assets', 'core:Cash', 'core:AssetsCurrent'])
    const limited = rankLines('BS', linesOf('Cash', 'Total assets'), MODEL, possible)
    expect(limited.map((it) => it.candidates[0])).toEqual(['core:Cash', 'core:Assets'])
  })
})

test('a label is seen where the model has weights for it', () => {
  const ranked = rankLines('BS', linesOf('Total assets', 'Mystery'), MODEL)
  expect(ranked.map((it) => it.wasSeen)).toEqual([true, false])
})

describe('confidence', () => {
  const model: LineModel = {
    ...MODEL,
    seen: levelCurve(0.9),
    unseen: levelCurve(0.6),
    alone: levelCurve(0.7),
    none: levelCurve(0.2),
  }
  function check(kind: StatementKind | null, labels: readonly string[], ...expected: readonly number[]): void {
    expect(rankLines(kind, linesOf(...labels), model).map((it) => it.confidence)).toEqual(expected)
  }
  test('is that of seen labels and of others', () => check('BS', ['Cash', 'Mystery'], 0.9, 0.6))
  test('is that of a label alone where nothing is known of its statement', () => check(null, ['Cash'], 0.7))
  test('of the only line of a known statement is that of statements', () => check('BS', ['Cash'], 0.9))
  test('of lines of an unknown statement is that of statements', () => check(null, ['Cash', 'Cash flow'], 0.9, 0.6))
  test('that none fits has a curve of its own', () => expect(rank('Cash', model).noneConfidence).toBe(0.2))
})

describe('a curve', () => {
  const CURVE = { logOdds: [-1, 1, 5], right: [0.2, 0.6, 1] }
  function check(odds: number, expected: number, curve = CURVE): void {
    expect(calibrated(odds, curve)).toBeCloseTo(expected)
  }
  test('is straight between its steps', () => {
    check(0, 0.4)
    check(1.5, 0.65)
    check(2, 0.7)
  })
  test('goes through its steps', () => {
    check(-1, 0.2)
    check(1, 0.6)
    check(5, 1)
  })
  test('is level beyond its ends', () => {
    check(-9, 0.2)
    check(9, 1)
  })
  test('of one step is level', () => check(3, 0.5, { logOdds: [0], right: [0.5] }))
  test('without steps is the chance that the odds say', () => {
    check(0, 0.5, { logOdds: [], right: [] })
    check(Math.log(3), 0.75, { logOdds: [], right: [] })
  })
})

describe('a concept that two lines claim', () => {
  const votes: readonly Vote[] = [
    { kind: 'label', first: 'cash', weights: { Cash: 5 } },
    { kind: 'label', first: 'bank balance', weights: { Cash: 3, Assets: 2 } },
  ]
  function check(repeats: number, ...expected: readonly string[]): void {
    const model = handModel(['Cash', 'Assets'], votes, { repeats: [repeats, 0] })
    const ranked = rankLines('BS', linesOf('Bank balances', 'Cash'), model)
    expect(ranked.map((it) => it.candidates[0])).toEqual(expected)
  }
  test('goes to the surer of them', () => check(0, 'core:Assets', 'core:Cash'))
  test('stays with both where it usually stands twice', () => check(1, 'core:Cash', 'core:Cash'))
})
