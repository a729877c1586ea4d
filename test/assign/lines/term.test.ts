import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../../src/assign/lines/line-features.js'
import { featureHash, term } from '../../../src/assign/lines/term.js'

describe('a term has its text and the FNV-1a hash of it', () => {
  function check(text: string, hash: number): void {
    expect(term(text)).toEqual({ text, hash })
  }
  test('of nothing', () => check('', 0x811c9dc5))
  test('of a letter', () => check('a', 0xe40c292c))
  test('of a word', () => check('foobar', 0xbf9cf968))
})

describe('a feature is another one', () => {
  const [asset, cash] = [term('asset').hash, term('cash').hash]
  function check(kind: number, first: number, second: number): void {
    expect(featureHash(kind, first, second)).not.toBe(featureHash(1, asset, cash))
  }
  test('of another kind', () => check(2, asset, cash))
  test('of the same terms the other way round', () => check(1, cash, asset))
  test('of another first term', () => check(1, cash, cash))
  test('of another second term', () => check(1, asset, asset))
})

test('a hash has 32 bits and no sign', () =>
  fc.assert(
    fc.property(fc.nat(99), fc.string(), fc.string(), (kind, first, second) => {
      const hash = featureHash(kind, term(first).hash, term(second).hash)
      expect(hash).toBe(hash >>> 0)
    }),
  ))

test('the model that comes with the program knows features by these hashes', () =>
  expect([
    hashOf('label', term('total asset'), term('')),
    hashOf('trait of statement', term('bank'), term('BS')),
  ]).toEqual([3284660157, 3683781954]))
