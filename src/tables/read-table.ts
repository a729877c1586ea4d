import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { PhysicalTable } from '../model/document.js'
import type { Edge, Grid, GridColumn, GridNote, GridRow, NamedMember } from '../model/grid.js'
import { findCurrencyWords } from '../phrases/currencies.js'
import { isOfOutlook } from '../phrases/outlook.js'
import { findScaleNotes } from '../phrases/scales.js'
import { columnPeriod, type SaidAbove } from './column-period.js'
import { columnRole, withCauses, withPercentages } from './column-role.js'
import { columnSubject } from './column-subject.js'
import { isContents } from './contents.js'
import { cornerTime, gridTime } from './grid-time.js'
import { headerPath } from './header-path.js'
import { type LogicalRow, labelCell, valueCells } from './logical-row.js'
import { logicalTable } from './logical-table.js'
import { withMarks } from './mark-columns.js'
import { readRows } from './read-rows.js'
import { rowTime } from './row-time.js'
import { withSharedLength } from './shared-length.js'
import { isOfEachYear } from './span-of-years.js'
import { splitTable, type TablePart } from './split-table.js'
import { statementKind } from './statement-kind.js'
import { findTableMember, memberOfHeading } from './table-member.js'
import { tableTitle, titleOverColumns } from './table-title.js'
import { tellApart } from './tell-apart.js'
import { withTimedRows } from './timed-rows.js'
import { basisOfTitle } from './title-basis.js'

/** What stands above a table: its captions, outermost first, and the running text before them. */
export interface TextAbove {
  readonly captions: readonly MappedText[]
  readonly lead: MappedText | null
}

/**
 * Reads a physical table into grids, one for each part with headings of its own; none where it holds no numbers.
 *
 * @param previous the grid right before it, whose headings a table without any goes on under
 */
export function readTable(table: PhysicalTable, above: TextAbove, previous: Grid | null): readonly Grid[] {
  const logical = logicalTable(table)
  if (logical === null) return []
  const parts = splitTable(logical.rows)
  let headed: NamedMember | null = null
  return gather(parts, (part, index) => {
    const whole = index === 0 ? part : completed(part, parts[index - 1]!)
    const grid = readPart(whole, table, logical.valueColumnCount, above, previous)
    const member = grid.member ?? headed
    headed = grid.rows.reduce(
      (before, row) => (row.kind === 'data' ? before : (memberOfHeading(row.label) ?? before)),
      member,
    )
    return grid.rows.some((row) => row.kind === 'data') ? [{ ...grid, member }] : []
  })
}

/**
 * "Six months ended" over columns whose dates stand at the head of the table: what the part before was headed by holds on, but for the
 * lengths that the new ones take the place of.
 */
function completed(part: TablePart, before: TablePart): TablePart {
  const isDated = part.header.some((row) =>
    valueCells(row).some((it) => it.isYear || /(?:19|20)\d\d/.test(it.text.text)),
  )
  if (isDated) return part
  const hasLength = part.header.some((row) => isAll(row, LENGTH))
  const isReplaced = (row: LogicalRow): boolean => isAll(row, hasLength ? LENGTH : LENGTH_ALONE)
  return { ...part, header: [...before.header.filter((row) => !isReplaced(row)), ...part.header] }
}

const LENGTH = /\b(?:ended|ending)\b/i
const LENGTH_ALONE = /\b(?:ended|ending)\W*$/i

function isAll(row: LogicalRow, pattern: RegExp): boolean {
  const values = valueCells(row)
  return values.length > 0 && values.every((it) => pattern.test(it.text.text))
}

function readPart(
  { header: rowsAbove, body }: TablePart,
  table: PhysicalTable,
  columnCount: number,
  { captions, lead }: TextAbove,
  previous: Grid | null,
): Grid {
  const titles = titleOverColumns(rowsAbove)
  const header = rowsAbove.slice(titles.length)
  const corner = gather(header, (row) => labelCell(row)?.text ?? [])
  const about = [...captions, ...gather(titles, (row) => valueCells(row)[0]!.text), ...corner]
  const texts = lead === null ? about : [lead, ...about]
  const isHeadless = header.every((row) => valueCells(row).length === 0) && previous?.columns.length === columnCount
  const title = tableTitle(about)
  const said: SaidAbove = { captions: about, lead, isOfDays: statementKind(title?.text ?? '', [], false) === 'BS' }
  const columns = isHeadless
    ? previous.columns
    : readColumns(
        Array.from({ length: columnCount }, (_, index) => headerPath(header, index + 1, columnCount, table.hasSpans)),
        said,
      )
  const isOfYears = texts.some((it) => isOfEachYear(it.text))
  const statement = statementKind(title?.text ?? '', columns, isOfYears)
  const rows = withTimedRows(readRows(body, readCells, about), columns, { about, corner })
  const held = isContents(columns, rows, about) ? columns.map(asReference) : withMarks(columns, rows)
  const told = tellApart(held, rows, {
    statement,
    title: title?.text ?? '',
    about: texts.map((it) => it.text).join(' '),
  })
  return {
    span: table.span,
    title,
    statement,
    notes: about.map(readNote),
    lead,
    time: cornerTime(corner) ?? gridTime(texts),
    isOfYears,
    member: basisOfTitle(title, columns) ?? findTableMember(about, lead, rows, statement),
    separate: null,
    columns: told.columns,
    rows: told.rows,
    damaged: gather(body, damagedCells).filter((it) => told.columns[it.column]?.role === 'values'),
  }
}

function readColumns(paths: readonly MappedText[], said: SaidAbove): readonly GridColumn[] {
  const columns = paths.map((path, index) => readColumn(path, index, said))
  return withPercentages(withSharedLength(withCauses(columns)))
}

function readColumn(path: MappedText, index: number, said: SaidAbove): GridColumn {
  const { heading, period } = columnPeriod(path, said)
  const subject = columnSubject(path.text)
  return {
    index,
    heading,
    subject,
    period,
    role: columnRole(path.text, subject, isOfOutlook(said.captions.at(-1)?.text ?? '')),
    member: null,
    measure: null,
    separate: null,
    edge: edgeOf(path),
  }
}

function edgeOf({ text }: MappedText): Edge | null {
  const time = rowTime(text)
  return time?.kind === 'edge' ? { edge: time.edge, range: time.range } : null
}

/** Its numbers are pages. */
function asReference(column: GridColumn): GridColumn {
  return { ...column, role: 'reference' }
}

function readNote(text: MappedText): GridNote {
  return { text, scales: findScaleNotes(text.text), currencies: findCurrencyWords(text.text) }
}

/** Of rows with a label: what stands elsewhere among words is no number. */
function damagedCells(row: LogicalRow): Grid['damaged'] {
  if (labelCell(row) === null) return []
  return gather(valueCells(row), ({ column, text, damage }) =>
    damage === null ? [] : [{ column: column - 1, text, likely: damage.likely }],
  )
}

function readCells(row: LogicalRow): GridRow['cells'] {
  return gather(valueCells(row), ({ column, text, value, damage }) =>
    value === null || damage !== null ? [] : [{ column: column - 1, text, value }],
  )
}
