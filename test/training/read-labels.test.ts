import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readElementGroups, readStatements, type TaggedStatement } from '../../src/training/read-labels.js'

const folder = mkdtempSync(join(tmpdir(), 'training-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEADING = 'cik adsh report line stmt inpth negating tag version plabel'

/** Rows with a stroke between cells. */
function read(rows: readonly string[], heading = HEADING): readonly TaggedStatement[] {
  const text = [heading.replaceAll(' ', '\t'), ...rows.map((it) => it.replaceAll(' | ', '\t'))].join('\n')
  writeFileSync(join(folder, 'fsds_lines_train.tsv.gz'), gzipSync(`${text}\n`))
  return readStatements(folder)
}

const CASH = '42 | a-1 | 2 | 1 | BS | 0 | 0 | Cash | us-gaap/2009 | Cash in hand'
const ASSETS = '42 | a-1 | 2 | 2 | BS | 0 | 0 | Assets | us-gaap/2009 | Total assets'

describe('statements', () => {
  test('have their lines in order', () =>
    expect(read([CASH, ASSETS])).toMatchObject([
      {
        company: 42,
        kind: 'BS',
        lines: [
          { label: 'Cash in hand', element: 'us-gaap:Cash', isNegated: false },
          { label: 'Total assets', element: 'us-gaap:Assets', isNegated: false },
        ],
      },
    ]))
  test('are parted by their number in the filing', () =>
    expect(read([CASH, ASSETS.replace('| 2 | 2 |', '| 3 | 1 |')]).map((it) => it.lines.length)).toEqual([1, 1]))
  test('are parted by filing', () =>
    expect(read([CASH, ASSETS.replace('a-1', 'a-2')]).map((it) => it.lines.length)).toEqual([1, 1]))
  test('have no lines in brackets', () => expect(read([CASH.replace('BS | 0', 'BS | 1')])).toEqual([]))
  test('may have columns in any order, and more of them', () =>
    expect(
      read(
        ['us-gaap/2009 | Cash | 0 | 0 | CF | 1 | x | 7 | b-1 | 9 | Cash'],
        'version tag negating inpth stmt line form report adsh cik plabel',
      ),
    ).toMatchObject([
      { company: 9, kind: 'CF', lines: [{ label: 'Cash', element: 'us-gaap:Cash', isNegated: false }] },
    ]))
})

describe('a line', () => {
  test('of the filer’s own element has none of the standard', () =>
    expect(read([CASH.replace('us-gaap/2009', 'a-1')])[0]!.lines[0]!.element).toBeNull())
  test('may be printed with the other sign', () =>
    expect(read([CASH.replace('BS | 0 | 0', 'BS | 0 | 1')])[0]!.lines[0]!.isNegated).toBe(true))
})

test('a file that lacks a column is not read', () =>
  expect(() => read([], HEADING.replace(' tag', ''))).toThrow('fsds_lines_train.tsv.gz has no column tag'))

test('elements are grouped by what they are to one another', () => {
  const rows = ['relation\telements', 'same\tus-gaap:A us-gaap:B', 'alternative\tus-gaap:C us-gaap:D us-gaap:E', '']
  writeFileSync(join(folder, 'element_groups.tsv'), rows.join('\n'))
  expect(readElementGroups(folder)).toEqual({
    same: [['us-gaap:A', 'us-gaap:B']],
    alternative: [['us-gaap:C', 'us-gaap:D', 'us-gaap:E']],
  })
})

test('the last line may have no label', () =>
  expect(read([CASH.replace('Cash in hand', '')])[0]!.lines[0]!.label).toBe(''))
