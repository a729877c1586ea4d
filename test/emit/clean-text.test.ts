import { expect, test } from 'vitest'
import { cleanLine, cleanText } from '../../src/emit/clean-text.js'

function check(text: string, expected: string): void {
  expect(cleanText(text)).toBe(expected)
}

test('plain text, accents and emoji stay', () => check('Söhne – 12\u00a0% \u{1f600}', 'Söhne – 12\u00a0% \u{1f600}'))
test('line ends are line feeds', () => check('a\r\nb\rc\nd', 'a\nb\nc\nd'))
test('tabs stay', () => check('a\tb', 'a\tb'))
test('a page break parts words', () => check('a\fb', 'a b'))
test('control characters go', () => check('a\u0000\u0001\u001f\u007f\u0085b', 'ab'))
test('half a surrogate pair is replaced', () => check('a\ud83db\ude00', 'a\ufffdb\ufffd'))
test('non-characters are replaced', () => check('a\ufffeb\uffff', 'a\ufffdb\ufffd'))
test('a label stands on one line', () => expect(cleanLine(' Net\n  loss\u0001 ')).toBe('Net loss'))
