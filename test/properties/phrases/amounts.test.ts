import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AmountMention } from '../../../src/model/mention.js'
import { findAmounts, parseAmount } from '../../../src/phrases/amounts.js'
import { parseCell } from '../../../src/phrases/cell-value.js'
import { type PrintedAmount, printedAmount } from './print-amount.js'

/** What a mention says, with its digits `offset` characters back. */
function told(amount: AmountMention | null | undefined, offset = 0): Omit<PrintedAmount, 'text'> | null {
  if (amount == null) return null
  const { digits, number, places, negative, currency, scale } = amount
  return {
    digits: { start: digits.start - offset, end: digits.end - offset },
    number,
    places,
    isNegative: negative !== null,
    currency: currency === null ? null : (currency.code ?? '$'),
    exponent: scale?.exponent ?? null,
  }
}

function withoutText({ text, ...rest }: PrintedAmount): Omit<PrintedAmount, 'text'> {
  return rest
}

const BEFORE = ['', 'Sales of ', 'rose to ', 'In 2005, it was ', 'loss: ', 'a loss\nof ']
const AFTER = ['', '.', ', up from', ' in total', '; others', '\nin all']

test('an amount in a sentence is read as it was printed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BEFORE), printedAmount, fc.constantFrom(...AFTER), (before, amount, after) => {
      const found = findAmounts(before + amount.text + after).filter((it) => it.digits.start >= before.length)
      expect(found.map((it) => told(it, before.length))).toEqual([withoutText(amount)])
    }),
    { numRuns: 4000 },
  )
})

test('an amount is all of a text that is nothing else', () => {
  fc.assert(
    fc.property(printedAmount, (amount) => {
      const parsed = parseAmount(amount.text)
      expect(told(parsed)).toEqual(withoutText(amount))
      expect(parsed?.range).toEqual({ start: 0, end: amount.text.length })
    }),
    { numRuns: 2000 },
  )
})

test('a cell is read as it was printed, whatever white space and mark of a footnote it has', () => {
  const marks = fc.constantFrom('', '*', ' (1)', ' (a)', '†')
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '\n'), printedAmount, marks, (before, amount, after) => {
      const cell = parseCell(before + amount.text + after)
      expect(cell?.kind === 'amount' ? told(cell.amount, before.length) : cell).toEqual(withoutText(amount))
    }),
    { numRuns: 2000 },
  )
})

test('spaces between thousands make no more than one number of a cell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (whole) => {
      const printed = whole.toLocaleString('en-US').replaceAll(',', ' ')
      const cell = parseCell(printed)
      expect(cell?.kind === 'amount' ? cell.amount.number : cell).toBe(String(whole))
    }),
    { numRuns: 500 },
  )
})
