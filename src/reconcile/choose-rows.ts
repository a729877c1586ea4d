import type { LineAssignment } from '../model/assignment.js'
import type { Concept } from '../model/concept.js'
import type { Observation } from '../model/observation.js'
import type { StatementKind, Taxonomy } from '../model/taxonomy.js'
import { alone } from './draft-fact.js'
import type { ExtensionMaker } from './extensions.js'
import type { StatedAmounts } from './stated-amounts.js'
import type { StatementRow } from './statement-lines.js'

/** What a table is called, and which statement it is. */
export interface TableName {
  readonly title: string
  readonly kind: StatementKind | null
}

/** What choosing goes by, for all tables of a filing. */
export interface RowChoice {
  readonly assignments: ReadonlyMap<string, LineAssignment>
  readonly taxonomy: Taxonomy
  readonly extensions: ExtensionMaker
  readonly stated: StatedAmounts
}

/**
 * Chooses the concept of every line of a grid: the best candidate of which nothing else is said already, or else an extension concept.
 *
 * @param table its title parts extension concepts of one label that would contradict each other
 */
export function chooseRows(
  table: TableName,
  observations: readonly Observation[],
  choice: RowChoice,
): readonly StatementRow[] {
  const cellsByLine = new Map<string, Observation[]>()
  for (const observation of observations) {
    const cells = cellsByLine.get(observation.line.key)
    if (cells === undefined) cellsByLine.set(observation.line.key, [observation])
    else cells.push(observation)
  }
  return [...cellsByLine.values()].map((cells) => {
    const row = chooseRow(table, cells, choice)
    choice.stated.add(row.concept.name, cells)
    return row
  })
}

function chooseRow(
  { title, kind }: TableName,
  cells: readonly Observation[],
  { assignments, taxonomy, extensions, stated }: RowChoice,
): StatementRow {
  const { line, quantity } = cells[0]!
  const assignment = assignments.get(line.key)!
  const isFlows = (kind === 'IS' || kind === 'CI') && STATEMENT.test(title)
  const isMovements =
    isFlows || kind === 'EQ' || kind === 'CF' || cells.some((it) => it.periods[0]?.rule === 'roll-forward')
  const rowOf = (concept: Concept, read: Reading): StatementRow => ({
    key: line.key,
    row: line.row!,
    grid: line.grid!,
    label: line.label,
    quantity,
    cells,
    concept,
    isNegated: read.isNegated,
    isTwoSided: read.isTwoSided,
    rules: read.rules,
    isExtension: read.isExtension,
  })
  for (const { concept: name, isNegated, isTwoSided, rule } of assignment.candidates) {
    const concept = taxonomy.conceptByName.get(name)
    if (concept === undefined || !isOfPeriods(concept, cells, isMovements) || stated.isContradicted(name, cells))
      continue
    return rowOf(concept, { isNegated, isTwoSided, rules: alone(rule), isExtension: false })
  }
  const isTwoSided = /\(.*\)/.test(line.label)
  const concept = extensionFor(title, cells, assignment, extensions, stated)
  return rowOf(concept, { isNegated: false, isTwoSided, rules: alone('extension-for-label'), isExtension: true })
}

const STATEMENT = /\bstatements?\s+of\b|\bprofit\s+(?:and|&)\s+loss\s+accounts?\b/i

/** How a line is read with the concept chosen for it. */
type Reading = Pick<StatementRow, 'isNegated' | 'isTwoSided' | 'rules' | 'isExtension'>

/** A flow is of no day; a balance may stand under the period that it ends, but not among movements. */
function isOfPeriods(concept: Concept, cells: readonly Observation[], isMovements: boolean): boolean {
  if (concept.period === 'instant' && !isMovements) return true
  return cells.every(({ periods }) => periods.length === 0 || periods.some((it) => it.value.kind === concept.period))
}

/** The concept made for the label; where that is said to be something else already, the one for the label in its section, in its table. */
function extensionFor(
  title: string,
  cells: readonly Observation[],
  assignment: LineAssignment,
  extensions: ExtensionMaker,
  stated: StatedAmounts,
): Concept {
  const first = cells[0]!
  const { section } = first.line
  const places = [[], section.slice(-1), section, [title, ...section]]
  for (const place of places) {
    const concept = extensions.forLine(first, assignment, place)
    if (!stated.isContradicted(concept.name, cells)) return concept
  }
  for (let occurrence = 2; occurrence < MOST_OCCURRENCES; occurrence++) {
    const concept = extensions.forLine(first, assignment, [title, ...section, String(occurrence)])
    if (!stated.isContradicted(concept.name, cells)) return concept
  }
  return extensions.forLine(first, assignment, [title, ...section, first.line.key])
}

/** Lines of one label that are held against each other; further ones are each a concept of their own. */
const MOST_OCCURRENCES = 50
