import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import type { PrintedLabel, StatementKind, Taxonomy } from '../../src/model/taxonomy.js'
import { explainMapping, mapLines, margin } from '../../src/pipeline/map-lines.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { handModel, levelCurve, linesOf, type Vote } from '../support/line-model.js'

const VOTES: readonly Vote[] = [
  { kind: 'label', first: 'total asset', weights: { Assets: 6, AssetsCurrent: 2 } },
  { kind: 'word', first: 'total', weights: { Assets: 1, AssetsCurrent: 3, none: -1 } },
  { kind: 'word', first: 'quux', weights: { none: 9, Liabilities: 2 } },
  { kind: 'line above', first: 'cash', weights: { Liabilities: 4, AssetsCurrent: 1 } },
]

const NAMES = ['Assets', 'AssetsCurrent', 'Liabilities']
const NONE = { logOdds: [-1, 1], right: [0, 0.95] }
const TAXONOMY: Taxonomy = {
  ...packageTaxonomy(),
  lineModel: handModel(NAMES, VOTES, { seen: levelCurve(0.875), unseen: levelCurve(0.625), none: NONE }),
}

describe('lines of a statement', () => {
  test('are mapped to concepts, with their confidence and candidates', () =>
    expect(mapLines('BS', linesOf('Total assets'), TAXONOMY)).toEqual([
      {
        concept: 'core:Assets',
        confidence: 0.875,
        candidates: ['core:Assets', 'core:AssetsCurrent', 'core:Liabilities'],
      },
    ]))
  test('that no concept fits get one made of their label', () =>
    expect(mapLines('BS', linesOf('The quux of "Zyzzy" & Co.'), TAXONOMY)).toEqual([
      {
        concept: 'ext:QuuxOfZyzzyAndCo',
        confidence: 0.95,
        candidates: ['ext:QuuxOfZyzzyAndCo', 'core:Liabilities', 'core:Assets'],
      },
    ]))
  test('are as many as given, in order', () =>
    expect(mapLines('BS', linesOf('Quux', 'Total assets', 'Quux'), TAXONOMY).map((it) => it.concept)).toEqual([
      'ext:Quux',
      'core:Assets',
      'ext:Quux',
    ]))
  test('may be none', () => expect(mapLines(null, [], TAXONOMY)).toEqual([]))
})

test('a line is taken for none of the concepts only where that is sure', () => {
  const curve = (right: number) => ({ ...TAXONOMY, lineModel: { ...TAXONOMY.lineModel!, none: levelCurve(right) } })
  const concepts = [0.5, 0.93, 0.94].map((it) => mapLines('BS', linesOf('Quux'), curve(it))[0]!.concept)
  expect(concepts).toEqual(['core:Liabilities', 'core:Liabilities', 'ext:Quux'])
})

describe('an explanation', () => {
  const PRINTED: readonly PrintedLabel[] = (['IS', 'BS'] as const).map((kind) => ({
    label: 'total asset',
    kind,
    uses: [{ concept: 'core:Assets', companies: kind === 'BS' ? 9 : 3, negated: 0 }],
  }))
  function explain(label: string, kind: StatementKind = 'BS') {
    return explainMapping(kind, linesOf('Cash', label), 1, TAXONOMY, PRINTED)
  }
  test('says what the line is mapped to', () => {
    const { mapped } = explain('Total assets')
    expect(mapped).toEqual(mapLines('BS', linesOf('Cash', 'Total assets'), TAXONOMY)[1])
  })
  test('is on the candidates, then on none of them', () =>
    expect(explain('Total assets').choices).toEqual(['core:Assets', 'core:AssetsCurrent', 'core:Liabilities', null]))
  test('is on none of them first where none fits', () =>
    expect(explain('Quux').choices).toEqual([null, 'core:Liabilities', 'core:AssetsCurrent', 'core:Assets']))
  test('has what parts the first two choices most strongly first', () => {
    const { votes } = explain('Total assets')
    expect(votes.map((it) => [it.kind, it.weights, margin(it)])).toEqual([
      ['label', [6, 2, 0, 0], 4],
      ['word', [1, 3, 0, -1], -2],
      ['line above', [0, 1, 4, 0], -1],
    ])
  })
  test('has what companies tagged the label with in such a statement', () => {
    expect(explain('Total Assets').printed?.uses[0]?.companies).toBe(9)
    expect(explain('Total assets', 'IS').printed?.uses[0]?.companies).toBe(3)
  })
  test('of a label that few companies print has none of that', () => {
    expect(explain('Quux').printed).toBeNull()
    expect(explain('Total assets', 'CF').printed).toBeNull()
  })
})

describe('a taxonomy without a model', () => {
  const without = { ...TAXONOMY, lineModel: null }
  test('maps no lines', () => {
    expect(() => mapLines('BS', linesOf('Cash'), without)).toThrow(UsageError)
    expect(() => mapLines('BS', linesOf('Cash'), without)).toThrow('"npm run train" makes one')
  })
  test('explains none', () => expect(() => explainMapping('BS', linesOf('Cash'), 0, without, [])).toThrow(UsageError))
})

describe('the taxonomy of the package maps', () => {
  const CURRENT = ['Cash and cash equivalents', 'Inventories', 'Total current assets', 'Total assets']
  function check(kind: StatementKind | null, labels: readonly string[], index: number, concept: string): void {
    const line = mapLines(kind, linesOf(...labels), packageTaxonomy())[index]!
    expect([line.concept, line.confidence > 0.9]).toEqual([concept, true])
  }
  test('what is told by its label', () => check('BS', CURRENT, 2, 'core:AssetsCurrent'))
  test('what is told by its label alone', () => check('BS', ['Total current assets'], 0, 'core:AssetsCurrent'))
  test('one label by its statement', () => {
    check('BS', CURRENT, 1, 'core:InventoryNet')
    check(
      'CF',
      ['Net income', 'Changes in:', 'Inventories', 'Accounts payable'],
      2,
      'core:IncreaseDecreaseInInventories',
    )
  })
})
