import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/base/usage-error.js'
import { type LinesFile, readLinesFile, statementsOf } from '../../src/cli/lines-file.js'

const HEADING = 'statement kind section label'

/** A file of lines whose cells are apart by strokes. */
function read(rows: readonly string[], heading = HEADING, end = '\n'): LinesFile {
  const lines = [heading.replaceAll(' ', '\t'), ...rows.map((it) => it.replaceAll(' | ', '\t'))]
  return readLinesFile('lines.tsv', lines.map((it) => `${it}${end}`).join(''))
}

describe('a line', () => {
  function check(row: string, expected: Partial<LinesFile['rows'][number]>, heading = HEADING): void {
    expect(read([row], heading)).toMatchObject({ rows: [expected], faults: [] })
  }
  test('has its statement, kind, section and label', () =>
    check('a1 | BS | Assets | Cash', { number: 2, statement: 'a1', kind: 'BS', section: 'Assets', label: 'Cash' }))
  test('may be of no known kind', () => check('a1 |  | Assets | Cash', { kind: null, section: 'Assets' }))
  test('of a file without kinds and sections has none', () =>
    check('a1 | Cash', { kind: null, section: '', label: 'Cash' }, 'statement label'))
  test('has its cells wherever the heading puts them', () =>
    check('Cash | 7 | CF | a1', { statement: 'a1', kind: 'CF', label: 'Cash' }, 'label page kind statement'))
  test('keeps all of its cells', () =>
    check('7 | a1 | Cash | x', { cells: ['7', 'a1', 'Cash', 'x'] }, 'page statement label note'))
  test('keeps quotation marks and blanks', () => check('a1 | BS |  | "Cash" ', { label: '"Cash" ' }))
})

test('lines are counted as editors do', () =>
  expect(read(['a1 | BS |  | Cash', '', 'a1 | BS |  | Land']).rows.map((it) => it.number)).toEqual([2, 4]))

describe('a file', () => {
  const ROWS = ['a1 | BS |  | Cash', 'a1 | BS |  | Land']
  const plain = read(ROWS)
  test('may end its lines as Windows does', () => expect(read(ROWS, HEADING, '\r\n')).toEqual(plain))
  test('may have no end of line at its end', () =>
    expect(readLinesFile('lines.tsv', 'statement\tlabel\na1\tCash').rows.length).toBe(1))
  test('may begin with a byte order mark', () => expect(read(ROWS, `\uFEFF${HEADING}`)).toEqual(plain))
  test('may have no lines', () => expect(read([])).toEqual({ heading: HEADING.split(' '), rows: [], faults: [] }))
  test('that was mapped before is read without what was added', () => {
    const mapped = read(
      ['a1 | core:Cash | 0.9900 | BS |  | Cash | core:Cash core:Assets'],
      'statement concept confidence kind section label candidates',
    )
    expect(mapped).toEqual(read(ROWS.slice(0, 1)))
  })
})

describe('a line that cannot be read is named and left out', () => {
  function check(row: string, fault: string): void {
    const { rows, faults } = read(['a1 | BS |  | Cash', row, 'a1 | BS |  | Land'])
    expect([rows.map((it) => it.label), faults]).toEqual([['Cash', 'Land'], [fault]])
  }
  test('where it has too few cells', () => check('a1 | BS', 'lines.tsv:3: 2 cells where the heading has 4'))
  test('where it has too many', () => check('a1 | BS |  | Cash | 23', 'lines.tsv:3: 5 cells where the heading has 4'))
  test('where its kind is none', () =>
    check('a1 | XX |  | Cash', 'lines.tsv:3: kind "XX" is none of IS, BS, CF, EQ, CI'))
  test('where its kind is a name that all objects have', () =>
    check('a1 | toString |  | Cash', 'lines.tsv:3: kind "toString" is none of IS, BS, CF, EQ, CI'))
})

describe('a heading names the columns that are needed', () => {
  function check(heading: string, missing: string): void {
    expect(() => read([], heading)).toThrow(UsageError)
    expect(() => read([], heading)).toThrow(`lines.tsv:1: ${missing}; the first line names the columns`)
  }
  test('a label', () => check('statement kind section', 'no column label'))
  test('a statement', () => check('kind label', 'no column statement'))
  test('both', () => check('', 'no column statement and no column label'))
  test('in small letters', () => check('Statement label', 'no column statement'))
})

describe('a statement is of lines that follow one another', () => {
  function check(rows: readonly string[], ...expected: readonly string[]): void {
    const statements = statementsOf(
      read(
        rows.map((it) => `${it} | x`),
        'statement kind label',
      ).rows,
    )
    expect(statements.map((rows) => rows.map((it) => it.number).join(' '))).toEqual(expected)
  }
  test('with one id and kind', () => check(['a | BS', 'a | BS', 'b | BS'], '2 3', '4'))
  test('of one kind', () => check(['a | BS', 'a | IS', 'a | IS'], '2', '3 4'))
  test('without another in between', () => check(['a | BS', 'b | BS', 'a | BS'], '2', '3', '4'))
  test('and may lack lines that were left out', () => check(['a | BS', 'a | XX', 'a | BS'], '2 4'))
  test('and there may be none', () => check([]))
})
