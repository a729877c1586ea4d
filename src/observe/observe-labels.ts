import type { IsoDate } from '../base/calendar.js'
import { parseDecimal } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import type { Grid, GridRow, LabelAmount } from '../model/grid.js'
import { type LineRef, type Observation, PRINTED_LEVEL, type Reading } from '../model/observation.js'
import { type Period, periodEnd, periodKey } from '../model/period.js'
import { exactDate } from '../phrases/dates.js'
import type { GridNotes } from './grid-notes.js'
import type { GridPeriods } from './grid-periods.js'

/**
 * Makes observations of the amounts that a row's label states. A list has one for each column; par values and numbers of
 * shares that are told once hold in every column.
 */
export function observeLabels(
  grid: Grid,
  gridIndex: number,
  row: GridRow,
  rowIndex: number,
  periods: GridPeriods,
  notes: GridNotes,
): readonly Observation[] {
  return gather(row.labelAmounts, (stated, index) => {
    const line = lineOf(row, stated, `${gridIndex}:${rowIndex}:label${index - stated.place}`, gridIndex, rowIndex)
    return periodsOf(stated, grid, row, rowIndex, periods).map((readings) =>
      observe(stated, line, row, readings, notes),
    )
  })
}

function lineOf(row: GridRow, stated: LabelAmount, key: string, grid: number, index: number): LineRef {
  const head = row.label.text
    .split(/[,;($]|\s[-–—]/)[0]!
    .replace(/\s+/g, ' ')
    .trim()
  const label =
    head === '' || head.toLowerCase() === stated.measure.toLowerCase() ? stated.measure : `${head}, ${stated.measure}`
  return {
    key,
    label,
    labelSpans: row.label.sourceSpans(row.label.whole),
    core: label,
    section: row.section.map((it) => it.text.replace(/\s+/g, ' ').trim()),
    sectionSpans: [],
    grid,
    row: index,
    measure: key,
  }
}

/** The periods that an amount is of, each with its readings. */
function periodsOf(
  stated: LabelAmount,
  grid: Grid,
  row: GridRow,
  rowIndex: number,
  periods: GridPeriods,
): readonly (readonly Reading<Period>[])[] {
  const date = stated.date === null ? null : exactDate(stated.date)
  if (stated.date !== null && date !== null) {
    return [[{ value: { kind: 'instant', date }, spans: row.label.sourceSpans(stated.date.range), rule: 'row-label' }]]
  }
  const columns = grid.columns.filter((it) => it.role === 'values' && it.member === null && it.measure === null)
  const all = columns.map((it) => periods.readings(rowIndex, it.index)).filter((it) => it.length > 0)
  const distinct = [...new Map(all.map((it) => [periodKey(it[0]!.value), it])).values()]
  const ends = distinct.map((it) => periodEnd(it[0]!.value))
  if (stated.year !== null) return distinct.filter((_, index) => yearOf(ends[index]!) === stated.year)
  if (stated.count > 1) return distinct.length === stated.count ? [distinct[stated.place]!] : []
  if (distinct.length === 1 || stated.quantity !== 'money') return distinct
  const open = distinct.filter((_, index) => !isTold(ends[index]!, row))
  return open.length === 1 ? open : []
}

/** "$100 ($91 at September 27, 1996)": the label tells of that day what it is, so that the rest is of the others. */
function isTold(day: IsoDate, { labelAmounts }: GridRow): boolean {
  return labelAmounts.some(({ date, year }) => (date === null ? year === yearOf(day) : exactDate(date) === day))
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4))
}

function observe(
  { amount, quantity }: LabelAmount,
  line: LineRef,
  row: GridRow,
  periods: readonly Reading<Period>[],
  notes: GridNotes,
): Observation {
  const printed = { amount, text: row.label, row, column: null, quantity }
  return {
    place: 'table',
    wording: 'label',
    line,
    column: null,
    members: [],
    value: row.label.sourceSpan(amount.digits),
    number: parseDecimal(amount.number),
    isDash: false,
    places: amount.places,
    negative: (amount.negative ?? []).map((it) => row.label.sourceSpan(it)),
    quantity,
    scales: notes.scales(printed),
    currencies: quantity === 'shares' ? [] : notes.currencies(printed),
    periods,
    ...PRINTED_LEVEL,
  }
}
