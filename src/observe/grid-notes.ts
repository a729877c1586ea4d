import { gather } from '../base/gather.js'
import type { MappedText } from '../base/mapped-text.js'
import type { Grid, GridRow } from '../model/grid.js'
import type { AmountMention, CurrencyMention, ScaleNote } from '../model/mention.js'
import type { Quantity, Reading } from '../model/observation.js'
import type { FilingProfile } from '../model/profile.js'
import { findCurrencySigns, findCurrencyWords, isDollar } from '../phrases/currencies.js'
import { rangeOf } from '../phrases/pattern.js'
import { findScaleNotes } from '../phrases/scales.js'
import { isPerMeasure } from './count-words.js'
import { type CountScale, labelCountScale } from './label-counts.js'

/** An amount printed in a grid: in a cell, or in a row's label. Its ranges are offsets into `text`; null for a dash. */
export interface PrintedAmount {
  readonly amount: AmountMention | null
  readonly text: MappedText
  readonly row: GridRow
  /** Index of its column; null in a label. */
  readonly column: number | null
  readonly quantity: Quantity
}

/** A note where it stands. */
interface PlacedNote {
  readonly text: MappedText
  readonly scale: ScaleNote
  /** The scale as it says. */
  readonly readings: readonly [Reading<number>]
}

const IN_FULL: readonly Reading<number>[] = [{ value: 0, spans: [], rule: 'no-scale-note' }]
const UNSAID: readonly Reading<number>[] = [{ value: 0, spans: [], rule: 'scale-said-elsewhere' }]

/** What the notes of one grid say of scale and currency, each read once, however many cells ask. */
export class GridNotes {
  readonly #grid: Grid
  readonly #profile: FilingProfile
  readonly #above: readonly PlacedNote[]
  readonly #byColumn: readonly (readonly PlacedNote[])[]
  /** For money where nothing is said. */
  readonly #unsaid: readonly Reading<number>[]
  readonly #scaleByRow = new Map<GridRow, readonly Reading<number>[] | null>()
  #labelScale: CountScale | null = null
  readonly #currencyByRow = new Map<GridRow, readonly Reading<string>[] | null>()
  readonly #currencyByColumn: readonly (readonly Reading<string>[] | null)[]
  /** Columns with a bare "$" in their heading or at a number: theirs is a dollar, whatever else is named. */
  readonly #dollarColumns: ReadonlySet<number>
  readonly #currencyAbove: readonly Reading<string>[] | null
  readonly #currencyOfCells: readonly Reading<string>[] | null
  readonly #scaleOfFiling: readonly Reading<number>[] | null
  readonly #currencyOfFiling: readonly Reading<string>[]

  /** @param othersSay whether other tables of the filing say something of their scale */
  constructor(grid: Grid, profile: FilingProfile, othersSay = false) {
    this.#grid = grid
    this.#profile = profile
    this.#unsaid = othersSay && !hasLargeAmount(grid) ? UNSAID : IN_FULL
    const texts = grid.lead === null ? [] : [grid.lead]
    this.#above = gather([...texts, ...grid.notes.map((it) => it.text)].toReversed(), placedNotes)
    this.#byColumn = grid.columns.map((it) => placedNotes(it.heading))
    this.#currencyByColumn = grid.columns.map((it) => listed(namedCurrency(it.heading) ?? codedSign(it.heading)))
    this.#dollarColumns = dollarColumns(grid)
    this.#currencyAbove = listed(currencyAbove(grid))
    this.#currencyOfCells = isDeclared(profile) ? null : listed(currencyOfCells(grid))
    this.#scaleOfFiling = listed(profile.scale)
    this.#currencyOfFiling = listed(profile.currency) ?? []
  }

  /**
   * The scale: a word at the number, a note in the row's label, in the column's heading, or over the table (unless it excepts this
   * kind of row), then the filing's; a number in a table without any of these stands for itself.
   */
  scales({ amount, text, row, column, quantity }: PrintedAmount): readonly Reading<number>[] {
    const own = amount?.scale ?? null
    if (quantity === 'percent')
      return [{ value: -2, spans: own === null ? [] : text.sourceSpans(own.range), rule: 'percent-sign' }]
    if (own !== null) return [{ value: own.exponent, spans: text.sourceSpans(own.range), rule: 'scale-word' }]
    if (quantity === 'perShare') return [perShareScale(row, this.#above)]
    const inCents = quantity === 'money' ? centsIn(namesOf(row), CENTS_ASIDE) : null
    if (inCents !== null) return [inCents]
    const ofRow = column === null ? null : this.#scaleOfRow(row)
    if (ofRow !== null) return ofRow
    if (quantity === 'money' && isPerMeasure(row.label.text))
      return [{ value: 0, spans: row.label.sourceSpans(row.label.whole), rule: 'scale-note-exception' }]
    if (quantity === 'shares' && /\(in\s+shares\)/i.test(row.label.text))
      return [{ value: 0, spans: row.label.sourceSpans(row.label.whole), rule: 'scale-note' }]
    const ofShares = quantity === 'shares' ? this.#nearest(column, 'shares') : null
    if (ofShares !== null) return [{ ...ofShares.readings[0], rule: 'shares-note' }]
    const note = this.#nearest(column, 'all')
    if (note !== null) {
      if (quantity !== 'shares') return note.readings
      if (column === null) return this.#labelCounts(note)
      const [reading] = note.readings
      const itself: Reading<number> = {
        value: 0,
        spans: note.text.sourceSpans(note.scale.range),
        rule: 'scale-note-exception',
      }
      return note.scale.exceptions.includes('shares') || isLargeCount(row, amount)
        ? [itself, reading]
        : [reading, itself]
    }
    const { shareScale } = this.#profile
    if (quantity === 'shares' && shareScale !== null)
      return [{ value: shareScale.value, spans: shareScale.spans, rule: 'shares-note' }]
    if (this.#scaleOfFiling !== null && (quantity === 'money' || !isFullCount(row, amount))) return this.#scaleOfFiling
    return quantity === 'money' ? this.#unsaid : IN_FULL
  }

  /** The currency: a sign with a currency of its own at the number, a name in the row, the column or over the table, then the filing's. */
  currencies({ amount, text, row, column }: PrintedAmount): readonly Reading<string>[] {
    const own = amount?.currency ?? null
    if (own !== null && own.code !== null)
      return [{ value: own.code, spans: text.sourceSpans(own.range), rule: 'currency-sign' }]
    const ofColumn = column === null ? null : this.#currencyByColumn[column]!
    const inDollars = own !== null || (column !== null && this.#dollarColumns.has(column))
    const near = [
      this.#currencyOfRow(row),
      ofColumn,
      this.#currencyAbove,
      this.#currencyOfCells,
      this.#currencyOfFiling,
    ]
    const found = near.find((it) => it !== null && !(inDollars && isForeign(it)))
    return found ?? []
  }

  /** Numbers of shares in labels: printed in full more often than not, whatever the table's amounts are in. */
  #labelCounts({ text, scale, readings }: PlacedNote): readonly Reading<number>[] {
    this.#labelScale ??= labelCountScale(this.#grid, text.text, scale)
    if (this.#labelScale === 'scaled') return readings
    const rule = this.#labelScale === 'untold' ? 'shares-unsaid' : 'scale-note-exception'
    return [{ value: 0, spans: text.sourceSpans(scale.range), rule }]
  }

  /** The note in a column's heading, or else the nearest over the table. */
  #nearest(column: number | null, subject: ScaleNote['subject']): PlacedNote | null {
    const own = column === null ? undefined : this.#byColumn[column]!.find((it) => it.scale.subject === subject)
    return own ?? this.#above.find((it) => it.scale.subject === subject) ?? null
  }

  #scaleOfRow(row: GridRow): readonly Reading<number>[] | null {
    const known = this.#scaleByRow.get(row)
    if (known !== undefined) return known
    const [note] = gather([row.label, ...row.section.toReversed()], placedNotes).filter(isWord)
    const readings = note?.readings ?? null
    this.#scaleByRow.set(row, readings)
    return readings
  }

  #currencyOfRow(row: GridRow): readonly Reading<string>[] | null {
    const known = this.#currencyByRow.get(row)
    if (known !== undefined) return known
    const readings = listed(namedCurrency(row.label) ?? signInBrackets(row.label))
    this.#currencyByRow.set(row, readings)
    return readings
  }
}

/** "3M" is a name in a label, "(in millions)" a scale. */
function isWord({ scale: { scaleRange } }: PlacedNote): boolean {
  return scaleRange.end - scaleRange.start > 2
}

function placedNotes(text: MappedText): readonly PlacedNote[] {
  return findScaleNotes(text.text).map((scale) => ({
    text,
    scale,
    readings: [{ value: scale.exponent, spans: text.sourceSpans(scale.scaleRange), rule: 'scale-note' }],
  }))
}

/** As the only reading there is; null for none. */
function listed<T>(reading: Reading<T> | null): readonly Reading<T>[] | null {
  return reading === null ? null : [{ value: reading.value, spans: reading.spans, rule: reading.rule }]
}

/** Amounts per share are in full, or in cents where the label says so. */
function perShareScale(row: GridRow, above: readonly PlacedNote[]): Reading<number> {
  const inCents = centsIn([row.label], CENTS) ?? centsIn(namesOf(row), CENTS_ASIDE)
  if (inCents !== null) return inCents
  const note = above.find((it) => it.scale.exceptions.includes('perShare'))
  const spans = note === undefined ? [] : note.text.sourceSpans(note.scale.range)
  return { value: 0, spans, rule: 'scale-note-exception' }
}

const CENTS = /\b(?:cents|pence)\b/i
/** "Cost per available seat mile (cents)", "Copper price (US cents per pound)", "Fuel cost, in cents". */
const CENTS_ASIDE =
  /(?<=\(\s*(?:in\s+)?(?:u\.?s\.?\s+)?)(?:cents|pence|¢)(?=\s*\)|\s+(?:per|an?)\b|\s?\/)|(?<=[,:–—-]\s*(?:in\s+)?|\bin\s+)(?:cents|pence)(?=\W*$)/i

/** What a row is named by: its label, and the heading right above it. */
function namesOf({ label, section }: GridRow): readonly MappedText[] {
  return [label, ...section.slice(-1)]
}

/** That amounts are in cents, where one of these texts says so; null where none does. */
function centsIn(texts: readonly MappedText[], cents: RegExp): Reading<number> | null {
  for (const text of texts) {
    const match = text.text.match(cents)
    if (match?.index === undefined) continue
    return { value: -2, spans: text.sourceSpans(rangeOf(match.index, match[0])), rule: 'scale-note' }
  }
  return null
}

/** Numbers of shares in a table of thousands or millions are printed in full where they have more digits than any such count. */
function isLargeCount(row: GridRow, amount: AmountMention | null): boolean {
  const inCells = gather(row.cells, ({ value }) => (value.kind === 'amount' ? [value.amount] : []))
  const counts = amount === null || inCells.includes(amount) ? inCells : [amount]
  return counts.some((it) => Number.parseFloat(it.number) >= 5_000_000)
}

/** So many digits before the decimal point that amounts are hardly in thousands. */
const FULL_AMOUNT_DIGITS = 8

/** A table that prints "84,331,000" is in full. */
function hasLargeAmount({ rows }: Grid): boolean {
  return rows.some((row) =>
    row.cells.some(
      ({ value }) => value.kind === 'amount' && value.amount.number.split('.')[0]!.length >= FULL_AMOUNT_DIGITS,
    ),
  )
}

/** So many digits that a number of shares is printed in full, where nothing says how such numbers are given. */
const FULL_COUNT_DIGITS = 6

function isFullCount(row: GridRow, amount: AmountMention | null): boolean {
  const amounts = gather(row.cells, ({ value }) => (value.kind === 'amount' ? [value.amount] : []))
  return [...amounts, ...(amount === null ? [] : [amount])].some(
    (it) => it.number.length - (it.places > 0 ? it.places + 1 : 0) >= FULL_COUNT_DIGITS,
  )
}

function dollarColumns({ columns, rows }: Grid): ReadonlySet<number> {
  const headed = columns.filter(({ heading }) => findCurrencySigns(heading.text).some((it) => it.code === null))
  const printed = gather(rows, (row) =>
    row.cells.filter(({ value }) => value.kind === 'amount' && value.amount.currency?.code === null),
  )
  return new Set([...headed.map((it) => it.index), ...printed.map((it) => it.column)])
}

function isForeign([reading]: readonly Reading<string>[]): boolean {
  return reading !== undefined && !isDollar(reading.value)
}

function currencyAbove({ notes }: Grid): Reading<string> | null {
  for (const note of notes.toReversed()) {
    const mention =
      note.currencies.find((it) => it.code !== null) ?? note.scales.find((it) => it.currency?.code)?.currency ?? null
    const reading = named(mention === null ? [] : [mention], note.text) ?? codedSign(note.text)
    if (reading !== null) return reading
  }
  return null
}

/** Said in words: a sign at some number is then that number's own. */
function isDeclared({ currency }: FilingProfile): boolean {
  return currency?.rule === 'currency-of-filing' || currency?.rule === 'told-by-user'
}

/** The one currency whose sign stands at some of the table's numbers, "C$" at the first and the totals. */
function currencyOfCells({ rows }: Grid): Reading<string> | null {
  let found: Reading<string> | null = null
  for (const { text, value } of gather(rows, (row) => row.cells)) {
    const currency = value.kind === 'amount' ? value.amount.currency : null
    if (currency === null) continue
    if (currency.code === null || (found !== null && found.value !== currency.code)) return null
    found ??= { value: currency.code, spans: text.sourceSpans(currency.range), rule: 'currency-sign' }
  }
  return found
}

function namedCurrency(text: MappedText): Reading<string> | null {
  return named(findCurrencyWords(text.text), text)
}

function codedSign(text: MappedText): Reading<string> | null {
  return named(findCurrencySigns(text.text), text)
}

/** "Average realized price (US$ per ounce)"; "(issued at US$5)" is of that amount. */
function signInBrackets(text: MappedText): Reading<string> | null {
  if (!text.text.includes('(')) return null
  const signs = findCurrencySigns(text.text).filter(({ range }) => {
    const isFirst = /\(\s*(?:in\s+)?$/.test(text.text.slice(0, range.start))
    return isFirst && /^(?:\s*\)|\s+(?:per|an?|in|thousands?|millions?)\b)/i.test(text.text.slice(range.end))
  })
  return named(signs, text)
}

function named(mentions: readonly CurrencyMention[], text: MappedText): Reading<string> | null {
  const mention = mentions.find((it) => it.code !== null)
  return mention?.code ? { value: mention.code, spans: text.sourceSpans(mention.range), rule: 'currency-note' } : null
}
