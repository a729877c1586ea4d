import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { LineModel } from '../model/line-model.js'

/** In the taxonomy's folder. */
export const LINE_MODEL_FILE = 'line-model.bin'

/**
 * The file of the line model: Brotli over a header and four rows of numbers, all with the least byte first, as machines that run Node have
 * them. The header is its length in bytes (4 bytes) and JSON: what of the model is no long row, and how long the rows are. The rows:
 *
 * 1. by feature, 4 bytes: the distance of its hash from the hash before;
 * 2. by feature, 2 bytes: how many weights it has;
 * 3. by weight, 2 bytes: its class;
 * 4. by weight, 1 byte: its value, signed.
 */
type Header = Omit<LineModel, 'features' | 'offsets' | 'classes' | 'weights'> & {
  readonly featureCount: number
  readonly weightCount: number
}

export function encodeLineModel({ features, offsets, classes, weights, ...rest }: LineModel): Uint8Array {
  const header: Header = { ...rest, featureCount: features.length, weightCount: weights.length }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const gaps = features.map((hash, i) => hash - (features[i - 1] ?? 0))
  const counts = Uint16Array.from(features, (_, i) => offsets[i + 1]! - offsets[i]!)
  const rows = [gaps, counts, classes, weights].map((it) => Buffer.from(it.buffer, it.byteOffset, it.byteLength))
  return brotliCompressSync(Buffer.concat([length, text, ...rows]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** @throws Error where the bytes are no such file. */
export function decodeLineModel(file: Uint8Array): LineModel {
  const bytes = brotliDecompressSync(file)
  let place = 4 + bytes.readUInt32LE(0)
  const { featureCount, weightCount, ...rest } = JSON.parse(bytes.toString('utf8', 4, place)) as Header
  const take = (length: number): ArrayBuffer => {
    const begin = bytes.byteOffset + place
    place += length
    return bytes.buffer.slice(begin, begin + length) as ArrayBuffer
  }
  const features = new Uint32Array(take(4 * featureCount))
  const counts = new Uint16Array(take(2 * featureCount))
  const classes = new Uint16Array(take(2 * weightCount))
  const weights = new Int8Array(take(weightCount))
  if (place !== bytes.length) throw new Error(`${bytes.length} bytes where the header tells of ${place}`)
  const offsets = new Uint32Array(featureCount + 1)
  for (let i = 0, hash = 0; i < featureCount; i++) {
    hash += features[i]!
    features[i] = hash
    offsets[i + 1] = offsets[i]! + counts[i]!
  }
  return { ...rest, features, offsets, classes, weights }
}
