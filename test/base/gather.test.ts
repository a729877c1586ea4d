import { expect, test } from 'vitest'
import { gather } from '../../src/base/gather.js'

test('what is read from the items comes in their order', () =>
  expect(gather([1, 2, 3], (it) => Array(it).fill(it))).toEqual([1, 2, 2, 3, 3, 3]))

test('an item may give one thing, or none', () =>
  expect(gather(['a', '', 'b'], (it, index) => (it === '' ? [] : `${it}${index}`))).toEqual(['a0', 'b2']))

test('only one level of lists is taken apart', () => expect(gather([[1], [2]], (it) => [it])).toEqual([[1], [2]]))
