import { type Decimal, isWithinRounding, powerOfTen } from '../base/decimal.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Observation, Reading } from '../model/observation.js'
import { periodKey } from '../model/period.js'

const SCALES = [0, 3, 6]
/** Least printed number that tells a scale: a nil or a "3" is near to anything once it is scaled. */
const TELLING = 10

/** An amount of money by which scales are told: the table's before scale, the text's after it. */
interface Amount {
  readonly number: Decimal
  readonly decimals: number
}

/** The amounts of money that the text tells, scaled, by their period. */
export type ToldAmounts = ReadonlyMap<string, readonly Amount[]>

export function toldAmounts(sentences: readonly Observation[]): ToldAmounts {
  const levels = sentences.filter(
    (it) => it.quantity === 'money' && it.scales.length > 0 && it.role === 'level' && !it.number.isZero(),
  )
  return byPeriod(levels, ({ number, places, scales: [scale] }) => ({
    number: number.times(powerOfTen(scale!.value)),
    decimals: places - scale!.value,
  }))
}

/**
 * For a table that says nothing of its scale: the power of ten at which most figures of the text agree with it. Null where the text
 * bears none out, or two alike.
 */
export function scaleByText(cells: readonly Observation[], told: ToldAmounts): Reading<number> | null {
  const silent = cells.filter(isSilent)
  if (silent.length === 0) return null
  const telling = byPeriod(
    silent.filter((it) => it.number.gte(TELLING)),
    ({ number, places }) => ({ number, decimals: places }),
  )
  const agreements = SCALES.map((scale) => agreementCount(telling, scale, told))
  const most = Math.max(...agreements)
  if (most < 2 || agreements.filter((it) => it === most).length > 1) return null
  return { value: SCALES[agreements.indexOf(most)]!, spans: [], rule: 'scale-by-sentence' }
}

const SILENT: readonly (DerivationRule | undefined)[] = ['no-scale-note', 'scale-said-elsewhere']

function isSilent(cell: Observation): boolean {
  return cell.quantity === 'money' && SILENT.includes(cell.scales[0]?.rule)
}

function byPeriod(
  observations: readonly Observation[],
  amountOf: (it: Observation) => Amount,
): ReadonlyMap<string, readonly Amount[]> {
  const amounts = new Map<string, Amount[]>()
  for (const observation of observations) {
    const period = observation.periods[0]
    if (period === undefined) continue
    const key = periodKey(period.value)
    const known = amounts.get(key)
    if (known === undefined) amounts.set(key, [amountOf(observation)])
    else known.push(amountOf(observation))
  }
  return amounts
}

/** How many of the text's amounts are in the table at a scale. */
function agreementCount(table: ReadonlyMap<string, readonly Amount[]>, scale: number, told: ToldAmounts): number {
  let count = 0
  for (const [period, amounts] of table) {
    const factor = powerOfTen(scale)
    const levels = told.get(period) ?? []
    const scaled =
      levels.length === 0
        ? []
        : amounts.map((it) => ({ number: it.number.times(factor), decimals: it.decimals - scale }))
    count += levels.filter((level) => scaled.some((cell) => agrees(cell, level))).length
  }
  return count
}

function agrees(a: Amount, b: Amount): boolean {
  return isWithinRounding(a.number, a.decimals, b.number, b.decimals)
}

/** The observations of a table with the scale that the text has shown it to have. */
export function withScale(cells: readonly Observation[], scale: Reading<number> | null): readonly Observation[] {
  if (scale === null) return cells
  return cells.map((it) => (isSilent(it) ? { ...it, scales: [scale] } : it))
}
