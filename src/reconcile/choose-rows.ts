import type { LineAssignment } from '../model/assignment.js'
import type { Concept } from '../model/concept.js'
import type { Grid } from '../model/grid.js'
import type { Observation } from '../model/observation.js'
import type { Taxonomy } from '../model/taxonomy.js'
import type { ExtensionMaker } from './extensions.js'
import { printedNumber, type StatementRow } from './statement-lines.js'

/**
 * Chooses the concept of every row of a grid: the best candidate that no other row with other numbers has taken, or else an
 * extension concept.
 */
export function chooseRows(
  grid: Grid,
  gridIndex: number,
  observations: readonly Observation[],
  assignments: ReadonlyMap<string, LineAssignment>,
  taxonomy: Taxonomy,
  extensions: ExtensionMaker,
): readonly StatementRow[] {
  const rows: StatementRow[] = []
  for (const index of grid.rows.keys()) {
    const cells = observations.filter((it) => it.line.row === index)
    const first = cells[0]
    if (first === undefined) continue
    const assignment = assignments.get(first.line.key)!
    rows.push(chooseRow(first, cells, assignment, rows, { gridIndex, index, taxonomy, extensions }))
  }
  return rows
}

interface Choice {
  readonly gridIndex: number
  readonly index: number
  readonly taxonomy: Taxonomy
  readonly extensions: ExtensionMaker
}

function chooseRow(
  first: Observation,
  cells: readonly Observation[],
  assignment: LineAssignment,
  above: readonly StatementRow[],
  { gridIndex, index, taxonomy, extensions }: Choice,
): StatementRow {
  const common = {
    key: first.line.key,
    row: index,
    grid: gridIndex,
    label: first.line.label,
    quantity: first.quantity,
    cells,
  }
  for (const { concept: name, isNegated, isTwoSided, rule } of assignment.candidates) {
    const concept = taxonomy.conceptByName.get(name)
    if (concept === undefined || isTaken(concept, cells, above)) continue
    return { ...common, concept, isNegated, isTwoSided, rules: [rule], isExtension: false }
  }
  const occurrence = above.filter(
    (it) => it.isExtension && it.label === first.line.label && !isSame(it.cells, cells),
  ).length
  const place = occurrence === 0 ? [] : [...first.line.section, ...(occurrence > 1 ? [String(occurrence + 1)] : [])]
  const concept = extensions.forLine(first, assignment, place)
  return {
    ...common,
    concept,
    isNegated: false,
    isTwoSided: /\(.*\)/.test(first.line.label),
    rules: ['extension-for-label'],
    isExtension: true,
  }
}

/** One concept on two rows of a statement is right only where both print the same numbers. */
function isTaken(concept: Concept, cells: readonly Observation[], above: readonly StatementRow[]): boolean {
  return above.some((it) => it.concept.name === concept.name && !isSame(it.cells, cells))
}

function isSame(a: readonly Observation[], b: readonly Observation[]): boolean {
  return a.every((one) => {
    const other = b.find((it) => it.column === one.column)
    return other === undefined || printedNumber(one).eq(printedNumber(other))
  })
}
