import { expect, test } from 'vitest'
import { findRefusal } from '../../src/intake/refuse.js'
import { makeSource } from '../support/source.js'

function check(text: string, expected: string | null): void {
  const refusal = findRefusal(makeSource(text))
  expect(refusal?.code ?? null).toBe(expected)
  expect(refusal?.severity ?? 'error').toBe('error')
}

test('intake/empty: nothing, or white space alone', () => {
  check('', 'intake/empty')
  check(' \r\n\t', 'intake/empty')
})
test('intake/not-text: control characters', () => check('\u0000\u0001\u0002PK\u0003\u0004', 'intake/not-text'))
test('intake/unread-format: a PDF', () => check('%PDF-1.4\n', 'intake/unread-format'))
test('text is read, with remnants of HTML too', () => check('<b>Revenue</b> rose & fell < 5', null))
test('a form feed is text', () => check('a\f\nb', null))
