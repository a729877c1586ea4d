import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { LineModel } from '../../src/model/line-model.js'
import { decodeLineModel, encodeLineModel } from '../../src/taxonomy/line-model-file.js'
import { NO_CURVE } from '../support/line-model.js'

const MODEL: LineModel = {
  concepts: ['core:Assets', 'core:Cash'],
  alternatives: [[0, 1], [1]],
  repeats: [0.25, 0.875],
  features: Uint32Array.from([0, 255, 256, 0xffffffff]),
  offsets: Uint32Array.from([0, 2, 2, 3, 6]),
  classes: Uint16Array.from([0, 2, 1, 0, 1, 2]),
  weights: Int8Array.from([127, -128, 0, -1, 1, 64]),
  scale: 0.0625,
  seen: { logOdds: [-1, 2.5], right: [0.1, 0.9] },
  unseen: NO_CURVE,
  alone: NO_CURVE,
  none: { logOdds: [0], right: [0.5] },
}

describe('a model that is written is read again', () => {
  function check(changes: Partial<LineModel> = {}): void {
    const model = { ...MODEL, ...changes }
    expect(decodeLineModel(encodeLineModel(model))).toEqual(model)
  }
  test('with all that it has', () => check())
  test('without features', () =>
    check({
      features: new Uint32Array(0),
      offsets: Uint32Array.from([0]),
      classes: new Uint16Array(0),
      weights: new Int8Array(0),
    }))
  test('with a feature of more weights than a byte can count', () =>
    check({
      concepts: Array.from({ length: 400 }, (_, i) => `core:C${i}`),
      features: Uint32Array.from([7]),
      offsets: Uint32Array.from([0, 401]),
      classes: Uint16Array.from({ length: 401 }, (_, i) => i),
      weights: Int8Array.from({ length: 401 }, (_, i) => i % 100),
    }))
  test('with classes far apart', () => check({ classes: Uint16Array.from([0, 65_535, 300, 1, 256, 40_000]) }))
  test('with letters of any script', () => check({ concepts: ['core:Überschuß', 'core:資産'] }))
})

test('the same model gives the same bytes', () =>
  expect(encodeLineModel(MODEL)).toEqual(encodeLineModel(structuredClone(MODEL))))

describe('a damaged file is not read', () => {
  const file = encodeLineModel(MODEL)
  function check(bytes: Uint8Array): void {
    expect(() => decodeLineModel(bytes)).toThrow()
  }
  test('of no bytes', () => check(new Uint8Array(0)))
  test('that is broken off anywhere', () => {
    for (let length = 1; length < file.length; length++) check(file.subarray(0, length))
  })
  test('that is no Brotli', () => check(Buffer.from('{"concepts": []}')))
  test('that has more numbers than its header says', () =>
    check(brotliCompressSync(Buffer.concat([brotliDecompressSync(file), Buffer.alloc(1)]))))
  test('that has fewer', () => check(brotliCompressSync(brotliDecompressSync(file).subarray(0, -1))))
  test('whose header is no JSON', () => {
    const bytes = brotliDecompressSync(file)
    bytes[4] = 0
    check(brotliCompressSync(bytes))
  })
})

test('a model that was read is written again', () => {
  const again = encodeLineModel(decodeLineModel(encodeLineModel(MODEL)))
  expect(decodeLineModel(again)).toEqual(MODEL)
})
