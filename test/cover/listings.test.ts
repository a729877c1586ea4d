import { expect, test } from 'vitest'
import { readListings } from '../../src/cover/listings.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readListings(textToLines(text)))).toEqual(expected)
}

test('two listings in brackets', () =>
  check(
    'Acme Inc. (TSX:ACM; AMEX:ACX) today',
    'SecurityExchangeName[TSX:ACM] TSX',
    'TradingSymbol[TSX:ACM] ACM',
    'SecurityExchangeName[AMEX:ACX] AMEX',
    'TradingSymbol[AMEX:ACX] ACX',
  ))
test('an exchange in mixed case', () =>
  check('Acme (Nasdaq: ACMX)', 'SecurityExchangeName[Nasdaq:ACMX] Nasdaq', 'TradingSymbol[Nasdaq:ACMX] ACMX'))
test('a listing is told once', () =>
  check('(TSX:ACM) and (TSX:ACM)', 'SecurityExchangeName[TSX:ACM] TSX', 'TradingSymbol[TSX:ACM] ACM'))
test('a bracket of other things is none', () => check('(unaudited; see note: 4)'))
test('a pair without a bracket is none', () => check('TSX:ACM'))
