import { AXES } from '../model/axes.js'
import type { Grid, GridColumn, GridRow } from '../model/grid.js'
import type { LineRef, MemberReading, Quantity } from '../model/observation.js'
import { isPerShareOnly, namedRow } from './named-row.js'

const UNLABELLED = 'Unlabelled line'

/**
 * What a cell is of: a row of shares and amounts has a line for each quantity. Mostly the row says what that is; where columns say what is measured, the row is a member, or a movement in it ("Granted, number
 * of shares"); where the rows under a heading are members, the heading says what is measured.
 */
export function lineOf({ rows }: Grid, column: GridColumn, quantity: Quantity, grid: number, index: number): LineRef {
  const row = rows[index]!
  const heading = row.section.at(-1)
  const whole = perShareOf(rows, index)
  const own = ownLabel(row, whole)
  const label =
    (row.time?.kind === 'period' ? timedLabel(row, column) : null) ??
    ((column.measure === null ? own : measuredLabel(own, row, column.measure)) || UNLABELLED)
  return {
    key: [grid, index, quantity, ...(column.measure === null ? [] : [column.measure])].join(':'),
    label,
    labelSpans: labelSpans(row, whole),
    core: label,
    section: row.section.map((it) => oneLine(it.text)),
    sectionSpans: heading?.sourceSpans(heading.whole) ?? [],
    grid,
    row: index,
    measure: column.measure,
  }
}

/** What a row that says "Per share" alone is of: the row above it; null for other rows. */
function perShareOf(rows: readonly GridRow[], index: number): GridRow | null {
  if (!isPerShareOnly(rows[index]!.label.text)) return null
  const named = namedRow(rows, index)
  return named.kind === 'data' && !named.isMember && named !== rows[index] ? named : null
}

function labelSpans(row: GridRow, whole: GridRow | null): LineRef['labelSpans'] {
  const heading = row.section.at(-1)
  if (row.label.text === '' && heading !== undefined) return heading.sourceSpans(heading.whole)
  const own = row.label.sourceSpans(row.label.whole)
  return whole === null ? own : [...whole.label.sourceSpans(whole.label.whole), ...own]
}

/**
 * A total without a label is the total of what the heading above it names; a member is one of what the heading names; "Per share" is
 * of the row above.
 */
function ownLabel(row: GridRow, whole: GridRow | null): string {
  const heading = row.section.at(-1)
  const printed = oneLine(row.label.text)
  if (whole !== null) return `${oneLine(whole.label.text)} ${printed.toLowerCase()}`
  if (row.isMember && row.measure !== null) return row.measure
  if (heading === undefined) return printed
  const named = oneLine(heading.text).replace(/[\s:]+$/, '')
  if (printed === '') return `Total ${named.toLowerCase()}`
  return row.isMember ? named : printed
}

/** Of a row headed by its time the column says what is measured, or the heading above it, or both together. */
function timedLabel({ measure }: GridRow, column: GridColumn): string | null {
  if (column.measure === null || measure === null) return column.measure ?? measure
  return `${measure}, ${column.measure}`
}

function measuredLabel(own: string, row: GridRow, measure: string): string {
  const isWhole = row.isMember || /^\W*(?:grand\s+)?totals?\W*$/i.test(own) || own === ''
  return isWhole ? measure : `${own}, ${measure}`
}

/** What tells a cell's number from others of its line: what the table is of, the row and the column; the nearer one of an axis. */
export function membersOf(row: GridRow, column: GridColumn, grid: Grid): readonly MemberReading[] {
  const members = namedMembers(row, column, grid)
  const separate = row.separate ?? column.separate ?? grid.separate
  if (separate === null) return members
  const spans = separate.sourceSpans(separate.whole)
  return [{ axis: AXES.consolidation, member: 'core:SeparateMember', label: oneLine(separate.text), spans }, ...members]
}

function namedMembers(row: GridRow, column: GridColumn, { member }: Grid): readonly MemberReading[] {
  const own = ownMembers(row, column)
  if (member === null || own.some((it) => it.axis === AXES[member.member.axis])) return own
  if (member.member.member === 'core:ProFormaMember' && AS_REPORTED.test(row.label.text)) return own
  const spans = member.text.sourceSpans(member.range)
  return [{ axis: AXES[member.member.axis], member: member.member.member, label: member.member.label, spans }, ...own]
}

/** Beside "Pro forma" in a table of what would have been. */
const AS_REPORTED = /^\W*(?:as\s+)?(?:previously\s+)?reported\b|,\s*as\s+reported\b|^\W*(?:actual|historical)\b/i

function ownMembers(row: GridRow, column: GridColumn): readonly MemberReading[] {
  const ofRow = row.member
  const ofColumn = column.member
  if (ofRow === null && ofColumn === null) return NOBODY
  return [
    ...(ofRow === null
      ? []
      : [{ axis: AXES[ofRow.axis], member: ofRow.member, label: ofRow.label, spans: memberSpans(row) }]),
    ...(ofColumn === null
      ? []
      : [
          {
            axis: AXES[ofColumn.axis],
            member: ofColumn.member,
            label: ofColumn.label,
            spans: column.heading.sourceSpans(column.heading.whole),
          },
        ]),
  ]
}

const NOBODY: readonly MemberReading[] = []

function memberSpans(row: GridRow): MemberReading['spans'] {
  const text = row.isMember ? row.label : (row.section.at(-1) ?? row.label)
  return text.sourceSpans(text.whole)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
