import { expect, test } from 'vitest'
import type { PhysicalTable } from '../../src/model/document.js'
import { printedSource } from '../../src/structure/printed-text.js'
import { sourceLines } from '../../src/structure/source-line.js'
import { findTabTable, hasTabulatedCells } from '../../src/structure/tab-table.js'
import { renderPhysical } from '../support/render-blocks.js'

function tableOf(text: string): PhysicalTable | null {
  const found = findTabTable(printedSource(text), sourceLines(text, { start: 0, end: text.length }), 0)
  return found?.block.kind === 'table' ? found.block.table : null
}

function check(text: string, expected: string | null): void {
  const table = tableOf(text)
  expect(table === null ? null : renderPhysical(table)).toBe(expected)
}

test('a tab parts cells, a line rows', () => check('Revenue\t23\t6\nCosts\t3\t1', 'Revenue | 23 | 6 / Costs | 3 | 1'))
test('a blank cell keeps its column', () => check('Revenue\t\t6\nCosts\t3\t', 'Revenue |  | 6 / Costs | 3 |'))
test('a blank stub keeps its column', () => check('\t2006\t2005\nCosts\t3\t1', ' | 2006 | 2005 / Costs | 3 | 1'))
test('a line without a tab between rows is a row with a label alone', () =>
  check('Revenue\t23\nEXPENSES\nCosts\t3', 'Revenue | 23 / EXPENSES | / Costs | 3'))
test('two headings may follow one another', () =>
  check('Revenue\t23\nASSETS\nCurrent\nCash\t3', 'Revenue | 23 / ASSETS | / Current | / Cash | 3'))
test('one blank line does not end it', () => check('Revenue\t23\n\nCosts\t3', 'Revenue | 23 / Costs | 3'))
test('it goes on below a blank line with the heading of a section', () => {
  check('Cash\t3\n\nLIABILITIES\nNotes\t2', 'Cash | 3 / LIABILITIES | / Notes | 2')
  check('Cash\t3\n\n\nLIABILITIES\n\nCurrent:\nNotes\t2', 'Cash | 3 / LIABILITIES | / Current: | / Notes | 2')
})
test('a title, headings of columns or a sentence below a blank line end it', () => {
  check('Cash\t3\n\nStatements of Income\nSales\t2', 'Cash | 3')
  check('Cash\t3\n\nSales\n\t2006\nNorth\t2', 'Cash | 3')
  check('Cash\t3\n\nSales rose.\nNorth\t2', 'Cash | 3')
  check('Cash\t3\n\n**Sales**\n\nNorth\t2', 'Cash | 3')
})
test('text after it ends it', () =>
  check('Revenue\t23\nCosts\t3\nSales rose in the year.\nCosts fell.', 'Revenue | 23 / Costs | 3'))
test('a line without a tab begins none', () => check('Revenue\nCosts\t3', null))
test('markup in cells is left out', () => check('<b>Revenue</b>\t<b>\\$ 23</b>', 'Revenue | $ 23'))

test('a bold cell is bold, and white space before a label is its indent', () => {
  const [row] = tableOf('  **Revenue**\t23')?.rows ?? []
  expect(row?.cells.map((it) => [it.isBold, it.indent])).toEqual([
    [true, 2],
    [false, 0],
  ])
})

test('a cell knows its place in the source', () => {
  const text = 'Revenue\t<b>\\$ 23</b>\t6'
  const cell = tableOf(text)?.rows[0]?.cells[1]
  const span = cell!.text.sourceSpan({ start: 2, end: 4 })
  expect([cell?.text.text, text.slice(span.start, span.end)]).toEqual(['$ 23', '23'])
})

test('tabs end cells where numbers follow them', () => checkTabs('Revenue\t23\t6\nCosts\t3\t1', true))
test("a typewriter's tabs have spaces after them, up to the number", () =>
  checkTabs('Revenue\t\t    23\t     6\nCosts\t\t     3\t     1', false))

function checkTabs(text: string, expected: boolean): void {
  expect(hasTabulatedCells(sourceLines(text, { start: 0, end: text.length }))).toBe(expected)
}

test('a page of white space between a number and the next tells nothing of tabs', () => {
  const text = `Revenue\t23${' '.repeat(20_000)}x\nCosts\t3\t1`
  expect(hasTabulatedCells(sourceLines(text, { start: 0, end: text.length }))).toBe(true)
})

test('tabs end no cells where rows among them are set with spaces', () => {
  const text = ['Sales\t8,600\t9,300', 'Costs      333     308', 'Gains\t1,100\t1,500', 'Rents      310     322'].join(
    '\n',
  )
  expect(hasTabulatedCells(sourceLines(text, { start: 0, end: text.length }))).toBe(false)
})
