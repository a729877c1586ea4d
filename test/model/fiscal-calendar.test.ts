import { describe, expect, test } from 'vitest'
import {
  endInYear,
  FISCAL_SLACK_DAYS,
  type FilingCalendar,
  fiscalPartEnd,
  fiscalYearEnding,
  fiscalYearEndOn,
  fiscalYearNumber,
  periodOfLength,
  periodOfRange,
} from '../../src/model/fiscal-calendar.js'
import type { FiscalPart, PrintedLength } from '../../src/model/mention.js'
import { periodText } from '../../src/model/period.js'

const MAY = { month: 5, day: 31 }
const FEBRUARY = { month: 2, day: 28 }

describe('the end of the year that a day lies in', () => {
  function check(date: string, yearEnd: { month: number; day: number }, expected: string): void {
    expect(fiscalYearEndOn(date, yearEnd, FISCAL_SLACK_DAYS)).toBe(expected)
  }
  test('is after it', () => check('2006-11-30', MAY, '2007-05-31'))
  test('may be the day', () => check('2007-05-31', MAY, '2007-05-31'))
  test('may be a few days before it, of 52-week years', () => check('2024-01-02', { month: 12, day: 30 }, '2023-12-30'))
  test('is the last of February in leap years too', () => check('2004-02-10', FEBRUARY, '2004-02-29'))
})

describe('the number of a year', () => {
  function check(end: string, expected: number): void {
    expect(fiscalYearNumber(end)).toBe(expected)
  }
  test('is that of the calendar year it ends in', () => check('2007-05-31', 2007))
  test('is that of the year before where it ends in the first week of January', () => check('2016-01-03', 2015))
  test('is its own where it ends in the last week of January', () => check('2016-01-30', 2016))
})

test('a year is found by its number', () => {
  expect(fiscalYearEnding(2007, MAY)).toBe('2007-05-31')
  expect(fiscalYearEnding(2015, { month: 1, day: 3 })).toBe('2016-01-03')
})

describe('the end of a part of a year', () => {
  function check(part: FiscalPart, expected: string): void {
    expect(fiscalPartEnd(part, 2007, MAY)).toBe(expected)
  }
  test('a quarter', () => check({ kind: 'quarter', number: 2 }, '2006-11-30'))
  test('a half', () => check({ kind: 'half', number: 1 }, '2006-11-30'))
  test('months', () => check({ kind: 'months', count: 9 }, '2007-02-28'))
  test('the year', () => check({ kind: 'year' }, '2007-05-31'))
})

describe('the period of a length', () => {
  const MONTHS: FilingCalendar = { unit: 'month', ends: [] }
  const WEEKS: FilingCalendar = { unit: 'week', ends: [] }
  function check(
    end: string,
    count: number,
    unit: PrintedLength['unit'],
    calendar: FilingCalendar,
    expected: string,
  ): void {
    expect(periodText(periodOfLength(end, { unit, count }, calendar))).toBe(expected)
  }
  test('of months', () => check('2006-11-30', 3, 'month', MONTHS, '2006-09-01..2006-11-30'))
  test('of a quarter', () => check('2006-11-30', 1, 'quarter', MONTHS, '2006-09-01..2006-11-30'))
  test('of a half', () => check('2007-02-28', 1, 'half', MONTHS, '2006-09-01..2007-02-28'))
  test('of weeks, whatever the calendar', () => check('2007-04-21', 16, 'week', MONTHS, '2006-12-31..2007-04-21'))
  test('a quarter of weeks has thirteen', () => check('2023-07-01', 1, 'quarter', WEEKS, '2023-04-02..2023-07-01'))
  test('nine months of weeks have thirty-nine', () => check('2023-09-30', 9, 'month', WEEKS, '2023-01-01..2023-09-30'))
  test('a year of weeks that ends with a month is twelve months', () =>
    check('2022-12-31', 1, 'year', WEEKS, '2022-01-01..2022-12-31'))
  test('begins the day after an end that the filing prints', () =>
    check('2016-01-03', 1, 'quarter', { unit: 'week', ends: ['2015-09-27'] }, '2015-09-28..2016-01-03'))
  test('unless that lies too far off', () =>
    check('2016-01-03', 1, 'quarter', { unit: 'week', ends: ['2015-08-30'] }, '2015-10-05..2016-01-03'))
  test('begins with the month, whatever else the filing prints', () =>
    check('2006-11-30', 1, 'quarter', { unit: 'month', ends: ['2006-08-28'] }, '2006-09-01..2006-11-30'))
})

describe('a period from a day to another', () => {
  const ENDS: FilingCalendar = { unit: 'week', ends: ['1996-09-27'] }
  function check(first: string, last: string, expected: string | null): void {
    const period = periodOfRange(first, last, ENDS)
    expect(period === null ? null : periodText(period)).toBe(expected)
  }
  test('begins on the day that is printed', () => check('1996-09-28', '1997-06-27', '1996-09-28..1997-06-27'))
  test('begins the day after one on which another ends', () =>
    check('1996-09-27', '1997-06-27', '1996-09-28..1997-06-27'))
  test('is none backwards', () => check('1997-06-27', '1996-09-27', null))
})

describe('the day of a period whose year alone is printed', () => {
  const saidOn = (...ends: readonly string[]): FilingCalendar => ({ unit: 'week', ends })
  test('is the one beside the other year where the filing counts in months', () =>
    expect(endInYear('2004-09-15', 2005, { unit: 'month', ends: [] })).toBe('2004-09-15'))
  test('is its own where it is printed with it', () =>
    expect(endInYear('2004-09-24', null, saidOn())).toBe('2004-09-24'))
  test('is the last of a month in every year', () =>
    expect(endInYear('2004-12-31', 2005, saidOn('2005-12-31'))).toBe('2004-12-31'))
  test('is a day near it that is said elsewhere', () =>
    expect(endInYear('2004-09-24', 2005, saidOn('2004-09-25', '2005-09-24'))).toBe('2004-09-25'))
  test('lies years of 52 weeks before the nearest that is said', () => {
    expect(endInYear('2004-09-24', 2005, saidOn())).toBe('2004-09-25')
    expect(endInYear('2002-09-24', 2005, saidOn('2003-09-27', '2005-09-24'))).toBe('2002-09-28')
  })
  test('lies after it as well', () => expect(endInYear('2004-06-28', 2003, saidOn('2003-06-28'))).toBe('2004-06-26'))
  test('is brought back by a year of 53 weeks', () =>
    expect(endInYear('2000-01-28', 2006, saidOn('2006-01-28'))).toBe('2000-01-29'))
})
