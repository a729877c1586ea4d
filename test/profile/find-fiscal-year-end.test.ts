import { expect, test } from 'vitest'
import { textToProfile } from '../support/profile.js'

/** Month-day and the rule that found it. */
function check(text: string, expected: string | null): void {
  const { fiscalYearEnd } = textToProfile(text)
  expect(
    fiscalYearEnd === null ? null : `${fiscalYearEnd.value.month}-${fiscalYearEnd.value.day} ${fiscalYearEnd.rule}`,
  ).toBe(expected)
}

test('the cover’s', () => check('For the financial year ended May 31, 2007', '5-31 cover-year-end'))
test('two quarters after the end of the second', () =>
  check('**SECOND QUARTER RESULTS**\n\nFor the three months ended November 30, 2006.', '5-31 heading-names-period'))
test('a half after the end of the first', () =>
  check('**First Half 2007 results**\n\nFor the half-year ended 31 December 2006.', '6-30 heading-names-period'))
test('the day before the year to date began', () =>
  check('\tThree months ended Nov 30, 2006\tSix months ended Nov 30, 2006\nRevenue\t23\t30', '5-31 year-to-date'))
test('the last day of a whole year', () =>
  check('\tYear ended March 31, 2006\tYear ended March 31, 2005\nRevenue\t23\t6', '3-31 year-to-date'))
test('a year that the text says ended', () =>
  check('In the year ended June 30, 2006 revenue was $5.', '6-30 year-to-date'))
test('one quarter alone does not tell it', () =>
  check('\tThree months ended Nov 30, 2006\nRevenue\t23\nCosts\t3', null))
test('the calendar year’s, where the latest quarter heading ends on a printed day then', () =>
  check('\tQ2 2014\tQ1 2014\nRevenue\t23\t3\n\nCash at June 30, 2014 was $5.', '12-31 calendar-year'))
test('quarter headings alone do not tell it', () =>
  check('\tQ2 2014\tQ1 2014\nRevenue\t23\t3\n\nCash at May 31, 2014 was $5.', null))
