import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rarelyTwice } from '../../../src/assign/lines/rarely-twice.js'
import { handModel } from '../../support/line-model.js'

const NAMES = ['Cash', 'Assets']

/** By line the chances of cash, of assets and of none, before and after. */
function settle(lines: readonly (readonly number[])[], repeats: readonly number[] = [0, 0]): number[][] {
  const chances = lines.map((it) => Float64Array.from(it))
  rarelyTwice(chances, handModel(NAMES, [], { repeats }))
  return chances.map((it) => [...it])
}

describe('of two lines that claim a concept', () => {
  const CLAIMS = [
    [0.6, 0.3, 0.1],
    [0.9, 0.05, 0.05],
  ]
  const [less, surer] = settle(CLAIMS) as [number[], number[]]
  test('the surer keeps it', () => expect(surer[0]!).toBeGreaterThan(0.8))
  test('the other one is of something else', () => {
    expect(less[0]!).toBeLessThan(0.15)
    expect(less[1]!).toBeGreaterThan(less[2]!)
  })
  test('both keep what always stands twice', () => {
    const kept = settle(CLAIMS, [1, 1]).flat()
    for (const [i, it] of CLAIMS.flat().entries()) expect(kept[i]).toBeCloseTo(it)
  })
  test('the other one loses the less, the more often it stands twice', () => {
    const left = [0, 0.3, 0.6, 0.9].map((it) => settle(CLAIMS, [it, it])[0]![0]!)
    expect(left).toEqual(left.toSorted((a, b) => a - b))
    expect(new Set(left).size).toBe(4)
  })
})

test('what a line claims is taken from the other in the measure of its chance', () => {
  const [first] = settle([
    [0.5, 0, 0.5],
    [0.02, 0, 0.98],
  ])
  expect(first![0]!).toBeGreaterThan(0.48)
  expect(first![0]!).toBeLessThan(0.5)
})

test('a line alone is left as it is', () => expect(settle([[0.6, 0.3, 0.1]])).toEqual([[0.6, 0.3, 0.1]]))

test('lines that are of different things are left as they are', () => {
  const chances = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  expect(settle(chances)).toEqual(chances)
})

test('a chance below one in a hundred claims nothing', () => {
  const chances = [
    [0.8, 0.2, 0],
    [0.009, 0, 0.991],
  ]
  expect(settle(chances)).toEqual(chances)
})

test('any number of lines may be none', () => {
  const chances = [
    [0, 0, 1],
    [0, 0, 1],
  ]
  expect(settle(chances)).toEqual(chances)
})

test('chances stay chances', () => {
  const line = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.nat(99), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), fc.tuple(fc.nat(10), fc.nat(10)), (lines, repeats) => {
      const chances = lines.map((it) => it.map((part) => part / (it[0] + it[1] + it[2])))
      for (const after of settle(
        chances,
        repeats.map((it) => it / 10),
      )) {
        expect(after.every((it) => it >= 0)).toBe(true)
        expect(after.reduce((sum, it) => sum + it)).toBeCloseTo(1)
      }
    }),
  )
})

test('of many lines that are surely of one concept the chances stay chances', () => {
  for (const count of [2, 3, 5, 10]) {
    const after = settle(Array.from({ length: count }, () => [1, 0, 0]))
    expect(after).toEqual(after.map(() => [expect.closeTo(1), expect.closeTo(0), expect.closeTo(0)]))
  }
})
