import { describe, expect, test } from 'vitest'
import { COUNT_PATTERN, ORDINAL_PATTERN, parseCount, parseOrdinal } from '../../src/phrases/number-words.js'

describe('counts', () => {
  /** The whole text is a count, and means a number. */
  function check(text: string, expected: number | null): void {
    const isCount = new RegExp(`^${COUNT_PATTERN}$`, 'i').test(text)
    expect(isCount ? parseCount(text) : null).toBe(expected)
  }
  test('digits', () => check('13', 13))
  test('a word', () => check('thirteen', 13))
  test('a capital', () => check('Six', 6))
  test('tens and ones with a hyphen', () => check('twenty-six', 26))
  test('tens and ones with a space', () => check('fifty two', 52))
  test('tens alone', () => check('forty', 40))
  test('a hundred and more is none', () => check('100', null))
  test('another word is none', () => check('several', null))
  test('every count below twenty is read whole', () =>
    ['four', 'fourteen', 'six', 'sixteen', 'nine', 'nineteen'].forEach((word, index) => {
      check(word, [4, 14, 6, 16, 9, 19][index]!)
    }))
})

describe('ordinals', () => {
  function check(text: string, expected: number | null): void {
    const isOrdinal = new RegExp(`^${ORDINAL_PATTERN}$`, 'i').test(text)
    expect(isOrdinal ? parseOrdinal(text) : null).toBe(expected)
  }
  test('a word', () => check('Second', 2))
  test('digits', () => check('3rd', 3))
  test('a year has no fifth quarter', () => check('fifth', null))
})
