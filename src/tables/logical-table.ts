import { gather } from '../base/gather.js'
import { MappedTextBuilder } from '../base/mapped-text.js'
import type { PhysicalTable } from '../model/document.js'
import { hasThousandsCommas, isShortGroup } from '../phrases/damaged-number.js'
import { type JoinedCell, joinCells } from './join-cells.js'
import type { LogicalCell, LogicalRow, LogicalTable } from './logical-row.js'
import { columnsOver, findValueColumns, nearestColumn, type ValueColumn, withoutMarks } from './value-columns.js'

/** Characters that a label is set deeper by for each column that it begins further right. */
const COLUMN_INDENT = 2

/**
 * Makes a logical table of a physical one; null where it holds no values.
 *
 *     physical   Revenue |   | $ | 1,204 |   |   | $ | 987 |          logical   Revenue | $1,204 | $987
 *                Loss    |   |   | (35   | ) |   |   |  —  |                    Loss    | (35)   | —
 */
export function logicalTable(table: PhysicalTable): LogicalTable | null {
  const joined = withShortGroups(table.rows.map((row) => joinCells(row.cells)))
  const columns = withoutMarks(findValueColumns(joined), joined)
  const [first] = columns
  if (first === undefined) return null
  const labels = table.hasSpans ? labelPlace(joined, first) : FIRST_COLUMN
  return {
    valueColumnCount: columns.length,
    rows: joined.map((cells) => logicalRow(cells, columns, labels)).filter((row) => row.cells.length > 0),
  }
}

/** Fewest numbers with commas between their thousands for each with a comma before two digits, where that is no decimal comma. */
const THOUSANDS_FOR_EACH = 2

/** "12,34" among numbers like "1,234" is damaged. */
function withShortGroups(rows: readonly (readonly JoinedCell[])[]): readonly (readonly JoinedCell[])[] {
  let thousandsCount = 0
  let shortCount = 0
  for (const row of rows) {
    for (const { value, text } of row) {
      if (value?.kind !== 'amount') continue
      if (hasThousandsCommas(text.text)) thousandsCount++
      else if (isShortGroup(text.text)) shortCount++
    }
  }
  if (shortCount === 0 || thousandsCount < THOUSANDS_FOR_EACH * shortCount) return rows
  const isShort = ({ value, text }: JoinedCell): boolean => value?.kind === 'amount' && isShortGroup(text.text)
  return rows.map((row) => row.map((cell) => (isShort(cell) ? { ...cell, damage: { likely: null } } : cell)))
}

/** The physical columns in which labels stand. */
interface LabelPlace {
  readonly start: number
  readonly end: number
}

/** Where text readers put the labels. */
const FIRST_COLUMN: LabelPlace = { start: 0, end: 1 }

/** Labels begin at the left edge, and end where most of them do. */
function labelPlace(rows: readonly (readonly JoinedCell[])[], first: ValueColumn): LabelPlace {
  const countByEnd = new Map<number, number>()
  let start = first.start
  for (const [cell] of rows) {
    if (cell === undefined) continue
    start = Math.min(start, cell.column)
    const end = cell.column + cell.columnSpan
    if (end <= first.start) countByEnd.set(end, (countByEnd.get(end) ?? 0) + 1)
  }
  const [commonest] = [...countByEnd].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return { start, end: commonest?.[0] ?? first.start }
}

function logicalRow(cells: readonly JoinedCell[], columns: readonly ValueColumn[], labels: LabelPlace): LogicalRow {
  const valueAt = cells.findIndex((it) => !isLabel(it, columns[0]!, labels))
  const labelCount = valueAt < 0 ? cells.length : valueAt
  const label = labelCount === 0 ? [] : [joinLabels(cells.slice(0, labelCount), labels.start)]
  return { cells: [...label, ...placed(cells.slice(labelCount), columns)] }
}

/** Begins where labels stand, or is a further text left of the values. */
function isLabel(cell: JoinedCell, first: ValueColumn, labels: LabelPlace): boolean {
  if (cell.column < labels.end) return cell.value === null || cell.core.end <= first.start
  return labels !== FIRST_COLUMN && cell.core.end <= first.start
}

function joinLabels(labels: readonly JoinedCell[], labelStart: number): LogicalCell {
  const [first] = labels
  const builder = new MappedTextBuilder()
  for (const { text } of labels) {
    if (builder.text !== '') builder.join(' ')
    builder.append(text)
  }
  return {
    column: 0,
    columnSpan: 1,
    text: labels.length === 1 ? first!.text : builder.build(),
    isBold: labels.every((it) => it.isBold),
    indent: first!.indent + COLUMN_INDENT * (first!.column - labelStart),
    value: null,
    isYear: false,
    damage: null,
  }
}

/** A number belongs where its digits stand, a text to all that it covers. */
function columnsUnder(cell: JoinedCell, columns: readonly ValueColumn[]): readonly [number, number] | null {
  const own = cell.value === null ? null : columnsOver(columns, cell.core.start, cell.core.end)
  return own ?? columnsOver(columns, cell.column, cell.column + cell.columnSpan)
}

/** Cells go to the columns they lie over; a text or a year that lies over none goes to the nearest that has no other. */
function placed(cells: readonly JoinedCell[], columns: readonly ValueColumn[]): readonly LogicalCell[] {
  const found = cells.map((cell) => ({ cell, over: columnsUnder(cell, columns) }))
  const taken = new Set<number>()
  for (const { over } of found) for (let at = over?.[0] ?? 0; at <= (over?.[1] ?? -1); at++) taken.add(at)
  const beside = nearestTexts(
    found.filter((it) => it.over === null).map((it) => it.cell),
    columns,
  )
  return gather(found, ({ cell, over }): readonly LogicalCell[] => {
    const nearest = over === null ? (beside.get(cell) ?? null) : null
    if (over === null && (nearest === null || taken.has(nearest))) return []
    const [start, end] = over ?? [nearest!, nearest!]
    const { text, isBold, indent, isYear, damage } = cell
    const value = start === end ? cell.value : null
    return [{ column: start + 1, columnSpan: end - start + 1, text, isBold, indent, value, isYear, damage }]
  })
}

/** The column beside which each text stands, as an index; of several texts beside one column only the nearest has it. */
function nearestTexts(cells: readonly JoinedCell[], columns: readonly ValueColumn[]): ReadonlyMap<JoinedCell, number> {
  const nearest = new Map<number, { readonly cell: JoinedCell; readonly distance: number }>()
  for (const cell of cells) {
    if (cell.value !== null && !cell.isYear) continue
    const end = cell.column + cell.columnSpan
    const at = nearestColumn(columns, cell.column, end)
    const distance = Math.max(columns[at]!.start - end, cell.column - columns[at]!.end)
    if (distance < (nearest.get(at)?.distance ?? Infinity)) nearest.set(at, { cell, distance })
  }
  return new Map([...nearest].map(([at, { cell }]) => [cell, at]))
}
