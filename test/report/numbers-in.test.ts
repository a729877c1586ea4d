import { expect, test } from 'vitest'
import { numbersIn } from '../../src/report/numbers-in.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(numbersIn(text, { start: 0, end: text.length }).map((it) => text.slice(it.start, it.end))).toEqual(expected)
}

test('digits between letters are a number', () => check('Q2 of FY06', '2', '06'))
test('points and commas between digits belong to the number', () => check('1,204.50', '1,204.50'))
test('those after it do not', () => check('in 2006, or 5.', '2006', '5'))
test('two points part numbers', () => check('1..2', '1', '2'))
test('a text may end with a number', () => check('17', '17'))
test('a text without digits has none', () => check('none'))
