import { describe, expect, test } from 'vitest'
import { sourceLines } from '../../../src/structure/source-line.js'
import { type LineKind, layOut } from '../../../src/structure/spaced/laid-line.js'

function lineOf(text: string) {
  return sourceLines(text, { start: 0, end: text.length })[0]!
}

/** Pieces of a line, numbers in angle brackets. */
function check(line: string, expected: string): void {
  const pieces = layOut(lineOf(line)).pieces.map((it) => (it.isNumeric ? `<${it.text}>` : it.text))
  expect(pieces.join(' | ')).toBe(expected)
}

describe('pieces', () => {
  test('are parted by two spaces, not by one', () => check('Cost of sales  3  1', 'Cost of sales | <3> | <1>'))
  test("are not parted by the two spaces after a sentence's end", () =>
    check('Sales rose.  Costs fell', 'Sales rose.  Costs fell'))
  test('are parted by dot leaders', () => check('Revenue ......... 23', 'Revenue | <23>'))
  test('are parted by dot leaders with spaces', () => check('Revenue . . . . . 23', 'Revenue | <23>'))
  test('of a currency sign join their number', () => check('Revenue  $   23', 'Revenue | <$   23>'))
  test('may be bracketed numbers, percentages and dashes', () =>
    check('Loss  (1,204)  5.2%  -', 'Loss | <(1,204)> | <5.2%> | <->'))
  test('may have footnote marks', () => check('Income  .55{6}  1.02(a)', 'Income | <.55{6}> | <1.02(a)>'))
  test('have no bold marks', () => check('**Loss**  **5**', 'Loss | <5>'))
  test('have no tags of columns', () => check('<S>Loss  <C>5', 'Loss | <5>'))
  test('of amounts a space apart are several', () => check('Shares  25,705 25,717', 'Shares | <25,705> | <25,717>'))
  test('of a note on scale are text', () => check('  US$000  £000', 'US$000 | £000'))
  test('of a date are one', () => check('June 27, 1997  1996', 'June 27, 1997 | <1996>'))
})

function checkKind(line: string, expected: LineKind): void {
  expect(layOut(lineOf(line)).kind).toBe(expected)
}

describe('a line', () => {
  test('with a label and numbers is data', () => checkKind('Revenue   23   6', 'data'))
  test('with numbers alone is data', () => checkKind('          23   6', 'data'))
  test('with years alone is text', () => checkKind('          2006   2005', 'text'))
  test('with a caption and years is text', () => checkKind('Year ended May 31,   2006   2005', 'text'))
  test('with a date and years is text', () => checkKind('December 31,   1997   1996', 'text'))
  test('with a short text is text', () => checkKind('EXPENSES', 'text'))
  test('of strokes is a ruler', () => checkKind('   -----   =====', 'ruler'))
  test('of strokes between dot leaders is a ruler', () => checkKind('.....  -----  .....', 'ruler'))
  test('of strokes as EDGAR escapes them is a ruler', () => checkKind('- --------', 'ruler'))
  test('of tags of columns is a guide', () => checkKind('<S>      <C>     <C>', 'guide'))
  test("with a table's tag ends what stands before it", () => checkKind('</TABLE>', 'stop'))
  test('of justified text is no data', () => checkKind('the   company   had   sales   of   1997', 'text'))
})
