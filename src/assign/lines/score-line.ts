import type { LineModel } from '../../model/line-model.js'

/** Where a model's features are found quickly; made once for a model. */
export interface LineScorer {
  readonly model: LineModel
  /** Adds a feature's weights, in the model's scale, to the sums of the classes; false where the model doesn't know it. */
  readonly add: (hash: number, sums: Int32Array) => boolean
  /** A feature's index, or -1. */
  readonly find: (hash: number) => number
}

/** Number of classes: the concepts and "none of them". */
export function classCount({ concepts }: LineModel): number {
  return concepts.length + 1
}

/** Makes the index: open addressing over a table twice as long as there are features. */
export function lineScorer(model: LineModel): LineScorer {
  const { features, offsets, classes, weights } = model
  const packed = new Int32Array(weights.length)
  for (let i = 0; i < packed.length; i++) packed[i] = classes[i]! * 256 + weights[i]! + 128
  const bits = Math.max(4, 33 - Math.clz32(features.length))
  const mask = 2 ** bits - 1
  const table = new Int32Array(mask + 1).fill(-1)
  for (let index = 0; index < features.length; index++) {
    let place = features[index]! & mask
    while (table[place] !== -1) place = (place + 1) & mask
    table[place] = index
  }
  const find = (hash: number): number => {
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const index = table[place]!
      if (index === -1 || features[index] === hash) return index
    }
  }
  return {
    model,
    find,
    add: (hash, sums) => {
      const index = find(hash)
      if (index === -1) return false
      const end = offsets[index + 1]!
      for (let i = offsets[index]!; i < end; i++) {
        const it = packed[i]!
        sums[it >>> 8]! += (it & 255) - 128
      }
      return true
    },
  }
}
