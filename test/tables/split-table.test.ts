import { expect, test } from 'vitest'
import { logicalTable } from '../../src/tables/logical-table.js'
import { headerRowCount } from '../../src/tables/split-table.js'
import { textToBlocks } from '../support/source.js'

function check(text: string, expected: number): void {
  const block = textToBlocks(text)[0]
  const table = block?.kind === 'table' ? logicalTable(block.table) : null
  expect(table === null ? null : headerRowCount(table.rows)).toBe(expected)
}

test('rows above the first numbers head the columns', () => check('\t2006\t2005\nRevenue\t23\t6', 1))
test('two rows of headings', () => check('\tThree months\tThree months\n\t2006\t2005\nRevenue\t23\t6', 2))
test('years are no values', () => check('Year ended May 31,\t2006\t2005\nRevenue\t23\t6', 1))
test('years with footnote marks are no values', () => check('\t2006(1)\t2005\nRevenue\t23\t6', 1))
test('a footnote mark in the place of a year is no value', () => check('(in thousands)\t2006\t(1)\nRevenue\t23\t6', 1))
test('dates are no values', () => check('(in thousands)\tNov 30, 2006\tMay 31, 2006\nCash\t23\t6', 1))
test('terms in months are values', () => check('\t2006\t2005\nExpected term:\t3 months\t6 months\nRate\t23\t6', 1))
test('counts of months are no values', () => check('\t3 months\t6 months\n\t2006\t2006\nRevenue\t23\t6', 2))
test('a heading of the first section is no header', () => check('\t2006\t2005\nREVENUE\nSales\t23\t6\nRent\t3\t1', 1))
test('a table without headings has none', () => check('Revenue\t23\t6\nCosts\t3\t1', 0))
test('a row of dashes is a row of values', () => check('\t2006\t2005\nRevenue\t-\t-\nCosts\t3\t1', 1))
