import { groupBy } from '../base/group-by.js'
import type { ConceptCandidate } from '../model/assignment.js'
import type { Concept, ItemType } from '../model/concept.js'
import type { Grid } from '../model/grid.js'
import type { LineModel } from '../model/line-model.js'
import { type Observation, TYPE_OF_QUANTITY } from '../model/observation.js'
import type { StatementKind, Taxonomy } from '../model/taxonomy.js'
import { likelyKind } from './lines/likely-kind.js'
import { isSeenLabel, rankLines } from './lines/rank-lines.js'
import { printSign } from './print-sign.js'

/** A line is taken for a concept from this confidence on, and surely so from the second on. */
const LIKELY = 0.6
const SURE = 0.95
/** A table is a statement where this share of its lines are known with this confidence. */
const STATEMENT = 0.35
const KNOWN = 0.8
/** The same for a table whose title and columns don't say that it is one. */
const UNTITLED = 0.6
/** Only a table of which such a share of the labels are known at all is tried as a statement without a title. */
const SEEN = 0.4
/** A line without a statement around it is taken for a concept from this confidence on, where its label is known. */
const ALONE = 0.9
/** From this confidence on, a line is taken for none of the concepts. */
const NONE = 0.6

/**
 * Says of the lines of the statements, by line key, which concept their words and neighbours tell. Lines of which they don't tell any
 * with some confidence are left out.
 */
export function rankStatements(
  observations: readonly Observation[],
  grids: readonly Grid[],
  taxonomy: Taxonomy,
): ReadonlyMap<string, ConceptCandidate> {
  const { lineModel } = taxonomy
  if (lineModel === null) return new Map()
  const candidates = new Map<string, ConceptCandidate>()
  for (const [index, lines] of linesByGrid(observations)) {
    const rows = lines.filter((it) => it.line.measure === null)
    const others = lines.filter((it) => it.line.measure !== null)
    for (const [key, it] of [
      ...rankTable(grids[index]!.statement, rows, lineModel, taxonomy),
      ...rankTable(null, others, lineModel, taxonomy),
    ])
      candidates.set(key, it)
  }
  return candidates
}

/** The lines of each grid, in the order of its rows: for each the first of its observations. */
function linesByGrid(observations: readonly Observation[]): ReadonlyMap<number, readonly Observation[]> {
  const firsts = new Map<string, Observation>()
  for (const it of observations) {
    const { grid, row, key } = it.line
    if (it.place === 'table' && grid !== null && row !== null && !firsts.has(key)) firsts.set(key, it)
  }
  const lines = [...firsts.values()].sort((a, b) => a.line.row! - b.line.row!)
  return groupBy(lines, (it) => it.line.grid!)
}

/**
 * Ranks the lines of a statement together; those of another table, or of one that only looks like a statement, each by its label alone.
 */
function rankTable(
  kind: StatementKind | null,
  lines: readonly Observation[],
  model: LineModel,
  taxonomy: Taxonomy,
): readonly (readonly [string, ConceptCandidate])[] {
  const printed = lines.map(({ line: { label, section } }) => ({ label, section: section.join(' ') }))
  const possible = lines.map((it) => possibleConcepts(model, taxonomy, it))
  const seen = printed.map((it) => isSeenLabel(it.label, model))
  const isLikeStatement = seen.filter((it) => it).length >= SEEN * seen.length
  const likely = kind ?? (isLikeStatement ? likelyKind(printed, model, possible) : null)
  const together = likely === null ? [] : rankLines(likely, printed, model, possible)
  const known = together.filter((it) => it.confidence >= KNOWN && it.noneConfidence < NONE)
  const isStatement = together.length > 0 && known.length >= (kind === null ? UNTITLED : STATEMENT) * together.length
  const byLabel = groupBy(printed, (it) => it.label)
  return lines.flatMap(({ line: { label, key } }, i) => {
    if (!isStatement && !seen[i]) return []
    const ranked = isStatement ? together[i]! : rankLines(null, [printed[i]!], model, [possible[i]!])[0]!
    const { candidates, confidence, noneConfidence } = ranked
    const [concept] = candidates
    if (concept === undefined || confidence < (isStatement ? LIKELY : ALONE) || noneConfidence >= NONE) return []
    // Lines of one label in one table are told apart by something else than their concepts: whose they are, or when.
    const isRepeated = byLabel.get(label)!.length > 1
    const isSure = confidence >= SURE && !isRepeated
    const rule = isSure ? ('words-and-neighbours' as const) : ('likely-line' as const)
    const sign = printSign(label, isStatement ? likely : kind, taxonomy.conceptByName.get(concept)!)
    return [[key, { concept, rule, ...sign }] as const]
  })
}

const masks = new WeakMap<Taxonomy, Map<string, Uint8Array>>()

/** What the numbers of a line can be of: concepts of their type and, where all its numbers are of days or none is, of their period type. */
function possibleConcepts(model: LineModel, taxonomy: Taxonomy, { quantity, periods }: Observation): Uint8Array {
  const type: ItemType = TYPE_OF_QUANTITY[quantity]
  const kinds = new Set(periods.map((it) => it.value.kind))
  const period: Concept['period'] | null = kinds.size === 1 ? [...kinds][0]! : null
  const known = masks.get(taxonomy) ?? new Map<string, Uint8Array>()
  masks.set(taxonomy, known)
  const key = `${type} ${period ?? ''}`
  const mask =
    known.get(key) ??
    Uint8Array.from(model.concepts, (name) => {
      const concept = taxonomy.conceptByName.get(name)
      return concept?.type === type && (period === null || concept.period === period) ? 1 : 0
    })
  known.set(key, mask)
  return mask
}
