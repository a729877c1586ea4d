import { describe, expect, test } from 'vitest'
import { findScaleNotes, parseScaleWord } from '../../src/phrases/scales.js'
import { mark, readMarks } from '../support/marked.js'

/** `marked` has the scale words in marks; a note is told as `3 CAD -perShare`: exponent, currency, exceptions. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findScaleNotes(text)
  const printed = mark(
    text,
    found.map((it) => it.scaleRange),
  )
  const notes = found.map(({ exponent, currency, exceptions }) =>
    [String(exponent), currency?.code, ...exceptions.map((it) => `-${it}`)].filter((it) => it).join(' '),
  )
  expect([printed, ...notes]).toEqual([marked, ...expected])
}

describe('notes on scale', () => {
  test('in thousands', () => check('(in [[thousands]])', '3'))
  test('in millions of a currency', () => check('(Expressed in [[millions]] of euros)', '6 EUR'))
  test('a line of its own below a title', () => check('Balance Sheets\n   [[millions]] of dollars', '6'))
  test('in thousands of a country’s dollars', () => check('in [[thousands]] of U.S. dollars', '3 USD'))
  test('a title that a note is glued to', () => check('Balance SheetsIn [[millions]]', '6'))
  test('a title that a note of dollars is glued to', () => check('BALANCE SHEETS[[MILLIONS]] OF DOLLARS', '6'))
  test('a year that a note is glued to', () => check('March 31, 2010 and 2009in [[thousands]]', '3'))
  test('no letters within a word', () => check('included in Item 8, of whom some in K-12'))
  test('noughts', () => check('(amounts in [[000’s]])', '3'))
  test('noughts that are omitted', () => check("Balance Sheets [[000's]] omitted", '3'))
  test('noughts in a line of their own below a year', () => check('June 30, 2009\n[[000\u2019s]] omitted', '3'))
  test('noughts after a currency sign', () => check('US$[[000s]]', '3 USD'))
  test('noughts after an apostrophe', () => check("$[['000]]", '3'))
  test('a sign and a word', () => check('(€ [[million]])', '6 EUR'))
  test('a code and a word', () => check('CHF [[millions]]', '6 CHF'))
  test('a short word', () => check('(£[[m]])', '6 GBP'))
  test('a word alone in brackets', () => check('([[thousands]] of dollars)', '3'))
  test('in capitals', () => check('(IN [[THOUSANDS]] OF CANADIAN DOLLARS)', '3 CAD'))
  test('crores and lakhs', () => {
    check('(Rs. in [[crores]])', '7')
    check('(₹ in [[lakhs]], except share data)', '5 -shares')
  })
  test('the exception of amounts per share', () =>
    check("(amounts in [[000's]] except for per common share data)", '3 -perShare'))
  test('the exception of shares and amounts per share', () =>
    check('(in [[thousands]], except share and per share data)', '3 -perShare -shares'))
  test('the exception of per share and percentages', () =>
    check('(in [[millions]], except per share amounts and percentages)', '6 -perShare -percent'))
  test('an exception in the next bracket is another note’s', () =>
    check('(in [[thousands]]) (unaudited, except for the year)', '3'))
  test('a line break between the words', () => check('(in [[thousands]]\nof dollars)', '3'))
})

describe('no note', () => {
  test('an amount with its scale word', () => check('sales of $2.1 million'))
  test('an amount in thousands', () => check('at 212 thousand dollars'))
  test('numbers that end in noughts', () => check('$1,000 and 5,000'))
})

describe('scale words', () => {
  function checkWord(word: string, expected: number | null): void {
    expect(parseScaleWord(word)).toBe(expected)
  }
  test('thousands, millions, billions', () => {
    checkWord('thousand', 3)
    checkWord('Millions', 6)
    checkWord('bn', 9)
  })
  test('lakhs and crores', () => {
    checkWord('lakhs', 5)
    checkWord('crore', 7)
  })
  test('cents are hundredths', () => checkWord('cents', -2))
  test('any other word is none', () => checkWord('months', null))
})
