import { expect, test } from 'vitest'
import { findPipeTable } from '../../src/structure/pipe-table.js'
import { printedSource } from '../../src/structure/printed-text.js'
import { sourceLines } from '../../src/structure/source-line.js'
import { renderPhysical } from '../support/render-blocks.js'

function check(text: string, expected: string | null): void {
  const found = findPipeTable(printedSource(text), sourceLines(text, { start: 0, end: text.length }), 0)
  expect(found?.block.kind === 'table' ? renderPhysical(found.block.table) : null).toBe(expected)
}

test('upright strokes part cells', () =>
  check(
    '| Revenue | 23 | 6 |\n| Costs | 3 | 1 |',
    'Revenue | 23 | 6 |  / Costs | 3 | 1 |'.replaceAll(' |  /', ' /').replace(/ \|$/, ''),
  ))
test('a ruler is no row', () => check('| | 2006 |\n|---|---:|\n| Costs | 3 |', ' | 2006 / Costs | 3'))
test('a blank cell keeps its column', () =>
  check('| Revenue | | 6 |\n| Costs | 3 | 1 |', 'Revenue |  | 6 / Costs | 3 | 1'))
test('a closing stroke may be missing', () => check('| Revenue | 23\n| Costs | 3', 'Revenue | 23 / Costs | 3'))
test('outer strokes may be missing', () => check('Revenue | 23 | 6\nCosts | 3 | 1', 'Revenue | 23 | 6 / Costs | 3 | 1'))
test('an escaped stroke is text', () => check('| A\\|B | 23 |\n| Costs | 3 |', 'A|B | 23 / Costs | 3'))
test('a blank line ends it', () => check('| Revenue | 23 |\n| Costs | 3 |\n\n| x | y |', 'Revenue | 23 / Costs | 3'))
test('one line with a stroke is no table', () => check('Revenue | 23', null))
test('a row without a label has no outer stroke where its neighbours have none', () =>
  check(' | 2006 | 2005\n---|---|---\nRevenue | 23 | 6', ' | 2006 | 2005 / Revenue | 23 | 6'))
test('a line of words below outer strokes is no row', () =>
  check('| Revenue | 23 |\n| Costs | 3 |\nSee page 3 | 4', 'Revenue | 23 / Costs | 3'))
test('one stroke a line tells no table without a ruler', () => {
  check('Tel. 555 0100 | Fax 555 0101\nAcme | Main Street', null)
  check('Revenue | 23\n---|---\nCosts | 3', 'Revenue | 23 / Costs | 3')
  check('Shares  |  Stock\n        |\n2,552   |  $854', null)
  check('Shares  |  Stock  Surplus\n-----|-----\n2,552   |  $854     $746', null)
})
