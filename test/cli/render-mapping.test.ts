import { describe, expect, test } from 'vitest'
import type { LineRow } from '../../src/cli/lines-file.js'
import { renderMapping } from '../../src/cli/render-mapping.js'
import type { LineExplanation } from '../../src/pipeline/map-lines.js'
import { packageTaxonomy } from '../support/convert-text.js'

const ROW: LineRow = {
  number: 2,
  cells: [],
  statement: 'a',
  kind: 'BS',
  section: 'Assets',
  label: 'Total current assets',
}

const EXPLANATION: LineExplanation = {
  kind: 'BS',
  mapped: { concept: 'core:AssetsCurrent', confidence: 0.987, candidates: ['core:AssetsCurrent', 'core:Assets'] },
  choices: ['core:AssetsCurrent', 'core:Assets', 'core:Liabilities', null],
  votes: [
    { kind: 'label', text: 'total current asset', weights: [4.125, 0, 0, 0] },
    { kind: 'line below', text: 'land', weights: [-1, 0.5, 0, 0] },
    { kind: 'word', text: 'asset', weights: [0.25, 0.25, 0, 0] },
    { kind: 'word', text: 'total', weights: [1, 0.75, 0, 0] },
  ],
  printed: null,
}

function check(explanation: Partial<LineExplanation>, row: Partial<LineRow>, ...lines: readonly string[]): void {
  const text = renderMapping({ ...ROW, ...row }, { ...EXPLANATION, ...explanation }, packageTaxonomy(), (_, it) => it)
  expect(text.split('\n').slice(0, lines.length)).toEqual(lines)
}

test('a mapping is told with what speaks for it, then what speaks against it', () =>
  check(
    {},
    {},
    'Total current assets  (balance sheet, Assets)',
    'core:AssetsCurrent  Current assets, confidence 0.99',
    '',
    'what is looked at  it reads             AssetsCurrent  Assets',
    '─────────────────  ───────────────────  ─────────────  ──────',
    'label              total current asset          +4.13       ·',
    'word               total                        +1.00   +0.75',
    'line below         land                         -1.00   +0.50',
    '',
    'other candidates: Liabilities, none of them',
  ))

test('a line that no concept fits is told to be so', () =>
  check(
    {
      mapped: { concept: 'ext:Quux', confidence: 0.9, candidates: [] },
      choices: [null, 'core:Assets'],
      votes: [{ kind: 'word', text: 'quux', weights: [2, 0] }],
    },
    { label: 'Quux', section: '' },
    'Quux  (balance sheet)',
    'ext:Quux  no concept of the taxonomy fits, confidence 0.90',
    '',
    'what is looked at  it reads  none of them  Assets',
    '─────────────────  ────────  ────────────  ──────',
    'word               quux             +2.00       ·',
  ))

test('a statement may be of no known kind', () =>
  check({ kind: null }, { section: '' }, 'Total current assets  (statement of unknown kind)'))

test('what companies tagged the label with is told, of four concepts at most', () => {
  const uses = ['AssetsCurrent', 'Assets', null, 'Liabilities', 'InventoryNet'].map((it, i) => ({
    concept: it === null ? null : `core:${it}`,
    companies: 90 - i,
    negated: 0,
  }))
  check(
    { printed: { label: 'total current asset', kind: 'BS', uses } },
    {},
    'Total current assets  (balance sheet, Assets)',
    'core:AssetsCurrent  Current assets, confidence 0.99',
    '',
    'printed before: AssetsCurrent by 90, Assets by 89, no concept of ours by 88, Liabilities by 87',
    '',
  )
})

describe('of many votes', () => {
  const votes = Array.from({ length: 30 }, (_, i) => ({
    kind: 'word' as const,
    text: `word${i}`,
    weights: [i < 15 ? 1 : -1, 0],
  }))
  const text = renderMapping(ROW, { ...EXPLANATION, votes }, packageTaxonomy(), (_, it) => it)
  test('ten for the first choice are told, and ten against it', () =>
    expect(text.match(/word\d+/g)).toEqual(
      [...Array(10).keys(), ...Array(10).keys()].map((it, i) => `word${i < 10 ? it : it + 15}`),
    ))
})

test('the label and the concept are dressed', () =>
  expect(renderMapping(ROW, EXPLANATION, packageTaxonomy(), (style, it) => `<${style}>${it}`)).toMatch(
    /^<bold>Total current assets {2}.*\n<bold>core:AssetsCurrent {2}/,
  ))
