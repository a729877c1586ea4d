import { expect, test } from 'vitest'
import { readGrids } from '../../src/tables/read-grids.js'
import { textToBlocks } from '../support/source.js'

/** Titles of the grids, or `-`. */
function check(text: string, ...expected: readonly string[]): void {
  expect(readGrids(textToBlocks(text)).map((it) => it.title?.text ?? '-')).toEqual(expected)
}

test('every table of numbers is a grid', () =>
  check('**Income**\n\nSales\t23\t6\n\n\n**Assets and results**\n\nCash\t3\t1', 'Income', 'Assets and results'))
test('a table of words is none', () => check('Name\tTitle\nE. Williams\tDirector'))
test('a table above ends the captions', () =>
  check('**Income**\n\nSales\t23\t6\n\nThe rest is this.\n\nCash\t3\t1', 'Income', '-'))
test('letters of columns end no captions', () =>
  check('The rest is this.\n\n**Income**\n\nCOL. A COL. B\n\nSales\t23\t6', 'Income'))
