import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySpan, hull, overlaps, type Span } from '../../src/base/span.js'

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]): Span => ({ start, end: start + length }))

test('spans that only touch do not overlap', () =>
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false))

test('spans overlap where they have a character in common', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const isShared = Array.from({ length: 101 }, (_, at) => at).some(
        (at) => at >= a.start && at < a.end && at >= b.start && at < b.end,
      )
      const areNotEmpty = a.start < a.end && b.start < b.end
      if (areNotEmpty) expect(overlaps(a, b)).toBe(isShared)
    }),
  )
})

test('a hull is the smallest span around all', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), (spans) => {
      const around = hull(spans)!
      expect(spans.every((it) => around.start <= it.start && it.end <= around.end)).toBe(true)
      expect(spans.some((it) => it.start === around.start) && spans.some((it) => it.end === around.end)).toBe(true)
    }),
  )
  expect(hull([])).toBeNull()
})

test('spans are ordered by place', () =>
  expect(
    [
      { start: 3, end: 4 },
      { start: 1, end: 9 },
      { start: 1, end: 2 },
    ].sort(bySpan),
  ).toEqual([
    { start: 1, end: 2 },
    { start: 1, end: 9 },
    { start: 3, end: 4 },
  ]))
