import { expect, test } from 'vitest'
import { headerPath } from '../../src/tables/header-path.js'
import type { LogicalRow } from '../../src/tables/logical-row.js'
import { plainText } from '../support/source.js'

/** Cells of a header row by column; `[first, count, text]` spans columns. */
type Heading = readonly [column: number, columnSpan: number, text: string]

function check(header: readonly (readonly Heading[])[], columnCount: number, ...expected: readonly string[]): void {
  const rows = header.map(
    (cells): LogicalRow => ({
      cells: cells.map(([column, columnSpan, text]) => ({
        column,
        columnSpan,
        text: plainText(text),
        isBold: false,
        indent: 0,
        value: null,
        isYear: false,
        damage: null,
      })),
    }),
  )
  const columns = Array.from({ length: columnCount }, (_, index) => index + 1)
  expect(columns.map((column) => headerPath(rows, column, columnCount, false).text)).toEqual(expected)
}

const YEARS: readonly Heading[] = [
  [1, 1, '2006'],
  [2, 1, '2005'],
  [3, 1, '2006'],
  [4, 1, '2005'],
]

test('a heading over one column is its own', () => check([YEARS.slice(0, 2)], 2, '2006', '2005'))
test('a heading that spans columns belongs to each', () =>
  check(
    [
      [
        [1, 2, 'Three months'],
        [3, 2, 'Six months'],
      ],
      YEARS,
    ],
    4,
    'Three months 2006',
    'Three months 2005',
    'Six months 2006',
    'Six months 2005',
  ))
test('a blank heading inherits from its left', () =>
  check(
    [
      [
        [1, 1, 'Three months'],
        [3, 1, 'Six months'],
      ],
      YEARS,
    ],
    4,
    'Three months 2006',
    'Three months 2005',
    'Six months 2006',
    'Six months 2005',
  ))
test('two headings packed to the left of four columns are shared out', () =>
  check(
    [
      [
        [1, 1, 'Three months'],
        [2, 1, 'Six months'],
      ],
      YEARS,
    ],
    4,
    'Three months 2006',
    'Three months 2005',
    'Six months 2006',
    'Six months 2005',
  ))
test('the stub heads no column', () =>
  check(
    [
      [
        [0, 1, '(in thousands)'],
        [1, 1, '2006'],
        [2, 1, '2005'],
      ],
    ],
    2,
    '2006',
    '2005',
  ))
test('one heading over all columns belongs to all', () =>
  check([[[1, 2, 'Year ended']], YEARS.slice(0, 2)], 2, 'Year ended 2006', 'Year ended 2005'))
test('a heading right of the notes spans the columns that are left', () =>
  check(
    [
      [[2, 1, 'Three months']],
      [
        [1, 1, 'Notes'],
        [2, 1, '2006'],
        [3, 1, '2005'],
      ],
    ],
    3,
    'Notes',
    'Three months 2006',
    'Three months 2005',
  ))
