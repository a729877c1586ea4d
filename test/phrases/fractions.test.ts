import { expect, test } from 'vitest'
import { parseFraction } from '../../src/phrases/fractions.js'

function check(text: string, expected: string | null): void {
  expect(parseFraction(text)).toBe(expected)
}

test('a whole and a fraction', () => check('21 1/4', '21.25'))
test('with a hyphen', () => check('21-1/4', '21.25'))
test('a sign for the fraction', () => check('24¼', '24.25'))
test('a fraction alone is exact', () => check('15/16', '0.9375'))
test('thirty-seconds', () => check('6 31/32', '6.96875'))
test('raised and lowered numbers', () => check('17 7 / 8', '17.875'))
test('a number', () => check('21.25', null))
