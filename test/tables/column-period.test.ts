import { describe, expect, test } from 'vitest'
import { columnPeriod } from '../../src/tables/column-period.js'
import { renderMention } from '../support/render-period.js'
import { plainText } from '../support/source.js'

function check(heading: string, captions: readonly string[], expected: string | null, isOfDays = false): void {
  const { period } = columnPeriod(plainText(heading), { captions: captions.map(plainText), lead: null, isOfDays })
  expect(period === null ? null : renderMention(period)).toBe(expected)
}

test('a year is the date of that year among those above, of one day too', () =>
  check('2009', ['March 31, 2010 and March 31, 2009'], 'at 2009-03-31'))

describe('from the heading alone', () => {
  test('a whole phrase', () => check('Three months ended Nov 30, 2006', [], '3 month to 2006-11-30'))
  test('its parts in another order', () => check('2006 Three months ended November 30', [], '3 month to 2006-11-30'))
  test('a date is a day', () => check('November 30, 2006', [], 'at 2006-11-30'))
  test('as at', () => check('As at 30 June 2007', [], 'at 2007-06-30'))
  test('weeks', () => check('13 Weeks Ended July 1, 2023', [], '13 week to 2023-07-01'))
  test('16 weeks', () => check('Sixteen weeks ended April 21, 2007', [], '16 week to 2007-04-21'))
  test('a fiscal quarter', () => check('Q2 2006', [], 'Q2 of 2006'))
  test('a half-year in short', () => check('1H07', [], 'H1 of 2007'))
  test('nine months in short', () => check('9M 2007', [], 'first 9 months of 2007'))
  test('a counted length goes before a named one', () =>
    check('Fourth quarter ended January 2, 2011 (14 weeks)', [], '14 week to 2011-01-02'))
  test('a year under several fiscal years is one of them', () =>
    check('2004', ['Three fiscal years ended September 24, 2005'], 'year 2004'))
  test('months from one to another', () => check('January - September 1998', [], '9 month to 1998-09-?'))
  test('of two years compared, the later', () => check('1997 Compared to 1996 Rate', [], 'year 1997'))
  test('from inception to a day', () =>
    check('Cumulative from inception (March 14, 1996) through June 30, 2000', [], '1996-03-14 to 2000-06-30'))
  test('the first day of a time alone', () => check('2/1/2010 To % (Unaudited)', [], null))
  test('no time', () => check('Segment A', [], null))
  test('a footnote mark glued to the year', () => check('Year ended May 31, 2006(1)', [], 'year to 2006-05-31'))
  test('a date with a non-breaking space', () =>
    check('Three months ended June\u00a030, 2007', [], '3 month to 2007-06-30'))
})

test('a day that is printed with another year is told as such', () => {
  const dayYear = (heading: string): number | undefined => {
    const said = { captions: [plainText('Year ended September 24, 2005')], lead: null, isOfDays: false }
    const { period } = columnPeriod(plainText(heading), said)
    return period?.kind === 'ending' ? period.dates[0]?.dayYear : undefined
  }
  expect(['2005', '2004'].map(dayYear)).toEqual([undefined, 2005])
})

describe('of a time whose days are not told', () => {
  test('since inception', () => {
    check('Cumulative since inception', [], 'since inception to the reported day')
    check('Cumulative since inception to May 31, 2006', [], 'since inception to 2006-05-31')
  })
  test('since inception on a day that no single text above tells', () => {
    check('Cumulative', ['Period from inception (Sept 5, 1986) to May 31, 2006'], '1986-09-05 to 2006-05-31')
    check(
      'Cumulative',
      ['Inception (Sept 5, 1986) to May 31, 2006 and inception (Sept 5, 1986) to May 31, 2005'],
      'untold',
    )
  })
  test('cumulative', () => check('Cumulative', ['Year ended May 31, 2006'], 'untold'))
  test('the year to date', () => check('Year to date 2006', ['Year ended May 31, 2006'], 'untold'))
  test('but for the day that it goes to', () => check('Year to date June 30, 2006', [], 'year to date'))
  test('the year to date in short', () => check('YTD 2006', ['Year ended May 31, 2006'], 'untold'))
  test('a year to date of so many months is told', () =>
    check('Year to date, six months ended June 30, 2006', [], '6 month to 2006-06-30'))
  test('months of a year without a day are no year', () => check('Six months 2006', [], null))
  test('twelve of them are', () => check('Twelve months ended 2006', [], 'year 2006'))
})

describe('of a balance sheet', () => {
  test('a date is the day, whatever year is named above', () =>
    check('May 31, 2006', ['For the fiscal year ended May 31, 2007'], 'at 2006-05-31', true))
  test('a day in the corner makes a year one', () => check('2006', ['May 31, (in thousands)'], 'at 2006-05-31', true))
  test('a day within other words does not', () => check('2006', ['Unpaid since May 31,'], 'year 2006', true))
})

test('a heading that says it is of a day needs no length from above', () =>
  check('As of May 31, 2006', ['For the year ended May 31, 2006'], 'at 2006-05-31'))

describe('with a caption', () => {
  test('a year under a caption with the day', () => check('2006', ['For the year ended May 31,'], 'year to 2006-05-31'))
  test('a year under a caption of years', () =>
    check('2006', ['For the years ended May 31, 2006 and 2005'], 'year to 2006-05-31'))
  test('the other year of the caption', () =>
    check('2005', ['For the years ended May 31, 2006 and 2005'], 'year to 2005-05-31'))
  test('a date under a caption with the length', () =>
    check('November 30, 2006', ['For the three months ended'], '3 month to 2006-11-30'))
  test('a date under a caption without a length is a day', () =>
    check('November 30, 2006', ['Consolidated Balance Sheets'], 'at 2006-11-30'))
  test('a balance sheet below a caption of the quarter has days', () =>
    check('November 30, 2006', ['Consolidated Balance Sheets', 'As at'], 'at 2006-11-30'))
  test('a year under a caption of a day', () => check('2006', ['As at December 31,'], 'at 2006-12-31'))
  test('a title does not stand between', () =>
    check('2006', ['Six months ended June 30,', 'Statements of Operations'], '6 month to 2006-06-30'))
})

test('the heading keeps what it was read from', () => {
  const { heading, period } = columnPeriod(plainText('2006'), {
    captions: [plainText('Year ended May 31,')],
    lead: null,
    isOfDays: false,
  })
  expect(heading.text.slice(period?.range.start, period?.range.end)).toBe('Year ended May 31, 2006')
})

describe('of several years together', () => {
  test('each column is of its year', () => check('2006', ['For the three years ended May 31, 2006'], 'year 2006'))
  test('under a heading over all of them too', () => check('Three years ended May 31, 2006 2005', [], 'year 2005'))
  test('a lengthened year is one', () =>
    check('2006', ['For the eighteen months ended May 31,'], '18 month to 2006-05-31'))
})

test('a caption of a quarter lends it to no other day', () =>
  check('Nov 30, 2005', ['Fourth Quarter 2006 Results'], 'at 2005-11-30'))
test('a day takes the year of a caption that leads to it', () =>
  check('November 30', ['2006, for the quarter ended'], 'quarter to 2006-11-30'))
test('a day whose year is not told is of no other time', () => check('November 30', ['Filed May 5, 2006'], 'untold'))
test('a quarter below a fiscal year is of that year', () => {
  check('Fiscal Year 2006 4th Quarter', [], 'Q4 of 2006')
  check('Year ended May 31, 2006 First Quarter', [], 'Q1 of 2006')
})
test('a quarter that ends on a day of a fiscal year is not that year', () =>
  check('Fiscal 2006 Quarter Ended Nov. 30', [], 'untold'))
test('the day of an exchange rate is not that of a year', () =>
  check('2006', ['Translated at the noon buying rate at the New York Fed on December 31, 2006'], 'year 2006'))
test('a month alone is no year', () => check('October 2006', [], 'untold'))
test('years that are counted in are no length', () =>
  check('May 31, 2006 Maturities (in years) Within 1', [], 'at 2006-05-31'))
