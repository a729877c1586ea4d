import { describe, expect, test } from 'vitest'
import { TableBuilder } from '../../../src/structure/html/table-builder.js'

/** Rows of cells as `colspan` or `colspan×rowspan`; of each cell its first column and the one after its last. */
function check(rows: readonly string[], ...expected: readonly string[]): void {
  const builder = new TableBuilder(0)
  for (const row of rows) {
    for (const cell of row.split(' ')) {
      const [colspan = '', rowspan] = cell.split('×')
      builder.addCell({ text: null, blocks: [] }, colspan === '-' ? null : colspan, rowspan ?? null)
    }
    builder.endRow()
  }
  const { rows: built } = builder.build(0)
  expect(built.map((it) => it.map((cell) => `${cell.column}-${cell.column + cell.columnSpan}`).join(' '))).toEqual(
    expected,
  )
}

test('cells stand beside each other', () => check(['- - -'], '0-1 1-2 2-3'))
test('a cell may span columns', () => check(['- 2 -'], '0-1 1-3 3-4'))
test('a cell that reaches down keeps its column', () => check(['1×2 1', '1', '1 1'], '0-1 1-2', '1-2', '0-1 1-2'))
test('one in the middle too', () => check(['1 2×2 1', '1 1'], '0-1 1-3 3-4', '0-1 3-4'))
test('two that end at different rows', () => check(['1×3 1×2 1', '1', '1 1'], '0-1 1-2 2-3', '2-3', '1-2 2-3'))
test('two beside each other', () => check(['1×2 1×2 1', '1'], '0-1 1-2 2-3', '2-3'))
test('it may lie in two rows of several', () => check(['1 1×3', '1', '1 1'], '0-1 1-2', '0-1', '0-1 2-3'))

describe('spans that make no sense', () => {
  test('none is one', () => check(['0 1'], '0-1 1-2'))
  test('less than none is one', () => check(['-3 1'], '0-1 1-2'))
  test('words are one', () => check(['x 1'], '0-1 1-2'))
  test('more than any page has are cut', () => check(['376967340 1'], '0-1000 1000-1001'))
  test('rows without end are cut', () => check(['1×99999999 1', '1'], '0-1 1-2', '1-2'))
  test('units are left out', () => check(['2px 1'], '0-2 2-3'))
})

test('a row without cells is none', () => {
  const builder = new TableBuilder(0)
  builder.endRow()
  expect(builder.build(0).rows).toEqual([])
})
