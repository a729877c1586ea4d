import { type Decimal, isWithinRounding, roundingHalfWidth } from '../base/decimal.js'
import { type Period, periodKey } from '../model/period.js'
import { type Unit, unitText } from '../model/unit.js'
import type { DraftFact } from './draft-fact.js'

/** Most printings of an amount that are looked at: more of one amount in one period would tell nothing. */
const MOST = 25

interface AmountsAt {
  readonly drafts: DraftFact[]
  /** Of the least precise of them. */
  loosest: number
}

/** The amounts that statements and text print of the whole filer, to be found by value. */
export class PrintedAmounts {
  readonly #byPlace = new Map<string, AmountsAt>()

  /** Changes and what members tell apart are left out. */
  constructor(drafts: readonly DraftFact[]) {
    for (const draft of drafts) {
      if (draft.change !== null || Object.keys(draft.dimensions).length > 0) continue
      const key = placeKey(draft.unit, draft.period)
      const known = this.#byPlace.get(key)
      if (known === undefined) this.#byPlace.set(key, { drafts: [draft], loosest: draft.decimals })
      else {
        known.drafts.push(draft)
        known.loosest = Math.min(known.loosest, draft.decimals)
      }
    }
    for (const { drafts } of this.#byPlace.values()) drafts.sort((a, b) => a.value.cmp(b.value))
  }

  /** Those that agree with a value within their rounding, tables' before the text's. */
  agreeing(unit: Unit, period: Period, value: Decimal, decimals: number): readonly DraftFact[] {
    const place = this.#byPlace.get(placeKey(unit, period))
    if (place === undefined) return []
    const width = roundingHalfWidth(place.loosest).plus(roundingHalfWidth(decimals))
    const found: DraftFact[] = []
    const first = firstFrom(place.drafts, value.minus(width))
    for (let at = first; at < place.drafts.length && found.length < MOST; at++) {
      const draft = place.drafts[at]!
      if (draft.value.gt(value.plus(width))) break
      if (isWithinRounding(draft.value, draft.decimals, value, decimals)) found.push(draft)
    }
    const isInTable = (it: DraftFact): boolean => it.observation.place === 'table'
    return [...found.filter(isInTable), ...found.filter((it) => !isInTable(it))]
  }
}

function placeKey(unit: Unit, period: Period): string {
  return `${unitText(unit)}|${periodKey(period)}`
}

/** Index of the first draft whose value is no less than one. */
function firstFrom(drafts: readonly DraftFact[], least: Decimal): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (drafts[middle]!.value.lt(least)) low = middle + 1
    else high = middle
  }
  return low
}
