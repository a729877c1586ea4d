import { expect, test } from 'vitest'
import { entityIdentifier, schemePrefix } from '../../src/emit/entity.js'
import { fixtureTaxonomy } from './fixture-taxonomy.js'

function check(identifier: string, expected: string): void {
  expect(entityIdentifier({ scheme: 'https://example.com', identifier })).toBe(expected)
}

test('a CIK stays as it is', () => check('0001062822', '0001062822'))
test('a name has no white space', () => check('Acme\n Inc.', 'Acme%20Inc.'))
test('a name can be decoded', () => {
  check('100% Söhne', '100%25%20Söhne')
  expect(decodeURIComponent('100%25%20Söhne')).toBe('100% Söhne')
})
test('a no-break space is white space', () => check('A\u00a0B', 'A%20B'))
test('a scheme of ours has its own prefix', () => {
  expect(schemePrefix('http://www.sec.gov/CIK', fixtureTaxonomy.entitySchemes)).toBe('cik')
})
test('another scheme has one too', () => {
  expect(schemePrefix('https://example.com/register', fixtureTaxonomy.entitySchemes)).toBe('scheme')
})
