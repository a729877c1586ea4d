import type { LineModel } from '../../model/line-model.js'

/** The chance below which a class is left out of account. */
const LEAST = 0.01
const ROUNDS = 2
/** Less than this need not be spread over the rest. */
const SLIGHT = 1e-6
/** How far a claim counts against the other lines' claims: filers do print things twice that others don't. */
const STRENGTH = 0.8

/**
 * Takes from each line's chances of a concept what the other lines of its statement lay claim to: few concepts are printed twice in a
 * statement, and those that are (the cash at both ends of the year) are known by how often that was seen. Changes the chances in place.
 */
export function rarelyTwice(chances: readonly Float64Array[], { concepts, repeats }: LineModel): void {
  if (chances.length < 2) return
  const claims = chances.map((it) => {
    const classes: number[] = []
    for (let i = 0; i < concepts.length; i++) if (it[i]! >= LEAST) classes.push(i)
    return classes
  })
  const left = new Float64Array(concepts.length)
  for (let round = 0; round < ROUNDS; round++) {
    left.fill(1)
    const own = claims.map((classes, line) =>
      classes.map((it) => Math.max(LEAST, 1 - STRENGTH * (1 - repeats[it]!) * chances[line]![it]!)),
    )
    for (const [line, classes] of claims.entries()) for (const [i, it] of classes.entries()) left[it]! *= own[line]![i]!
    for (const [line, classes] of claims.entries()) {
      const of = chances[line]!
      let lost = 0
      for (const [i, it] of classes.entries()) {
        const kept = of[it]! * (left[it]! / own[line]![i]!)
        lost += of[it]! - kept
        of[it] = kept
      }
      if (lost > SLIGHT) spread(of)
    }
  }
}

/** Makes the chances add up to one again. */
function spread(chances: Float64Array): void {
  let total = 0
  for (let i = 0; i < chances.length; i++) total += chances[i]!
  if (total === 0) return
  const share = 1 / total
  for (let i = 0; i < chances.length; i++) chances[i]! *= share
}
