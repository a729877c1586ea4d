import { expect, test } from 'vitest'
import { findCalendar } from '../../src/profile/find-calendar.js'
import { textToMentions } from '../support/profile.js'

function check(text: string, expected: 'month' | 'week'): void {
  const { grids, sentences } = textToMentions(text)
  expect(findCalendar(grids, sentences).unit).toBe(expected)
}
test('counts months where the filing does', () => check('In the three months ended June 30, 2007 sales rose.', 'month'))
test('counts weeks where the filing does', () => check('In the thirteen weeks ended July 1, 2023 sales rose.', 'week'))
test('counts weeks where quarters end within months', () =>
  check('In the quarter ended July 1, 2023 sales rose from the quarter ended July 2, 2022.', 'week'))
test('counts months where quarters end with months', () =>
  check('In the quarter ended June 30, 2023 sales rose.', 'month'))
test('counts months where nothing tells', () => check('Sales rose.', 'month'))
test('counts weeks where columns end on one weekday', () =>
  check('Three months ended\n\n\tJuly 1, 2023\tJune 25, 2022\nRevenue\t23\t6\nCosts\t3\t1', 'week'))
test('counts months where years end on one day of a month', () =>
  check('Year ended\n\n\tJune 15, 2023\tJune 15, 2022\nRevenue\t23\t6\nCosts\t3\t1', 'month'))
test('says of no day that it ends periods where it is printed beside another year', () => {
  const { grids, sentences } = textToMentions(
    'In the thirteen weeks ended June 25, 2022 and 2021 sales rose from the quarter ended June 26, 2021.',
  )
  expect(findCalendar(grids, sentences).ends).toEqual(['2021-06-26', '2022-06-25'])
})
test('counts weeks where a few columns are of other days', () => {
  const columns = ['\tSep 24, 2005\tSep 25, 2004', '\tSep 24, 2005\tSep 27, 2003', '\tSep 24, 2005\tAug 15, 2005']
  check(columns.map((it) => `Sales were these.\n\n${it}\nCash\t23\t6\nDebt\t3\t1`).join('\n\n'), 'week')
})
