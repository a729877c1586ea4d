import { Decimal, ZERO } from '../base/decimal.js'
import { type SignReading, type StatementRow, signedNumber, signReadings } from './statement-lines.js'

/** A total, what it is the sum of, and the readings of the signs with which it comes out. */
export interface FoundSum {
  readonly total: StatementRow
  readonly items: readonly { readonly row: StatementRow; readonly weight: 1 | -1 }[]
  readonly readings: ReadonlyMap<string, SignReading>
  /** Columns in which it doesn't come out: misprints, where it does in the others. */
  readonly failing: readonly number[]
}

/** Most lines without a known balance or sign that one sum may decide at once. */
const MOST_OPEN = 6

/**
 * Finds which rows are totals of which, by their numbers alone: a row is a total where the rows above it, as far as no total has
 * taken them yet, come out to it in every column. Totals then stand for their rows further down.
 *
 *     Revenue              23  <-----------.
 *       Cost of sales       3  <-.          |
 *       Research        1,122  <-| summed   |
 *     Operating expenses 1,125  -'  <-------| revenue - operating expenses + interest income
 *     Interest income     (158) <-----------|
 *     Loss for the period  944  ------------'
 */
export function findSums(rows: readonly StatementRow[]): readonly FoundSum[] {
  const sums: FoundSum[] = []
  const fixed = new Map<string, SignReading>()
  const open: StatementRow[] = []
  for (const row of rows) {
    const sum = row.cells.length === 0 ? null : findSum(row, open, fixed)
    if (sum !== null) {
      sums.push(sum)
      for (const [key, reading] of sum.readings) fixed.set(key, reading)
      open.splice(open.length - sum.items.length, sum.items.length)
    }
    open.push(row)
  }
  return sums
}

function findSum(total: StatementRow, open: readonly StatementRow[], fixed: ReadonlyMap<string, SignReading>): FoundSum | null {
  for (const effort of EFFORTS) {
    for (let count = 2; count <= open.length; count++) {
      const sum = trySum(total, open.slice(open.length - count), fixed, effort)
      if (sum !== null) return sum
    }
  }
  return null
}

interface Effort {
  /** Every column comes out to the digit; else to the rounding of its lines, and a minority may be misprinted. */
  readonly isStrict: boolean
  /** Every combination of the signs that are open; else the likely ones. */
  readonly isExhaustive: boolean
}

const EFFORTS: readonly Effort[] = [
  { isStrict: true, isExhaustive: false },
  { isStrict: true, isExhaustive: true },
  { isStrict: false, isExhaustive: false },
]

function trySum(
  total: StatementRow,
  items: readonly StatementRow[],
  fixed: ReadonlyMap<string, SignReading>,
  { isStrict, isExhaustive }: Effort,
): FoundSum | null {
  const openItems = items.filter((it) => !fixed.has(it.key) && signReadings(it).length > 1)
  const unweighted = items.filter((it) => it.concept.balance === null)
  const choices = [...openItems.map((it) => ({ row: it, kind: 'sign' as const })), ...unweighted.map((it) => ({ row: it, kind: 'weight' as const }))]
  const totalReadings = signReadings(total)
  const combinations = isExhaustive && choices.length <= MOST_OPEN ? 2 ** choices.length : 1
  for (let bits = 0; bits < combinations; bits++) {
    for (const totalReading of totalReadings) {
      const readings = new Map(items.map((it) => [it.key, fixed.get(it.key) ?? signReadings(it)[0]!]))
      const weights = new Map(items.map((it) => [it.key, weightOf(it, total)]))
      for (const [index, { row, kind }] of choices.entries()) {
        if ((bits & (1 << index)) === 0) continue
        if (kind === 'sign') readings.set(row.key, signReadings(row)[1]!)
        else weights.set(row.key, -weights.get(row.key)! as 1 | -1)
      }
      const failing = failingColumns(total, totalReading, items, readings, weights, isStrict)
      if (failing === null) continue
      readings.set(total.key, totalReading)
      return { total, items: items.map((row) => ({ row, weight: weights.get(row.key)! })), readings, failing }
    }
  }
  return null
}

/** Same balance: added; other balance: taken off. */
function weightOf(item: StatementRow, total: StatementRow): 1 | -1 {
  const { balance } = item.concept
  return balance === null || total.concept.balance === null || balance === total.concept.balance ? 1 : -1
}

/**
 * The columns in which the sum is missed; null where it is missed in too many to be one. A strict sum comes out in all, to the
 * rounding of its lines; the second look allows a misprint in a minority of three columns or more.
 */
function failingColumns(
  total: StatementRow,
  totalReading: SignReading,
  items: readonly StatementRow[],
  readings: ReadonlyMap<string, SignReading>,
  weights: ReadonlyMap<string, 1 | -1>,
  isStrict: boolean,
): readonly number[] | null {
  const failing: number[] = []
  let telling = 0
  for (const cell of total.cells) {
    const addends = items.flatMap((item) => {
      const own = item.cells.find((it) => it.column === cell.column)
      return own === undefined ? [] : [{ value: signedNumber(own, readings.get(item.key)!).times(weights.get(item.key)!), places: own.places }]
    })
    const sum = addends.reduce((acc, it) => acc.plus(it.value), ZERO)
    const nonZero = addends.filter((it) => !it.value.isZero()).length
    const tolerance = new Decimal(10).pow(-cell.places).times(isWholeUnits(total, items) ? Math.max(0, addends.length - 1) / 2 : 0)
    const isMet = sum.minus(signedNumber(cell, totalReading)).abs().lte(isStrict ? 0 : tolerance)
    if (!isMet) failing.push(cell.column!)
    else if (nonZero >= 2) telling++
  }
  const most = isStrict || total.cells.length < 3 ? 0 : Math.floor((total.cells.length - 1) / 2)
  return failing.length <= most && telling > 0 ? failing : null
}

/** Numbers that were rounded before they were printed may miss their sum by a unit or so; numbers of a few units can't be told. */
function isWholeUnits(total: StatementRow, items: readonly StatementRow[]): boolean {
  const scale = total.cells[0]?.scales[0]?.value ?? 0
  return scale > 0 && items.length > 1
}
