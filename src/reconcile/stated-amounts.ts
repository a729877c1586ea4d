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
  readonly #byKey = new Map<string, StatedAmount>()

  constructor(members: MemberMaker) {
    this.#members = members
  }

  /**
   * Whether a line would say something else of a concept than what is said already. A table may round where another adds rounded
   * lines: it may be off by one in the last place.
   */
  isContradicted(concept: string, cells: readonly Observation[]): boolean {
    return cells.some((cell) => {
      const key = this.#keyOf(concept, cell)
      const known = key === null ? undefined : this.#byKey.get(key)
      if (known === undefined) return false
      const { magnitude, decimals } = amountOf(cell)
      const slack = roundingHalfWidth(known.decimals).plus(roundingHalfWidth(decimals))
      return known.magnitude.minus(magnitude).abs().gt(slack)
    })
  }

  add(concept: string, cells: readonly Observation[]): void {
    for (const cell of cells) {
      const key = this.#keyOf(concept, cell)
      if (key !== null && !this.#byKey.has(key)) this.#byKey.set(key, amountOf(cell))
    }
  }

  #keyOf(concept: string, cell: Observation): string | null {
    const period = cell.periods[0]
    if (period === undefined) return null
    const currency = cell.currencies[0]?.value ?? ''
    const dimensions = cell.members.length === 0 ? '' : dimensionKey(this.#members.dimensionsOf(cell))
    return `${concept}|${cell.quantity}|${currency}|${periodKey(period.value)}|${dimensions}`
  }
}

function amountOf(cell: Observation): StatedAmount {
  const scale = cell.scales[0]?.value ?? 0
  return { magnitude: scale === 0 ? cell.number : cell.number.times(powerOfTen(scale)), decimals: cell.places - scale }
}
