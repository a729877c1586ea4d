import { expect, test } from 'vitest'
import { sourceLines } from '../../src/structure/source-line.js'

function check(text: string, ...expected: readonly string[]): void {
  const lines = sourceLines(text, { start: 0, end: text.length })
  expect(lines.map((it) => it.text)).toEqual(expected)
  expect(lines.map((it) => text.slice(it.start, it.end))).toEqual(expected)
}

test('a line feed, a carriage return or both end a line', () => check('a\nb\rc\r\nd', 'a', 'b', 'c', 'd'))
test('a last line end leaves an empty line', () => check('a\n', 'a', ''))
test('an empty text is one line', () => check('', ''))
test('white space of any kind is blank', () =>
  expect(sourceLines(' \t\u00a0\nx', { start: 0, end: ' \t\u00a0\nx'.length }).map((it) => it.isBlank)).toEqual([
    true,
    false,
  ]))
