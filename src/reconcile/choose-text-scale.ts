import { gather } from '../base/gather.js'
import type { Observation, Reading } from '../model/observation.js'
import { periodKey } from '../model/period.js'

/** Fewest bare amounts of the text that must be printed in the tables too, and how many more than at another scale. */
const FEWEST = 3
const TIMES_MORE = 3
/** Least and longest number that tells a scale: a "3" is printed everywhere, and "163,230,185,912" is printed whole. */
const LEAST = 10
const MOST_DIGITS = 7

/**
 * For a text that prints its amounts as its tables do, without a scale word ("Unbilled receivables increased from $8,634 at December
 * 31" in a filing of millions): the power of ten of the tables that print the same digits for the same period. Null where the text
 * prints its amounts whole.
 */
export function scaleOfText(sentences: readonly Observation[], cells: readonly Observation[]): Reading<number> | null {
  const bare = new Set(
    gather(
      sentences.filter((it) => isBare(it) && it.number.gte(LEAST)),
      (it) => keyOf(it) ?? [],
    ),
  )
  if (bare.size < FEWEST) return null
  const keysByScale = new Map<number, Set<string>>()
  for (const cell of cells) {
    const scale = cell.quantity === 'money' ? cell.scales[0]?.value : undefined
    const key = scale === undefined ? null : keyOf(cell)
    if (scale === undefined || key === null || !bare.has(key)) continue
    keysByScale.set(scale, (keysByScale.get(scale) ?? new Set()).add(key))
  }
  const [first, second] = [...keysByScale]
    .map(([scale, keys]) => ({ scale, count: keys.size }))
    .sort((a, b) => b.count - a.count)
  if (first === undefined || first.scale === 0 || first.count < FEWEST) return null
  if (second !== undefined && first.count < TIMES_MORE * second.count) return null
  return { value: first.scale, spans: [], rule: 'scale-by-tables' }
}

/** The amounts of the text with the scale that the tables have shown it to have. */
export function withTextScale(
  sentences: readonly Observation[],
  scale: Reading<number> | null,
): readonly Observation[] {
  return scale === null ? sentences : sentences.map((it) => scaled(it, scale))
}

/** In the words of the lexicon as in those of the sentence. */
function scaled(observation: Observation, scale: Reading<number>): Observation {
  const { inOwnWords } = observation
  const scales = isBare(observation) ? [scale] : observation.scales
  return { ...observation, scales, inOwnWords: inOwnWords === null ? null : scaled(inOwnWords, scale) }
}

/** Money without a scale word or cents, and not so long that it must be printed whole. */
function isBare({ quantity, scales, places, number }: Observation): boolean {
  return (
    quantity === 'money' &&
    scales[0]?.rule === 'no-scale-note' &&
    places === 0 &&
    number.toString().length < MOST_DIGITS
  )
}

function keyOf({ number, periods }: Observation): string | null {
  const period = periods[0]
  return period === undefined ? null : `${number.toString()} ${periodKey(period.value)}`
}
