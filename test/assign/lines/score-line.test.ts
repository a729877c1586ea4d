import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../../src/assign/lines/line-features.js'
import { classCount, lineScorer } from '../../../src/assign/lines/score-line.js'
import { term } from '../../../src/assign/lines/term.js'
import { handModel } from '../../support/line-model.js'

const MODEL = handModel(
  ['Assets', 'Liabilities'],
  [
    { kind: 'word', first: 'total', weights: { Assets: 2, none: -1 } },
    { kind: 'word', first: 'asset', weights: { Assets: 3, Liabilities: -4 } },
  ],
)

function hashOfWord(word: string): number {
  return hashOf('word', term(word), term(''))
}

describe('features are added', () => {
  function check(words: readonly string[], sums: readonly number[], areKnown: boolean): void {
    const added = new Int32Array(classCount(MODEL))
    const known = words.map((it) => lineScorer(MODEL).add(hashOfWord(it), added))
    expect([[...added], known.every((it) => it)]).toEqual([sums, areKnown])
  }
  test('to the classes that they have weights for', () => check(['total'], [2, 0, -1], true))
  test('one to the other', () => check(['total', 'asset'], [5, -4, -1], true))
  test('as often as they stand', () => check(['total', 'total'], [4, 0, -2], true))
  test('where the model knows them', () => check(['gold'], [0, 0, 0], false))
})

test('classes are the concepts and none of them', () => expect(classCount(MODEL)).toBe(3))

test('a feature is found by its hash, at its place in the model', () => {
  const { find } = lineScorer(MODEL)
  const places = ['total', 'asset'].map((it) => find(hashOfWord(it)))
  expect(places.map((it) => MODEL.features[it])).toEqual(['total', 'asset'].map(hashOfWord))
})

test('of any hashes all are found, and no others', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 60 }),
      fc.array(fc.nat(0xffffffff), { maxLength: 60 }),
      (hashes, others) => {
        const features = Uint32Array.from(hashes).sort()
        const { find } = lineScorer({ ...MODEL, features })
        expect([...features].map(find)).toEqual([...features.keys()])
        for (const it of others) expect(find(it)).toBe(features.indexOf(it))
      },
    ),
  ))

test('hashes that end alike are told apart', () => {
  const features = Uint32Array.from([0x0f, 0x1f, 0x2f, 0x3f])
  const { find } = lineScorer({ ...MODEL, features })
  expect([0x0f, 0x1f, 0x2f, 0x3f, 0x4f].map(find)).toEqual([0, 1, 2, 3, -1])
})
