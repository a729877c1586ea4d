import { describe, expect, test } from 'vitest'
import { lengthOf, type PeriodLength, periodEnding, periodKey } from '../../src/model/period.js'
import { parsePeriod, renderPeriod } from '../support/profile.js'

describe('the period of a length up to a day', () => {
  function check(end: string, count: number, unit: PeriodLength['unit'], expected: string): void {
    const period = periodEnding(end, { unit, count })
    expect(renderPeriod(period)).toBe(expected)
    expect(lengthOf(period)).toEqual({ unit, count })
  }
  test('three months', () => check('2006-11-30', 3, 'month', '2006-09-01..2006-11-30'))
  test('three months up to the last of February', () => check('2007-02-28', 3, 'month', '2006-12-01..2007-02-28'))
  test('six months from a leap day’s month', () => check('2004-08-31', 6, 'month', '2004-03-01..2004-08-31'))
  test('a year', () => check('2007-05-31', 12, 'month', '2006-06-01..2007-05-31'))
  test('a period that ends within a month', () => check('2006-11-15', 3, 'month', '2006-08-16..2006-11-15'))
  test('thirteen weeks', () => check('2023-09-30', 13, 'week', '2023-07-02..2023-09-30'))
  test('fourteen weeks', () => check('2016-01-03', 14, 'week', '2015-09-28..2016-01-03'))
  test('sixteen weeks', () => check('2007-04-21', 16, 'week', '2006-12-31..2007-04-21'))
  test('fifty-three weeks', () => check('2016-01-03', 53, 'week', '2014-12-29..2016-01-03'))
})

test('thirteen weeks that are three months too', () =>
  expect(renderPeriod(periodEnding('2023-07-01', { unit: 'week', count: 13 }))).toBe('2023-04-02..2023-07-01'))
test('an instant has no length', () => expect(lengthOf(parsePeriod('2006-11-30'))).toBe(null))
test('a length of odd days is none', () => expect(lengthOf(parsePeriod('2006-09-05..2006-11-30'))).toBe(null))
test('keys sort periods by their end, then by their start', () => {
  const keys = ['2006-06-01..2006-11-30', '2005-09-01..2005-11-30', '2006-09-01..2006-11-30'].map((it) =>
    periodKey(parsePeriod(it)),
  )
  expect([...keys].sort()).toEqual([keys[1], keys[0], keys[2]])
})
