import type { MappedText } from '../base/mapped-text.js'
import { lacksYear, MONTHS_OF_QUARTER, MONTHS_OF_YEAR, monthsOf } from '../model/fiscal-calendar.js'
import type { GridColumn, GridRow, RowTime } from '../model/grid.js'
import type { PeriodMention, PrintedLength } from '../model/mention.js'
import { exactDate, findDates } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findLengths, findPeriods } from '../phrases/periods.js'
import { columnSubject } from './column-subject.js'
import { isQuarter, rowPeriod } from './row-period.js'
import { QUARTERS_OF_YEAR, withWholeYears } from './whole-years.js'
import { MOST, oneLine, share } from './words-of-tables.js'

/** "2002", "Fiscal 2002 (a)". */
const YEAR = /^\W*(?:(?:fiscal|financial)\s+)?(?:year\s+)?(?<year>(?:19|20)\d\d)(?:\s*\(?[\da-z*]{1,2}\)?)?\W*$/i
/** What falls due is told by years too. */
const LATER = /\b(?:thereafter|beyond|later|afterwards|remaind\w+|after)\b/i
const FEWEST_YEARS = 2

export interface SaidOfRows {
  /** All that is said above the table, the corner too. */
  readonly about: readonly MappedText[]
  /** What stands over the labels. */
  readonly corner: readonly MappedText[]
}

/**
 * Says of which time rows are where they are headed by it, and the columns by what is measured, or by the year:
 *
 *                     Revenue   Net income   Total assets
 *     2002             26,764        3,117         44,224      <- of 2002
 *     2001             26,539        1,291         44,395      <- of 2001
 *
 *     Quarter ended     Sales   Net income                                       1997    1996
 *       March 31, 1997  6,418          812      <- of three months   Net sales:
 *       June 30, 1997   6,912          918                             First    6,418   5,877    <- of that quarter of 1997, of 1996
 *
 * @param said what is said above the table, the corner too
 */
export function withTimedRows(
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  said: SaidOfRows,
): readonly GridRow[] {
  const values = columns.filter((it) => it.role === 'values')
  const isUntimed = values.every((it) => it.period === null)
  if (!isUntimed && !values.every((it) => it.period !== null && isYear(it.period))) return rows
  const timed = isUntimed ? withTimes(rows, said) : withQuarters(rows, said)
  return timed === rows ? rows : withWholeYears(withNames(timed, values))
}

function isYear(mention: PeriodMention): boolean {
  switch (mention.kind) {
    case 'year':
      return true
    case 'fiscal':
      return mention.part.kind === 'year'
    case 'ending':
      return mention.lengths.every((it) => monthsOf(it) === MONTHS_OF_YEAR)
    default:
      return false
  }
}

function withTimes(rows: readonly GridRow[], { about, corner }: SaidOfRows): readonly GridRow[] {
  const data = rows.filter((it) => it.kind === 'data')
  const areYears =
    data.filter((it) => YEAR.test(oneLine(it.label.text))).length >= FEWEST_YEARS &&
    share(data, (it) => YEAR.test(oneLine(it.label.text))) >= MOST &&
    !data.some((it) => LATER.test(it.label.text))
  const isOfQuarters = saysQuarters(rows, about)
  const inSteps = about.some((it) => QUARTERLY_DATA.test(it.text)) && areInQuarters(data)
  return mapped(rows, (row): RowTime | null => {
    const heading = lengthHeading(row, corner)
    const length = heading?.length ?? (inSteps ? QUARTER : null)
    const own = rowPeriod(row.label.text, { length, isOfQuarters })
    if (own !== null) return { kind: 'period', mention: own, completedBy: heading?.text ?? null }
    if (row.time !== null) return row.time
    const mention = (areYears ? yearOf(row) : null) ?? rangeIn(row)
    return mention === null ? null : { kind: 'period', mention, completedBy: null }
  })
}

/** Of the years that head the columns. */
function withQuarters(rows: readonly GridRow[], { about, corner }: SaidOfRows): readonly GridRow[] {
  const isOfQuarters = saysQuarters(rows, about)
  return mapped(rows, (row) => {
    const heading = lengthHeading(row, corner)
    const mention = rowPeriod(row.label.text, { length: heading?.length ?? null, isOfQuarters })
    if (mention === null || !lacksYear(mention) || !isQuarter(mention)) return row.time
    return { kind: 'period', mention, completedBy: heading?.text ?? null }
  })
}

/** The rows themselves where none has another time than before. */
function mapped(rows: readonly GridRow[], timeOf: (row: GridRow) => RowTime | null): readonly GridRow[] {
  const timed = rows.map((row): GridRow => {
    const time = row.kind === 'heading' ? row.time : timeOf(row)
    return time === row.time ? row : { ...row, time }
  })
  return timed.some((row, index) => row !== rows[index]) ? timed : rows
}

const QUARTER: PrintedLength = { unit: 'quarter', count: 1 }

const OF_QUARTERS = /\bquarter(?:s|ly)?\b/i
const ALL_ORDINALS = /^\W*(?:first|second|third|fourth|1st|2nd|3rd|4th)\W*$/i

function saysQuarters(rows: readonly GridRow[], about: readonly MappedText[]): boolean {
  if (about.some((it) => it.text.length <= LONGEST_HEADING && OF_QUARTERS.test(it.text))) return true
  if (rows.some((it) => it.kind === 'heading' && OF_QUARTERS.test(it.label.text))) return true
  const ordinals = rows.filter((it) => it.kind === 'data' && ALL_ORDINALS.test(it.label.text))
  return new Set(ordinals.map((it) => oneLine(it.label.text).toLowerCase())).size === QUARTERS_OF_YEAR
}

const QUARTERLY_DATA =
  /\bquarterly\s+(?:\w+\s+){0,3}(?:results|data|information|summary|operations|earnings)\b|\bby\s+quarters?\b/i

/** Rows of days that follow each other by three months. */
function areInQuarters(data: readonly GridRow[]): boolean {
  const dates = data.flatMap((it) => findDates(it.label.text).filter((date) => exactDate(date) !== null))
  const months = dates.map((it) => it.year! * MONTHS_OF_YEAR + it.month)
  const steps = months.slice(1).map((it, index) => it - months[index]!)
  return (
    steps.length >= 2 &&
    steps.every((it) => Math.abs(it) === MONTHS_OF_QUARTER && Math.sign(it) === Math.sign(steps[0]!))
  )
}

const LONGEST_HEADING = 80
const ENDS_OPEN =
  /\b(?:quarters?|months|weeks|years?|half|periods?)\s+(?:ended|ending)\W*$|^\W*(?:fiscal\s+)?quarters?\W*$/i

interface LengthHeading {
  readonly text: MappedText
  readonly length: PrintedLength
}

/** "Quarter ended", of the days that the rows under it are headed by. */
function lengthHeading({ section }: GridRow, corner: readonly MappedText[]): LengthHeading | null {
  const text = [...corner, ...section].findLast((it) => it.text.length <= LONGEST_HEADING && ENDS_OPEN.test(it.text))
  const [found, ...more] = text === undefined ? [] : findLengths(text.text)
  if (text === undefined || found === undefined || more.length > 0) return null
  return monthsOf(found.length) > MONTHS_OF_YEAR ? null : { text, length: found.length }
}

function yearOf({ label }: GridRow): PeriodMention | null {
  const year = YEAR.exec(label.text)?.groups?.year
  if (year === undefined) return null
  return { kind: 'year', range: rangeOf(label.text.indexOf(year), year), year: Number(year) }
}

/** "Repurchases from October 29, 2005 through November 25, 2005" */
function rangeIn({ label }: GridRow): PeriodMention | null {
  const [only, ...more] = findPeriods(label.text)
  return only?.kind === 'range' && more.length === 0 ? only : null
}

/** What columns of a roll-forward say alike of all accounts. */
const OF_ROLL_FORWARD =
  /\b(?:balances?|additions?|deductions?|charge[ds]?|provisions?|write-?offs?|written|recover\w+|reserves?)\b/i

/** A heading above rows with times says of what they are, where the columns don't, or say the same of several. */
function withNames(rows: readonly GridRow[], values: readonly GridColumn[]): readonly GridRow[] {
  const names = rows.map((it) => (it.time?.kind === 'period' ? nameAbove(it) : null))
  const isNeeded =
    values.every((it) => it.subject === '') ||
    values.some((it) => OF_ROLL_FORWARD.test(it.subject)) ||
    new Set(names.filter((it) => it !== null)).size > 1
  return isNeeded ? rows.map((row, index) => (names[index] === null ? row : { ...row, measure: names[index]! })) : rows
}

/** The innermost heading that is no time, with what it goes on from: "Allowance for doubtful" over "accounts:". */
function nameAbove({ section }: GridRow): string | null {
  const named = section
    .filter((it) => columnSubject(it.text) !== '')
    .map((it) => oneLine(it.text).replace(/[\s:]+$/, ''))
  const begin = named.findLastIndex((it) => !/^\p{Ll}/u.test(it))
  return begin < 0 ? null : named.slice(begin).join(' ')
}

/** Whether rows are headed by their times, so that the columns say what is measured. */
export function areTimed(rows: readonly GridRow[]): boolean {
  return rows.some((it) => it.time?.kind === 'period')
}
