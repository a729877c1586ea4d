import { describe, expect, test } from 'vitest'
import {
  findCurrencySigns,
  findCurrencyWords,
  isDollar,
  namesCurrency,
  parseCurrencySign,
} from '../../src/phrases/currencies.js'
import { mark, readMarks } from '../support/marked.js'

function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findCurrencyWords(text)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect([printed, ...found.map((it) => it.code)]).toEqual([marked, ...expected])
}

describe('currencies in words', () => {
  test('dollars by their country', () => check('in [[Canadian dollars]], not [[U.S. dollars]]', 'CAD', 'USD'))
  test('capitals', () => check('IN [[AUSTRALIAN DOLLARS]]', 'AUD'))
  test('a line break within', () => check('[[Canadian\ndollars]]', 'CAD'))
  test('pounds sterling are one currency', () => check('in [[pounds sterling]]', 'GBP'))
  test('euros', () => check('in thousands of [[euros]]', 'EUR'))
  test('Swiss francs', () => check('[[Swiss francs]]', 'CHF'))
  test('marks of the 1990s', () => check('[[Deutsche marks]]', 'DEM'))
  test('a code', () => check('All figures in [[CHF]]', 'CHF'))
  test('a code within a word is none', () => check('the EURIBOR rate'))
  test('a bare dollar names no currency', () => check('in thousands of dollars'))
  test('the weight is no currency', () => check('5 pounds of copper'))
})

describe('currency signs', () => {
  function checkSign(sign: string, expected: string | null): void {
    expect(parseCurrencySign(sign)).toBe(expected)
  }
  test('a bare dollar sign has no currency of its own', () => checkSign('$', null))
  test('letters before the sign tell whose dollar it is', () => {
    checkSign('US$', 'USD')
    checkSign('Cdn$', 'CAD')
    checkSign('C$', 'CAD')
    checkSign('HK$', 'HKD')
  })
  test('signs of one currency', () => {
    checkSign('€', 'EUR')
    checkSign('£', 'GBP')
    checkSign('¥', 'JPY')
  })
  test('the sign with letters goes before the bare one', () =>
    expect(findCurrencySigns('US$5 and $6').map((it) => it.code)).toEqual(['USD', null]))
  test('an abbreviation that begins like a sign is none', () => {
    const codesOf = (text: string): readonly (string | null)[] => findCurrencySigns(text).map((it) => it.code)
    expect(codesOf('FFO per unit, FF&E reserve, DMSO')).toEqual([])
    expect(codesOf('FF 12.5 and US$M')).toEqual(['FRF', 'USD'])
  })
  test('a letter before a number is the rand', () =>
    expect(findCurrencySigns('R 500').map((it) => it.code)).toEqual(['ZAR']))
  test('letters of the word before are no part of a sign', () =>
    expect(findCurrencySigns('plus$5').map((it) => it.code)).toEqual([null]))
})

test('a bare dollar sign can stand for any dollar and no euro', () =>
  expect(['USD', 'CAD', 'AUD', 'HKD', 'EUR', 'GBP'].map(isDollar)).toEqual([true, true, true, true, false, false]))

describe('whether a text names a currency', () => {
  test('in words', () => expect(namesCurrency('of Swiss francs')).toBe(true))
  test('by code', () => expect(namesCurrency('3.1 million CHF')).toBe(true))
  test('a word that only has the name of one in it names none', () =>
    expect(namesCurrency('the market won')).toBe(false))
})
