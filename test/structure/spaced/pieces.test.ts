import { describe, expect, test } from 'vitest'
import { makeLine } from '../../../src/structure/source-line.js'
import { splitLine } from '../../../src/structure/spaced/pieces.js'

/** Pieces, the numeric ones in brackets. */
function check(text: string, ...expected: readonly string[]): void {
  const pieces = splitLine(makeLine(text, { start: 0, end: text.length }))
  expect(pieces.map((it) => (it.isNumeric ? `[${it.text}]` : it.text))).toEqual(expected)
}

describe('a piece is numeric', () => {
  test('with its currency sign before or after its bracket', () =>
    check('Loss   $ (1,204)   (US$ 35)', 'Loss', '[$ (1,204)]', '[(US$ 35)]'))
  test('with a minus, a percent sign, the mark of a footnote', () => check('-35 %   12(a)', '[-35 %]', '[12(a)]'))
  test('with a fraction', () => check('High   $12 1/4   9  1/2   7/8', 'High', '[$12 1/4]', '[9  1/2]', '[7/8]'))
  test('not as a date', () => check('Due   12/31/96', 'Due', '12/31/96'))
  test('with a plus sign', () => check('Systems   241.8   +12.5%', 'Systems', '[241.8]', '[+12.5%]'))
  test('with the letter of the yen, which no label is', () => {
    check('Net sales            Y  61,204    Y 598,106', 'Net sales', '[Y  61,204]', '[Y 598,106]')
    check('Y   61,204', 'Y', '[61,204]')
    check('YEAR 2009   YEAR 2008', 'YEAR 2009', 'YEAR 2008')
  })
  test('not with a word', () => check('$ 35 each', '$ 35 each'))
})

test('times and shares of a whole head columns of their own', () => {
  check('Oct. 30, % of  Oct. 31, % of', 'Oct. 30,', '% of', 'Oct. 31,', '% of')
  check('1999 % 1998 %', '[1999]', '%', '[1998]', '%')
  check('Growth of 5 % of sales', 'Growth of 5 % of sales')
})

test('a currency sign with a page of white space after it ends in time', () => {
  const text = ` $${'\u00a0'.repeat(20_000)}ents . . . 5`
  expect(splitLine(makeLine(text, { start: 0, end: text.length })).length).toBeGreaterThan(0)
})
