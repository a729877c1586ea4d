import { describe, expect, test } from 'vitest'
import { readDateline } from '../../src/cover/dateline.js'
import { printedOf, renderFields, textToParagraphs } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readDateline(textToParagraphs(text)))).toEqual(expected)
}

const FIELDS = ['DatelineCity Toronto', 'ReleaseDate 2006-12-29', 'EntityRegistrantName Acme Inc.']
const CANADA = 'DatelineCountry CA'

describe('a dateline', () => {
  test('with its country', () =>
    check('TORONTO, CANADA – December 29, 2006 – Acme Inc. (“Acme”) today reported', ...FIELDS, CANADA))
  test('with a wire', () => check('TORONTO, Dec. 29, 2006 /PRNewswire/ -- Acme Inc. today announced', ...FIELDS))
  test('with the wire before the date', () =>
    check('Toronto, Ontario--(Marketwire - December 29, 2006) - Acme Inc. (TSX:ACM) today', ...FIELDS, CANADA))
  test('the day first', () => check('Toronto, 29 December 2006 - Acme Inc. announced', ...FIELDS))
  test('in bold', () =>
    check('**TORONTO, CANADA – December 29, 2006** – Acme Inc. (“Acme”) reported', ...FIELDS, CANADA))
})

test('a name over two lines is one', () =>
  check(
    'TORONTO, December 29, 2006 – Acme Therapeutics\nInc. announced',
    'DatelineCity Toronto',
    'ReleaseDate 2006-12-29',
    'EntityRegistrantName Acme Therapeutics Inc.',
  ))
test('a city in mixed case stays as it is', () =>
  check('St. John’s, December 29, 2006 – Acme Inc. reported', 'DatelineCity St. John’s', ...FIELDS.slice(1)))
test('a sentence with a date is none', () => check('On December 29, 2006 Acme Inc. reported a loss.'))
test('a date without a year is none', () => check('TORONTO, December 29 – Acme Inc. reported'))

test('its fields know where they are printed', () => {
  const text = '**TORONTO, CANADA – December 29, 2006** – Acme Inc. (“Acme”) reported'
  expect(printedOf(readDateline(textToParagraphs(text)), text)).toEqual({
    DatelineCity: 'TORONTO',
    ReleaseDate: 'December 29, 2006',
    EntityRegistrantName: 'Acme Inc.',
    DatelineCountry: 'CANADA',
  })
})
