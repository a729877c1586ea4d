import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { isFormerLevel, sayingOf } from '../../src/sentences/said-as-fact.js'

/** How the last amount of a text is said. */
function check(text: string, expected: string): void {
  expect(sayingOf(text, findAmounts(text).at(-1)!)).toBe(expected)
}

describe('a fact', () => {
  test('is what was', () => check('We paid $5 million.', 'fact'))
  test('is a balance', () => check('Borrowings were $5 million.', 'fact'))
})

describe('a term of a contract', () => {
  test('is what may be borrowed', () => check('We may borrow $5 million.', 'term'))
  test('is a margin', () => check('Interest is at LIBOR plus 1.5%.', 'term'))
  test('is a maximum', () => check('The facility is limited to a maximum of $5 million.', 'term'))
})

describe('no fact', () => {
  test('is a case that is reckoned with', () => check('A 10% increase in rates would have cost us.', 'no-fact'))
  test('is what would follow from it', () => check('A rise in rates would reduce income by $5 million.', 'no-fact'))
  test('is a claim', () => check('The plaintiff alleged damages of $5 million.', 'no-fact'))
  test('is a bound before', () => check('No customer accounted for more than 10%', 'no-fact'))
  test('is a bound after', () => check('Customers with 10% or more of sales.', 'no-fact'))
  test('is a par value', () => check('Common stock, par value $0.01 per share, is listed.', 'no-fact'))
  test('is a rate of the law', () => check('The Act imposes a minimum tax of 15%.', 'no-fact'))
  test('is a rate of exchange', () => check('Amounts were translated at Cdn$1.00 = US$0.78.', 'no-fact'))
})

describe('a level from which something moved', () => {
  function checkFormer(text: string, expected: boolean): void {
    expect(isFormerLevel(text, findAmounts(text)[0]!)).toBe(expected)
  }
  test('is a former one', () => checkFormer('Our ownership was reduced from 39% to 36%.', true))
  test('is not the one to which it moved', () => checkFormer('Our ownership was reduced to 36%.', false))
  test('is not what came from somewhere', () => checkFormer('We received from $5 million up.', false))
})
