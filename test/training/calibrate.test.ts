import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalibrationCurve } from '../../src/model/line-model.js'
import { calibrationCurve, type Said } from '../../src/training/calibrate.js'

/** So many lines of the same log odds, of which so many were right. */
function linesOf(logOdds: number, count: number, right: number): readonly Said[] {
  return Array.from({ length: count }, (_, i) => ({ logOdds, isRight: i < right }))
}

function check(lines: readonly Said[], logOdds: readonly number[], right: readonly number[]): void {
  expect(calibrationCurve(lines)).toEqual({
    logOdds: logOdds.map((it) => expect.closeTo(it)),
    right: right.map((it) => expect.closeTo(it, 3)),
  })
}

describe('a curve', () => {
  test('has a step for each group of lines', () =>
    check([...linesOf(-1, 150, 15), ...linesOf(2, 150, 135)], [-1, 2], [15.5 / 151, 135.5 / 151]))
  test('is of lines in any order', () =>
    check([...linesOf(2, 150, 135), ...linesOf(-1, 150, 15)], [-1, 2], [15.5 / 151, 135.5 / 151]))
  test('has one step for groups that would fall', () =>
    check([...linesOf(-1, 150, 90), ...linesOf(1, 150, 60)], [0], [150.5 / 301]))
  test('has one step for all groups that would fall, one after the other', () =>
    check(
      [...linesOf(0, 150, 15), ...linesOf(1, 150, 90), ...linesOf(2, 150, 75), ...linesOf(3, 150, 60)],
      [0, 2],
      [15.5 / 151, 225.5 / 451],
    ))
  test('has the lines that are left over in its last group', () =>
    check([...linesOf(0, 150, 0), ...linesOf(1, 299, 299)], [0, 1], [0.5 / 151, 299.5 / 300]))
  test('of too few lines has no steps', () => check(linesOf(1, 149, 100), [], []))
  test('never says that all or none are right', () => {
    const { right } = calibrationCurve([...linesOf(0, 150, 0), ...linesOf(1, 150, 150)])
    expect(right[0]!).toBeGreaterThan(0)
    expect(right[1]!).toBeLessThan(1)
  })
})

test('a curve rises', () => {
  const rises = ({ logOdds, right }: CalibrationCurve) =>
    [logOdds, right].every((it) => it.every((value, i) => i === 0 || value >= it[i - 1]!))
  const said = fc.record({ logOdds: fc.double({ min: -20, max: 20, noNaN: true }), isRight: fc.boolean() })
  fc.assert(
    fc.property(fc.array(said, { minLength: 150, maxLength: 1500 }), (lines) => {
      const curve = calibrationCurve(lines)
      expect(curve.right.length).toBeGreaterThan(0)
      expect(rises(curve)).toBe(true)
    }),
    { numRuns: 30 },
  )
})
