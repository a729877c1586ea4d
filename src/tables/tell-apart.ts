import type { GridColumn, GridRow, Member } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { axisOf, isTotal, knownMember } from './known-member.js'
import { isMovement, type TableContext, withRowMembers } from './row-members.js'
import { withoutEntities } from './separate-statements.js'
import { sumColumns } from './sum-columns.js'
import { areTimed } from './timed-rows.js'
import { MEASURE, MOST, share } from './words-of-tables.js'

/** Columns and rows with what tells those of one time apart. */
export interface ToldApart {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
}

/** Columns of one roll-forward that count different things. */
const COUNTING = /\b(?:number|shares|units|price|terms?|life|intrinsic|aggregate)\b/i

/** Columns that are lines of their own: taxes and leases of a kind have concepts, not members. */
const LINES =
  /^(?:for\s+)?(?:current|deferred)$|^(?:operating|finance|financing|capital)\s+leases?(?:\s+(?:obligations?|liabilit(?:y|ies)))?$/i
/** Columns of one roll-forward that hold a gross amount and what is taken off it. */
const ALLOWANCE = /\ballowances?\b|\bnet\s+of\b|\bgross\b|\baccumulated\s+(?:depreciation|amorti[sz]ation)\b/i
/** What stands beside the levels of the fair value hierarchy, and is none. */
const CARRIED = /\b(?:carrying|principal|par|face|cost|book)\b|\btotal\s+(?:estimated\s+)?fair\s+value\b/i
const COMPREHENSIVE = /\bchanges?\b[^.]{0,80}?\b(?:accumulated\s+other\s+comprehensive|AOC[IL]\b)/i
/** What the segments add up to, before what isn't theirs. */
const OF_SEGMENTS = /^total\b.*\bsegments$/i
/** Columns of pension plans, whatever is measured of them. */
const PLANS = /\b(?:defined\s+benefit|pensions?|post-?retirement|retiree)\b/i
/** "Company" beside "Guarantors" and "Consolidated" is a part of the whole. */
const PART = /^(?:the\s+)?company$/i
const WHOLE = /^(?:consolidated|group|totals?)\b/i
/** Equity that the statement keeps apart from the rest: a line of its own. */
const TEMPORARY = /\b(?:redeemable|temporary|mezzanine)\b/i

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
  const subjects = withoutEntities(columns.map((column) => (column.role === 'values' ? column.subject : '')))
  const areTold = tellingColumns(columns, subjects)
  const hasWhole = subjects.some((it) => WHOLE.test(it))
  const isAll = (subject: string): boolean => isTotal(subject) && !(hasWhole && PART.test(subject))
  const telling = subjects.filter((it, index) => areTold[index] && !isAll(it))
  const areLines = telling.length > 0 && telling.every((it) => LINES.test(it))
  const areRowsTimed = areTimed(rows)
  const hasMeasures =
    !areLines && (areRowsTimed ? subjects.some((it) => MEASURE.test(it)) : areMeasures(telling, rows, statement))
  const hasLevels = telling.some((it) => knownMember(it, statement)?.axis === 'level')
  const told = columns.map((column, index): GridColumn => {
    const subject = subjects[index]!
    if (column.role !== 'values' || subject === '') return column
    if (areRowsTimed && hasMeasures) return { ...column, measure: measureOf(column, subject) }
    if (areTold[index] && isMeasured(subject, { areLines, hasMeasures, hasLevels, statement }))
      return { ...column, measure: measureOf(column, subject) }
    return isAll(subject) && !OF_SEGMENTS.test(subject)
      ? column
      : { ...column, member: columnMember(subject, areTold[index]!, statement, about) }
  })
  const sums = sumColumns(told, rows)
  const ofParts = told.map((it) => (sums.has(it.index) && it.member?.member === null ? { ...it, member: null } : it))
  const whole = statement === 'EQ' ? withParent(ofParts, subjects.map(isAll)) : ofParts
  const all = COMPREHENSIVE.test(about) && isMovement(rows) ? whole.map(withComprehensive) : whole
  return { columns: all, rows: withRowMembers({ rows, columns: all, context, hasMeasures }) }
}

/** What is measured at the beginning of a period is the same as at its end: "Balance at beginning of year" is a balance. */
function measureOf({ edge }: GridColumn, subject: string): string {
  return edge === null ? subject : subject.replace(EDGE, '').trim() || 'Balance'
}

const EDGE = /[\s,–—-]{0,5}\b(?:at\s+)?(?:the\s+)?(?:beginning|start|end|ending|opening|closing)\b(?:\s+of\b.*)?/i

/** The total of a roll-forward of accumulated other comprehensive income is that component of equity. */
function withComprehensive(column: GridColumn): GridColumn {
  if (column.role !== 'values' || column.member !== null || !isTotal(column.subject)) return column
  const member = 'core:AccumulatedOtherComprehensiveIncomeMember'
  return { ...column, member: { axis: 'equity', member, label: column.subject } }
}

/** Of two totals, one on each side of the noncontrolling interest, the first is the parent's owners'. */
function withParent(columns: readonly GridColumn[], areTotals: readonly boolean[]): readonly GridColumn[] {
  const outsiders = columns.findIndex((it) => it.member?.member === 'core:NoncontrollingInterestMember')
  const first = areTotals.indexOf(true)
  if (first < 0 || first > outsiders || areTotals.lastIndexOf(true) < outsiders) return columns
  const member = { axis: 'equity', member: 'core:ParentMember', label: columns[first]!.subject } as const
  return columns.map((it, index) => (index === first ? { ...it, member } : it))
}

/** Whether what columns of one time are headed by is mostly what is measured. */
function areMeasures(telling: readonly string[], rows: readonly GridRow[], statement: StatementKind | null): boolean {
  if (statement === 'EQ' || telling.length === 0 || telling.every((it) => PLANS.test(it))) return false
  if (isMovement(rows) && !telling.some((it) => COUNTING.test(it)) && !telling.every((it) => ALLOWANCE.test(it)))
    return false
  return share(telling, (it) => MEASURE.test(it) && knownMember(it, statement) === null) >= MOST
}

interface Telling {
  readonly areLines: boolean
  readonly hasMeasures: boolean
  readonly hasLevels: boolean
  readonly statement: StatementKind | null
}

/** Whether a column's heading says what is measured: mostly all do or none; beside levels the carrying amount does. */
function isMeasured(subject: string, { areLines, hasMeasures, hasLevels, statement }: Telling): boolean {
  if (areLines) return !isTotal(subject)
  if (statement === 'EQ') return TEMPORARY.test(subject)
  if (hasLevels) return CARRIED.test(subject) && knownMember(subject, statement) === null
  return hasMeasures
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
  if (OF_SEGMENTS.test(subject)) return { axis: 'segment', member: null, label: 'Operating segments' }
  const known = knownMember(subject, statement)
  if (known !== null) return { ...known, label: subject }
  return isTold ? { axis: axisOf(subject, about), member: null, label: subject } : null
}
