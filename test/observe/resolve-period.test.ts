import { describe, expect, test } from 'vitest'
import type { FilingProfile } from '../../src/model/profile.js'
import { resolvePeriod, yearBefore } from '../../src/observe/resolve-period.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { parsePeriod, renderPeriod, SECOND_QUARTER, WEEKLY } from '../support/profile.js'

interface Setting {
  readonly profile?: FilingProfile
  /** What the text is about at the place. */
  readonly current?: string
  readonly choice?: number
}

/** The days that a phrase means; by default in the second quarter of a year that ends on May 31, 2007. */
function check(
  phrase: string,
  expected: string | null,
  { profile = SECOND_QUARTER, current, choice = 0 }: Setting = {},
): void {
  const [mention] = findPeriods(phrase)
  const resolved =
    mention && resolvePeriod(mention, choice, profile, current === undefined ? null : parsePeriod(current))
  expect(renderPeriod(resolved?.period)).toBe(expected)
}

const HALF = '2006-06-01..2006-11-30'
const QUARTER = '2006-09-01..2006-11-30'

describe('a length and its end', () => {
  test('three months', () => check('three months ended November 30, 2006', QUARTER))
  test('thirteen weeks', () => check('thirteen weeks ended July 1, 2023', '2023-04-02..2023-07-01'))
  test('the quarter of a monthly calendar', () => check('quarter ended November 30, 2006', QUARTER))
  test('the quarter of a weekly calendar', () =>
    check('quarter ended July 2, 2022', '2022-04-03..2022-07-02', { profile: WEEKLY }))
  test('the first of two lengths', () => check('three and six month periods ended November 30, 2006', QUARTER))
  test('the second of two lengths', () =>
    check('three and six month periods ended November 30, 2006', HALF, { choice: 1 }))
  test('the second of two dates', () =>
    check('three months ended November 30, 2006 and 2005', '2005-09-01..2005-11-30', { choice: 1 }))
  test('a day without a year is the last such day', () => check('three months ended November 30', QUARTER))
  test('a later day without a year is of the year before', () =>
    check('year ended December 31', '2005-01-01..2005-12-31'))
})

describe('the year to a date', () => {
  const date = { range: { start: 0, end: 0 }, year: 2006, month: 11, day: 30 }
  const mention = { kind: 'year-to-date', range: date.range, date } as const
  test('begins after the fiscal year before', () =>
    expect(renderPeriod(resolvePeriod(mention, 0, SECOND_QUARTER, null)?.period)).toBe(HALF))
  test('is not told in a weekly calendar', () => expect(resolvePeriod(mention, 0, WEEKLY, null)).toBe(null))
})

describe('a day', () => {
  test('is itself', () => check('as at May 31, 2006', '2006-05-31'))
})

describe('the fiscal calendar', () => {
  test('the second quarter of fiscal 2007 is of autumn 2006', () => check('second quarter of fiscal 2007', QUARTER))
  test('the second quarter is this year’s', () => check('in the second quarter', QUARTER))
  test('Q2 2006 is of the fiscal year 2006', () => check('Q2 2006', '2005-09-01..2005-11-30'))
  test('the first half', () => check('first half of 2007', HALF))
  test('the first nine months of fiscal 2006', () =>
    check('first nine months of fiscal 2006', '2005-06-01..2006-02-28'))
  test('a fiscal year', () => check('fiscal 2006', '2005-06-01..2006-05-31'))
  test('the second quarter of last year', () => check('second quarter of last year', '2005-09-01..2005-11-30'))
  test('a quarter of a weekly calendar that isn’t printed has thirteen weeks', () =>
    check('second quarter of 2022', '2022-04-03..2022-07-02', { profile: WEEKLY }))
  test('means nothing where it isn’t known', () =>
    check('second quarter of fiscal 2007', null, { profile: { ...SECOND_QUARTER, fiscalYearEnd: null } }))
})

describe('lengths alone', () => {
  test('the quarter', () => check('the quarter', QUARTER))
  test('the six-month period', () => check('the six-month period', HALF))
  test('end with what the text is about', () =>
    check('the six-month period', '2005-06-01..2005-11-30', { current: '2005-09-01..2005-11-30' }))
  test('the year to date', () => check('year to date', HALF))
})

describe('the year before', () => {
  test('of what the text is about', () =>
    check('the same period last year', '2005-06-01..2005-11-30', { current: HALF }))
  test('of the reported quarter where the text is about nothing', () =>
    check('the same period last year', '2005-09-01..2005-11-30'))
  test('of the quarter, though the text is about the half', () =>
    check('the year-ago quarter', '2005-09-01..2005-11-30', { current: HALF }))
  test('of thirteen weeks is 52 weeks earlier', () =>
    check('the same period last year', '2022-04-03..2022-07-02', {
      profile: WEEKLY,
      current: '2023-04-02..2023-07-01',
    }))
  test('of a day', () => check('last year', '2005-11-30', { current: '2006-11-30' }))
  test('is the one that the filing prints', () => {
    const printed = parsePeriod('2022-04-03..2022-07-02')
    const profile = { ...WEEKLY, printedPeriods: [...WEEKLY.printedPeriods, printed] }
    expect(yearBefore(parsePeriod('2023-04-02..2023-07-01'), profile)).toBe(printed)
  })
  test('of a quarter to the last of February keeps the month’s end', () =>
    expect(renderPeriod(yearBefore(parsePeriod('2003-12-01..2004-02-29'), SECOND_QUARTER))).toBe(
      '2002-12-01..2003-02-28',
    ))
})

describe('the period right before', () => {
  test('of the quarter', () => check('the previous quarter', '2006-06-01..2006-08-31'))
  test('of thirteen weeks', () => check('the previous quarter', '2023-01-01..2023-04-01', { profile: WEEKLY }))
})

test('a day of another year is the day near it on which the filing says that weeks end', () => {
  const date = { range: { start: 0, end: 4 }, year: 2022, month: 7, day: 1, dayYear: 2023 }
  const mention = { kind: 'instant' as const, range: date.range, dates: [date] as const }
  const endingOn = (unit: 'week' | 'month'): string | null =>
    renderPeriod(resolvePeriod(mention, 0, { ...WEEKLY, calendar: { unit, ends: ['2022-07-02'] } }, null)?.period)
  expect([endingOn('week'), endingOn('month')]).toEqual(['2022-07-02', '2022-07-01'])
})
