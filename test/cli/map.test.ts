import { describe, expect, test } from 'vitest'
import { makeWorkplace } from '../support/cli.js'

const { write, run } = makeWorkplace()

const HEADING = 'statement\tkind\tsection\tlabel\n'
const LINES = [
  'a\tBS\tCurrent assets\tCash and cash equivalents',
  'a\tBS\tCurrent assets\tTotal current assets',
  'a\tBS\t\tTotal assets',
]
const TEXT = `${HEADING}${LINES.join('\n')}\n`

/** Cells by line, the heading first. */
function cellsOf(out: string): string[][] {
  return out
    .trimEnd()
    .split('\n')
    .map((it) => it.split('\t'))
}

describe('lines are mapped', () => {
  test('each with its concept, confidence and candidates after its own cells', () => {
    write('lines.tsv', TEXT)
    const { code, out, err } = run(['map', 'lines.tsv'])
    const [heading, ...rows] = cellsOf(out)
    expect([code, err]).toEqual([0, ''])
    expect(heading).toEqual(['statement', 'kind', 'section', 'label', 'concept', 'confidence', 'candidates'])
    expect(rows.map((it) => it.slice(0, 4).join('\t'))).toEqual(LINES)
    expect(rows[1]![4]).toBe('core:AssetsCurrent')
    expect(rows[1]![5]).toMatch(/^(0\.9\d{3}|1\.0000)$/)
    expect(rows[1]![6]).toMatch(/^core:AssetsCurrent core:\w+ core:\w+$/)
  })
  test('of standard input', () => {
    write('lines.tsv', TEXT)
    const { code, out } = run(['map', '-'], TEXT)
    expect([code, out]).toEqual([0, run(['map', 'lines.tsv']).out])
  })
  test('anew where they were mapped before', () => {
    const { out } = run(['map', '-'], TEXT)
    expect(run(['map', '-'], out.replaceAll('core:AssetsCurrent', 'core:Zyzzy')).out).toBe(out)
  })
  test('alike where lines end as on Windows', () =>
    expect(run(['map', '-'], TEXT.replaceAll('\n', '\r\n')).out).toBe(run(['map', '-'], TEXT).out))
  test('each statement by itself', () => {
    const other = TEXT.replaceAll('\na\t', '\nb\t').replace(HEADING, '')
    const { out } = run(['map', '-'], `${TEXT}${other}`)
    const [own, others] = [cellsOf(out).slice(1, 4), cellsOf(out).slice(4)]
    expect(others.map((it) => it.slice(1))).toEqual(own.map((it) => it.slice(1)))
  })
})

describe('a line that cannot be read', () => {
  const BAD = `${HEADING}${LINES[0]}\na\tBS\na\tXX\t\tCash\n${LINES[1]}\n`
  const FAULTS = [
    'stdin:3: 2 cells where the heading has 4; left out\n',
    'stdin:4: kind "XX" is none of IS, BS, CF, EQ, CI; left out\n',
  ].join('')
  test('is named, and the others are mapped', () => {
    const { code, out, err } = run(['map', '-'], BAD)
    expect([code, err]).toEqual([1, FAULTS])
    expect(cellsOf(out).map((it) => it[3])).toEqual(['label', 'Cash and cash equivalents', 'Total current assets'])
  })
  test('is named by an explanation too', () => {
    const { code, out, err } = run(['map', '-', '--explain', '5'], BAD)
    expect([code, err]).toEqual([1, FAULTS])
    expect(out).toMatch(/^Total current assets/)
  })
})

describe('an explanation', () => {
  const explained = run(['map', '-', '--explain', '3'], TEXT)
  test('says what the line is and what speaks for it', () => {
    expect([explained.code, explained.err]).toEqual([0, ''])
    expect(explained.out).toMatch(/^Total current assets {2}\(balance sheet, Current assets\)\ncore:AssetsCurrent /)
    expect(explained.out).toMatch(/label +total current asset +\+/)
  })
  test('says what companies tagged such a line with', () =>
    expect(explained.out).toMatch(/^printed before: AssetsCurrent by \d+/m))
})

describe('a wrong call', () => {
  function check(args: readonly string[], input: string, message: string): void {
    const { code, out, err } = run(['map', ...args], input)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`filing2xbrl: ${message}`)
  }
  test('of a file that is not there', () => check(['gone.tsv'], '', 'cannot read gone.tsv: there is no such file'))
  test('of a file without a heading', () =>
    check(['-'], 'Cash\t23\n', 'stdin:1: no column statement and no column label; the first line names the columns'))
  test('of an empty file', () => check(['-'], '', 'stdin:1: no column statement and no column label'))
  test('of a line that is not there', () =>
    check(['-', '--explain', '99'], TEXT, 'stdin has no line 99 with a label; its heading is line 1'))
  test('of the heading', () => check(['-', '--explain', '1'], TEXT, 'stdin has no line 1'))
  test('of what is no number', () => check(['-', '--explain', 'Cash'], TEXT, 'stdin has no line Cash'))
})

test('its help has examples', () => {
  const { code, out } = run(['map', '--help'])
  expect([code, out]).toEqual([0, expect.stringMatching(/Examples:\n {2}filing2xbrl map lines\.tsv/)])
})
