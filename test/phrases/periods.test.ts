import { describe, expect, test } from 'vitest'
import { findLengths, findPeriods } from '../../src/phrases/periods.js'
import { mark, readMarks } from '../support/marked.js'
import { renderMention } from '../support/render-period.js'

/** `marked` has every phrase in marks. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findPeriods(text)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect([printed, ...found.map(renderMention)]).toEqual([marked, ...expected])
}

describe('a length and its end', () => {
  test('months', () => check('for the [[three months ended November 30, 2006]],', '3 month to 2006-11-30'))
  test('a hyphened period', () => check('the [[six-month period ended November 30, 2006]]', '6 month to 2006-11-30'))
  test('digits', () => check('[[9 months ended Sept. 30, 1997]]', '9 month to 1997-09-30'))
  test('weeks', () => check('[[thirteen weeks ended July 1, 2023]]', '13 week to 2023-07-01'))
  test('twenty-six weeks', () => check('[[twenty-six weeks ended July 1, 2023]]', '26 week to 2023-07-01'))
  test('a 14-week quarter', () => check('[[14 weeks ended January 3, 2016]]', '14 week to 2016-01-03'))
  test('a quarter', () => check('the [[quarter ended June 30, 2007]]', 'quarter to 2007-06-30'))
  test('a fiscal quarter', () => check('the [[fiscal quarter ended June 30, 2007]]', 'quarter to 2007-06-30'))
  test('months named by the first and the last', () =>
    check('in [[January to September 2007]]', '9 month to 2007-09-?'))
  test('months over the turn of the year', () => check('[[October–March 2008]]', '6 month to 2008-03-?'))
  test('a half-year, the day first', () => check('the [[half-year ended 30 June 2007]]', 'half to 2007-06-30'))
  test('a fiscal year', () => check('the [[fiscal year ended May 31, 2007]]', 'year to 2007-05-31'))
  test('a year', () => check('[[Year ended December 31, 1997]]', 'year to 1997-12-31'))
  test('ending is ended', () => check('[[three months ending June 30, 2007]]', '3 month to 2007-06-30'))
  test('a line break anywhere', () => check('[[three\nmonths ended\nJune 30, 2007]]', '3 month to 2007-06-30'))
  test('capitals', () => check('[[THREE MONTHS ENDED JUNE 30, 2007]]', '3 month to 2007-06-30'))
  test('a day without a year', () => check('[[Three Months Ended June 30]]', '3 month to ?-06-30'))
  test('two lengths', () =>
    check('the [[three and six month periods ending November 30, 2006]].', '3 month + 6 month to 2006-11-30'))
  test('two lengths in weeks', () =>
    check('the [[thirteen and twenty-six weeks ended July 1, 2023]]', '13 week + 26 week to 2023-07-01'))
  test('two years', () =>
    check('the [[three months ended June 30, 2007 and 2006]]', '3 month to 2007-06-30 + 2006-06-30'))
  test('two dates', () =>
    check('the [[quarters ended July 1, 2023 and July 2, 2022]]', 'quarter to 2023-07-01 + 2022-07-02'))
})

describe('from one day to another', () => {
  test('since inception', () => {
    check('[[from inception (March 14, 1996) through December 31, 2000]]', '1996-03-14 to 2000-12-31')
    check('[[from March 14, 1996 (date of inception) to December 31, 2000]]', '1996-03-14 to 2000-12-31')
    check('[[from inception on March 14, 1996 through December 31, 2000]]', '1996-03-14 to 2000-12-31')
  })
  test('in digits, the year last', () => {
    check('[[1.1.-30.9.1998]]', '1998-01-01 to 1998-09-30')
    check('[[1/1-30/9 1998]]', '1998-01-01 to 1998-09-30')
  })
  test('not where the month may go first', () => check('1/1-6/5 1998'))
})

describe('a day', () => {
  test('as of', () => check('cash [[as of November 30, 2006]]', 'at 2006-11-30'))
  test('as at, the day first', () => check('[[as at 30 June 2007]]', 'at 2007-06-30'))
  test('at', () => check('cash [[at December 31, 2005 and 2004]]', 'at 2005-12-31 + 2004-12-31'))
})

describe('a part of a fiscal year', () => {
  test('an ordinal quarter', () => check('the [[second quarter of fiscal 2007]]', 'Q2 of 2007'))
  test('an ordinal quarter without a year', () => check('in the [[second quarter]], sales', 'Q2 of the year'))
  test('an ordinal quarter of last year', () => check('the [[second quarter of last year]]', 'Q2 of prior'))
  test('a code', () => check('in [[Q2 2006]]', 'Q2 of 2006'))
  test('codes from the first to another', () => check('[[Q1-Q3 1998]]', 'first 9 months of 1998'))
  test('a code with a fiscal year', () => check('[[Q2 FY07]]', 'Q2 of 2007'))
  test('a code with the year short', () => check("[[Q2'07]]", 'Q2 of 2007'))
  test('a code run together', () => check('[[2Q06]] and [[1H07]]', 'Q2 of 2006', 'H1 of 2007'))
  test('an ordinal half', () => check('the [[first half of 2007]]', 'H1 of 2007'))
  test('first months', () => check('the [[first nine months of 2005]]', 'first 9 months of 2005'))
  test('first quarters', () => check('the [[first three quarters of fiscal 2005]]', 'first 9 months of 2005'))
  test('a fiscal year by its number', () => check('in [[fiscal 2006]]', 'FY of 2006'))
  test('a short fiscal year', () => check('[[FY07]]', 'FY of 2007'))
})

describe('a phrase that leans on another', () => {
  test('the same period last year', () => check('the [[same period last year]],', 'year before'))
  test('the comparable period last year', () => check('the [[comparable period last year]]', 'year before'))
  test('the same period of the prior year', () => check('the [[same period of the prior year]]', 'year before'))
  test('the year-ago quarter', () => check('the [[year-ago quarter]]', 'quarter a year before'))
  test('the prior-year period', () => check('the [[prior-year period]]', 'year before'))
  test('the corresponding quarter of last year', () =>
    check('the [[corresponding quarter of last year]]', 'quarter a year before'))
  test('the same three-month period a year ago', () =>
    check('the [[same three-month period a year ago]]', '3 month a year before'))
  test('last year alone', () => check('more than [[last year]]', 'year before'))
  test('a year earlier', () => check('than [[a year earlier]]', 'year before'))
  test('the previous quarter', () => check('the [[previous quarter]]', 'preceding quarter'))
  test('the sequential quarter', () => check('the [[immediately preceding quarter]]', 'preceding quarter'))
  test('the quarter', () => check('during [[the quarter]] we', 'the quarter'))
  test('the six-month period', () => check('[[the six-month period]] was', 'the 6 month'))
  test('the year to date', () => check('[[year-to-date]] sales', 'year to date'))
})

describe('no phrase', () => {
  test('a noun that only sounds like one', () => check('a quarterback yearns'))
  test('a bare year', () => check('2006 sales rose'))
  test('no phrase within another', () =>
    check('the [[second quarter of fiscal 2007]] and [[Q2 2006]]', 'Q2 of 2007', 'Q2 of 2006'))
})

describe('lengths of a heading', () => {
  function checkLengths(text: string, ...expected: readonly string[]): void {
    expect(findLengths(text).map(({ length: { count, unit } }) => `${count} ${unit}`)).toEqual(expected)
  }
  test('without a date', () => checkLengths('Three months ended', '3 month'))
  test('in weeks', () => checkLengths('13 Weeks Ended', '13 week'))
  test('several', () => checkLengths('Three and six months ended', '3 month', '6 month'))
  test('a year', () => checkLengths('Years ended', '1 year'))
  test('none', () => checkLengths('November 30, 2006'))
})
