import { expect, test } from 'vitest'
import { labelKey, labelWords } from '../../src/phrases/label-words.js'

function check(label: string, expected: string): void {
  expect(labelKey(label)).toBe(expected)
}

test('case does not count', () => check('REVENUE', 'revenue'))
test('articles are left out', () => check('Loss for the period', 'loss for period'))
test('the plural is the singular', () => check('Revenues', 'revenue'))
test('losses are a loss', () => check('Net losses', 'net loss'))
test('words in -ss and -us keep their end', () => check('Loss surplus', 'loss surplus'))
test('an ampersand is and', () => check('Research & development', 'research and development'))
test('hyphens are spaces', () => check('Stock-based compensation', 'stock based compensation'))
test('apostrophes are dropped, straight or curly', () => {
  check("Shareholders' equity", 'shareholder equity')
  check('Shareholders’ equity', 'shareholder equity')
})
test('punctuation and line breaks are spaces', () => check('Net income (loss),\nbasic', 'net income loss basic'))
test('numbers are words', () => check('1-4 family', '1 4 family'))
test('nothing has no words', () => check(' — ', ''))
test('every word knows its place', () =>
  expect(labelWords('The R&D').map((it) => [it.word, it.range.start, it.range.end])).toEqual([
    ['r', 4, 5],
    ['and', 5, 6],
    ['d', 6, 7],
  ]))
