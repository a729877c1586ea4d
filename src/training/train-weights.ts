import type { Example } from './examples.js'
import { randomStream } from './random.js'

export interface TrainingOptions {
  /** A feature that fewer examples have is left out. */
  readonly fewest: number
  /** Epochs on the classes that features were seen with. */
  readonly firstEpochs: number
  /** How many weights are added for classes that features were mistaken for. */
  readonly mistaken: number
  /** Epochs with those. */
  readonly epochs: number
  /** Epochs after pruning, on the weights that are left. */
  readonly lastEpochs: number
  /** How many weights are left. */
  readonly weights: number
  readonly rate: number
  /** The share of an example's features that are left out each time. */
  readonly dropout: number
  /** The share of lines without concept that are left out each time: there are many, and any line is unlike most concepts. */
  readonly skipped: number
  readonly classes: number
  /** Told of each epoch. */
  readonly tell: (text: string) => void
}

/** Weights by feature and, in ascending order, class. */
export interface TrainedWeights {
  /** Hashes, sorted. */
  readonly features: Uint32Array
  readonly offsets: Uint32Array
  readonly classes: Uint16Array
  readonly weights: Float32Array
}

interface Data {
  /** By example: indices into the features. */
  readonly rows: readonly Int32Array[]
  readonly examples: readonly Example[]
}

/**
 * Trains a softmax by AdaGrad with dropout of features. A feature has weights for the classes that it was seen with, and for those that its
 * examples were most often mistaken for; these are then pruned by |w|·√Σg² (what leaving one out costs, by its Fisher information), and those that are left trained on. Deterministic.
 */
export function trainWeights(examples: readonly Example[], options: TrainingOptions): TrainedWeights {
  const features = frequentFeatures(examples, options.fewest)
  const indexOf = new Map([...features].map((hash, i) => [hash, i]))
  const rows = examples.map(({ features: all }) =>
    Int32Array.from([...all].map((it) => indexOf.get(it) ?? -1).filter((it) => it >= 0)),
  )
  const data: Data = { rows, examples }
  const all = seenTogether(data, features.length, options)
  options.tell(`${examples.length} examples, ${features.length} features, ${all.classes.length} weights`)
  train(data, all, options.firstEpochs, 1, options)
  const grown = addMistaken(data, all, options)
  train(data, grown, options.epochs, 2, options)
  const kept = prune(grown, options.weights)
  train(data, kept, options.lastEpochs, 3, options)
  return withoutEmpty(features, kept)
}

function frequentFeatures(examples: readonly Example[], fewest: number): Uint32Array {
  const counts = new Map<number, number>()
  for (const { features } of examples) for (const it of features) counts.set(it, (counts.get(it) ?? 0) + 1)
  return Uint32Array.from([...counts].filter(([, count]) => count >= fewest).map(([hash]) => hash)).sort()
}

interface SparseWeights {
  readonly offsets: Uint32Array
  readonly classes: Uint16Array
  readonly weights: Float32Array
  /** Sums of squared gradients, by weight. */
  readonly squares: Float32Array
}

/** Nought for each class that a feature was seen with. */
function seenTogether({ rows, examples }: Data, featureCount: number, { classes }: TrainingOptions): SparseWeights {
  const seen = new Uint8Array(featureCount * classes)
  for (const [i, row] of rows.entries()) for (const feature of row) seen[feature * classes + examples[i]!.class] = 1
  const offsets = new Uint32Array(featureCount + 1)
  const together: number[] = []
  for (let feature = 0; feature < featureCount; feature++) {
    for (let it = 0; it < classes; it++) if (seen[feature * classes + it] === 1) together.push(it)
    offsets[feature + 1] = together.length
  }
  return {
    offsets,
    classes: Uint16Array.from(together),
    weights: new Float32Array(together.length),
    squares: new Float32Array(together.length),
  }
}

/** Adds the pairs of feature and class that were never seen together, but that took the most of the probability of others. */
function addMistaken(
  { rows, examples }: Data,
  { offsets, classes, weights, squares }: SparseWeights,
  options: TrainingOptions,
): SparseWeights {
  const featureCount = offsets.length - 1
  const taken = new Float32Array(featureCount * options.classes)
  const sums = new Float64Array(options.classes)
  for (const [index, row] of rows.entries()) {
    addUp(row, sums, offsets, classes, weights)
    softmax(sums)
    sums[examples[index]!.class] = 0
    for (let it = 0; it < options.classes; it++) {
      if (sums[it]! < STILL) continue
      for (const feature of row) taken[feature * options.classes + it]! += sums[it]!
    }
  }
  for (let feature = 0; feature < featureCount; feature++)
    for (let i = offsets[feature]!; i < offsets[feature + 1]!; i++) taken[feature * options.classes + classes[i]!] = 0
  const least = Math.max(STILL, taken.slice().sort()[Math.max(0, taken.length - options.mistaken)]!)
  const grownOffsets = new Uint32Array(offsets.length)
  const grown: { readonly class: number; readonly weight: number; readonly square: number }[] = []
  for (let feature = 0; feature < featureCount; feature++) {
    let i = offsets[feature]!
    for (let it = 0; it < options.classes; it++) {
      const isKnown = i < offsets[feature + 1]! && classes[i] === it
      if (isKnown) grown.push({ class: it, weight: weights[i]!, square: squares[i++]! })
      else if (taken[feature * options.classes + it]! >= least) grown.push({ class: it, weight: 0, square: 0 })
    }
    grownOffsets[feature + 1] = grown.length
  }
  return {
    offsets: grownOffsets,
    classes: Uint16Array.from(grown, (it) => it.class),
    weights: Float32Array.from(grown, (it) => it.weight),
    squares: Float32Array.from(grown, (it) => it.square),
  }
}

/** Sums the weights of the features, by class. */
function addUp(
  features: Int32Array,
  sums: Float64Array,
  offsets: Uint32Array,
  classes: Uint16Array,
  weights: Float32Array,
): void {
  sums.fill(0)
  for (const feature of features)
    for (let i = offsets[feature]!, end = offsets[feature + 1]!; i < end; i++) sums[classes[i]!]! += weights[i]!
}

function prune({ offsets, classes, weights, squares }: SparseWeights, most: number): SparseWeights {
  const importance = weights.map((it, i) => Math.abs(it) * Math.sqrt(squares[i]!))
  const least = importance.slice().sort()[Math.max(0, importance.length - most)]!
  let tied = most - importance.filter((it) => it > least).length
  const kept: number[] = []
  const keptOffsets = new Uint32Array(offsets.length)
  for (let feature = 0; feature < offsets.length - 1; feature++) {
    for (let i = offsets[feature]!; i < offsets[feature + 1]!; i++)
      if (importance[i]! > least || (importance[i] === least && tied-- > 0)) kept.push(i)
    keptOffsets[feature + 1] = kept.length
  }
  return {
    offsets: keptOffsets,
    classes: Uint16Array.from(kept, (it) => classes[it]!),
    weights: Float32Array.from(kept, (it) => weights[it]!),
    squares: Float32Array.from(kept, (it) => squares[it]!),
  }
}

/** Gradients smaller than this move nothing. */
const STILL = 1e-3

/**
 * The weights are the mean of what they were after the later epochs: that is steadier than the last of them.
 *
 * @param seed another one for each pass, or features would be left out as they were before
 */
function train(
  { rows, examples }: Data,
  sparse: SparseWeights,
  epochs: number,
  seed: number,
  options: TrainingOptions,
): void {
  const { offsets, classes, weights, squares } = sparse
  const sums = new Float64Array(options.classes)
  const mean = new Float64Array(weights.length)
  let summed = 0
  const random = randomStream(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = options.rate * (1 - (0.8 * epoch) / Math.max(1, epochs - 1))
    let right = 0
    let counted = 0
    for (const index of shuffled(examples.length, random)) {
      const { class: own, weight } = examples[index]!
      if (isSkipped(own, options, random)) continue
      const used = rows[index]!.filter(() => random() >= options.dropout)
      addUp(used, sums, offsets, classes, weights)
      counted++
      if (softmax(sums) === own) right++
      sums[own]! -= 1
      for (const feature of used)
        for (let i = offsets[feature]!, end = offsets[feature + 1]!; i < end; i++) {
          const gradient = sums[classes[i]!]! * weight
          if (gradient < STILL && gradient > -STILL) continue
          squares[i]! += gradient * gradient
          weights[i]! -= (step * gradient) / Math.sqrt(squares[i]! + 1e-6)
        }
    }
    if (2 * epoch >= epochs - 1) {
      for (let i = 0; i < weights.length; i++) mean[i]! += weights[i]!
      summed++
    }
    options.tell(
      `epoch ${epoch + 1} of ${epochs}, ${weights.length} weights: ${((100 * right) / counted).toFixed(2)} % right`,
    )
  }
  for (let i = 0; i < weights.length; i++) weights[i] = mean[i]! / summed
}

function withoutEmpty(features: Uint32Array, { offsets, classes, weights }: SparseWeights): TrainedWeights {
  const kept = [...features.keys()].filter((it) => offsets[it + 1]! > offsets[it]!)
  return {
    features: Uint32Array.from(kept.map((it) => features[it]!)),
    offsets: Uint32Array.from([0, ...kept.map((it) => offsets[it + 1]!)]),
    classes,
    weights,
  }
}

function isSkipped(own: number, { classes, skipped }: TrainingOptions, random: () => number): boolean {
  return own === classes - 1 && random() < skipped
}

/** Makes probabilities of the sums, in place, and returns the likeliest class. */
function softmax(sums: Float64Array): number {
  let best = 0
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i
  const most = sums[best]!
  let total = 0
  for (let i = 0; i < sums.length; i++) {
    const it = Math.exp(sums[i]! - most)
    sums[i] = it
    total += it
  }
  for (let i = 0; i < sums.length; i++) sums[i]! /= total
  return best
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const moved = order[i]!
    order[i] = order[j]!
    order[j] = moved
  }
  return order
}
