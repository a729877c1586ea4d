import { describe, expect, test } from 'vitest'
import type { AmountMention } from '../../src/model/mention.js'
import { findAmounts, parseAmount, parseNil } from '../../src/phrases/amounts.js'
import { mark, readMarks } from '../support/marked.js'

/** `marked` has the digits of every amount in marks; the amounts are told as `-2.1e6 money USD`, a bare sign as `$`. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findAmounts(text)
  const printed = mark(
    text,
    found.map((it) => it.digits),
  )
  expect([printed, ...found.map(render)]).toEqual([marked, ...expected])
}

function render({ negative, number, scale, kind, currency, perShare }: AmountMention): string {
  const value = `${negative === null ? '' : '-'}${number}${scale === null || kind === 'percent' ? '' : `e${scale.exponent}`}`
  const words = [value, kind, currency === null ? null : (currency.code ?? '$'), perShare?.dilution]
  return words.filter((it) => typeof it === 'string').join(' ')
}

describe('digits', () => {
  test('thousands may be parted by commas', () => check('[[1,122,305]] units sold', '1122305 plain'))
  test('the letter Y before a long number is the sign of the yen', () =>
    check('sales of Y[[642.3]] billion, and Class Y [[1,204,000]] shares', '642.3e9 money JPY', '1204000 shares'))
  test('yen in words before the number', () => check('Yen [[14,185]] million', '14185e6 money JPY'))
  test('a whole and a fraction are one number', () =>
    check('a price of $[[21 1/4]] per share and [[7 1/2]]%', '21.25 perShare $', '7.5 percent'))
  test('a day is no fraction', () => check('[[1]]/[[2]]/[[97]]', '1 plain', '2 plain', '97 plain'))
  test('thousands may be parted by apostrophes, as the Swiss do', () => check("CHF [[1'122.50]]", '1122.50 money CHF'))
  test('thousands may be parted by non-breaking and narrow spaces', () =>
    check('€[[1\u00a0122]] and €[[2\u202f305]]', '1122 money EUR', '2305 money EUR'))
  test('a euro amount may have a decimal comma', () => check('€[[2,1]] million', '2.1e6 money EUR'))
  test('thousands may be parted by full stops where the decimals have a comma', () =>
    check('EUR [[1.122,50]]', '1122.50 money EUR'))
  test('a comma after the decimals is the sentence’s', () =>
    check('from €[[2,1]], to €[[1,9]], up', '2.1 money EUR', '1.9 money EUR'))
  test('lakhs and crores may be parted by commas, as in India', () =>
    check('Rs. [[18,22,45,110]] and [[4,51,230.50]]', '182245110 money INR', '451230.50 plain'))
  test('a grade is no rand', () => check('rated R1 and R [[1,500]]', '1500 money ZAR'))
  test('two numbers with a common space between them are two', () => check('[[23]] [[6]]', '23 plain', '6 plain'))
  test('a number may begin with its decimal point', () => check('$[[.05]]', '0.05 money $'))
  test('the places are those printed, zeros and all', () => expect(findAmounts('$1.50')[0]?.places).toBe(2))
  test('digits within a word are no amount', () => check('LT253 and Q2'))
  test('digits before the letter of a code are no amount', () => check('as 10b5 says'))
  test('a number that ends a sentence leaves the full stop', () => check('rose to $[[5]]. Sales fell.', '5 money $'))
})

describe('sign', () => {
  test('what brackets after an amount tell in another currency is no negative', () =>
    check('RMB[[512.0]] million (US$[[83.4]] million)', '512.0e6 money CNY', '83.4e6 money USD'))
  test('the same currency in brackets is', () =>
    check('$[[5.0]] million ($[[4.2]] million)', '5.0e6 money $', '-4.2e6 money $'))
  test('a bracketed number is negative', () => check('Loss ([[1,204]]) in total', '-1204 plain'))
  test('a bracket may stand before or after the currency sign', () =>
    check('$([[12]]) ($[[12]])', '-12 money $', '-12 money $'))
  test('a bracket may hold the scale word', () => check('a loss of ($[[1.2]] million)', '-1.2e6 money $'))
  test('a bracket may be closed before the percent sign', () => check('([[57.4]])%', '-57.4 percent'))
  test('the bracket and the amount may have white space between them', () => check('$ ( [[158]] )', '-158 money $'))
  test('a minus may stand before the number or the currency sign', () =>
    check('-$[[5]]; $-[[5]]; −[[5]]', '-5 money $', '-5 money $', '-5 plain'))
  test('a dash between words is punctuation', () => check('sales – [[2.1]] million', '2.1e6 plain'))
  test('a dash between numbers is a range', () => check('[[10]]-[[12]] sites', '10 plain', '12 plain'))
  test('the places of both brackets are kept', () => {
    const [amount] = findAmounts('net (1,204) loss')
    expect(amount?.negative).toEqual([
      { start: 4, end: 5 },
      { start: 10, end: 11 },
    ])
  })
  test('an amount that only stands in brackets with other words is not negative', () =>
    check('(or $[[2.1]] million of debt)', '2.1e6 money $'))
  test('a per-share amount in brackets of its own is not negative', () =>
    check('net income of $[[3.1]] million ($[[0.01]] per share)', '3.1e6 money $', '0.01 perShare $'))
})

describe('scale', () => {
  test('a scale word may follow after a space or none', () =>
    check('$[[2.1]] million, €[[4.3]]m, $[[1.2]]bn', '2.1e6 money $', '4.3e6 money EUR', '1.2e9 money $'))
  test('a scale word may follow on the next line', () => check('$[[2.1]]\nmillion', '2.1e6 money $'))
  test('a scale word may be joined by a hyphen', () => check('a $[[5]]-million loan', '5e6 money $'))
  test('thousand and billion are scale words', () =>
    check('$[[212]] thousand and $[[1]] billion', '212e3 money $', '1e9 money $'))
  test('cents are hundredths and money', () => check('[[16]] cents per share', '16e-2 perShare'))
  test('pence are hundredths', () => check('[[4.5]]p per share', '4.5e-2 perShare'))
  test('a word that only begins like a scale word is none', () => check('$[[5]] millionaires', '5 money $'))
  test('the next word that begins with m is no scale', () => check('the [[3]] months', '3 plain'))
})

describe('currency', () => {
  test('a bare dollar sign has no currency of its own', () => check('$[[5]]', '5 money $'))
  test('a sign with letters has', () =>
    check('US$[[5]] C$[[6]] A$[[7]] HK$[[8]]', '5 money USD', '6 money CAD', '7 money AUD', '8 money HKD'))
  test('a sign may be an ISO code', () => check('CHF [[9.3]] million', '9.3e6 money CHF'))
  test('a sign of Latin currencies may be printed with a gap', () =>
    check('£ [[5]] and € [[6]]', '5 money GBP', '6 money EUR'))
  test('a currency that the euro replaced is known', () => check('DM [[120]] million', '120e6 money DEM'))
  test('a currency may be named after the amount', () => check('[[2.5]] million euros', '2.5e6 money EUR'))
  test('a currency code after the amount is its own, before the next sign', () =>
    check('[[5]] USD or [[6]] EUR', '5 money USD', '6 money EUR'))
})

describe('kind', () => {
  test('a percentage may be a sign or a word', () =>
    check('[[57.4]]% or [[12]] percent or [[3]] per cent', '57.4 percent', '12 percent', '3 percent'))
  test('an amount per share may say so before or after its dilution', () =>
    check('$[[0.01]] per diluted share', '0.01 perShare $ diluted'))
  test('basic and diluted at once', () => check('$[[0.01]] per share, basic and diluted', '0.01 perShare $ both'))
  test('an amount a share', () => check('$[[0.25]] a share', '0.25 perShare $'))
  test('an amount per common share', () => check('$[[0.25]] per common share', '0.25 perShare $'))
  test('an amount per other thing is money', () => check('$[[40]] per tonne', '40 money $'))
  test('a count of shares', () => check('[[12.5]] million common shares', '12.5e6 shares'))
  test('a bare number is plain', () => check('[[12]] patients', '12 plain'))
})

describe('white space', () => {
  test('may part a currency sign from its number', () => check(`$${' '.repeat(30)}[[12]]`, '12 money $'))
  test('of a page parts everything', () => check(`$${' '.repeat(100_000)}[[12]]`, '12 plain'))
})

describe('a cell that is one amount', () => {
  function checkCell(text: string, expected: string | null): void {
    const amount = parseAmount(text)
    expect(amount === null ? null : render(amount)).toBe(expected)
  }
  test('is read with the white space about it', () => checkCell('  $ 23 ', '23 money $'))
  test('may be held by non-breaking spaces', () => checkCell('\u00a0(158)\u00a0', '-158 plain'))
  test('is nothing else: two amounts are none', () => checkCell('23 6', null))
  test('is nothing else: words are none', () => checkCell('23 days', null))
  test('is no dash', () => checkCell('-', null))
})

describe('nil', () => {
  function checkNil(marked: string): void {
    const { text, ranges } = readMarks(marked)
    expect(parseNil(text)).toEqual(ranges[0] ?? null)
  }
  test('a hyphen', () => checkNil('[[-]]'))
  test('an en dash, an em dash, a minus', () => ['[[–]]', '[[—]]', '[[−]]', '[[--]]'].forEach(checkNil))
  test('a dash after a currency sign', () => checkNil(' $ [[—]] '))
  test('a dash with a percent sign', () => checkNil('[[-]]%'))
  test('a word', () => checkNil('[[nil]]'))
  test('a blank is no nil', () => checkNil('   '))
  test('n/a is no nil', () => checkNil('n/a'))
  test('a negative number is no nil', () => checkNil('-5'))
})
