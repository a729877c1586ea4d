import { describe, expect, test } from 'vitest'
import { sourceLines } from '../../src/structure/source-line.js'
import { findSpacedTable } from '../../src/structure/spaced-table.js'
import { renderPhysical } from '../support/render-blocks.js'
import { makeSource } from '../support/source.js'

function check(lines: readonly string[], expected: string | null): void {
  const text = lines.join('\n')
  const found = findSpacedTable(makeSource(text), sourceLines(text, { start: 0, end: text.length }), 0)
  expect(found?.block.kind === 'table' ? renderPhysical(found.block.table) : null).toBe(expected)
}

describe('rows', () => {
  test('are parted by wide gaps', () =>
    check(['Revenue      23     6', 'Costs         3     1'], 'Revenue | 23 | 6 / Costs | 3 | 1'))
  test('may have dot leaders', () =>
    check(['Revenue .....   23     6', 'Costs ........   3     1'], 'Revenue | 23 | 6 / Costs | 3 | 1'))
  test('keep the column of what stands alone', () =>
    check(
      ['Revenue      23     6', 'Gain                5', 'Costs         3     1'],
      'Revenue | 23 | 6 / Gain |  | 5 / Costs | 3 | 1',
    ))
  test('have a currency sign with its number, wherever it stands', () =>
    check(['Revenue    $  23    $  6', 'Costs          3       1'], 'Revenue | $  23 | $  6 / Costs | 3 | 1'))
  test('have dashes for nil', () =>
    check(['Revenue      23     -', 'Costs         -     1'], 'Revenue | 23 | - / Costs | - | 1'))
  test('have brackets', () =>
    check(['Revenue      23     6', 'Costs        (3)   (1)'], 'Revenue | 23 | 6 / Costs | (3) | (1)'))
  test('may be a total without a label', () =>
    check(
      ['Revenue      23     6', 'Costs         3     1', '          -----  ----', '             20     5'],
      'Revenue | 23 | 6 / Costs | 3 | 1 /  | 20 | 5',
    ))
  test('leave rulers out', () =>
    check(
      ['Revenue      23     6', '           ====  ====', 'Costs         3     1'],
      'Revenue | 23 | 6 / Costs | 3 | 1',
    ))
})

describe('headings', () => {
  test('stand above their columns', () =>
    check(
      ['              2006   2005', 'Revenue         23      6', 'Costs            3      1'],
      ' | 2006 | 2005 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
  test('may span columns', () =>
    check(
      [
        '            Three months ended    Six months ended',
        '             2006      2005       2006      2005',
        'Revenue        23         6         30         7',
        'Costs           3         1          6         1',
      ],
      ' | Three months ended (x2) | Six months ended (x2) /  | 2006 | 2005 | 2006 | 2005 / Revenue | 23 | 6 | 30 | 7 / Costs | 3 | 1 | 6 | 1',
    ))
  test('may have a stub', () =>
    check(
      ['(in thousands)    2006   2005', 'Revenue             23      6', 'Costs                3      1'],
      '(in thousands) | 2006 | 2005 / Revenue | 23 | 6 / Costs | 3 | 1',
    ))
})

describe('labels alone', () => {
  test('head a section', () =>
    check(
      ['Revenue      23     6', 'EXPENSES', '  Costs       3     1', '  Rent        2     2'],
      'Revenue | 23 | 6 / EXPENSES |  | / Costs | 3 | 1 / Rent | 2 | 2',
    ))
  test('may be the first half of a wrapped label', () =>
    check(
      ['Revenue      23     6', 'Accretion in carrying', 'value         3     1'],
      'Revenue | 23 | 6 / Accretion in carrying |  | / value | 3 | 1',
    ))
})

describe('no table', () => {
  test('running text', () => check(['Sales rose to $5 million in 2006.  Costs fell', 'to $3 million.'], null))
  test('a single row', () => check(['Revenue      23     6'], null))
  test('boxes of a form', () => check(['Form 20-F   X                 Form 40-F'], null))
})
