import { gather } from '../base/gather.js'
import type { Grid, GridRow } from '../model/grid.js'
import type { ScaleNote } from '../model/mention.js'

/** How numbers of shares are given: in full, at the scale that a note tells, or one or the other. */
export type CountScale = 'inFull' | 'scaled' | 'untold'

/** More shares than are counted in thousands, whatever the company. */
const FULL = 5_000_000
/** More than are counted in thousands where nothing excepts amounts per share, as those do who print shares in thousands. */
const LIKELY_FULL = 1_000_000
/** Fewest that make a company with public shares, in thousands and in millions. */
const FEWEST = 10_000

/**
 * Says how the numbers of shares in the labels of a grid are given, all alike, under a note on the scale of its amounts:
 *
 *     (In thousands)
 *     Preferred stock, $1 par value, 500,000 shares authorized, none issued                                    --
 *     Common stock, $.10 par value, 3,000,000 shares authorized, 1,970,118 and 1,932,404 shares issued        197       193
 *
 * They are in full where one of them has too many digits for thousands, or where so many shares at their par value are the amount.
 */
export function labelCountScale({ rows }: Grid, text: string, note: ScaleNote): CountScale {
  if (note.exceptions.includes('shares')) return 'inFull'
  const counts = gather(rows, countsOf)
  const largest = counts.reduce((most, it) => Math.max(most, it), 0)
  if (largest >= FULL) return 'inFull'
  if (counts.some((it) => !Number.isInteger(it))) return 'scaled'
  const byPar = rows.map((row) => scaleByPar(row, note.exponent)).find((it) => it !== null)
  if (byPar !== undefined) return byPar!
  return note.exponent > 3 ? ofMillions(largest) : ofThousands(counts, largest, isOfMoney(text, note), note)
}

function countsOf({ labelAmounts }: GridRow): readonly number[] {
  return gather(labelAmounts, ({ quantity, amount }) =>
    quantity === 'shares' && amount.scale === null ? [Number.parseFloat(amount.number)] : [],
  )
}

/** Smallest amount that par values are held against: a few units may be anything. */
const TELLING = 10

/** "$.10 par value ... 1,970,118 shares issued" beside 197 thousand. */
function scaleByPar(row: GridRow, exponent: number): CountScale | null {
  const par = row.labelAmounts.find((it) => it.measure === 'par value')?.amount
  if (par === undefined || par.scale !== null) return null
  const amounts = gather(row.cells, ({ value }) =>
    value.kind === 'amount' && value.amount.scale === null ? [Number.parseFloat(value.amount.number)] : [],
  ).filter((it) => it >= TELLING)
  const products = countsOf(row).map((it) => it * Number.parseFloat(par.number))
  const areMet = (unit: number): boolean =>
    products.some((product) => amounts.some((it) => Math.abs(product / unit - it) < 1))
  if (areMet(10 ** exponent)) return 'inFull'
  return areMet(1) ? 'scaled' : null
}

/** Up to thousands of millions are so many; a thousand shares are all that a company has that belongs to another. */
function ofMillions(largest: number): CountScale {
  if (largest >= 10 * FEWEST) return 'inFull'
  return largest > FEWEST / 10 && largest < FEWEST ? 'scaled' : 'untold'
}

/** Round numbers, of shares that may be issued one day, say little. */
function ofThousands(counts: readonly number[], largest: number, isOfMoney: boolean, note: ScaleNote): CountScale {
  if (largest >= LIKELY_FULL) return note.exceptions.length === 0 || isOfMoney ? 'inFull' : 'untold'
  const isRound = counts.every((it) => it % 1000 === 0)
  return isRound || isOfMoney || largest < FEWEST ? 'untold' : 'scaled'
}

/** "Dollars in thousands" says nothing of shares. */
function isOfMoney(text: string, { range, currency }: ScaleNote): boolean {
  return (
    currency !== null || /(?:\bdollars?|\$)\s*(?:amounts\s+)?(?:are\s+)?$/i.test(text.slice(0, range.start).slice(-30))
  )
}
