import { expect, test } from 'vitest'
import { textToGrid } from '../support/source.js'

function check(text: string, expected: boolean): void {
  expect(textToGrid(text).columns.every((it) => it.role === 'reference')).toBe(expected)
}

test('items and their pages are contents', () =>
  check('Item 1. Business\t1\nItem 2. Properties\t21\nItem 8. Financial Statements\t44', true))
test('statements and their pages are contents', () =>
  check('Consolidated Balance Sheets\t3\nStatements of Cash Flows\t4\nNotes to Financial Statements\t5', true))
test('a caption says that a table is of contents', () =>
  check('**Table of contents**\n\nChairman\t1\nMarkets\t21\nPeople\t44', true))
test('numbers that fall are no pages', () =>
  check('Item 1. Business\t9\nItem 2. Properties\t3\nItem 3. Other\t4', false))
test('amounts of money are no pages', () =>
  check('Item 1. Business\t$1\nItem 2. Properties\t$21\nItem 3. Other\t$44', false))
test('lines of a statement are no contents', () => check('Cash\t1\nReceivables\t21\nInventories\t44', false))
