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
test('a scale in the heading of a paragraph that leads to a table is the table’s', () => {
  const [grid] = readGrids(
    textToBlocks('**Average balances (in thousands)**\n\nThe table presents them for the year.\n\nLoans\t23\t6'),
  )
  expect(grid?.notes.flatMap((it) => it.scales.map((scale) => scale.exponent))).toEqual([3])
})
test('a table above ends the captions', () =>
  check('**Income**\n\nSales\t23\t6\n\nThe rest is this.\n\nCash\t3\t1', 'Income', '-'))
test('letters of columns end no captions', () =>
  check('The rest is this.\n\n**Income**\n\nCOL. A COL. B\n\nSales\t23\t6', 'Income'))

test('of running text for pages only its end leads to the table', () => {
  const pages = 'Sales of the company rose in the year, as they did before. '.repeat(100)
  const [grid] = readGrids(textToBlocks(`${pages}The table is in millions.\n\nSales\t23\t6\nCosts\t3\t1`))
  expect(grid?.lead?.text.length).toBeLessThan(4001)
  expect(grid?.lead?.text).toMatch(/^Sales .* in millions\.$/s)
})

test('a table that is continued goes on past the foot of a page', () => {
  const page = '**Balance Sheets**\n\n\tMay 31, 2006\tMay 31, 2005\nCash\t23\t6\n\nSee accompanying notes.'
  const years = (title: string): readonly (string | undefined)[] =>
    readGrids(textToBlocks(`${page}\n\n**${title}**\n\nDebt\t3\t1`)).map((it) => it.columns[0]?.period?.kind)
  expect(years('Balance Sheets (continued)')).toEqual(['instant', 'instant'])
  expect(years('Maturities')).toEqual(['instant', undefined])
})
