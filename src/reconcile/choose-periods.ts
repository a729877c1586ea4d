import type { LineAssignment } from '../model/assignment.js'
import type { Observation } from '../model/observation.js'
import type { Taxonomy } from '../model/taxonomy.js'

/**
 * For a table whose columns are headed by years alone: days or durations, as most of its lines with known labels are balances or flows.
 * Where none is known, the readings stay in their order.
 */
export function withPeriodType(
  cells: readonly Observation[],
  assignments: ReadonlyMap<string, LineAssignment>,
  taxonomy: Taxonomy,
): readonly Observation[] {
  if (!cells.some((it) => it.periods.length > 1)) return cells
  let balances = 0
  let flows = 0
  for (const key of new Set(cells.map((it) => it.line.key))) {
    const [candidate] = assignments.get(key)?.candidates ?? []
    const type = candidate === undefined ? undefined : taxonomy.conceptByName.get(candidate.concept)?.period
    if (type === 'instant') balances++
    if (type === 'duration') flows++
  }
  if (balances === flows) return cells
  const kind = balances > flows ? 'instant' : 'duration'
  return cells.map((it) => {
    if (it.periods.length < 2) return it
    const fitting = it.periods.filter(({ value }) => value.kind === kind)
    return { ...it, periods: [...fitting, ...it.periods.filter(({ value }) => value.kind !== kind)] }
  })
}
