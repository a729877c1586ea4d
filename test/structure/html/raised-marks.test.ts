import { expect, test } from 'vitest'
import { htmlToBlocks } from '../../support/html.js'

/** The first cell of a table with a number in the second. */
function check(cell: string, expected: string): void {
  const block = htmlToBlocks(`<table><tr><td>${cell}</td><td>23</td></tr></table>`)[0]
  expect(block?.kind === 'table' ? block.table.rows[0]!.cells[0]!.text.text : null).toBe(expected)
}

test('a raised number at a word stands in brackets', () => check('Revenue<sup>1</sup>', 'Revenue (1)'))
test('so does one that is set in further type', () => check('Revenue<sup><font size="1">2</font></sup>', 'Revenue (2)'))
test('one in brackets has them already', () => check('Revenue<sup>(1)</sup>', 'Revenue (1)'))
test('one that goes on after it', () => check('Revenue<sup>1</sup> and costs', 'Revenue (1) and costs'))
test('a power of a unit is none', () => check('Space in ft<sup>2</sup>', 'Space in ft 2'))
