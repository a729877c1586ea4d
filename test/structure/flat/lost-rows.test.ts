import { expect, test } from 'vitest'
import { findLostRows } from '../../../src/structure/flat/lost-rows.js'
import { sourceLines } from '../../../src/structure/source-line.js'

/** The lines of each row, parted by slashes in the text too. */
function check(text: string, ...expected: readonly string[]): void {
  const lines = sourceLines(text.replaceAll(' / ', '\n'), { start: 0, end: text.replaceAll(' / ', '\n').length })
  const rows = findLostRows(lines, () => false)
  expect(
    rows.map(({ start, end }) =>
      lines
        .slice(start, end)
        .map((it) => it.text)
        .join(' / '),
    ),
  ).toEqual(expected)
}

test('numbers one below the other', () => check('Cash / 23 / 6 / Debt / 3 / 1', '23 / 6', '3 / 1'))
test('with signs on lines of their own', () => check('Cash / $ / 23 / $ / 6', '$ / 23 / $ / 6'))
test('not a number alone', () => check('sales rose to / 23 / in the year'))
test('not years', () => check('Year / 2006 / 2005'))
