import { gather } from '../base/gather.js'
import type { Grid, GridCell, GridColumn, GridRow } from '../model/grid.js'
import type { AmountMention } from '../model/mention.js'
import type { Quantity } from '../model/observation.js'
import { hasFraction } from '../phrases/fractions.js'
import { findScaleNotes } from '../phrases/scales.js'
import { countsNoUnit, headsMoney, isMarketPrice, isRatio, namesMoney, namesPieces } from './count-words.js'

const PER_SHARE =
  /\bper\s+(?:[\w-]+\s+){0,3}?(?:shares?|units?|ads|adss|(?:partnership|partner|ownership|membership)(?:['’]?s['’]?)?\s+interests?)\b|\b(?:eps|lps)\b|\b(?:earnings|loss|income|profit)\s+(?:\(\w+\)\s+)?a\s+share\b/i
const SHARES =
  /\b(?:weighted|number of)\b.*\b(?:shares|units)\b|\b(?:shares|units)\s+(?:outstanding|issued|used)\b|\b(?:shares|share count)\b(?=.*\b(?:basic|diluted|outstanding)\b)|\((?:in\s+)?shares\)|^\W*shares\b\W*(?:$|outstanding|issued|used|authori[sz]ed|at\b)|^\W*(?:(?:average|basic|(?:fully\s+)?diluted|primary)\s+(?:and\s+)?)+(?:common\s+)?shares\W*$/i
/** In statements of equity and cash flows shares that change hands are told in money, unless the label says that they are counted. */
const COUNTED_SHARES =
  /\bnumber\s+of\s+(?:\w+\s+)?shares\b|\((?:in\s+)?shares\)|^\W*shares\b\W*(?:$|outstanding|issued|at\b)|,\s*shares\W*$/i
/** What one of them was worth on the market. */
const SHARE_PRICE = /\b(?:stock|share|market|closing)\s+price\b/i
/** Money that changes hands for shares. */
const DEALING = /\b(?:proceeds|issuance|issue|repurchase|purchase|payments?|cash|cost|value|dividends?)\b/i
const DILUTION = /^\W*(?:basic|(?:fully\s+)?diluted)\b/i
/** What is added to shares outstanding to dilute them, without the word. */
const DILUTIVE =
  /\bdilut\w+\b|\bequivalents?\b|\bincremental\b|\bparticipating\s+securities\b|\b(?:stock|share)[\s-]based\s+(?:awards|compensation|payment)|\b(?:stock\s+options?|warrants|restricted\s+stock|rsus?|convertible|employee\s+stock)\b|^\W*totals?\W*$/i

/** Longest amount per share: "1,234.50". */
const PER_SHARE_DIGITS = 6

/**
 * What the numbers of a row count, by its label, and for "Basic" and "Diluted" by the heading above.
 *
 * @param before what the row of values before it counts; null for none
 */
export function rowQuantity(printed: GridRow, grid: Grid, before: Quantity | null): Quantity {
  const row = { ...printed, cells: printed.cells.filter((it) => grid.columns[it.column]?.role === 'values') }
  const label = withoutAsides(row.time?.kind === 'period' && row.measure !== null ? row.measure : row.label.text)
  const heading = oneLine(row.section.at(-1)?.text ?? '')
  if (isCount(row, label)) return 'count'
  if (isFraction(row) || isPercentage(row, oneLine(row.label.text), before)) return 'percent'
  if (isRatio(label) && row.cells.every(isBare) && isDecimal(row)) return 'count'
  if (isPerShareSection(row, label)) return 'perShare'
  const words = DILUTION.test(label) || /^\W*-/.test(label) ? `${heading} ${label}` : label
  if (isShares(label, grid) || isShares(words, grid)) return 'shares'
  if (PER_SHARE.test(words) && canBePerShare(row)) return 'perShare'
  if (before === 'perShare' && isSmall(row)) return 'perShare'
  if (areFractions(row.cells)) return quantityOfFractions(words)
  if (SHARE_PRICE.test(label) && isSmall(row)) return 'perShare'
  if (isStatistic(row, grid)) return 'count'
  if (before === 'shares' && DILUTIVE.test(label) && !hasCurrency(row) && canFollowShares(row)) return 'shares'
  if (DILUTIVE.test(label) && /\banti-?dilutive\b|\bdenominator\b/i.test(heading) && !hasCurrency(row)) return 'shares'
  return 'money'
}

/** "(Shares in millions)" over a table that prints no currency: its numbers are of shares, unless their labels say otherwise. */
export function countsShares({ notes, rows }: Grid): boolean {
  const scales = gather(notes, (it) => it.scales)
  return scales.length > 0 && scales.every((it) => it.subject === 'shares') && !rows.some(hasCurrency)
}

/** All its numbers have the percent sign. */
function isFraction({ cells }: GridRow): boolean {
  return (
    cells.some(({ value }) => value.kind === 'amount') &&
    cells.every(({ value }) => value.kind === 'nil' || value.amount.kind === 'percent')
  )
}

const PERCENT_LABEL = /\(\s*(?:in\s+)?(?:%|per\s?cents?|percentages?)\s*\)|[\s,–—-](?:in\s+)?(?:%|per\s?cent)\s*$/i
const RATE = /\b(?:rates?|yields?|ratios?|margins?|spreads?|percent\w*|returns?\s+on|to\s+(?:total|average|net))\b/i

const CENTS = /\bcents\b|¢/i

/** The label says so, or a rate follows a percentage and leaves out the sign. */
function isPercentage(row: GridRow, label: string, before: Quantity | null): boolean {
  if (!row.cells.every(({ value }) => value.kind === 'nil' || value.amount.currency === null)) return false
  if (CENTS.test(label)) return false
  return PERCENT_LABEL.test(label) || (before === 'percent' && RATE.test(label) && isDecimal(row))
}

function isDecimal({ cells }: GridRow): boolean {
  return cells.every(
    ({ value }) => value.kind === 'nil' || (value.amount.places > 0 && value.amount.number.length <= 5),
  )
}

/** A number of days, persons and the like; those with a currency or a percentage are none. */
function isCount(row: GridRow, label: string): boolean {
  if (isMarketPrice(label)) return true
  const named = row.section.some((it) => countsNoUnit(oneLine(it.text)))
  if (!named && !countsNoUnit(label)) return false
  if (!named && namesPieces(label) && row.section.some((it) => headsMoney(it.text))) return false
  return row.cells.every(isBare)
}

/** Half of the numbers have a fraction or more, and the others are as short: "21 1/4", "26", "19 7/8". */
function areFractions(cells: readonly GridCell[]): boolean {
  const amounts = cells.filter(({ value }) => value.kind === 'amount')
  const others = amounts.filter((it) => !isFractional(it))
  return amounts.length > 0 && 2 * others.length <= amounts.length && others.every(isShortWhole)
}

function isShortWhole({ value }: GridCell): boolean {
  return value.kind === 'amount' && value.amount.places === 0 && value.amount.number.length <= 3
}

/** A number printed with a fraction, as prices were until 2001: "21 1/4". */
export function isFractional({ text, value }: GridCell): boolean {
  return value.kind === 'amount' && hasFraction(text.text.slice(value.amount.digits.start, value.amount.digits.end))
}

/** A dividend, a rate, or else what the market paid. */
function quantityOfFractions(words: string): Quantity {
  if (/\bdividends?\b/i.test(words)) return 'perShare'
  return RATE.test(words) ? 'percent' : 'count'
}

/**
 * A number with a scale of its own, no word of money and no currency, in a table whose money is told by a note or a sign:
 *
 *     (Dollars in thousands)            1997        1996
 *     Net sales                      $88,412     $79,206
 *     Messages carried (millions)      1,204       1,110       <-
 */
function isStatistic(row: GridRow, grid: Grid): boolean {
  const words = [row.label, ...row.section.slice(-1)].map((it) => oneLine(it.text))
  if (!words.some(hasScaleAside) || words.some(namesMoney) || !row.cells.every(isBare)) return false
  return grid.notes.some((it) => it.scales.length > 0) || grid.rows.some(hasCurrency)
}

/** "(000)", "(in millions)" and no currency. */
function hasScaleAside(words: string): boolean {
  return findScaleNotes(words).some(
    ({ currency, range, scaleRange }) =>
      currency === null && words.slice(0, range.start).trimEnd().endsWith('(') && words.charAt(scaleRange.end) === ')',
  )
}

/** A label without what it states itself: "(1,750.0 shares authorized)", "$0.25 per unit". */
function withoutAsides(label: string): string {
  return oneLine(label)
    .replace(/\([^()]*\d[^()]*\)/g, ' ')
    .replace(
      /[$€£]\s?[\d.,/ ]+\s+per\s+\w+(?:\s+(?:share|unit))?|(?:\bno|[\d.,]*\d[\d.,]*)\s+(?:million\s+|billion\s+)?(?:and\s+[\d.,]+\s+)?(?:shares|units)\b[^;,]*/gi,
      ' ',
    )
}

function isShares(words: string, { statement }: Grid): boolean {
  if (statement === 'EQ' || statement === 'CF') return COUNTED_SHARES.test(words)
  return (
    !DEALING.test(words) &&
    SHARES.test(words) &&
    !/^\W*(?:(?:basic|diluted|and|net|loss|earnings|income|profit|\(loss\)|\(income\))\W+)+.*\bper\b/i.test(words)
  )
}

/** Amounts under "Earnings per share:", whatever their labels: "Continuing operations". */
function isPerShareSection(row: GridRow, label: string): boolean {
  return row.section.some((it) => PER_SHARE.test(it.text)) && !/\b(?:shares|units)\b/i.test(label) && isSmall(row)
}

/** A few units with two places or more, as amounts per share are printed, or pence: "14.2p". */
function isSmall({ cells }: GridRow): boolean {
  return areSmall(cells)
}

/** Whether numbers are a few units each, as amounts per share are. */
export function areSmall(cells: readonly GridCell[]): boolean {
  return cells.every(({ value }) => value.kind === 'nil' || isFewUnits(value.amount))
}

function isFewUnits({ number, places, scale, kind }: AmountMention): boolean {
  return number.length <= 5 && (places >= 2 || (kind === 'money' && scale?.exponent === -2))
}

/** Not "Net income used in computing net income per share": thousands are no amount per share. */
function canBePerShare({ cells }: GridRow): boolean {
  return (
    cells.some(({ value }) => value.kind === 'amount' && (value.amount.places > 0 || value.amount.number.length < 3)) ||
    cells.every(({ value }) => value.kind === 'nil' || value.amount.number.length < PER_SHARE_DIGITS - 2)
  )
}

function hasCurrency({ cells }: GridRow): boolean {
  return cells.some(({ value }) => value.kind === 'amount' && value.amount.currency !== null)
}

/** An amount per share may follow shares too: it has two places or more where shares have one at most. */
function canFollowShares({ cells }: GridRow): boolean {
  return cells.every(({ value }) => value.kind === 'nil' || value.amount.places < 2)
}

const SHARES_HEADING =
  /^\W*(?:(?:number|total\s+number)(?:\s+of)?\s*)?(?:[\w-]+\s+)?(?:shares?|units|options|rsus?|awards|number)(?:\s+(?:outstanding|issued|purchased|acquired(?:\s+(?:on|upon)\s+exercise)?))?\W*$|^\W*(?:[a-z]\)\s*)?number\s+of\s+(?:securities|shares|options|units)\b/i
const PRICE_HEADING =
  /\bper\s+(?:[\w-]+\s+)?(?:share|unit|option|rsu|award)\b|\b(?:exercise|strike)\s+price\b|\bgrant[\s-]+date\s+fair\s+value\b(?!.*\b(?:total|aggregate)\b)/i

/**
 * What the numbers of a column count, where its heading says so ("Shares" under "Common stock"), or where the percent sign stands at
 * its first number alone; null where the rows tell.
 */
export function columnQuantity({ measure, member, subject }: GridColumn, cells: readonly GridCell[]): Quantity | null {
  const words = oneLine(measure ?? member?.label ?? '')
  if (isMarketPrice(oneLine(subject))) return 'count'
  if (countsNoUnit(oneLine(subject)) && cells.every(isBare)) return 'count'
  if (/(?:^|\s)\(?%\)?$/.test(subject) && cells.every(isBare)) return 'percent'
  if (PRICE_HEADING.test(words)) return 'perShare'
  if (SHARES_HEADING.test(words) || /\bshares$/i.test(words)) return 'shares'
  if (areFractions(cells)) return quantityOfFractions(oneLine(subject))
  return isPercentColumn(cells) ? 'percent' : null
}

function isBare({ value }: GridCell): boolean {
  return value.kind === 'nil' || (value.amount.currency === null && value.amount.kind !== 'percent')
}

/** "21.0%", then "6.8", "(1.2)" and at the end "26.6%". */
function isPercentColumn(cells: readonly GridCell[]): boolean {
  const amounts = gather(cells, ({ value }) => (value.kind === 'amount' ? [value.amount] : []))
  const isPercent = (at: number): boolean => amounts.at(at)?.kind === 'percent'
  return amounts.length > 2 && isPercent(0) && isPercent(-1) && amounts.every((it) => it.currency === null)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
