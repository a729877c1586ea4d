import { describe, expect, test } from 'vitest'
import { findPeriods } from '../../src/phrases/periods.js'
import { findWhens } from '../../src/sentences/find-whens.js'
import { renderMention } from '../support/render-period.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(findWhens(text, findPeriods(text)).map(renderMention)).toEqual(expected)
}

describe('a sentence tells of', () => {
  test('a month in which something happened', () => check('In March 2003, we issued notes.', '1 month to 2003-03-?'))
  test('years that follow the first', () =>
    check('Rent was $5, $4 and $3 in fiscal 2006, 2005 and 2004.', 'FY of 2006', 'FY of 2005', 'FY of 2004'))
  test('years that are listed without a word before them', () =>
    check('They were 9 percent and 7 percent of our 1996 and 1995 sales.', 'FY of 1996', 'FY of 1995'))
  test('no single year without one', () => check('The 1995 Plan holds shares.'))
})

describe('it does not tell of when something', () => {
  test('falls due', () => check('The notes are due on June 30, 2010.'))
  test('expires', () => check('The lease expires in fiscal 2010.'))
  test('holds until', () => check('Fees are paid through June 2010.'))
})

describe('a comparative in brackets is', () => {
  test('of its day', () => check('An amount of $527 was due (December 31, 2014 – $416).', 'at 2014-12-31'))
  test('of the same day of its year', () =>
    check('As at 31 December 2010, stocks were £5,204 (2009: £4,870).', 'at 2010-12-31', 'at 2009-12-31'))
  test('of the same length to the day', () =>
    check(
      'Costs were $5 (December 31, 2014 – $4) for the year ended December 31, 2015.',
      'year to 2014-12-31',
      'year to 2015-12-31',
    ))
  test('of its year, where the sentence names no time', () => check('Stocks were £5,204 (2009: £4,870).', 'FY of 2009'))
  test('none where the brackets hold no amount', () => check('Stocks rose (2009: none).'))
})
