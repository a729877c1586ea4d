import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStream } from '../../src/training/random.js'

function numbersOf(seed: number, count = 50): number[] {
  const random = randomStream(seed)
  return Array.from({ length: count }, random)
}

describe('the numbers of a seed', () => {
  test('are those of mulberry32', () =>
    expect(numbersOf(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]))
  test('are the same each time', () => expect(numbersOf(7)).toEqual(numbersOf(7)))
  test('are others than those of another seed', () => expect(numbersOf(7)).not.toEqual(numbersOf(8)))
  test('are from 0 to below 1', () =>
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(numbersOf(seed).filter((it) => !(it >= 0 && it < 1))).toEqual([])
      }),
    ))
  test('are spread evenly', () => {
    const tenths = new Array<number>(10).fill(0)
    for (const it of numbersOf(3, 10_000)) tenths[Math.floor(10 * it)]!++
    expect(tenths.every((it) => it > 850 && it < 1150)).toBe(true)
  })
})
