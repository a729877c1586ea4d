import { expect, test } from 'vitest'
import { Marker } from '../marked-text.mjs'
import { centred, lineOf, tabbed, widthOf, wrapped } from './visible-text.mjs'

const marked = (text) => new Marker().mark(text, {})
const plain = (text) => new Marker().finish(text).text

test('a width counts what is printed', () => expect(widthOf(`$ ${marked('1,204')})`)).toBe(8))
test('a text is broken between words', () =>
  expect(wrapped('Three Months Ended', 12)).toEqual(['Three Months', 'Ended']))
test('a word that is too long stands alone', () =>
  expect(wrapped('as Postretirement benefits', 6)).toEqual(['as', 'Postretirement', 'benefits']))
test('a break in the text stays', () => expect(wrapped('June 30,\n2009', 40)).toEqual(['June 30,', '2009']))
test('pieces stand at their places', () =>
  expect(
    lineOf([
      { at: 8, text: '2009' },
      { at: 0, text: 'Sales' },
    ]),
  ).toBe('Sales   2009'))
test('a piece without room stands behind the other', () =>
  expect(
    lineOf([
      { at: 0, text: 'Sales' },
      { at: 3, text: '2009' },
    ]),
  ).toBe('Sales2009'))
test('a centred text has as much room on both sides', () => expect(centred('2009', 10)).toBe('   2009'))
test('tabs lead to every eighth place', () => {
  expect(tabbed('Sales       12', () => true)).toBe('Sales\t    12')
  expect(tabbed('Sales           12', () => true)).toBe('Sales\t\t12')
})
test('spaces that reach no stop stay', () => expect(tabbed('Sale  12', () => true)).toBe('Sale  12'))
test('marks take no place', () => expect(plain(tabbed(`Net ${marked('12')}    34`, () => true))).toBe('Net 12\t  34'))
