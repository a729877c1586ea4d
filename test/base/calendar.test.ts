import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dateParts,
  dayCount,
  daysBetween,
  type IsoDate,
  isMonthEnd,
  isoDate,
  isRealDate,
  lastDayOfMonth,
} from '../../src/base/calendar.js'

const year = fc.integer({ min: 1900, max: 2199 })
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, month, day]) => isRealDate(y, month, day))
  .map(([y, month, day]) => isoDate(y, month, day))

describe('months are added', () => {
  const check = (from: IsoDate, count: number, to: IsoDate) => expect(addMonths(from, count)).toBe(to)

  test('from a month end to a month end', () => check('2006-11-30', -3, '2006-08-31'))
  test('to the last day of a shorter month', () => check('2023-01-30', 1, '2023-02-28'))
  test('to a leap day', () => check('2023-11-30', 3, '2024-02-29'))
  test('over a year', () => check('2006-12-15', 1, '2007-01-15'))
  test('back over a year', () => check('2007-01-15', -13, '2005-12-15'))
})

describe('a date is real', () => {
  const check = (parts: readonly [number, number, number], isReal: boolean) => expect(isRealDate(...parts)).toBe(isReal)

  test('on a leap day', () => check([2024, 2, 29], true))
  test('but not on that day of other years', () => check([2023, 2, 29], false))
  test('nor of a century that is no leap year', () => check([1900, 2, 29], false))
  test('nor in a thirteenth month', () => check([2023, 13, 1], false))
  test('nor on day zero', () => check([2023, 1, 0], false))
})

test('a date is its parts', () => {
  fc.assert(
    fc.property(date, (it) => {
      const parts = dateParts(it)
      expect(isoDate(parts.year, parts.month, parts.day)).toBe(it)
    }),
  )
})

test('days added are days between', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -9999, max: 9999 }), (it, count) => {
      expect(daysBetween(it, addDays(it, count))).toBe(count)
      expect(dayCount(it, addDays(it, count))).toBe(count + 1)
    }),
  )
})

test('days are counted as by the clock', () => {
  const clockDays = (it: IsoDate) => Date.parse(`${it}T00:00:00Z`) / 86_400_000
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(daysBetween(a, b)).toBe(clockDays(b) - clockDays(a))
    }),
  )
})

test('dates sort as text', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0)
    }),
  )
})

test('months added land in the month that many on, at its end from a month end', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -600, max: 600 }), (it, count) => {
      const from = dateParts(it)
      const moved = addMonths(it, count)
      const to = dateParts(moved)
      expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(count)
      expect(isRealDate(to.year, to.month, to.day)).toBe(true)
      if (isMonthEnd(it)) expect(isMonthEnd(moved)).toBe(true)
      else expect(to.day).toBe(Math.min(from.day, lastDayOfMonth(to.year, to.month)))
    }),
  )
})
