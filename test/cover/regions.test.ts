import { expect, test } from 'vitest'
import { countryOf, isCountry, regionCode } from '../../src/cover/regions.js'

function check(printed: string, expected: string | null): void {
  expect(regionCode(printed)).toBe(expected)
}

test('a province by name', () => check('Ontario', 'ON'))
test('a state by code', () => check('ca', 'CA'))
test('a code with full stops', () => check('N.Y.', 'NY'))
test('a city is none', () => check('Toronto', null))
test('countries are known by name', () =>
  expect(['Canada', 'U.S.A.', 'Toronto'].map(isCountry)).toEqual([true, true, false]))

test('a country is told by its name or a region of its', () =>
  expect(['Canada', 'Ontario', 'NY', 'U.S.A.', 'Victoria', 'Israel', 'Toronto'].map(countryOf)).toEqual([
    'CA',
    'CA',
    'US',
    'US',
    'AU',
    'Israel',
    null,
  ]))
