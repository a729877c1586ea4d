import { type RankedLine, rankLines } from '../assign/lines/rank-lines.js'
import type { LineModel } from '../model/line-model.js'
import { calibrationCurve, type Said } from './calibrate.js'
import type { ElementClasses } from './element-classes.js'
import { type ListedLabel, listedExamples, statementExamples } from './examples.js'
import type { TaggedStatement } from './read-labels.js'
import { type TrainedWeights, trainWeights } from './train-weights.js'

interface Materials {
  readonly statements: readonly TaggedStatement[]
  readonly classes: ElementClasses
  readonly listed: readonly ListedLabel[]
  readonly tell: (text: string) => void
}

/** One company of so many is held back when the confidence is fitted. */
const HELD_BACK = 8

/**
 * Trains the model on all companies. Its confidence is fitted with a model
 * trained on some of the companies, by the lines of those held back.
 */
export function makeLineModel(materials: Materials): LineModel {
  const isHeldBack = ({ company }: TaggedStatement): boolean => Math.floor(company / 10) % HELD_BACK === 0
  const { statements, tell } = materials
  tell('model for the confidence')
  const part = train(
    materials,
    statements.filter((it) => !isHeldBack(it)),
  )
  const fitted = fitCurves(part, statements.filter(isHeldBack), materials.classes)
  for (const [name, { logOdds, right }] of Object.entries(fitted))
    tell(`confidence, ${name}: ${logOdds.map((it, i) => `${it} ${right[i]}`).join(', ')}`)
  tell('model')
  return { ...train(materials, statements), ...fitted }
}

function train({ classes, listed, tell }: Materials, statements: readonly TaggedStatement[]): LineModel {
  const examples = [...statementExamples(statements, classes), ...listedExamples(listed, statements, classes)]
  const trained = trainWeights(examples, {
    fewest: 15,
    firstEpochs: 3,
    mistaken: 1_000_000,
    epochs: 6,
    lastEpochs: 3,
    weights: 480_000,
    rate: 0.2,
    dropout: 0.55,
    skipped: 0.7,
    classes: classes.concepts.length + 1,
    tell,
  })
  return {
    concepts: classes.concepts,
    alternatives: classes.alternatives,
    repeats: repeats(statements, classes),
    ...inBytes(trained),
    seen: NO_CURVE,
    unseen: NO_CURVE,
    alone: NO_CURVE,
    none: NO_CURVE,
  }
}

const NO_CURVE = { logOdds: [], right: [] }

function inBytes({ features, offsets, classes, weights }: TrainedWeights) {
  const most = weights.reduce((least, it) => Math.max(least, Math.abs(it)), 0)
  const scale = most / 127
  return { features, offsets, classes, weights: Int8Array.from(weights, (it) => Math.round(it / scale)), scale }
}

/** Statements of which a concept is taken to have been seen once and never twice before any is looked at. */
const UNSEEN = 5

function repeats(statements: readonly TaggedStatement[], { concepts, classOf }: ElementClasses): readonly number[] {
  const printed = new Float64Array(concepts.length)
  const again = new Float64Array(concepts.length)
  for (const { lines } of statements) {
    const counts = new Map<number, number>()
    for (const { element } of lines) counts.set(classOf(element), (counts.get(classOf(element)) ?? 0) + 1)
    for (const [it, count] of counts) {
      if (it === concepts.length) continue
      printed[it]!++
      if (count > 1) again[it]!++
    }
  }
  return concepts.map((_, it) => Math.round((1000 * (again[it]! + 1)) / (printed[it]! + UNSEEN)) / 1000)
}

/** The curves of confidence, by lines of companies that the model hasn't seen. */
function fitCurves(
  model: LineModel,
  statements: readonly TaggedStatement[],
  { concepts, alternatives, classOf }: ElementClasses,
) {
  const seen: Said[] = []
  const unseen: Said[] = []
  const alone: Said[] = []
  const none: Said[] = []
  for (const { kind, lines } of statements) {
    const printed = lines.map(({ label }) => ({ label, section: '' }))
    const said = rankLines(kind, printed, model)
    const isRight = (own: number, { candidates }: RankedLine): boolean =>
      alternatives[own]!.includes(concepts.indexOf(candidates[0]!))
    for (const [i, it] of said.entries()) {
      const own = classOf(lines[i]!.element)
      none.push({ logOdds: it.noneOdds, isRight: own === concepts.length })
      if (own === concepts.length) continue
      const curve = it.wasSeen ? seen : unseen
      curve.push({ logOdds: it.odds, isRight: isRight(own, it) })
      const bare = rankLines(null, [printed[i]!], model)[0]!
      alone.push({ logOdds: bare.odds, isRight: isRight(own, bare) })
    }
  }
  return {
    seen: calibrationCurve(seen),
    unseen: calibrationCurve(unseen),
    alone: calibrationCurve(alone),
    none: calibrationCurve(none),
  }
}
