import { type Decimal, isWithinRounding, powerOfTen } from '../base/decimal.js'
import type { Observation, Reading } from '../model/observation.js'
import { periodKey } from '../model/period.js'

const SCALES = [0, 3, 6]
/** Least printed number that tells a scale: a nil or a "3" is near to anything once it is scaled. */
const TELLING = 10

/**
 * For a table that says nothing of its scale: the power of ten at which most figures of the text agree with it. Null where the text
 * bears none out, or two alike.
 */
export function scaleByText(cells: readonly Observation[], sentences: readonly Observation[]): Reading<number> | null {
  const levels = sentences.filter(
    (it) => it.quantity === 'money' && it.scales.length > 0 && it.role === 'level' && !it.number.isZero(),
  )
  const silent = cells.filter((it) => it.quantity === 'money' && it.scales[0]?.rule === 'no-scale-note')
  if (silent.length === 0) return null
  const agreements = SCALES.map(
    (scale) => levels.filter((level) => silent.some((cell) => agrees(cell, scale, level))).length,
  )
  const most = Math.max(...agreements)
  if (most < 2 || agreements.filter((it) => it === most).length > 1) return null
  return { value: SCALES[agreements.indexOf(most)]!, spans: [], rule: 'scale-by-sentence' }
}

function agrees(cell: Observation, scale: number, level: Observation): boolean {
  if (cell.number.lt(TELLING)) return false
  const period = level.periods[0]
  const own = cell.periods[0]
  if (period === undefined || own === undefined || periodKey(period.value) !== periodKey(own.value)) return false
  const levelScale = level.scales[0]!.value
  return isWithinRounding(
    scaled(cell, scale),
    cell.places - scale,
    scaled(level, levelScale),
    level.places - levelScale,
  )
}

function scaled(observation: Observation, scale: number): Decimal {
  return observation.number.times(powerOfTen(scale))
}

/** The observations of a table with the scale that the text has shown it to have. */
export function withScale(cells: readonly Observation[], scale: Reading<number> | null): readonly Observation[] {
  if (scale === null) return cells
  return cells.map((it) =>
    it.quantity === 'money' && it.scales[0]?.rule === 'no-scale-note' ? { ...it, scales: [scale] } : it,
  )
}
