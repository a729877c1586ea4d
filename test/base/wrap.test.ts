import { describe, expect, test } from 'vitest'
import { wrap } from '../../src/base/wrap.js'

describe('wrapping', () => {
  test('keeps what fits', () => expect(wrap('a b', 5)).toEqual(['a b']))
  test('breaks at spaces', () => expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc']))
  test('leaves a long word whole', () => expect(wrap('a bbbbbbbb c', 4)).toEqual(['a', 'bbbbbbbb', 'c']))
  test('keeps line breaks', () => expect(wrap('a\nb', 5)).toEqual(['a', 'b']))
  test('of nothing is one empty line', () => expect(wrap('', 5)).toEqual(['']))
})
