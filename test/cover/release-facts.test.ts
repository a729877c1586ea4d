import { describe, expect, test } from 'vitest'
import { readReleaseFacts } from '../../src/cover/release-facts.js'
import { renderFields, textToLines, textToParagraphs } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readReleaseFacts(textToLines(text), textToParagraphs(text)))).toEqual(expected)
}

describe('the fiscal period', () => {
  test('of a heading', () =>
    check(
      '**ACME REPORTS SECOND QUARTER RESULTS\nFOR FISCAL YEAR 2007**',
      'DocumentFiscalPeriodFocus Q2',
      'DocumentFiscalYearFocus 2007',
    ))
  test('in short', () => check('**Q3 2006 results**', 'DocumentFiscalPeriodFocus Q3', 'DocumentFiscalYearFocus 2006'))
  test('with a bare year', () =>
    check('**Second quarter results for 2004**', 'DocumentFiscalPeriodFocus Q2', 'DocumentFiscalYearFocus 2004'))
  test('of a half', () =>
    check('**First half 2007 results**', 'DocumentFiscalPeriodFocus H1', 'DocumentFiscalYearFocus 2007'))
  test('of a full year', () =>
    check('**Full year results for 2005**', 'DocumentFiscalPeriodFocus FY', 'DocumentFiscalYearFocus 2005'))
  test('without a year', () => check('**Second quarter results**', 'DocumentFiscalPeriodFocus Q2'))
  test('of quarterly data is none of the statements', () => check('**Quarterly results of operations (unaudited)**'))
  test('is none beside a report of auditors', () =>
    check('**Report of Independent Auditors**\n\n**Interim data (unaudited)**'))
  test('in running text is none', () => check('We had a good second quarter of fiscal 2007.'))
})

describe('the audit', () => {
  test('of a heading', () => check('**Statements of Loss (unaudited)**', 'FinancialStatementsAuditStatus unaudited'))
  test('on a line alone', () => check('(Unaudited)', 'FinancialStatementsAuditStatus unaudited'))
  test('of quarterly data is none of the statements', () => check('**Quarterly results of operations (unaudited)**'))
  test('is none beside a report of auditors', () =>
    check('**Report of Independent Auditors**\n\n**Interim data (unaudited)**'))
  test('in running text is none', () => check('The figures were audited by others in the year.'))
})

describe('events', () => {
  test('a webcast', () =>
    check('Listen to an audio web cast at www.acme.com on Thursday January 11, 2007.', 'WebcastDate 2007-01-11'))
  test('a conference call', () =>
    check('A conference call will be held on January 11, 2007.', 'ConferenceCallDate 2007-01-11'))
  test('without a date is none', () => check('A conference call will be held.'))
})
