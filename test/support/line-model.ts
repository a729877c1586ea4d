import { type FeatureKind, hashOf } from '../../src/assign/lines/line-features.js'
import { term } from '../../src/assign/lines/term.js'
import type { CalibrationCurve, LineModel } from '../../src/model/line-model.js'

/** What one feature says: its weights by concept, `none` for no concept. Concepts are told without `core:`. */
export interface Vote {
  readonly kind: FeatureKind
  readonly first?: string
  readonly second?: string
  readonly weights: Readonly<Record<string, number>>
}

/** Without steps: the chance that goes with the log odds. */
export const NO_CURVE: CalibrationCurve = { logOdds: [], right: [] }

/** A curve that says the same of all lines. */
export function levelCurve(right: number): CalibrationCurve {
  return { logOdds: [0], right: [right] }
}

/** A model by hand. Weights are in units of log odds; no concept has alternatives, none is printed twice. */
export function handModel(
  names: readonly string[],
  votes: readonly Vote[],
  changes: Partial<LineModel> = {},
): LineModel {
  const rows = votes
    .map(({ kind, first = '', second = '', weights }) => ({ hash: hashOf(kind, term(first), term(second)), weights }))
    .sort((a, b) => a.hash - b.hash)
    .map(({ hash, weights }) => ({ hash, weights: [...names, 'none'].map((it) => weights[it] ?? 0) }))
  const told = rows.map(({ weights }) => weights.flatMap((value, it) => (value === 0 ? [] : [{ class: it, value }])))
  return {
    concepts: names.map((it) => `core:${it}`),
    alternatives: names.map((_, it) => [it]),
    repeats: names.map(() => 0),
    features: Uint32Array.from(rows, (it) => it.hash),
    offsets: Uint32Array.from([0, ...told.map((_, i) => told.slice(0, i + 1).flat().length)]),
    classes: Uint16Array.from(told.flat(), (it) => it.class),
    weights: Int8Array.from(told.flat(), (it) => it.value),
    scale: 1,
    seen: NO_CURVE,
    unseen: NO_CURVE,
    alone: NO_CURVE,
    none: NO_CURVE,
    ...changes,
  }
}

/** Lines without headings. */
export function linesOf(...labels: readonly string[]): { readonly label: string; readonly section: string }[] {
  return labels.map((label) => ({ label, section: '' }))
}
