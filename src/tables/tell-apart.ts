import type { AxisKind } from '../model/axes.js'
import type { GridColumn, GridRow, Member } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { columnSubject } from './column-subject.js'
import { axisOf, isTotal, knownMember } from './known-member.js'

/** Columns and rows with what tells those of one time apart. */
export interface ToldApart {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

/** Headings that say what is measured, rather than of whom. */
const MEASURE =
  /\b(?:cost|costs|gains?|loss(?:es)?|fair\s+value|carrying|amounts?|values?|shares?|units|number|price|rates?|principal|balances?|gross|net|unrealized|realized|amorti[sz]\w+|depreciation|allowance|notional|proceeds|purchases|averages?|revenues?|sales|income|earnings|percent\w*|%|weighted|intrinsic|terms?|maturit\w+|interest|effective|exercise|assets|liabilities|expenses?|tax(?:es)?|discount|yield|payments?|obligations?|cash|derivatives?|hedg\w+|recognized|reclassified|outstanding|volume|duration|life)\b/i
/** Labels of rows in a roll-forward. */
const MOVEMENT =
  /\b(?:balances?|beginning|ending|opening|closing|granted|vested|forfeited|exercised|cancell?ed|expired|issued|outstanding|additions?|acquisitions?|disposals?|transfers?|settlements?|released|changes?|increases?|decreases?|charges?|provisions?|payments?|write-?offs?|recoveries|translation|purchases?|sales|issuances?|repurchases?)\b/i
/** Share of headings, or labels, that must be of a kind for all to be taken so. */
const MOST = 0.6

/**
 * Says what tells apart columns of one time, and rows under headings that repeat:
 *
 *                 Level 1   Level 2   Total      <- members, and their total
 *     Bonds           5         3        8
 *
 *                 Cost   Gains   Fair value      <- measures: what is measured is in the heading, the row is of whom
 *     Bonds          7       1        8
 *
 * @param about what is said above the table
 */
export function tellApart(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  statement: StatementKind | null,
  about: string,
): ToldApart {
  const subjects = columns.map((column) => (column.role === 'values' ? columnSubject(column.heading) : ''))
  const areTold = tellingColumns(columns, subjects)
  const telling = subjects.filter((it, index) => areTold[index] && !isTotal(it))
  const hasMeasures =
    statement !== 'EQ' &&
    telling.length > 0 &&
    share(telling, (it) => MEASURE.test(it) && knownMember(it, statement) === null) >= MOST
  const told = columns.map((column, index): GridColumn => {
    const subject = subjects[index]!
    if (column.role !== 'values' || subject === '') return column
    if (hasMeasures && areTold[index]) return { ...column, measure: subject }
    return { ...column, member: columnMember(subject, areTold[index]!, statement, about) }
  })
  const areMovements =
    share(
      rows.filter((it) => it.kind === 'data'),
      (it) => it.time !== null || MOVEMENT.test(it.label.text),
    ) >= MOST
  return { columns: told, rows: hasMeasures && !areMovements ? rows.map(rowMember) : withSections(rows) }
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

/** A row that is of someone or something: all but the totals. */
function rowMember(row: GridRow): GridRow {
  const label = oneLine(row.label.text)
  if (row.kind === 'heading' || row.time !== null || label === '' || isTotal(label)) return row
  return { ...row, member: { axis: memberAxis(label), member: null, label }, isMember: true }
}

function memberAxis(label: string): AxisKind {
  return /\b(?:class|series)\s+[A-Z]\b/i.test(label) ? 'stock' : 'row'
}

/** Labels that mean something else under each heading. */
const TOO_COMMON =
  /^(?:other|total|basic|diluted|current|non-?current|long-?term|short-?term|net|deferred|u\.?s\.?|foreign|federal|state)\b/i
/** Fewest labels that two headings must share for them, or their rows, to be members. */
const FEWEST_SHARED = 2

/**
 * Rows with the same labels under several headings: the headings are members ("Americas", "Europe" over "Net sales", "Operating
 * income"), or where they say what is measured, the labels are ("Net sales", "Cost of sales" over "Products", "Services").
 */
function withSections(rows: readonly GridRow[]): readonly GridRow[] {
  const sectionsByLabel = new Map<string, Set<string>>()
  const labelsBySection = new Map<string, Set<string>>()
  for (const row of rows) {
    const section = row.section.at(-1)
    const label = oneLine(row.label.text).toLowerCase()
    if (row.kind === 'heading' || section === undefined || label === '' || TOO_COMMON.test(label)) continue
    const name = oneLine(section.text)
    sectionsByLabel.set(label, (sectionsByLabel.get(label) ?? new Set()).add(name))
    labelsBySection.set(name, (labelsBySection.get(name) ?? new Set()).add(label))
  }
  const isShared = (label: string): boolean => (sectionsByLabel.get(label)?.size ?? 0) > 1
  const sharing = new Set(
    [...labelsBySection].flatMap(([section, labels]) => {
      const shared = [...labels].filter(isShared).length
      return shared >= FEWEST_SHARED && shared >= labels.size / 2 ? [section] : []
    }),
  )
  if (sharing.size < 2) return rows
  const areMeasures = share([...sharing], (it) => MEASURE.test(it)) >= MOST
  return rows.map((row) => {
    const section = row.section.at(-1)
    const name = section === undefined ? '' : oneLine(section.text)
    const label = oneLine(row.label.text)
    if (row.kind === 'heading' || !sharing.has(name) || row.time !== null) return row
    if (!areMeasures)
      return row.sectionTime?.text === section
        ? row
        : { ...row, member: { axis: 'row', member: null, label: trimmed(name) } }
    if (isTotal(label) || !isShared(label.toLowerCase())) return row
    return { ...row, member: { axis: memberAxis(label), member: null, label: trimmed(label) }, isMember: true }
  })
}

function trimmed(label: string): string {
  return label.replace(/[\s:]+$/, '')
}

function share<T>(all: readonly T[], isOne: (it: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isOne).length / all.length
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
