import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { htmlTable, htmlToFacts } from '../support/html.js'

/** The numeric facts of a page in Canadian dollars, in the order of print. */
function check(body: string, expected: readonly string[], known: KnownFacts = { currency: 'CAD' }): void {
  expect(htmlToFacts(body, known)).toEqual(expected)
}

/** Revenue of 23, 6, and so on, in the periods given; null for a column that holds no fact. */
function revenues(...periods: readonly (string | null)[]): readonly string[] {
  const values = ['23', '6', '30', '7']
  return periods.flatMap((it, index) => (it === null ? [] : [`Revenues ${values[index]} CAD ${it}`]))
}

const TWO = 'Revenue | 23 | 6'
const FOUR = 'Revenue | 23 | 6 | 30 | 7'
const QUARTERS_AND_HALVES = [
  '2006-09-01..2006-11-30',
  '2005-09-01..2005-11-30',
  '2006-06-01..2006-11-30',
  '2005-06-01..2005-11-30',
]

describe('headings of several rows', () => {
  test('merged over years', () =>
    check(
      htmlTable(
        ' | Three months ended November 30, (x2) | Six months ended November 30, (x2)',
        ' | 2006 | 2005 | 2006 | 2005',
        FOUR,
      ),
      revenues(...QUARTERS_AND_HALVES),
    ))
  test('merged over years with signs in cells of their own', () =>
    check(
      htmlTable(
        ' | | Three months ended November 30, (x5) | | Six months ended November 30, (x5)',
        ' | | 2006 (x2) | | 2005 (x2) | | 2006 (x2) | | 2005 (x2)',
        'Revenue | | $ | 23 | | $ | 6 | | $ | 30 | | $ | 7',
      ),
      revenues(...QUARTERS_AND_HALVES),
    ))
  test('the length over the day over the year', () =>
    check(
      htmlTable(' | Three months ended (x2)', ' | November 30, (x2)', ' | 2006 | 2005', TWO),
      revenues(...QUARTERS_AND_HALVES.slice(0, 2)),
    ))
  test('of words with breaks in one cell', () =>
    check(
      htmlTable(
        ' | Three months<br>ended<br>November 30,<br>2006 | Three months<br>ended<br>November 30,<br>2005',
        TWO,
      ),
      revenues(...QUARTERS_AND_HALVES.slice(0, 2)),
    ))
  test('a cell that reaches down beside them', () =>
    check(
      `<table><tr><td rowspan=2>(in dollars)<td colspan=2>Three months ended November 30,<tr><td>2006<td>2005<tr><td>Revenue<td>23<td>6</table>`,
      revenues(...QUARTERS_AND_HALVES.slice(0, 2)),
    ))
  test('years alone under a caption', () =>
    check(
      `<p><b>For the years ended May 31,</b></p>${htmlTable(' | 2006 | 2005', TWO)}`,
      revenues('2005-06-01..2006-05-31', '2004-06-01..2005-05-31'),
    ))
  test('years alone, of balances under a caption of two days', () =>
    check(
      `<p><b>Balance Sheets</b></p><p>November 30, 2006 and May 31, 2006</p>${htmlTable(' | November 30, 2006 | May 31, 2006', 'Total assets | 23 | 6')}`,
      ['Assets 23 CAD 2006-11-30', 'Assets 6 CAD 2006-05-31'],
    ))
  test('years alone that nothing completes are no facts', () => check(htmlTable(' | 2006 | 2005', TWO), []))
})

describe('weeks', () => {
  function checkWeeks(heading: string, expected: string): void {
    check(htmlTable(` | ${heading}`, 'Revenue | 23'), revenues(expected))
  }
  test('13', () => checkWeeks('13 weeks ended July 1, 2023', '2023-04-02..2023-07-01'))
  test('14, in words', () => checkWeeks('Fourteen Weeks Ended<br>January 3, 2016', '2015-09-28..2016-01-03'))
  test('16', () => checkWeeks('16 Weeks Ended April 21, 2007', '2006-12-31..2007-04-21'))
  test('a year of 52', () => checkWeeks('52 weeks ended January 28, 2023', '2022-01-30..2023-01-28'))
  test('a year of 53', () => checkWeeks('53 weeks ended February 3, 2024', '2023-01-29..2024-02-03'))
  test('quarters of 13 and 14 side by side', () =>
    check(
      htmlTable(' | 14 weeks ended January 3, 2016 | 13 weeks ended December 28, 2014', TWO),
      revenues('2015-09-28..2016-01-03', '2014-09-29..2014-12-28'),
    ))
  test('months that end on Saturdays are weeks', () =>
    check(
      htmlTable(' | Three Months Ended (x2)', ' | July 1, 2023 | July 2, 2022', TWO),
      revenues('2023-04-02..2023-07-01', '2022-04-03..2022-07-02'),
    ))
})

describe('since inception', () => {
  const YEAR = '2005-06-01..2006-05-31'
  test('on a day that is printed: from that day', () =>
    check(
      htmlTable(' | Year ended May 31, 2006 | Period from inception (September 5, 1986) to May 31, 2006', TWO),
      revenues(YEAR, '1986-09-05..2006-05-31'),
    ))
  test('in a few words: no fact', () =>
    check(htmlTable(' | Year ended May 31, 2006 | Inception to date', TWO), revenues(YEAR, null)))
  test('cumulative: no fact', () =>
    check(
      htmlTable(' | Year ended May 31, 2006 | Cumulative from inception to May 31, 2006', TWO),
      revenues(YEAR, null),
    ))
  test('over two rows of headings: no fact', () =>
    check(
      htmlTable(' | Year ended | Period from inception to', ' | May 31, 2006 | May 31, 2006', TWO),
      revenues(YEAR, null),
    ))
})

describe('a column since an untold day under a caption that names a time', () => {
  const YEAR = '2005-06-01..2006-05-31'
  const CAPTION = '<p><b>Statement of Loss</b></p><p><b>Year ended May 31, 2006</b></p>'
  test('since inception: no fact', () =>
    check(`${CAPTION}${htmlTable(' | 2006 | Cumulative from inception', TWO)}`, revenues(YEAR, null)))
  test('the year to date: no fact', () =>
    check(`${CAPTION}${htmlTable(' | 2006 | Year to date', TWO)}`, revenues(YEAR, null)))
})

describe('other ways to say when', () => {
  test('30 June 2007', () =>
    check(
      htmlTable(' | Half-year ended 30 June 2007 | Half-year ended 30 June 2006', TWO),
      revenues('2007-01-01..2007-06-30', '2006-01-01..2006-06-30'),
    ))
  test('a day of balances', () =>
    check(htmlTable(' | 30 June 2007 | 31 December 2006', 'Total assets | 23 | 6'), [
      'Assets 23 CAD 2007-06-30',
      'Assets 6 CAD 2006-12-31',
    ]))
  test('a range of days', () =>
    check(
      htmlTable(' | January 1, 2007 to June 30, 2007 | January 1, 2006 to June 30, 2006', TWO),
      revenues('2007-01-01..2007-06-30', '2006-01-01..2006-06-30'),
    ))
  test('1H07, where the year is known', () =>
    check(htmlTable(' | 1H07 | 1H06', TWO), revenues('2006-07-01..2006-12-31', '2005-07-01..2005-12-31'), {
      currency: 'CAD',
      fiscalYearEnd: '06-30',
    }))
  test('Q2 FY07, where the year is known', () =>
    check(htmlTable(' | Q2 FY07 | Q2 FY06', TWO), revenues('2006-09-01..2006-11-30', '2005-09-01..2005-11-30'), {
      currency: 'CAD',
      fiscalYearEnd: '05-31',
    }))
  test('Q2 FY07, where the year is not known: no fact', () => check(htmlTable(' | Q2 FY07 | Q2 FY06', TWO), []))
  test('the same period last year, in a sentence', () =>
    check(
      '<p>Revenue for the six months ended November 30, 2006 was C$23 million, compared to C$6 million for the same period last year.</p>',
      ['Revenues 23000000 CAD 2006-06-01..2006-11-30', 'Revenues 6000000 CAD 2005-06-01..2005-11-30'],
    ))
  test('the same quarter last year, of weeks', () =>
    check(
      '<p>Revenue for the thirteen weeks ended July 1, 2023 was C$23 million, compared to C$6 million for the same period last year.</p>',
      ['Revenues 23000000 CAD 2023-04-02..2023-07-01', 'Revenues 6000000 CAD 2022-04-03..2022-07-02'],
    ))
})

describe('year to date beside the quarter', () => {
  test('in one table', () =>
    check(
      htmlTable(
        ' | Quarter ended November 30, 2006 (x2) | Six months ended November 30, 2006 (x2)',
        'Revenue | $ | 23 | $ | 6',
      ),
      ['Revenues 23 CAD 2006-09-01..2006-11-30', 'Revenues 6 CAD 2006-06-01..2006-11-30'],
    ))
  test('a year to date is no year: of a length that nothing tells there is no fact', () =>
    check(
      htmlTable(' | Quarter ended June 30, (x2) | Year to date June 30, (x2)', ' | 2007 | 2006 | 2007 | 2006', FOUR),
      revenues('2007-04-01..2007-06-30', '2006-04-01..2006-06-30'),
    ))
  test('one part below the other', () =>
    check(
      htmlTable(
        ' | Three months ended November 30, (x2)',
        ' | 2006 | 2005',
        TWO,
        ' | Six months ended November 30, (x2)',
        ' | 2006 | 2005',
        'Revenue | 30 | 7',
      ),
      revenues(...QUARTERS_AND_HALVES),
    ))
})

describe('a length without its day', () => {
  test('over a year is no year: no fact', () =>
    check(htmlTable(' | Six months 2006 | Six months 2005', TWO), [], { currency: 'CAD', fiscalYearEnd: '12-31' }))
  test('below one that has a day is no fact of that day’s length', () =>
    check(
      htmlTable(
        ' | Three months ended November 30, (x2)',
        ' | 2006 | 2005',
        TWO,
        ' | Six months ended (x2)',
        'Revenue | 30 | 7',
      ),
      revenues(...QUARTERS_AND_HALVES.slice(0, 2)),
    ))
})

describe('falling due in years to come', () => {
  test('one column for each year: nothing is said of those years', () => {
    const facts = htmlToFacts(
      `<p>Revenue for the year ended December 31, 2022 was C$512.</p><p><b>Contractual obligations</b></p><p>As of December 31, 2022 future payments were due as follows:</p>${htmlTable(' | 2023 | 2024 | Thereafter | Total', 'Operating leases | 23 | 6 | 30 | 59')}`,
      { currency: 'CAD' },
    )
    expect(facts.filter((it) => /202[34]-/.test(it))).toEqual([])
  })
  test('one row for each year: as of the day of the table', () => {
    const facts = htmlToFacts(
      `<p>Revenue for the year ended December 31, 2022 was C$512.</p><p><b>Maturities of long-term debt</b></p>${htmlTable(' | December 31, 2022', '2023 | 23', '2024 | 6', 'Thereafter | 30')}`,
      { currency: 'CAD' },
    )
    expect(facts.slice(1).map((it) => it.split(' ').slice(1, 4).join(' '))).toEqual([
      '23 CAD 2022-12-31',
      '6 CAD 2022-12-31',
      '30 CAD 2022-12-31',
    ])
  })
})
