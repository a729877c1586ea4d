import { describe, expect, test } from 'vitest'
import type { FilingProfile } from '../../src/model/profile.js'
import { fiscalPeriod } from '../../src/report/fiscal-period.js'
import { parsePeriod, SECOND_QUARTER, WEEKLY } from '../support/profile.js'

function check(period: string, expected: string | null, profile: FilingProfile = SECOND_QUARTER): void {
  const named = fiscalPeriod(parsePeriod(period), profile)
  expect(named === null ? null : `${named.period} ${named.year}`).toBe(expected)
}

describe('in a year that ends on May 31', () => {
  test('a quarter', () => check('2006-09-01..2006-11-30', 'Q2 2007'))
  test('the first quarter', () => check('2006-06-01..2006-08-31', 'Q1 2007'))
  test('the year to the end of a quarter', () => check('2006-06-01..2006-11-30', 'Q2YTD 2007'))
  test('the year', () => check('2006-06-01..2007-05-31', 'FY 2007'))
  test('the fourth quarter', () => check('2007-03-01..2007-05-31', 'Q4 2007'))
  test('a day', () => check('2006-11-30', 'Q2 2007'))
  test('the last day', () => check('2006-05-31', 'FY 2006'))
  test('twelve months that are no fiscal year have no name', () => check('2006-01-01..2006-12-31', null))
  test('six months that do not begin the year have no name', () => check('2006-09-01..2007-02-28', null))
  test('a period that ends within a quarter has no name', () => check('2006-08-16..2006-10-15', null))
})

describe('in a year of 52 weeks', () => {
  test('thirteen weeks are a quarter', () => check('2023-04-02..2023-07-01', 'Q2 2023', WEEKLY))
  test('twenty-six weeks are the year to date', () => check('2023-01-01..2023-07-01', 'Q2YTD 2023', WEEKLY))
  test('a year that ends in the first days of January is of the year before', () =>
    check('2014-12-29..2016-01-03', 'FY 2015', {
      ...WEEKLY,
      fiscalYearEnd: { value: { month: 1, day: 3 }, spans: [], rule: 'cover-year-end' },
    }))
})

test('without a fiscal year end nothing has a name', () =>
  check('2006-09-01..2006-11-30', null, { ...SECOND_QUARTER, fiscalYearEnd: null }))
