import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { PrintedLabel } from '../../src/model/taxonomy.js'
import {
  PRINTED_LABELS_FILE,
  parsePrintedLabels,
  readPrintedLabels,
  renderPrintedLabels,
} from '../../src/taxonomy/printed-labels.js'
import { FIXTURE_FOLDER } from './fixture-folder.js'

const LABELS: readonly PrintedLabel[] = [
  {
    label: 'cost of sale',
    kind: 'IS',
    uses: [
      { concept: 'core:CostOfRevenue', companies: 210, negated: 3 },
      { concept: null, companies: 7, negated: 0 },
    ],
  },
  { label: 'other', kind: 'CF', uses: [] },
]
const TEXT = 'cost of sale\tIS\tCostOfRevenue 210 3\t- 7 0\nother\tCF\n'

const folder = mkdtempSync(join(tmpdir(), 'labels-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('labels are written a line each', () => expect(renderPrintedLabels(LABELS)).toBe(TEXT))

test('labels that are written are read again', () => expect(parsePrintedLabels(TEXT)).toEqual(LABELS))

test('no labels are written and read as none', () => expect(parsePrintedLabels(renderPrintedLabels([]))).toEqual([]))

describe('a taxonomy’s folder', () => {
  test('has its labels read', () => {
    writeFileSync(join(folder, PRINTED_LABELS_FILE), TEXT)
    expect(readPrintedLabels(folder)).toEqual(LABELS)
  })
  test('may have none', () => expect(readPrintedLabels(FIXTURE_FOLDER)).toEqual([]))
  test('of the package has labels that many companies print, most companies first', () => {
    const label = readPrintedLabels().find((it) => it.label === 'total current asset' && it.kind === 'BS')
    expect(label?.uses[0]?.concept).toBe('core:AssetsCurrent')
    const companies = label!.uses.map((it) => it.companies)
    expect(companies).toEqual(companies.toSorted((a, b) => b - a))
  })
})
