import { addDays, dateParts, dayCount, type IsoDate } from '../base/calendar.js'
import { gather } from '../base/gather.js'
import {
  FISCAL_SLACK_DAYS,
  fiscalYearEnding,
  fiscalYearEndOn,
  fiscalYearNumber,
  lacksYear,
} from '../model/fiscal-calendar.js'
import type { Edge, Grid, GridColumn, GridRow, NamedTime, RowTime } from '../model/grid.js'
import type { PartOfYear, PeriodMention } from '../model/mention.js'
import type { Reading } from '../model/observation.js'
import { type Duration, periodEnd as endOf, type Period } from '../model/period.js'
import type { FilingProfile } from '../model/profile.js'
import { exactDate } from '../phrases/dates.js'
import { headsBalances, isOfYearEnd, namesBalance, tellsOfFlow, tellsOfMovement } from './balance-words.js'
import { namedRow } from './named-row.js'
import { endingOn, resolvePeriod } from './resolve-period.js'

type PeriodReadings = readonly Reading<Period>[]

/**
 * Says of which period each cell of a grid is: as its row's label says; as its column's heading does; as the heading above the row
 * does; between two balances, from one to the other; as the text above the table says.
 */
export class GridPeriods {
  readonly #grid: Grid
  readonly #profile: FilingProfile
  readonly #byColumn: readonly PeriodReadings[]
  readonly #aheadColumns: readonly boolean[]
  readonly #isAhead: boolean
  readonly #ofGrid: PeriodReadings
  readonly #movements: ReadonlyMap<number, Reading<Period>>
  readonly #hasMeasuredBalance: boolean
  readonly #mayHaveBalances: boolean
  readonly #hasFlowsAlone: boolean
  /** From the beginning of its periods to their end: what stands between happened, whatever the headings name. */
  readonly #rollsForward: boolean

  constructor(grid: Grid, profile: FilingProfile) {
    this.#grid = grid
    this.#profile = profile
    const byColumn = grid.columns.map((column) => columnReadings(column, grid, profile))
    this.#aheadColumns = byColumn.map(([reading]) => reading !== undefined && isAhead(reading.value, profile))
    this.#isAhead = this.#aheadColumns.includes(true)
    this.#byColumn = byColumn.map((it, index) => (this.#aheadColumns[index] ? [] : it))
    this.#ofGrid = namedReadings(grid.time, profile, 'table-caption')
    this.#movements = movements(grid, profile)
    this.#mayHaveBalances = mayHaveBalances(grid)
    this.#hasFlowsAlone = hasFlowsAlone(grid)
    this.#rollsForward = grid.rows.some((it) => it.time?.kind === 'edge' && it.time.edge === 'start')
    this.#hasMeasuredBalance = grid.columns.some((it) => it.measure !== null && BALANCE.test(it.measure))
  }

  /** Whether a column is headed by a time that is yet to come: what falls due then, as of the reported day. */
  isAhead(column: number): boolean {
    return this.#aheadColumns[column]! || (this.#isAhead && this.#byColumn[column]!.length === 0)
  }

  /** The readings for a cell, the best first; none where nothing tells. */
  readings(rowIndex: number, column: number): PeriodReadings {
    const row = this.#grid.rows[rowIndex]!
    const periods = this.#readingsOf(rowIndex, row, column)
    const { edge, heading } = this.#grid.columns[column]!
    const isOfColumn = edge !== null && (row.time === null || row.time.kind === 'period')
    return isOfColumn ? edgeReadings(edge.edge, heading.sourceSpans(edge.range), periods) : periods
  }

  #readingsOf(rowIndex: number, row: GridRow, column: number): PeriodReadings {
    if (row.time?.kind === 'date') {
      const ofRow = dateReadings(row, row.time, this.#profile)
      return ofRow.some((it) => isAhead(it.value, this.#profile)) ? this.#periodsAround(rowIndex, row, column) : ofRow
    }
    if (row.time?.kind === 'period') return this.#ownReadings(row, row.time, column)
    const around = this.#periodsAround(rowIndex, row, column)
    const periods = this.#isOfYear(row) ? this.#yearsTo(around) : around
    if (row.time === null) {
      if (this.#isOfDay(row, column)) return daysFirst(periods)
      return this.#isBalanceAmongFlows(rowIndex, column) ? endsOf(periods) : periods
    }
    return row.time.kind === 'day'
      ? dayReadings(row, row.time, periods)
      : edgeReadings(row.time.edge, row.label.sourceSpans(row.time.range), periods)
  }

  /** Below "for each of the last three years" what flows is of the year, and what stands beside it, but where balances do too. */
  #isOfYear(row: GridRow): boolean {
    return this.#grid.isOfYears && (this.#hasFlowsAlone || row.time !== null || isFlow(row))
  }

  #yearsTo(readings: PeriodReadings): PeriodReadings {
    return gather(readings, (it) => {
      const year = it.value.kind === 'instant' ? yearTo(it.value.date, this.#profile) : null
      return year === null ? it : { ...it, value: year, rule: 'day-of-flows' }
    })
  }

  /** Under a year alone, a fair value or a deferred tax asset is of the year's last day. */
  #isOfDay(row: GridRow, column: number): boolean {
    const { measure } = this.#grid.columns[column]!
    if (measure !== null) return this.#hasMeasuredBalance
    return BALANCE.test(row.label.text) || row.section.some((it) => BALANCE.test(it.text))
  }

  /** "Long-term debt" among the results of years, in selected data; in a statement of cash flows the name stands for its change. */
  #isBalanceAmongFlows(rowIndex: number, column: number): boolean {
    if (isOfYearEnd(this.#grid.rows[rowIndex]!.label.text)) return true
    if (!this.#mayHaveBalances || this.#grid.columns[column]!.measure !== null) return false
    const { label, section } = namedRow(this.#grid.rows, rowIndex)
    if (section.some((it) => MOVEMENTS.test(it.text) || tellsOfFlow(it.text))) return false
    if (namesBalance(label.text)) return true
    return !this.#rollsForward && section.some((it) => headsBalances(it.text)) && !tellsOfMovement(label.text)
  }

  /** "2002" before the columns; none of a time to come. */
  #ownReadings(row: GridRow, { mention, completedBy }: OwnTime, column: number): PeriodReadings {
    const completing = completedBy?.sourceSpans(completedBy.whole) ?? []
    const spans = [...row.label.sourceSpans(mention.range), ...completing]
    if (lacksYear(mention)) {
      const ofColumn = this.#byColumn[column]!
      return this.#partReadings(mention, spans, ofColumn.length > 0 ? ofColumn : this.#yearAbove(row))
    }
    const found = resolvePeriod(mention, 0, this.#profile, null)
    if (found === null || isAhead(found.period, this.#profile)) return []
    if (mention.kind !== 'year') return [{ value: found.period, spans, rule: 'row-label' }]
    return yearReadings(found.period, this.#grid).map((value) => ({ value, spans, rule: 'year-alone' }))
  }

  /** "First quarter" under the heading "Year ended October 31, 2021"; none of a time to come. */
  #partReadings(part: PartOfYear, ownSpans: Reading<Period>['spans'], ofYear: PeriodReadings): PeriodReadings {
    const year = partYear(ofYear, this.#profile)
    const dated = year === null ? null : inFiscalYear(part, year, this.#profile)
    const found = dated === null ? null : resolvePeriod(dated, 0, this.#profile, null)
    if (found === null || isAhead(found.period, this.#profile)) return []
    return [{ value: found.period, spans: [...ownSpans, ...ofYear[0]!.spans], rule: 'fiscal-calendar' }]
  }

  /** The time that the heading above a row names, or else the table. */
  #yearAbove(row: GridRow): PeriodReadings {
    const ofSection = namedReadings(row.sectionTime, this.#profile, 'section-heading')
    return ofSection.length > 0 ? ofSection : this.#ofGrid
  }

  #periodsAround(rowIndex: number, row: GridRow, column: number): PeriodReadings {
    const ofColumn = this.#byColumn[column]!
    if (ofColumn.length > 0) return ofColumn
    const { heading, period: part } = this.#grid.columns[column]!
    if (part?.kind === 'untold' || part?.kind === 'since-inception') return []
    if (part !== null && lacksYear(part))
      return this.#partReadings(part, heading.sourceSpans(part.range), this.#yearAbove(row))
    if (this.#isAhead) return this.#ofGrid.length > 0 ? this.#ofGrid : lastDay(this.#profile)
    const ofSection = namedReadings(row.sectionTime, this.#profile, 'section-heading')
    if (ofSection.length > 0) return ofSection
    const movement = this.#movements.get(rowIndex)
    return movement === undefined ? this.#ofGrid : [movement]
  }
}

type OwnTime = Extract<RowTime, { kind: 'period' }>

/** A part of a year with its year: of a day, the year that it has in that fiscal year. */
function inFiscalYear(part: PartOfYear, year: number, { fiscalYearEnd }: FilingProfile): PeriodMention | null {
  if (part.kind === 'fiscal') return { ...part, year }
  const [date] = part.dates
  if (date === undefined || date.day === null || fiscalYearEnd === null) return null
  for (const calendarYear of [year - 1, year, year + 1]) {
    const dated = { ...date, year: calendarYear }
    const day = exactDate(dated)
    const ofYear = day === null ? null : fiscalYearEndOn(day, fiscalYearEnd.value, FISCAL_SLACK_DAYS)
    if (ofYear !== null && fiscalYearNumber(ofYear) === year) return { ...part, dates: [dated] }
  }
  return null
}

const BALANCE =
  /\bfair\s+values?\b(?!.*\b(?:changes?|adjustments?|gains?|loss(?:es)?|grant\w*)\b)|\bcarrying\s+(?:amounts?|values?)\b|\bdeferred\s+(?:income\s+)?tax\s+(?:assets?|liabilit\w+)\b|\bbenefit\s+obligations?\s+at\b|\bfunded\s+status\b/i

/** Of a year alone the reading as its last day before that as the year. */
function daysFirst(readings: PeriodReadings): PeriodReadings {
  if (readings[0]?.rule !== 'year-alone') return readings
  return readings.toSorted((a, b) => Number(a.value.kind === 'duration') - Number(b.value.kind === 'duration'))
}

const MOVEMENTS = /\bchanges?\s+in\b|\b(?:increase|decrease)\b|\badjustments?\b|\bbalance\b/i

/** "Average balances": of all days of a period. */
const AVERAGE = /\baverages?\b/i

/** Selected data and releases of results have balances among their flows, statements have none. */
const SELECTED = /\b(?:results|selected|summary|highlights|data)\b/i

function mayHaveBalances({ statement, title, lead, notes, rows }: Grid): boolean {
  if (statement !== null && !(statement === 'IS' && SELECTED.test(title?.text ?? ''))) return false
  if ([title, lead, ...notes.map((it) => it.text)].some((it) => it !== null && AVERAGE.test(it.text))) return false
  return !rows.some(
    ({ kind, label }) => MOVEMENTS.test(label.text) || (kind === 'heading' && /\bactivities\b/i.test(label.text)),
  )
}

function endsOf(readings: PeriodReadings): PeriodReadings {
  return gather(
    readings,
    ({ value, spans }): PeriodReadings => [
      { value: { kind: 'instant', date: endOf(value) }, spans, rule: 'end-of-period' },
    ],
  )
}

function partYear(readings: PeriodReadings, { fiscalYearEnd }: FilingProfile): number | null {
  const period = readings[0]?.value
  if (period === undefined || fiscalYearEnd === null) return null
  return fiscalYearNumber(fiscalYearEndOn(endOf(period), fiscalYearEnd.value, FISCAL_SLACK_DAYS))
}

function isAhead(period: Period, { periodEnd }: FilingProfile): boolean {
  return periodEnd !== null && endOf(period) > addDays(periodEnd.value, FISCAL_SLACK_DAYS)
}

/** The end of the reported period: what falls due later is told as of then. */
function lastDay({ periodEnd }: FilingProfile): PeriodReadings {
  if (periodEnd === null) return []
  return [{ value: { kind: 'instant', date: periodEnd.value }, spans: periodEnd.spans, rule: 'period-of-report' }]
}

function columnReadings(column: GridColumn, grid: Grid, profile: FilingProfile): PeriodReadings {
  if (column.period === null || (column.period.kind === 'fiscal' && column.period.year === null)) return []
  const spans = column.heading.sourceSpans(column.period.range)
  const found = resolvePeriod(column.period, 0, profile, null)
  if (found === null) return []
  if (column.period.kind === 'instant' && isOfFlows(grid)) return flowReadings(column.period, spans, grid, profile)
  if (column.period.kind === 'since-inception') {
    const isSure = column.period.date !== null || endsBeside(found.period, column, grid, profile)
    return isSure ? [{ value: found.period, spans: [...spans, ...profile.inception!.spans], rule: found.rule }] : []
  }
  if (column.period.kind !== 'year') return [{ value: found.period, spans, rule: 'column-heading' }]
  return yearReadings(found.period, grid).map((value) => ({ value, spans, rule: 'year-alone' }))
}

/** Whether another column ends on the same day. */
function endsBeside(period: Period, column: GridColumn, { columns }: Grid, profile: FilingProfile): boolean {
  return columns.some((it) => {
    if (it === column || it.period === null || it.period.kind === 'since-inception') return false
    const beside = resolvePeriod(it.period, 0, profile, null)
    return beside !== null && endOf(beside.period) === endOf(period)
  })
}

const FLOWS = /\bstatements?\s+of\s+(?:[\w’'()-]+\s+){0,4}?(?:cash\s+flows?|operations|income|earnings|loss|profit)\b/i
const LONGEST_TITLE = 120

/** A statement of what happened in a time, by its title. */
function isOfFlows({ statement, title }: Grid): boolean {
  if (title === null || title.text.length > LONGEST_TITLE || !FLOWS.test(title.text)) return false
  return statement === 'CF' || statement === 'IS' || statement === 'CI'
}

/** A day over a statement of flows of an annual report is the end of the year that they are of; of others nothing tells the length. */
function flowReadings(
  mention: Extract<PeriodMention, { kind: 'instant' }>,
  spans: Reading<Period>['spans'],
  { statement }: Grid,
  profile: FilingProfile,
): PeriodReadings {
  const day = resolvePeriod(mention, 0, profile, null)
  if (day === null) return []
  const year = isAnnual(profile) ? yearTo(endOf(day.period), profile) : null
  if (year !== null) return [{ value: year, spans, rule: 'day-of-flows' }]
  return statement === 'CF' ? [] : [{ value: day.period, spans, rule: 'column-heading' }]
}

const FEWEST_DAYS_OF_YEAR = 350

function isAnnual({ reportPeriod }: FilingProfile): boolean {
  return reportPeriod?.kind === 'duration' && dayCount(reportPeriod.start, reportPeriod.end) > FEWEST_DAYS_OF_YEAR
}

function isFlow({ label, section }: GridRow): boolean {
  return !namesBalance(label.text) && [label, ...section].some((it) => tellsOfFlow(it.text))
}

function hasFlowsAlone({ rows }: Grid): boolean {
  return rows.some(isFlow) && !rows.some((it) => namesBalance(it.label.text))
}

/** The fiscal year that ends on a day; null where none does. */
function yearTo(date: IsoDate, profile: FilingProfile): Period | null {
  return isYearEnd(date, profile) ? endingOn(date, { unit: 'year', count: 1 }, profile) : null
}

function isYearEnd(date: IsoDate, { fiscalYearEnd }: FilingProfile): boolean {
  if (fiscalYearEnd === null) return false
  return fiscalYearEndOn(date, fiscalYearEnd.value, FISCAL_SLACK_DAYS) <= addDays(date, FISCAL_SLACK_DAYS)
}

/** A year alone is the fiscal year, or its last day. */
function yearReadings(year: Period, grid: Grid): readonly Period[] {
  if (year.kind === 'instant') return [year]
  const end: Period = { kind: 'instant', date: year.end }
  return grid.statement === 'BS' ? [end, year] : [year, end]
}

function namedReadings(
  time: NamedTime | null,
  profile: FilingProfile,
  rule: 'section-heading' | 'table-caption',
): PeriodReadings {
  if (time === null) return []
  const found = resolvePeriod(time.mention, 0, profile, null)
  return found === null ? [] : [{ value: found.period, spans: time.text.sourceSpans(time.mention.range), rule }]
}

function dateReadings(row: GridRow, time: Extract<RowTime, { kind: 'date' }>, profile: FilingProfile): PeriodReadings {
  const date = dateOf(time, profile)
  if (date === null) return []
  return [{ value: { kind: 'instant', date }, spans: row.label.sourceSpans(time.mention.range), rule: 'row-label' }]
}

/** A balance on the first day of a month, or of the next period, is the one that the period before ended with. */
function dateOf({ mention }: Extract<RowTime, { kind: 'date' }>, profile: FilingProfile): IsoDate | null {
  if (mention.kind === 'year') {
    return profile.fiscalYearEnd === null ? null : fiscalYearEnding(mention.year, profile.fiscalYearEnd.value)
  }
  const [printed] = mention.kind === 'instant' ? mention.dates : []
  const date = printed === undefined ? null : exactDate(printed)
  if (date === null) return null
  const before = addDays(date, -1)
  const isFirst = profile.calendar.unit === 'month' && dateParts(date).day === 1
  return isFirst || profile.calendar.ends.includes(before) ? before : date
}

/** "Cash, beginning of period" under "Nine months ended July 1, 2023" is of the day before those months. */
function edgeReadings(edge: Edge['edge'], spans: Reading<Period>['spans'], periods: PeriodReadings): PeriodReadings {
  return gather(periods, (it): PeriodReadings => {
    if (it.value.kind === 'instant') return edge === 'end' ? [it] : []
    const date = edge === 'end' ? it.value.end : addDays(it.value.start, -1)
    return [{ value: { kind: 'instant', date }, spans: [...it.spans, ...spans], rule: 'edge-of-period' }]
  })
}

/** "Cash at January 1" is of the end of the period before, where the column's begins on that day or the one after. */
function dayReadings(
  row: GridRow,
  { date }: Extract<RowTime, { kind: 'day' }>,
  periods: PeriodReadings,
): PeriodReadings {
  const spans = row.label.sourceSpans(date.range)
  const isDay = (it: IsoDate): boolean => dateParts(it).month === date.month && dateParts(it).day === date.day
  return gather(periods, (it): PeriodReadings => {
    if (it.value.kind === 'instant') return [it]
    const { start, end } = it.value
    const before = addDays(start, -1)
    const day = isDay(end) ? end : isDay(start) || isDay(before) ? before : null
    return day === null
      ? []
      : [{ value: { kind: 'instant', date: day }, spans: [...it.spans, ...spans], rule: 'edge-of-period' }]
  })
}

/**
 * Rows between two balances, by index, with the time between:
 *
 *     Balance, December 31, 2022      <- from the day after
 *       Net income
 *     Balance, March 31, 2023         <- to this day
 */
function movements(grid: Grid, profile: FilingProfile): ReadonlyMap<number, Reading<Period>> {
  const found = new Map<number, Reading<Period>>()
  let before: { readonly date: IsoDate; readonly index: number } | null = null
  for (const [index, row] of grid.rows.entries()) {
    if (row.time?.kind !== 'date') continue
    const date = dateOf(row.time, profile)
    if (date === null) continue
    if (before !== null && before.date < date) {
      const value: Duration = { kind: 'duration', start: addDays(before.date, 1), end: date }
      const edges = [grid.rows[before.index]!, row]
      const spans = edges.flatMap((it) => (it.time?.kind === 'date' ? it.label.sourceSpans(it.time.mention.range) : []))
      for (let at = before.index + 1; at < index; at++) found.set(at, { value, spans, rule: 'roll-forward' })
    }
    before = { date, index }
  }
  return found
}
