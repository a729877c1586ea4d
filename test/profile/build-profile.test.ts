import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { renderPeriod, textToProfile } from '../support/profile.js'

const TABLE =
  '\tThree months ended June 30, 2007\tThree months ended June 30, 2006\tSix months ended June 30, 2007\nRevenue\t23\t6\t30'

describe('the reported period', () => {
  function check(text: string, known: KnownFacts, ...expected: readonly (string | null)[]): void {
    const { periodEnd, currentPeriod, reportPeriod } = textToProfile(text, known)
    expect([periodEnd?.value ?? null, renderPeriod(currentPeriod), renderPeriod(reportPeriod)]).toEqual(expected)
  }
  test('ends with the latest column; the shortest is the current one, the longest the report’s', () =>
    check(TABLE, {}, '2007-06-30', '2007-04-01..2007-06-30', '2007-01-01..2007-06-30'))
  test('ends, without a table, as the text first says', () =>
    check(
      'Results for the three months ended June 30, 2007.',
      {},
      '2007-06-30',
      '2007-04-01..2007-06-30',
      '2007-04-01..2007-06-30',
    ))
  test('is the user’s where he tells it', () =>
    check(TABLE, { periodOfReport: '2006-06-30' }, '2006-06-30', '2006-04-01..2006-06-30', '2006-04-01..2006-06-30'))
  test('of weeks', () =>
    check(
      '\t13 weeks ended July 1, 2023\t26 weeks ended July 1, 2023\nRevenue\t23\t6',
      {},
      '2023-07-01',
      '2023-04-02..2023-07-01',
      '2023-01-01..2023-07-01',
    ))
  test('is no period since an inception', () =>
    check(
      '\tYear ended June 30, 2007\tTen years ended June 30, 2007\nRevenue\t23\t60',
      {},
      '2007-06-30',
      '2006-07-01..2007-06-30',
      '2006-07-01..2007-06-30',
    ))
  test('of a text without dates is not known', () => check('Sales rose.', {}, null, null, null))
})

describe('the fiscal year', () => {
  function check(text: string, known: KnownFacts, expected: number | null): void {
    expect(textToProfile(text, known).fiscalYear?.value ?? null).toBe(expected)
  }
  test('follows from its end and the reported period', () => check(TABLE, { fiscalYearEnd: '05-31' }, 2008))
  test('is the heading’s where no end is known', () => check('**Q2 2007 RESULTS**\n\nSales rose.', {}, 2007))
})

test('who files is the cover’s, or the user’s', () => {
  const cover = "Acme Inc.\n(Translation of registrant's name into English)"
  expect(textToProfile(cover).registrant?.value).toBe('Acme Inc.')
  expect(textToProfile(cover, { name: 'Acme plc' }).registrant).toEqual({
    value: 'Acme plc',
    spans: [],
    rule: 'told-by-user',
  })
})

test('the form is the cover’s, or the user’s', () => {
  expect(textToProfile('**FORM 6-K**').form?.value).toBe('6-K')
  expect(textToProfile('**FORM 6-K**', { form: '8-K' }).form?.value).toBe('8-K')
})

test('identifiers come from the user', () =>
  expect(textToProfile('', { cik: '882361' }).identifiers).toEqual({ cik: '882361', lei: null }))

test('what is known names the places that told it', () => {
  const text = `Results for the three months ended June 30, 2007.\n\n${TABLE}`
  const [span] = textToProfile(text).periodEnd?.spans ?? []
  expect(text.slice(span?.start, span?.end)).toBe('June 30, 2007')
  expect(span?.start).toBe(text.indexOf('June'))
})
