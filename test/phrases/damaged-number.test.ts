import { describe, expect, test } from 'vitest'
import { findDamage, isShortGroup } from '../../src/phrases/damaged-number.js'

/** What was likely printed; `?` where that can't be told, null for no damaged number. */
function check(text: string, expected: string | null): void {
  const damage = findDamage(text)
  expect(damage === null ? null : (damage.likely ?? '?')).toBe(expected)
}

describe('letters for digits', () => {
  test('an l for a one', () => check('l,234', '1,234'))
  test('an O for a nought', () => check('1,2O4', '1,204'))
  test('an O before a point', () => check('O.05', '0.05'))
  test('an S for the sign of dollars', () => check('S5,000', '$5,000'))
  test('an S for a five', () => check('1,2S4', '1,254'))
  test('within signs and brackets', () => check('$(l,234)', '$(1,234)'))
})

describe('separators', () => {
  test('a point for a comma', () => check('1.234.56', '1,234.56'))
  test('a comma for a point', () => check('1,234,56', '1,234.56'))
  test('a digit too many', () => check('1,2345', '?'))
  test('a comma before two digits is told by its table alone', () => {
    check('12,34', null)
    expect(isShortGroup('(12,34)')).toBe(true)
  })
})

describe('is no damaged number', () => {
  test('a number', () => check('1,234.56', null))
  test('a number of the continent', () => check('1.234,56', null))
  test('a number of India', () => check('12,34,567', null))
  test('a date', () => check('31.12.2006', null))
  test('a telephone number', () => check('415.555.1234', null))
  test('the number of a section', () => check('1.2.3', null))
  test('the number of a list', () => check('I.2', null))
  test('a list of notes', () => check('4,5,6', null))
  test('a ticker', () => check('SO', null))
  test('a code', () => check('B12', null))
  test('a word', () => check('oil, solid', null))
  test('a note mark', () => check('(l)', null))
})
