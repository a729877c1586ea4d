import { describe, expect, test } from 'vitest'
import type { LogicalTable } from '../../src/tables/logical-row.js'
import { logicalTable } from '../../src/tables/logical-table.js'
import { htmlTable, htmlToBlocks } from '../support/html.js'

/** Rows as `0:Revenue 1:$23`, each cell under the number of its column; one over several as `1-2:`. */
function check(rows: readonly string[], ...expected: readonly string[]): void {
  const block = htmlToBlocks(htmlTable(...rows))[0]
  const table = block?.kind === 'table' ? logicalTable(block.table) : null
  expect(table === null ? [] : render(table)).toEqual(expected)
}

/** The same of rows as a text has them, where a heading stands over one cell however many it heads. */
function checkText(rows: readonly string[], ...expected: readonly string[]): void {
  const block = htmlToBlocks(htmlTable(...rows))[0]
  const table = block?.kind === 'table' ? logicalTable({ ...block.table, hasSpans: false }) : null
  expect(table === null ? [] : render(table)).toEqual(expected)
}

function render({ rows }: LogicalTable): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ column, columnSpan, text }) => {
        const last = columnSpan > 1 ? `-${column + columnSpan - 1}` : ''
        return `${column}${last}:${text.text}`
      })
      .join(' '),
  )
}

describe('signs and brackets', () => {
  test('are joined to their number', () =>
    check(['Revenue | $ | 1,204 | ', 'Loss | | (35 | )'], '0:Revenue 1:$1,204', '0:Loss 1:(35)'))
  test('a percent sign too', () => check(['Rate | 57.4 | %', 'Share | 1.2 | %'], '0:Rate 1:57.4%', '0:Share 1:1.2%'))
  test('a sign before a dash', () => check(['Revenue | $ | —', 'Loss | $ | 3'], '0:Revenue 1:$—', '0:Loss 1:$3'))
  test('a word is none', () => check(['Revenue | net | 23', 'Loss | net | 3'], '0:Revenue net 1:23', '0:Loss net 1:3'))
})

describe('columns', () => {
  test('blanks between are none', () =>
    check(['Revenue | | 23 | | 6', 'Loss | | 3 | | 1'], '0:Revenue 1:23 2:6', '0:Loss 1:3 2:1'))
  test('a blank keeps its own', () => check(['Revenue | | 6', 'Loss | 3 | 1'], '0:Revenue 2:6', '0:Loss 1:3 2:1'))
  test('a year over the sign of a number heads it', () =>
    checkText(
      [' | 2006 | | 2005 | ', 'Loss | | 3 | | 1', 'Costs | | 5 | | 2'],
      '1:2006 2:2005',
      '0:Loss 1:3 2:1',
      '0:Costs 1:5 2:2',
    ))
  test('of two headings beside one the nearer heads it', () =>
    checkText(
      [' | Notes | 2006 | | 2005 | ', 'Loss | | | 3 | | 1', 'Costs | | | 5 | | 2'],
      '1:2006 2:2005',
      '0:Loss 1:3 2:1',
      '0:Costs 1:5 2:2',
    ))
  test('a heading over several covers them', () =>
    check([' | 2006 and before (x2)', 'Revenue | 23 | 6'], '1-2:2006 and before', '0:Revenue 1:23 2:6'))
  test('of footnote marks are left out', () =>
    check(
      ['Revenue | 23 | (1)', 'Loss | 3 | ', 'Costs | 5 | ', 'Rent | 6 | '],
      '0:Revenue 1:23',
      '0:Loss 1:3',
      '0:Costs 1:5',
      '0:Rent 1:6',
    ))
  test('of numbers before the labels are labels', () =>
    check(['1 | Revenue | 23', '2 | Loss | 3'], '0:1 Revenue 1:23', '0:2 Loss 1:3'))
  test('a table of words has none', () => check(['Name | Title', 'E. Williams | Director']))
})

test('a label that begins further right is set deeper', () => {
  const block = htmlToBlocks(htmlTable('Assets (x2) | 8', ' | Cash | 3'))[0]
  const table = block?.kind === 'table' ? logicalTable(block.table) : null
  expect(table?.rows.map((it) => it.cells[0]?.indent)).toEqual([0, 2])
})
