import { expect, test } from 'vitest'
import { readAddress } from '../../src/cover/address.js'
import { textToLines } from '../support/fields.js'

/** Street / second line / city / region / code / country; `-` for none. */
function check(text: string, expected: string): void {
  const fields = readAddress(textToLines(text), { start: 0, end: 0 })
  const names = ['AddressLine1', 'AddressLine2', 'CityOrTown', 'StateOrProvince', 'PostalZipCode', 'Country']
  expect(names.map((name) => fields.find((it) => it.name === `EntityAddress${name}`)?.value ?? '-').join(' / ')).toBe(
    expected,
  )
}

test('in Canada', () =>
  check('2 Meridian Road, Toronto, Ontario M9W 4Z7', '2 Meridian Road / - / Toronto / ON / M9W 4Z7 / -'))
test('in Canada, named', () =>
  check('2 Meridian Road, Toronto, Ontario, Canada M9W 4Z7', '2 Meridian Road / - / Toronto / ON / M9W 4Z7 / Canada'))
test('in the United States', () =>
  check('1 Main Street, Suite 20, Boston, MA 02110-1234', '1 Main Street / Suite 20 / Boston / MA / 02110-1234 / -'))
test('in Switzerland, the code before the city', () =>
  check('Bahnhofstrasse 1, 8001 Zurich, Switzerland', 'Bahnhofstrasse 1 / - / Zurich / - / 8001 / Switzerland'))
test('in the United Kingdom', () =>
  check('10 King Street, London EC2V 8EA, England', '10 King Street / - / London / - / EC2V 8EA / England'))
test('in Australia', () =>
  check(
    'Level 3, 5 Queen Street, Melbourne, Victoria 3000, Australia',
    'Level 3 / 5 Queen Street / Melbourne / VIC / 3000 / Australia',
  ))
test('in Israel, of seven digits', () =>
  check('6 Hamada Street, Rehovot 7670306, Israel', '6 Hamada Street / - / Rehovot / - / 7670306 / Israel'))
test('in Japan', () => check('2-1 Otemachi, Tokyo 100-8051, Japan', '2-1 Otemachi / - / Tokyo / - / 100-8051 / Japan'))
test('in Sweden, with the sign of the country', () =>
  check('Torshamnsgatan 21, SE-164 83 Stockholm, Sweden', 'Torshamnsgatan 21 / - / Stockholm / - / SE-164 83 / Sweden'))
test('in the Netherlands', () =>
  check('Amstelplein 2, 1096 BC Amsterdam, Netherlands', 'Amstelplein 2 / - / Amsterdam / - / 1096 BC / Netherlands'))
test('a city that has the name of a region', () =>
  check('1 Broad Street, New York, New York 10004', '1 Broad Street / - / New York / NY / 10004 / -'))
test('the number of the street is no postal code', () =>
  check('12345 Main Road, Boston', '12345 Main Road / - / Boston / - / - / -'))
