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

/** A total tells something only where it is larger than what rounding may miss, by this factor. */
const TELLING_FACTOR = 10

/** Most lines without a known balance or sign that one sum may decide at once. */
const MOST_OPEN = 8

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

function findSum(
  total: StatementRow,
  open: readonly StatementRow[],
  fixed: ReadonlyMap<string, SignReading>,
): FoundSum | null {
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
  for (const deviations of deviationsOf(total, items, fixed, isExhaustive)) {
    const readings = new Map(items.map((it) => [it.key, fixed.get(it.key) ?? signReadings(it)[0]!]))
    const weights = new Map(items.map((it) => [it.key, weightOf(it, total)]))
    let totalReading = signReadings(total)[0]!
    for (const { row, kind } of deviations) {
      if (kind === 'weight') weights.set(row.key, weights.get(row.key) === 1 ? -1 : 1)
      else if (row === total) totalReading = signReadings(total)[1]!
      else readings.set(row.key, signReadings(row)[1]!)
    }
    const failing = failingColumns(total, totalReading, items, readings, weights, isStrict)
    if (failing === null) continue
    readings.set(total.key, totalReading)
    return { total, items: items.map((row) => ({ row, weight: weights.get(row.key)! })), readings, failing }
  }
  return null
}

/** A sign read in its less likely way, or a line without a balance taken off rather than added. */
interface Deviation {
  readonly row: StatementRow
  readonly kind: 'sign' | 'weight'
}

/** The combinations of deviations to try, those with fewest first: a sum and its mirror image come out alike. */
function deviationsOf(
  total: StatementRow,
  items: readonly StatementRow[],
  fixed: ReadonlyMap<string, SignReading>,
  isExhaustive: boolean,
): readonly (readonly Deviation[])[] {
  if (!isExhaustive) return [[]]
  const signs = [...items.filter((it) => !fixed.has(it.key)), total].filter((it) => signReadings(it).length > 1)
  const weights = items.filter((it) => it.concept.balance === null)
  const choices: readonly Deviation[] = [
    ...weights.map((row) => ({ row, kind: 'weight' as const })),
    ...signs.map((row) => ({ row, kind: 'sign' as const })),
  ]
  if (choices.length > MOST_OPEN) return [[], ...choices.map((it) => [it])]
  const subsets = Array.from({ length: 2 ** choices.length }, (_, bits) =>
    choices.filter((_, index) => bits & (1 << index)),
  )
  return subsets.sort((a, b) => cost(a) - cost(b))
}

/** A line without a balance may as well be taken off; a sign read against its label is worse. */
function cost(deviations: readonly Deviation[]): number {
  return deviations.reduce((sum, it) => sum + (it.kind === 'weight' ? 1 : 2), 0)
}

/** Same balance: added; other balance: taken off. A line without one is likely what the heading above it says, a total what its name does. */
function weightOf(item: StatementRow, total: StatementRow): 1 | -1 {
  const ofItem = item.concept.balance ?? balanceByName(item.cells[0]?.line.section.at(-1) ?? '')
  const ofTotal = total.concept.balance ?? balanceByName(total.label)
  return ofItem === null || ofTotal === null || ofItem === ofTotal ? 1 : -1
}

/** What follows one of these words says which earnings they are: "earnings before interest expense". */
const QUALIFIED = /\b(?:before|after|from|of|for)\b/i

function balanceByName(name: string): 'debit' | 'credit' | null {
  const head = name.split(QUALIFIED)[0] ?? ''
  if (/\b(?:expenses?|costs?|charges|deductions)\b/i.test(head)) return 'debit'
  return /\b(?:revenues?|income|gains|earnings|profit|results?)\b/i.test(head) ? 'credit' : null
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
      return own === undefined
        ? []
        : [{ value: signedNumber(own, readings.get(item.key)!).times(weights.get(item.key)!), places: own.places }]
    })
    const sum = addends.reduce((acc, it) => acc.plus(it.value), ZERO)
    const nonZero = addends.filter((it) => !it.value.isZero()).length
    const tolerance = new Decimal(10)
      .pow(-cell.places)
      .times(!isStrict && isWholeUnits(total, items) ? Math.max(0, addends.length - 1) / 2 : 0)
    const isMet = sum.minus(signedNumber(cell, totalReading)).abs().lte(tolerance)
    if (!isMet) failing.push(cell.column!)
    else if (nonZero >= 2 && cell.number.gt(tolerance.times(TELLING_FACTOR))) telling++
  }
  const most = isStrict || total.cells.length < 3 ? 0 : Math.floor((total.cells.length - 1) / 2)
  return failing.length <= most && 2 * telling >= total.cells.length - failing.length && telling > 0 ? failing : null
}

/** Numbers that were rounded before they were printed may miss their sum by a unit or so; numbers of a few units can't be told. */
function isWholeUnits(total: StatementRow, items: readonly StatementRow[]): boolean {
  const scale = total.cells[0]?.scales[0]?.value ?? 0
  return scale > 0 && items.length > 1
}
