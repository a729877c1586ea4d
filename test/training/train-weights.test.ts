import { describe, expect, test } from 'vitest'
import type { Example } from '../../src/training/examples.js'
import { randomStream } from '../../src/training/random.js'
import { type TrainedWeights, type TrainingOptions, trainWeights } from '../../src/training/train-weights.js'

const OPTIONS: TrainingOptions = {
  fewest: 2,
  firstEpochs: 3,
  mistaken: 100,
  epochs: 5,
  lastEpochs: 3,
  weights: 100,
  rate: 0.2,
  dropout: 0.2,
  skipped: 0,
  classes: 3,
  tell: () => {},
}

const OWN = [10, 20, 30]
const NOISE = [41, 42, 43, 44, 45]

/** Lines of three classes, each with a feature of its own, one of all lines, and some that say nothing. */
const EXAMPLES: readonly Example[] = (() => {
  const random = randomStream(11)
  return Array.from({ length: 300 }, (_, i): Example => {
    const own = i % 3
    const noise = NOISE.filter(() => random() < 0.4)
    return { features: Uint32Array.from([OWN[own]!, 5, ...noise]), label: own, class: own, weight: 1, company: i }
  })
})()

/** The class that the weights give to a line of these features. */
function classOf(features: readonly number[], { features: known, offsets, classes, weights }: TrainedWeights): number {
  const sums = new Array<number>(OPTIONS.classes).fill(0)
  for (const hash of features) {
    const index = known.indexOf(hash)
    if (index === -1) continue
    for (let i = offsets[index]!; i < offsets[index + 1]!; i++) sums[classes[i]!]! += weights[i]!
  }
  return sums.indexOf(Math.max(...sums))
}

const trained = trainWeights(EXAMPLES, OPTIONS)

describe('training', () => {
  test('tells apart what can be told apart', () =>
    expect(EXAMPLES.filter((it) => classOf([...it.features], trained) !== it.class)).toEqual([]))
  test('learns what tells, not what stands beside it', () =>
    expect(OWN.map((it) => classOf([it], trained))).toEqual([0, 1, 2]))
  test('gives the same weights each time', () => expect(trainWeights(EXAMPLES, OPTIONS)).toEqual(trained))
  test('learns what a feature is mistaken for', () => {
    const [feature] = [trained.features.indexOf(OWN[0]!)]
    const classes = trained.classes.subarray(trained.offsets[feature], trained.offsets[feature! + 1])
    expect([...classes]).toEqual([0, 1, 2])
  })
  test('adds no more weights for what was mistaken than asked for', () => {
    const { classes, offsets, features } = trainWeights(EXAMPLES, { ...OPTIONS, mistaken: 1 })
    const own = features.indexOf(OWN[0]!)
    expect(classes.length).toBeLessThan(trained.classes.length)
    expect(offsets[own + 1]! - offsets[own]!).toBeLessThan(3)
  })
  test('leaves out features that few lines have', () => {
    const rare: Example = { features: Uint32Array.from([77]), label: 0, class: 0, weight: 1, company: 1 }
    const features = trainWeights([...EXAMPLES, rare], OPTIONS).features
    expect([features.includes(77), features.includes(10)]).toEqual([false, true])
  })
  test('tells of each epoch', () => {
    const told: string[] = []
    trainWeights(EXAMPLES, { ...OPTIONS, tell: (it) => told.push(it) })
    expect(told[0]).toMatch(/^300 examples, 9 features, \d+ weights$/)
    expect(told.slice(1).map((it) => it.replace(/,.*/, ''))).toEqual([
      ...['epoch 1 of 3', 'epoch 2 of 3', 'epoch 3 of 3'],
      ...['epoch 1 of 5', 'epoch 2 of 5', 'epoch 3 of 5', 'epoch 4 of 5', 'epoch 5 of 5'],
      ...['epoch 1 of 3', 'epoch 2 of 3', 'epoch 3 of 3'],
    ])
  })
})

describe('the weights', () => {
  test('are of features in ascending order', () =>
    expect([...trained.features]).toEqual([...trained.features].sort((a, b) => a - b)))
  test('have for each feature its classes in ascending order', () => {
    for (const i of trained.features.keys()) {
      const classes = [...trained.classes.subarray(trained.offsets[i], trained.offsets[i + 1])]
      expect(classes).toEqual([...new Set(classes)].sort((a, b) => a - b))
    }
  })
  test('end where the last feature does', () =>
    expect([trained.offsets.length, trained.offsets.at(-1)]).toEqual([
      trained.features.length + 1,
      trained.weights.length,
    ]))
})

describe('pruning', () => {
  const pruned = trainWeights(EXAMPLES, { ...OPTIONS, weights: 6 })
  test('keeps as many weights as asked for', () => expect(pruned.weights.length).toBe(6))
  test('keeps the weights that tell', () => expect(OWN.map((it) => classOf([it], pruned))).toEqual([0, 1, 2]))
  test('leaves no feature without weights', () =>
    expect([...pruned.features.keys()].filter((it) => pruned.offsets[it] === pruned.offsets[it + 1])).toEqual([]))
})

test('lines of no concept may be left out', () => {
  const { features, offsets, weights } = trainWeights(
    EXAMPLES.filter((it) => it.class === 2),
    { ...OPTIONS, skipped: 1 },
  )
  expect([...features, ...offsets, ...weights].length).toBeGreaterThan(0)
  expect([...weights].every((it) => it === 0)).toBe(true)
})

test('of features that are always together no more weights are kept than asked for', () => {
  const examples = Array.from({ length: 20 }, (_, i): Example => {
    const features = Uint32Array.from(i % 2 === 0 ? [1, 2] : [3, 4])
    return { features, label: 0, class: i % 2, weight: 1, company: i }
  })
  expect(trainWeights(examples, { ...OPTIONS, weights: 1, dropout: 0, classes: 3 }).weights.length).toBeLessThanOrEqual(
    1,
  )
})
