import { expect, test } from 'vitest'
import { readFormType } from '../../src/cover/form-type.js'
import { printedOf, renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readFormType(textToLines(text)))).toEqual(expected)
}

test('the form that a heading names', () => check('**FORM 6-K**', 'DocumentType 6-K'))
test('an amended form', () => check('FORM 8-K/A', 'DocumentType 8-K/A'))
test('a form with its year or period', () => {
  check('1994 FORM 10-K', 'DocumentType 10-K')
  check('Annual Report on Form 10-K', 'DocumentType 10-K')
  check('Form 10-K (Item 6)', 'DocumentType 10-K')
  check('FORM 10-K405 FOR THE YEAR ENDED DECEMBER 31, 2000', 'DocumentType 10-K405')
})
test('a form in a sentence is none', () => {
  check('We file annual reports under cover of Form 20-F or 40-F.')
  check('Form 10-K for the year ended December 31, 2000, as filed, is at hand.')
})
test('the financial year of the cover', () =>
  check('For the financial year ended May 31, 2007', 'CurrentFiscalYearEndDate --05-31', 'FinancialYearEnd 2007-05-31'))
test('a fiscal year, the day first', () =>
  check('For the fiscal year ended: 30 June 2007', 'CurrentFiscalYearEndDate --06-30', 'FinancialYearEnd 2007-06-30'))

test('the day of the year is printed without the year', () => {
  const text = 'For the financial year ended May 31, 2007'
  expect(printedOf(readFormType(textToLines(text)), text)).toEqual({
    CurrentFiscalYearEndDate: 'May 31',
    FinancialYearEnd: 'May 31, 2007',
  })
})
