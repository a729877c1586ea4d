import { describe, expect, test } from 'vitest'
import { joinCells } from '../../src/tables/join-cells.js'
import { columnsOver, findValueColumns, nearestColumn, type ValueColumn } from '../../src/tables/value-columns.js'
import { htmlTable, htmlToBlocks } from '../support/html.js'

/** The physical columns in which the digits of each column of values stand. */
function check(rows: readonly string[], ...expected: readonly string[]): void {
  const block = htmlToBlocks(htmlTable(...rows))[0]
  const joined = block?.kind === 'table' ? block.table.rows.map((row) => joinCells(row.cells)) : []
  expect(findValueColumns(joined).map(({ core }) => `${core.start}-${core.end}`)).toEqual(expected)
}

describe('columns of values', () => {
  test('are where digits stand', () => check(['Revenue | $ | 23 | $ | 6', 'Loss | | 3 | | 1'], '2-3', '4-5'))
  test('are where most of them stand', () => check(['Revenue | | 23', 'Loss | | 3', 'Costs | 5 (x2)'], '2-3'))
  test('are where n/a stands for them', () => check(['Revenue | n/a | 6', 'Loss | n/a | 1'], '1-2', '2-3'))
  test('are none for years alone', () => check([' | 2006 | 2005', 'Revenue | 23 | '], '1-2'))
  test('are none for one number over two of them', () =>
    check(['Revenue | 23 | 6', 'Loss | 3 | 1', 'Costs | 5 (x2)'], '1-2', '2-3'))
  test('are none for numbers without a label before', () =>
    check(['2024 1 | Lease | 23', '5 | Loan | 6', '7 | Bond | 3'], '2-3'))
})

const COLUMNS: readonly ValueColumn[] = [
  { start: 1, end: 4, core: { start: 2, end: 3 } },
  { start: 5, end: 8, core: { start: 6, end: 7 } },
]

describe('a stretch', () => {
  test('lies over the columns whose digits it covers', () => expect(columnsOver(COLUMNS, 1, 8)).toEqual([0, 1]))
  test('lies over one whose sign it covers', () => expect(columnsOver(COLUMNS, 5, 6)).toEqual([1, 1]))
  test('lies over none between', () => expect(columnsOver(COLUMNS, 4, 5)).toBe(null))
  test('is nearest to one', () => {
    expect(nearestColumn(COLUMNS, 0, 1)).toBe(0)
    expect(nearestColumn(COLUMNS, 9, 10)).toBe(1)
  })
})
