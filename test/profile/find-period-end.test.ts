import { expect, test } from 'vitest'
import { textToProfile } from '../support/profile.js'

function check(text: string, expected: string | null): void {
  expect(textToProfile(text).periodEnd?.value ?? null).toBe(expected)
}

const QUARTERS = '\tQuarter ended June 30, 2007\tQuarter ended June 30, 2006\nRevenue\t23\t6'

test('is the latest end of the columns', () => check(QUARTERS, '2007-06-30'))
test('is no end that a few columns look ahead to', () =>
  check(
    `${QUARTERS}\n\n\n${QUARTERS}\n\n\n${QUARTERS}\n\nOutlook:\n\n\tYear ended December 31, 2008\nRevenue\t50\nCosts\t40`,
    '2007-06-30',
  ))
test('is the cover’s of a report', () =>
  check(`**FORM 10-Q**\n\nFor the quarterly period ended March 31, 2007\n\n${QUARTERS}`, '2007-03-31'))
test('is not the cover’s of another form', () =>
  check(`**FORM 6-K**\n\nFor the quarterly period ended March 31, 2007\n\n${QUARTERS}`, '2007-06-30'))
test('is the text’s where no column has one', () =>
  check('Revenue for the quarter ended March 31, 2007 was $5 million.', '2007-03-31'))
test('is the latest day where nothing has a length', () =>
  check('\tJune 30, 2007\tDecember 31, 2006\nCash\t23\t6\nDebt\t3\t1', '2007-06-30'))
test('is not known where nothing says when', () => check('Revenue was $5 million.', null))
