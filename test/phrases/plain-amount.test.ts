import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { parsePlainAmount } from '../../src/phrases/plain-amount.js'

function check(text: string, expected: string | null): void {
  const amount = parsePlainAmount(text)
  const sign = amount?.negative == null ? '' : '-'
  expect(amount === null ? null : `${sign}${amount.number} ${amount.kind}`).toBe(expected)
}

test('a number', () => check('1,204', '1204 plain'))
test('a number with decimals', () => check('35.20', '35.20 plain'))
test('a number in brackets', () => check('(35)', '-35 plain'))
test('an amount', () => check('$1,204', '1204 money'))
test('an amount in brackets', () => check('($35)', '-35 money'))
test('an amount with its digits in brackets', () => check('$(35)', '-35 money'))

describe('the grammar is needed for', () => {
  test('an open bracket', () => check('(35', null))
  test('a decimal comma', () => check('1,20', null))
  test('words', () => check('35 million', null))
  test('a percent sign', () => check('35%', null))
  test('two numbers', () => check('35 36', null))
})

/** A space at the end makes the grammar read what is plain otherwise. */
test('what is read is what the grammar reads', () => {
  const texts = fc.array(fc.constantFrom(...'0123456789012345678901234567890,,,..$()'), { maxLength: 14 })
  fc.assert(
    fc.property(texts, (characters) => {
      const text = characters.join('')
      const amount = parsePlainAmount(text)
      if (amount !== null) expect([amount]).toEqual(findAmounts(`${text} `))
    }),
    { numRuns: 20_000 },
  )
})
