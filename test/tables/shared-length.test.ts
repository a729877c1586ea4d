import { expect, test } from 'vitest'
import { renderMention } from '../support/render-period.js'
import { textToGrid } from '../support/source.js'

function check(headings: string, ...expected: readonly string[]): void {
  const { columns } = textToGrid(`\t${headings}\nSalaries\t23\t6`)
  expect(columns.map(({ period }) => (period === null ? '-' : renderMention(period)))).toEqual(expected)
}

test('a day has the length that is printed with that day of another year', () =>
  check('May 31, 2006\tYear ended May 31, 2005', 'year to 2006-05-31', 'year to 2005-05-31'))
test('a day of another month has none', () =>
  check('November 30, 2006\tYear ended May 31, 2005', 'at 2006-11-30', 'year to 2005-05-31'))
test('a day beside the length to it has none', () =>
  check('May 31, 2006\tYear ended May 31, 2006', 'at 2006-05-31', 'year to 2006-05-31'))
