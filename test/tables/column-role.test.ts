import { expect, test } from 'vitest'
import { isOfOutlook } from '../../src/phrases/outlook.js'
import { columnRole } from '../../src/tables/column-role.js'
import { columnSubject } from '../../src/tables/column-subject.js'
import { textToGrid } from '../support/source.js'

function check(heading: string, expected: ReturnType<typeof columnRole>): void {
  expect(columnRole(heading, columnSubject(heading))).toBe(expected)
}

test('a column of a period has values', () => check('Three months ended November 30, 2006', 'values'))
test('a column without a heading has values', () => check('', 'values'))
test('a column of notes refers', () => check('Notes', 'reference'))
test('a column of one note refers', () => check('(Note)', 'reference'))
test('a percentage change compares', () => check('% Change', 'comparison'))
test('a percentage change under a note compares', () =>
  check('(All Amounts in Thousands, except Share Amounts) Thirteen Weeks Ended % Change', 'comparison'))
test('a change compares', () => check('Increase (decrease)', 'comparison'))
test('a variance compares', () => check('Variance', 'comparison'))
test('a percentage of revenue restates', () => check('% of revenue', 'comparison'))
test('a share of the total in words restates', () => check('Percent of sales', 'comparison'))
test('years compared restate', () => check('1997 vs. 1996', 'comparison'))
test('what changed by its cause is a value', () =>
  check('1997 compared to 1996 Increase (decrease) due to rate', 'values'))
test('what changed is a value of its own beside a column of its causes', () => {
  const heads = '\tIncrease (Decrease) Volume\tIncrease (Decrease) Rate\tNet Change\t% Change\n'
  expect(textToGrid(`${heads}Loans\t23\t6\t29\t2.5`).columns.map((it) => it.role)).toEqual([
    'values',
    'values',
    'values',
    'comparison',
  ])
})
test('an exchange is no change', () => check('Year ended May 31, 2006 Exchange segment', 'values'))
test('pages, exhibits and telephones are pointed to', () => {
  check('Page', 'reference')
  check('Page No.', 'reference')
  check('Exhibit Number', 'reference')
  check('Telephone', 'reference')
})
test('a number of something has values', () => check('Number', 'values'))
test('what is expected has no values', () => {
  check('Full year 2014 Outlook Low', 'comparison')
  check('2015 Guidance', 'comparison')
  check('2014 Outlook and Actual', 'values')
})
test('all columns of a table of what is expected tell that, but for what was', () => {
  const roleOf = (heading: string): string => columnRole(heading, columnSubject(heading), isOfOutlook('2014 Outlook'))
  expect([roleOf('Full year 2014 Low'), roleOf('2013 Actual')]).toEqual(['comparison', 'values'])
  expect(isOfOutlook('Third Quarter Results and Outlook')).toBe(false)
})
test('a percentage beside a scale restates', () =>
  check('Fiscal Year Ended % of Revenue (Dollars in millions)', 'comparison'))
test('a percent sign alone restates', () => check('2006 %', 'comparison'))
test('but not where no column is left', () =>
  expect(textToGrid('\t2006 %\t2005 %\nTax rate\t23\t6').columns.map((it) => it.role)).toEqual(['values', 'values']))
