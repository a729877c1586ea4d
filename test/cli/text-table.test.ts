import { describe, expect, test } from 'vitest'
import { renderTable, type TextColumn } from '../../src/cli/text-table.js'

const COLUMNS: readonly TextColumn[] = [
  { heading: 'of', align: 'left', width: 10 },
  { heading: 'value', align: 'right' },
]

function check(rows: readonly (readonly string[])[], ...lines: readonly string[]): void {
  expect(renderTable(COLUMNS, rows).split('\n')).toEqual(lines)
}

describe('a table', () => {
  test('has text to the left, numbers to the right, a line under its headings', () =>
    check(
      [
        ['Revenue', '23'],
        ['Loss', '-3,117'],
      ],
      'of        value',
      '───────  ──────',
      'Revenue      23',
      'Loss     -3,117',
    ))
  test('breaks long text at words', () =>
    check([['Cost of all sales', '3']], 'of         value', '─────────  ─────', 'Cost of        3', 'all sales'))
  test('has blanks for cells that are missing', () =>
    check([['Revenue']], 'of       value', '───────  ─────', 'Revenue'))
  test('without rows has its headings', () => check([], 'of  value', '──  ─────'))
})

test('a table whose columns have no headings has no line for them', () =>
  expect(renderTable([{ heading: '', align: 'left' }], [['a'], ['b']])).toBe('a\nb'))

test('what cells are dressed in takes no room', () => {
  const painted = renderTable(COLUMNS, [['Loss', '5']], (text, row) => (row >= 0 ? `<${text}>` : text))
  expect(painted.split('\n').at(-1)).toBe('<Loss>  <    5>')
})
