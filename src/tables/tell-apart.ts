import type { GridColumn, GridRow, Member } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { axisOf, isTotal, knownMember } from './known-member.js'
import { isMovement, type TableContext, withRowMembers } from './row-members.js'
import { MEASURE, MOST, share } from './words-of-tables.js'

/** Columns and rows with what tells those of one time apart. */
export interface ToldApart {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

/** Columns of one roll-forward that count different things. */
const COUNTING = /\b(?:number|shares|units|price|terms?|life|intrinsic|aggregate)\b/i

/**
 * Says what tells apart columns of one time, and rows under headings that repeat:
 *
 *                 Level 1   Level 2   Total      <- members, and their total
 *     Bonds           5         3        8
 *
 *                 Cost   Gains   Fair value      <- measures: what is measured is in the heading, the row is of whom
 *     Bonds          7       1        8
 */
export function tellApart(columns: readonly GridColumn[], rows: readonly GridRow[], context: TableContext): ToldApart {
  const { statement, about } = context
  const subjects = columns.map((column) => (column.role === 'values' ? column.subject : ''))
  const areTold = tellingColumns(columns, subjects)
  const telling = subjects.filter((it, index) => areTold[index] && !isTotal(it))
  const areMembers = statement === 'EQ' || (isMovement(rows) && !telling.some((it) => COUNTING.test(it)))
  const hasMeasures =
    !areMembers &&
    telling.length > 0 &&
    share(telling, (it) => MEASURE.test(it) && knownMember(it, statement) === null) >= MOST
  const told = columns.map((column, index): GridColumn => {
    const subject = subjects[index]!
    if (column.role !== 'values' || subject === '') return column
    if (hasMeasures && areTold[index]) return { ...column, measure: subject }
    return { ...column, member: columnMember(subject, areTold[index]!, statement, about) }
  })
  return { columns: told, rows: withRowMembers({ rows, columns: told, context, hasMeasures }) }
}

/** Whether each column stands beside another of its time under another heading. */
function tellingColumns(columns: readonly GridColumn[], subjects: readonly string[]): readonly boolean[] {
  const subjectsByTime = new Map<string, Set<string>>()
  for (const [index, { role, period }] of columns.entries()) {
    if (role !== 'values') continue
    const time = timeKey(period)
    subjectsByTime.set(time, (subjectsByTime.get(time) ?? new Set()).add(subjects[index]!))
  }
  return columns.map(({ role, period }) => role === 'values' && subjectsByTime.get(timeKey(period))!.size > 1)
}

function timeKey(period: GridColumn['period']): string {
  if (period === null) return ''
  const { range: _range, ...rest } = period
  return JSON.stringify(rest, (key, value) => (key === 'range' ? undefined : value))
}

function columnMember(subject: string, isTold: boolean, statement: StatementKind | null, about: string): Member | null {
  if (isTotal(subject)) return null
  const known = knownMember(subject, statement)
  if (known !== null) return { ...known, label: subject }
  return isTold ? { axis: axisOf(subject, about), member: null, label: subject } : null
}
