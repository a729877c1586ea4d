import { describe, expect, test } from 'vitest'
import { decode } from '../../src/intake/decode.js'

function check(bytes: readonly number[], text: string, encoding: string): void {
  const source = decode('a.txt', Uint8Array.from(bytes))
  expect([source.text, source.encoding, source.byteLength]).toEqual([text, encoding, bytes.length])
}

describe('encodings', () => {
  test('UTF-8', () => check([0x43, 0xc3, 0xa9], 'Cé', 'utf-8'))
  test('UTF-8 with a byte order mark, which is not counted', () => check([0xef, 0xbb, 0xbf, 0x43], 'C', 'utf-8'))
  test('UTF-16, the low byte first', () => check([0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00], 'Cé', 'utf-16le'))
  test('UTF-16, the high byte first', () => check([0xfe, 0xff, 0x00, 0x43, 0x00, 0xe9], 'Cé', 'utf-16be'))
  test('Windows-1252 where the bytes are no UTF-8', () =>
    check([0x93, 0x43, 0xe9, 0x94, 0x97], '“Cé”—', 'windows-1252'))
  test('a byte that Windows-1252 has no letter for stays what it is', () =>
    check([0x81, 0x80], '\u0081€', 'windows-1252'))
  test('Windows-1252 that was written as UTF-8 by way of Latin-1', () => check([0xc2, 0x97, 0xc2, 0x92], '—’', 'utf-8'))
  test('nothing is UTF-8', () => check([], '', 'utf-8'))
})

test('line ends are kept', () => check([0x61, 0x0d, 0x0a, 0x62], 'a\r\nb', 'utf-8'))
test('the hash is of the bytes', () =>
  expect(decode('a.txt', Uint8Array.from([0x61])).sha256).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
  ))
test('a slice of a larger buffer is read alone', () =>
  expect(decode('a.txt', new Uint8Array([0x61, 0x62, 0x63]).subarray(1, 2)).text).toBe('b'))
