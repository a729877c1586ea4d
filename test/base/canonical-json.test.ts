import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.js'

describe('JSON is laid out', () => {
  const check = (value: unknown, text: string) => expect(canonicalJson(value, 24)).toBe(`${text}\n`)

  test('on one line where it fits', () => check({ a: [1, 2], b: {} }, '{ "a": [1, 2], "b": {} }'))
  test('without what is undefined', () => check({ a: undefined, b: null }, '{ "b": null }'))
  test('with members in the order given', () => check({ b: 1, a: 2 }, '{ "b": 1, "a": 2 }'))
  test('over lines where it does not fit', () =>
    check(['0123456789', '0123456789'], '[\n  "0123456789",\n  "0123456789"\n]'))
})

test('it says what was given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (it) => {
      expect(JSON.parse(canonicalJson(it))).toEqual(JSON.parse(JSON.stringify(it)))
    }),
  )
})

test('what is read back is written again to the same bytes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 10, max: 80 }), (it, width) => {
      const text = canonicalJson(it, width)
      expect(canonicalJson(JSON.parse(text), width)).toBe(text)
    }),
  )
})
