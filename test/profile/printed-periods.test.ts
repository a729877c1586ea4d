import { describe, expect, test } from 'vitest'
import { periodText } from '../../src/model/period.js'
import { calendarLength, calendarOf, distinctPeriods, printedPeriods } from '../../src/profile/printed-periods.js'
import { textToMentions } from '../support/profile.js'

describe('the calendar', () => {
  function check(text: string, expected: 'month' | 'week'): void {
    const { grids, sentences } = textToMentions(text)
    expect(calendarOf(grids, sentences)).toBe(expected)
  }
  test('counts months where the filing does', () =>
    check('In the three months ended June 30, 2007 sales rose.', 'month'))
  test('counts weeks where the filing does', () =>
    check('In the thirteen weeks ended July 1, 2023 sales rose.', 'week'))
  test('counts weeks where quarters end within months', () =>
    check('In the quarter ended July 1, 2023 sales rose from the quarter ended July 2, 2022.', 'week'))
  test('counts months where quarters end with months', () =>
    check('In the quarter ended June 30, 2023 sales rose.', 'month'))
  test('counts months where nothing tells', () => check('Sales rose.', 'month'))
})

test('a quarter is of three months or thirteen weeks', () => {
  expect(calendarLength({ unit: 'quarter', count: 1 }, 'month')).toEqual({ unit: 'month', count: 3 })
  expect(calendarLength({ unit: 'quarter', count: 1 }, 'week')).toEqual({ unit: 'week', count: 13 })
  expect(calendarLength({ unit: 'half', count: 1 }, 'week')).toEqual({ unit: 'week', count: 26 })
  expect(calendarLength({ unit: 'year', count: 1 }, 'week')).toEqual({ unit: 'week', count: 52 })
})

test('every length of a phrase with every date of it is printed', () => {
  const { grids, sentences } = textToMentions('In the three and six months ended June 30, 2007 and 2006 sales rose.')
  const periods = distinctPeriods(printedPeriods(grids, sentences, 'month'))
  expect(periods.map(periodText)).toEqual([
    '2006-01-01..2006-06-30',
    '2006-04-01..2006-06-30',
    '2007-01-01..2007-06-30',
    '2007-04-01..2007-06-30',
  ])
})
