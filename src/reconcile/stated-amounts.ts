import { type Decimal, powerOfTen, roundingHalfWidth } from '../base/decimal.js'
import type { Observation } from '../model/observation.js'
import { periodKey } from '../model/period.js'
import { dimensionKey } from './draft-fact.js'
import type { MemberMaker } from './members.js'

interface StatedAmount {
  readonly magnitude: Decimal
  readonly decimals: number
}

/** What the tables read so far say of each concept: two lines that disagree aren't of one concept. Signs are settled later. */
export class StatedAmounts {
  readonly #members: MemberMaker
  /** By concept, then by what else tells facts of one concept apart: most concepts are asked for before anything is said of them. */
  readonly #byConcept = new Map<string, Map<string, StatedAmount>>()

  constructor(members: MemberMaker) {
    this.#members = members
  }

  /**
   * Whether a line would say something else of a concept than what is said already. A table may round where another adds rounded
   * lines: it may be off by one in the last place.
   */
  isContradicted(concept: string, cells: readonly Observation[]): boolean {
    const stated = this.#byConcept.get(concept)
    if (stated === undefined) return false
    return cells.some((cell) => {
      const key = this.#keyOf(cell)
      const known = key === null ? undefined : stated.get(key)
      if (known === undefined) return false
      const { magnitude, decimals } = amountOf(cell)
      const slack = roundingHalfWidth(known.decimals).plus(roundingHalfWidth(decimals))
      return known.magnitude.minus(magnitude).abs().gt(slack)
    })
  }

  add(concept: string, cells: readonly Observation[]): void {
    const stated = this.#byConcept.get(concept) ?? new Map<string, StatedAmount>()
    this.#byConcept.set(concept, stated)
    for (const cell of cells) {
      const key = this.#keyOf(cell)
      if (key !== null && !stated.has(key)) stated.set(key, amountOf(cell))
    }
  }

  #keyOf(cell: Observation): string | null {
    const period = cell.periods[0]
    if (period === undefined) return null
    const currency = cell.currencies[0]?.value ?? ''
    const dimensions = cell.members.length === 0 ? '' : dimensionKey(this.#members.dimensionsOf(cell))
    return `${cell.quantity}|${currency}|${periodKey(period.value)}|${dimensions}`
  }
}

function amountOf(cell: Observation): StatedAmount {
  const scale = cell.scales[0]?.value ?? 0
  return { magnitude: scale === 0 ? cell.number : cell.number.times(powerOfTen(scale)), decimals: cell.places - scale }
}
