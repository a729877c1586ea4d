import { type FlatAmount, isPrinted } from './amount-runs.js'
import type { Slot } from './heading-rows.js'

/** Numbers by column, null for blank ones. */
export type PlacedValues = readonly (FlatAmount | null)[]

/**
 * Says in which columns the numbers of a row stand; null where some are missing and nothing shows which.
 *
 * @param isBlank whether a value stands for a blank cell
 */
export function placeValues(
  values: readonly FlatAmount[],
  slots: readonly Slot[],
  isBlank: (value: FlatAmount) => boolean,
): PlacedValues | null {
  const printed = values.filter(isPrinted)
  if (fits(printed, slots)) return printed
  const byKind = slots.includes('notes') ? null : placeByKind(printed, slots)
  if (byKind !== null) return byKind
  const cells = values.filter((it) => isBlank(it) || isPrinted(it))
  const kept = cells.slice(0, slots.length)
  if (!cells.slice(slots.length).every(isBlank) || !fits(kept, slots)) return null
  return kept.map((it) => (isBlank(it) ? null : it))
}

function fits(values: readonly FlatAmount[], slots: readonly Slot[]): boolean {
  return values.length === slots.length && values.every(({ kind }, at) => kind !== 'percent' || slots[at] === 'percent')
}

/** As many amounts as there are columns of amounts; percentages may be missing. */
function placeByKind(printed: readonly FlatAmount[], slots: readonly Slot[]): PlacedValues | null {
  const percents = printed.filter(({ kind }) => kind === 'percent')
  const amounts = printed.length === percents.length ? percents : printed.filter(({ kind }) => kind === 'amount')
  const rest = amounts === percents ? [] : percents
  if (amounts.length !== slots.filter((it) => it === 'amount').length) return null
  const hasAll = rest.length === slots.filter((it) => it === 'percent').length
  return slots.map((slot, at) => {
    const before = slots.slice(0, at).filter((it) => it === slot).length
    if (slot === 'amount') return amounts[before] ?? null
    return hasAll ? (rest[before] ?? null) : null
  })
}
