import { describe, expect, test } from 'vitest'
import { labelTerms } from '../../../src/assign/lines/label-terms.js'
import {
  contextFeatures,
  FEATURE_KINDS,
  type FeatureKind,
  hashOf,
  labelFeatures,
} from '../../../src/assign/lines/line-features.js'
import { type StatementContext, statementContext } from '../../../src/assign/lines/statement-context.js'
import type { Term } from '../../../src/assign/lines/term.js'
import type { StatementKind } from '../../../src/model/taxonomy.js'
import { linesOf } from '../../support/line-model.js'

type Told = readonly [FeatureKind, Term, Term]

function ofLabel(label: string, kind: StatementKind | null): readonly Told[] {
  const told: Told[] = []
  labelFeatures(labelTerms(label), kind, (...it) => told.push(it))
  return told
}

function ofContext(index: number, statement: StatementContext): readonly Told[] {
  const told: Told[] = []
  contextFeatures(index, statement, (...it) => told.push(it))
  return told
}

/** `line above: cash`, `label in statement: cash | BS`. */
function render(told: readonly Told[]): readonly string[] {
  return told.map(([kind, first, second]) =>
    `${kind}: ${[first.text, second.text].filter((it) => it !== '').join(' | ')}`.trimEnd(),
  )
}

describe('a label alone', () => {
  function check(label: string, kind: StatementKind | null, ...expected: readonly string[]): void {
    expect(render(ofLabel(label, kind))).toEqual(expected)
  }
  test('tells its words, and itself in its statement', () =>
    check(
      'Total current assets',
      'BS',
      'always:',
      'statement: BS',
      'label: total current asset',
      'label in statement: total current asset | BS',
      'word: total',
      'word in statement: total | BS',
      'word: current',
      'word in statement: current | BS',
      'two words: total | current',
      'word: asset',
      'word in statement: asset | BS',
      'two words: current | asset',
      'three words: total … current | asset',
      'first word in statement: total | BS',
      'last word in statement: asset | BS',
      'first words: total current asset',
      'last words: total current asset',
      'number of words: 3',
      'says total: total | BS',
    ))
  test('of no known statement has a stroke for its kind', () =>
    check(
      'Cash',
      null,
      'always:',
      'statement: -',
      'label: cash',
      'label in statement: cash | -',
      'word: cash',
      'word in statement: cash | -',
      'first word in statement: cash | -',
      'last word in statement: cash | -',
      'first words: cash',
      'last words: cash',
      'number of words: 1',
    ))
  test('without words tells that', () =>
    check(
      '—',
      'IS',
      'always:',
      'statement: IS',
      'label:',
      'label in statement: IS',
      'first words:',
      'last words:',
      'number of words: 0',
    ))
  test('of many words has eight of them counted', () =>
    expect(render(ofLabel('one two three four five six seven eight nine ten', null))).toContain('number of words: 8'))
})

describe('the neighbours', () => {
  const STATEMENT = statementContext('BS', [
    ...linesOf('Cash'),
    { label: 'Other, net', section: 'Current assets' },
    ...linesOf('Total current assets', 'Other', 'Total assets'),
  ])
  function check(index: number, kind: FeatureKind, ...expected: readonly string[]): void {
    const told = ofContext(index, STATEMENT).filter((it) => it[0] === kind)
    expect(render(told)).toEqual(expected.map((it) => `${kind}: ${it}`))
  }
  test('above are three', () => {
    check(3, 'line above', 'total current asset')
    check(3, 'second line above', 'other')
    check(3, 'third line above', 'cash')
  })
  test('below are three', () => {
    check(1, 'line below', 'total current asset')
    check(1, 'second line below', 'other')
    check(1, 'third line below', 'total asset')
  })
  test('are none beyond the ends', () => {
    check(0, 'line above', '^')
    check(0, 'third line above', '^')
    check(4, 'second line below', '$')
  })
  test('are told with the label', () => {
    check(1, 'line above and label', 'cash | other')
    check(1, 'label and line below', 'other | total current asset')
    check(1, 'lines above and below', 'cash | total current asset')
  })
  test('have their words told', () => {
    check(3, 'word above', 'total', 'current', 'asset')
    check(3, 'word two above', 'other')
    check(3, 'word below', 'total', 'asset')
    check(3, 'word two below')
  })
  test('that are totals are told with the statement, the label and each word', () => {
    check(3, 'total above', 'total current asset | BS')
    check(3, 'total below', 'total asset | BS')
    check(3, 'total above and label', 'total current asset | other')
    check(3, 'totals around', 'total current asset … total asset | BS')
    check(3, 'totals around and label', 'total current asset … total asset | other')
    check(1, 'second total below', 'total asset | BS')
    check(3, 'word and total above', 'other | total current asset')
    check(3, 'word and total below', 'other | total asset')
  })
  test('are counted to and from totals', () => {
    check(1, 'lines since total', '1 | BS')
    check(1, 'lines until total and label', '0 | other')
  })
  test('of the same words are counted', () => {
    check(3, 'same label before', '1 | other')
    check(3, 'same label after', '0 | other')
  })
  test('stand under a heading', () => {
    check(1, 'part of statement', 'current assets | BS')
    check(1, 'part of statement and word', 'current assets | other')
    check(3, 'part of statement and label', 'assets | other')
  })
  test('tell the place in tenths, and with the label in fifths', () => {
    check(3, 'place in statement', '6 | BS')
    check(3, 'place in statement and label', '3 | other')
  })
  test('tell of what the statement is', () => {
    check(0, 'trait of statement', 'classified | BS')
    check(0, 'trait of statement and label', 'classified | cash')
  })
})

test('every kind of feature is told of some line', () => {
  const statement = statementContext('BS', linesOf('Total loans to customers', 'Total deposits', 'Cash'))
  const told = [...ofLabel('Total loans to customers', 'BS'), ...[0, 1, 2].flatMap((it) => ofContext(it, statement))]
  expect(new Set(told.map(([kind]) => kind))).toEqual(new Set(FEATURE_KINDS))
})

test('no two features of a line are one to the model', () => {
  const statement = statementContext('BS', linesOf('Cash', 'Land and buildings', 'Total assets'))
  const told = [...ofLabel('Land and buildings', 'BS'), ...ofContext(1, statement)]
  expect(new Set(told.map((it) => hashOf(...it))).size).toBe(new Set(render(told)).size)
})

test('the model that comes with the program knows three words by this hash', () => {
  const told = ofLabel('Total current assets', 'BS').filter(([kind]) => kind === 'three words')
  expect(told.map((it) => hashOf(...it))).toEqual([5395698])
})
