import { describe, expect, test } from 'vitest'
import { readCaptioned } from '../../src/cover/captioned.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readCaptioned(textToLines(text)))).toEqual(expected)
}

describe('the name', () => {
  test('stands above its caption', () =>
    check("**Acme Inc.**\n\n(Translation of registrant's name into English)", 'EntityRegistrantName Acme Inc.'))
  test('stands above the caption of a charter', () =>
    check('ACME INC.\n(Exact name of registrant as specified in its charter)', 'EntityRegistrantName ACME INC.'))
  test('without a line above is none', () => check("(Translation of registrant's name into English)"))
})

describe('the address', () => {
  const CAPTION = '(Address of principal executive offices)'
  test('of one line', () =>
    check(
      `**2 Meridian Road, Toronto, Ontario M9W 4Z7**\n\n${CAPTION}`,
      'EntityAddressPostalZipCode M9W 4Z7',
      'EntityAddressStateOrProvince ON',
      'AddressCountry CA',
      'EntityAddressCityOrTown Toronto',
      'EntityAddressAddressLine1 2 Meridian Road',
    ))
  test('begins after the caption before, of which a line closes the bracket', () =>
    check(
      `(State or other jurisdiction of\nincorporation or organization)\n12 Main Street\nNew York, NY 10022\n${CAPTION}`,
      'EntityAddressPostalZipCode 10022',
      'EntityAddressStateOrProvince NY',
      'AddressCountry US',
      'EntityAddressCityOrTown New York',
      'EntityAddressAddressLine1 12 Main Street',
    ))
  test('of several lines', () =>
    check(
      `12 Main Street\nNew York, NY 10022\n${CAPTION}`,
      'EntityAddressPostalZipCode 10022',
      'EntityAddressStateOrProvince NY',
      'AddressCountry US',
      'EntityAddressCityOrTown New York',
      'EntityAddressAddressLine1 12 Main Street',
    ))
})
