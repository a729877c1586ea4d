import { powerOfTen, ZERO } from '../base/decimal.js'
import { gather } from '../base/gather.js'
import { isBalance, leadingTotals } from './leading-total.js'
import { type Addend, addendOf, NearSum } from './near-sum.js'
import { type SignReading, type StatementRow, signedNumber } from './statement-lines.js'
import { type SumLine, sumLine } from './sum-line.js'

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

const SIDES: readonly string[] = ['core:Assets', 'core:LiabilitiesAndStockholdersEquity']

/** Most lines that a total is looked for in; sums in filings have twenty at most. */
const MOST_LINES = 40

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
  const open: SumLine[] = []
  for (const [index, row] of rows.entries()) {
    if (opensOtherSide(row, rows[index - 1])) open.length = 0
    const line = sumLine(row)
    const isNil = row.cells.every((it) => it.number.isZero())
    const leading = isNil ? [] : findLeading(line, open)
    const sum = isNil || leading.length > 0 ? null : findSum(line, open.slice(-MOST_LINES), rows[index + 1])
    if (sum !== null) {
      sums.push(sum)
      open.splice(-sum.items.length, sum.items.length, settled(line, sum))
    } else if (leading.length === 0) open.push(line)
    sums.push(...leading)
    if (isSideOfBalance(row)) open.length = 0
  }
  return sums
}

function settled(line: SumLine, { readings }: FoundSum): SumLine {
  return { ...line, readings: [readings.get(line.row.key)!] }
}

/**
 * The totals above their lines that a line completes, one within the other; they take their lines from those that are open. A total
 * below its lines goes first.
 */
function findLeading(last: SumLine, open: SumLine[]): readonly FoundSum[] {
  const recent = open.slice(-MOST_LINES)
  if (
    findPlain(
      last,
      recent.map((it) => addendOf(it, last)),
      true,
    ) !== null
  )
    return []
  for (const at of leadingTotals(last, recent)) {
    const head = recent[at]!
    const items = [...recent.slice(at + 1), last].map((it) => addendOf(it, head))
    const sum = trySum(head, items, [], true)
    if (sum === null) continue
    const total = settled(head, sum)
    open.splice(open.length - recent.length + at)
    const outer = findLeading(total, open)
    if (outer.length === 0) open.push(total)
    return [sum, ...outer]
  }
  return []
}

/**
 * Nothing below is summed with a side of the balance sheet: what both sides have in common would make any line a total of all
 * others.
 */
function isSideOfBalance({ concept, label }: StatementRow): boolean {
  return /^\W*total\b/i.test(label) && (SIDES.includes(concept.name) || /^\W*total\s+assets\W*$/i.test(label))
}

/** "Liabilities and stockholders' equity" over a line, but not over the one before it: the side before is done, whatever its total is called. */
function opensOtherSide(row: StatementRow, before: StatementRow | undefined): boolean {
  return before !== undefined && isOfOtherSide(row) && !isOfOtherSide(before)
}

const OTHER_SIDE = /^\W*liabilities(?:\W*$|\W+(?:and|&)\b)|\b(?:and|&)\s+liabilities\W*$/i

function isOfOtherSide({ cells }: StatementRow): boolean {
  return cells[0]?.line.section.some((it) => OTHER_SIDE.test(it)) ?? false
}

/**
 * The sum of the last of the open lines: of as few of them, and with as few deviations, as will do.
 *
 * @param next the row below: where it is the total of the lines as they are, the line is one of them
 */
function findSum(total: SumLine, open: readonly SumLine[], next: StatementRow | undefined): FoundSum | null {
  const addends = open.map((it) => addendOf(it, total))
  const plain = findPlain(total, addends, true)
  if (plain !== null) return plain
  const deviating = findDeviating(total, addends)
  if (deviating !== null) return next !== undefined && isPartOf(total, open, next) ? null : deviating
  return findPlain(total, addends, false)
}

function isPartOf(line: SumLine, open: readonly SumLine[], next: StatementRow): boolean {
  const total = sumLine(next)
  if (next.cells.every((it) => it.number.isZero())) return false
  const addends = [...open.slice(1 - MOST_LINES), line].map((it) => addendOf(it, total))
  return findPlain(total, addends, true) !== null
}

/**
 * A sum with all signs read in their likeliest way.
 *
 * @param isStrict every column comes out to the digit; else to the rounding of its lines, and a minority may be misprinted
 */
function findPlain(total: SumLine, open: readonly Addend[], isStrict: boolean): FoundSum | null {
  const mostFailing = isStrict ? 0 : mostMisprints(total.row)
  if (!isStrict && mostFailing === 0 && roundingUnits(total.row, MOST_LINES) === 0) return null
  const near = new NearSum(total)
  for (let first = open.length - 1; first >= 0; first--) {
    near.add(open[first]!)
    const count = open.length - first
    if (count < 2) continue
    if (!near.mayComeOut(isStrict ? 0 : roundingUnits(total.row, count), mostFailing)) continue
    const sum = trySum(total, open.slice(first), [], isStrict)
    if (sum !== null) return sum
  }
  return null
}

/** A sign read in its less likely way, or a line without a balance taken off rather than added. */
interface Deviation {
  /** Null for the total. */
  readonly addend: Addend | null
  readonly kind: 'sign' | 'weight'
}

/** A strict sum with the fewest deviations that make it come out. */
function findDeviating(total: SumLine, open: readonly Addend[]): FoundSum | null {
  const near = new NearSum(total)
  const ofTotal: readonly Deviation[] = mayTurn(total) ? [{ addend: null, kind: 'sign' }] : []
  const isAgainstPrint = total.readings[1] === 'flipped'
  const weights: Deviation[] = []
  const signs: Deviation[] = []
  for (let first = open.length - 1; first >= 0; first--) {
    const addend = open[first]!
    near.add(addend)
    if (addend.line.row.concept.balance === null) weights.unshift({ addend, kind: 'weight' })
    if (addend.line.readings.length > 1) signs.unshift({ addend, kind: 'sign' })
    if (open.length - first < 2) continue
    for (const deviations of deviationsOf(weights, signs, ofTotal, near)) {
      if (isAgainstPrint && deviations.length > 1 && deviations.some((it) => it.addend === null)) continue
      const sum = trySum(total, open.slice(first), deviations, true)
      if (sum !== null) return sum
    }
  }
  return null
}

/** What is left of flows may be printed without its bracket, a total of balances never. */
function mayTurn({ readings, row }: SumLine): boolean {
  return readings.length > 1 && (readings[1] === 'asPrinted' || !isBalance(row))
}

/** The combinations of deviations that may do, those with fewest first: a sum and its mirror image come out alike. */
function deviationsOf(
  weights: readonly Deviation[],
  signs: readonly Deviation[],
  ofTotal: readonly Deviation[],
  near: NearSum,
): readonly (readonly Deviation[])[] {
  const choices = [...weights, ...signs, ...ofTotal]
  const signCount = signs.length + ofTotal.length
  if (weights.length + signCount > MOST_OPEN) {
    const mayDo = ({ addend }: Deviation): boolean => near.mayComeOutTurned(addend)
    return choices.filter(mayDo).map((it) => [it])
  }
  const turnable = choices.map((it) => it.addend)
  return near
    .setsThatMayComeOut(turnable, setsByCost(weights.length, signCount))
    .map((set) => choices.filter((_, index) => set & (1 << index)))
}

const setsByCounts = new Map<string, readonly number[]>()

/** The sets of so many weights and signs, as bits, the cheapest first; the empty one is left out. */
function setsByCost(weightCount: number, signCount: number): readonly number[] {
  const counts = `${weightCount},${signCount}`
  const known = setsByCounts.get(counts)
  if (known !== undefined) return known
  const sets = Array.from({ length: 2 ** (weightCount + signCount) - 1 }, (_, index) => index + 1)
  sets.sort((a, b) => costOf(a, weightCount) - costOf(b, weightCount))
  setsByCounts.set(counts, sets)
  return sets
}

/** A line without a balance may as well be taken off; a sign read against its label is worse. */
function costOf(set: number, weightCount: number): number {
  let cost = 0
  for (let index = 0; set >> index > 0; index++) if (set & (1 << index)) cost += index < weightCount ? 1 : 2
  return cost
}

function trySum(
  total: SumLine,
  addends: readonly Addend[],
  deviations: readonly Deviation[],
  isStrict: boolean,
): FoundSum | null {
  const readings = new Map(addends.map(({ line }) => [line.row.key, line.readings[0]!]))
  const weights = new Map(addends.map(({ line, weight }) => [line.row.key, weight]))
  let totalReading = total.readings[0]!
  for (const { addend, kind } of deviations) {
    if (addend === null) totalReading = total.readings[1]!
    else if (kind === 'weight') weights.set(addend.line.row.key, addend.weight === 1 ? -1 : 1)
    else readings.set(addend.line.row.key, addend.line.readings[1]!)
  }
  const items = addends.map(({ line }) => line.row)
  const failing = failingColumns(total.row, totalReading, items, readings, weights, isStrict)
  if (failing === null) return null
  readings.set(total.row.key, totalReading)
  return { total: total.row, items: items.map((row) => ({ row, weight: weights.get(row.key)! })), readings, failing }
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
    const addends = gather(items, (item) => {
      const own = item.cells.find((it) => it.column === cell.column)
      return own === undefined
        ? []
        : [{ value: signedNumber(own, readings.get(item.key)!).times(weights.get(item.key)!), places: own.places }]
    })
    const sum = addends.reduce((acc, it) => acc.plus(it.value), ZERO)
    const nonZero = addends.filter((it) => !it.value.isZero()).length
    const tolerance = powerOfTen(-cell.places).times(isStrict ? 0 : roundingUnits(total, addends.length))
    const isMet = sum.minus(signedNumber(cell, totalReading)).abs().lte(tolerance)
    if (!isMet) failing.push(cell.column!)
    else if (nonZero >= 2 && cell.number.gt(tolerance.times(TELLING_FACTOR))) telling++
  }
  const most = isStrict ? 0 : mostMisprints(total)
  return failing.length <= most && 2 * telling >= total.cells.length - failing.length && telling > 0 ? failing : null
}

/** The columns of a total that may be misprinted: a minority of three or more. */
function mostMisprints(total: StatementRow): number {
  return total.cells.length < 3 ? 0 : Math.floor((total.cells.length - 1) / 2)
}

/**
 * By how many units of its last place a column may miss its sum: numbers that were rounded before they were printed by one or so; numbers
 * of a few units can't be told.
 */
function roundingUnits(total: StatementRow, lineCount: number): number {
  const scale = total.cells[0]?.scales[0]?.value ?? 0
  return scale > 0 ? Math.max(0, lineCount - 1) / 2 : 0
}
