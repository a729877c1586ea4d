import { expect, test } from 'vitest'
import { sourceLines } from '../../src/structure/source-line.js'
import { isDataLine, isHeaderLine, isLabelLine, isRulerLine, splitLine } from '../../src/structure/spaced-line.js'

function lineOf(text: string) {
  return sourceLines(text, { start: 0, end: text.length })[0]!
}

/** Pieces of a line, numbers in angle brackets. */
function check(line: string, expected: string): void {
  const pieces = splitLine(lineOf(line)).map((it) => (it.isNumeric ? `<${it.text}>` : it.text))
  expect(pieces.join(' | ')).toBe(expected)
}

test('two spaces part pieces, one does not', () => check('Cost of sales  3  1', 'Cost of sales | <3> | <1>'))
test('dot leaders part pieces', () => check('Revenue ......... 23', 'Revenue | <23>'))
test('a currency sign joins its number', () => check('Revenue  $   23', 'Revenue | <$   23>'))
test('a bracketed number, a percentage and a dash are numbers', () =>
  check('Loss  (1,204)  5.2%  -', 'Loss | <(1,204)> | <5.2%> | <->'))
test('bold marks do not count', () => check('**Loss**  **5**', 'Loss | <5>'))

const KINDS = { data: isDataLine, header: isHeaderLine, label: isLabelLine, ruler: isRulerLine }

function checkKinds(line: string, ...expected: readonly (keyof typeof KINDS)[]): void {
  const found = Object.entries(KINDS).filter(([, isKind]) => isKind(lineOf(line)))
  expect(found.map(([kind]) => kind)).toEqual(expected)
}

test('a label with numbers is data', () => checkKinds('Revenue   23   6', 'data', 'header'))
test('numbers alone are data', () => checkKinds('          23   6', 'data', 'header'))
test('years alone head columns', () => checkKinds('          2006   2005', 'header'))
test('a caption with years heads columns', () => checkKinds('Year ended May 31,   2006   2005', 'header'))
test('a short text is a label', () => checkKinds('EXPENSES', 'label'))
test('a sentence is no label', () => checkKinds('Sales rose.'))
test('a line of strokes is a ruler', () => checkKinds('   -----   =====', 'header', 'ruler'))
