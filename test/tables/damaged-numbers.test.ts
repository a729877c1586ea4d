import { expect, test } from 'vitest'
import { damagedNumbers } from '../../src/tables/damaged-numbers.js'
import { textToGrid } from '../support/source.js'

const HEAD = '\tYear ended May 31, 2006\tYear ended May 31, 2005'

/** What is printed and what was likely meant. */
function check(rows: readonly string[], ...expected: readonly string[]): void {
  const grid = textToGrid([HEAD, ...rows].map((it) => it.replaceAll(' | ', '\t')).join('\n'))
  expect(damagedNumbers([grid]).map((it) => `${it.message.split('"')[1]} → ${it.suggestion}`)).toEqual(expected)
}

const ROWS = ['Costs | 1,002 | 900', 'Profit | 1,300 | 200']

test('a damaged number in a column of amounts', () => check(['Sales | l,234 | 1,100', ...ROWS], 'l,234 → 1,234'))
test('a row of damaged numbers heads nothing', () =>
  check(['Sales | l,234 | 1,1O0', ...ROWS], 'l,234 → 1,234', '1,1O0 → 1,100'))
test('a word among numbers is none', () => check(['Sales | Oil, solid | 1,100', ...ROWS]))
