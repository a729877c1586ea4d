import { Decimal, powerOfTen, roundingHalfWidth } from '../base/decimal.js'
import type { Grid } from '../model/grid.js'
import type { Known } from '../model/profile.js'
import type { Sentence } from '../model/sentence.js'

const SCALES = [0, 3, 6] as const
/** Fewest digits that tell an amount from others: "$1.1 billion" is printed by chance, "$907 million" seldom. */
const TELLING_DIGITS = 3
/** Fewest amounts of the text that the statements must print, and how many more than at another scale. */
const FEWEST = 3
const TIMES_MORE = 3

/** An amount of the text, as far as its rounding says: a number of units from `least` to `most`. */
interface ToldAmount {
  readonly least: Decimal
  readonly most: Decimal
}

/**
 * The power of ten of statements that say nothing of their scale: the one at which they print what the text tells with scale words
 * ("Total deposits increased to $815 million" beside "Deposits  814,748"). Null where a statement has a note on scale, or too few
 * figures agree.
 */
export function scaleByFigures(statements: readonly Grid[], sentences: readonly Sentence[]): Known<number> | null {
  if (statements.some((grid) => grid.notes.some((it) => it.scales.length > 0))) return null
  const numbers = statements.flatMap(printedNumbers).sort((a, b) => a.comparedTo(b))
  const told = toldAmounts(sentences)
  const [first, second] = SCALES.map((scale) => ({
    scale,
    count: told.filter((it) => isPrinted(it, numbers, scale)).length,
  })).sort((a, b) => b.count - a.count)
  if (first === undefined || second === undefined || first.count < FEWEST) return null
  if (first.count < TIMES_MORE * second.count) return null
  return { value: first.scale, spans: [], rule: 'scale-by-figures' }
}

function printedNumbers(grid: Grid): readonly Decimal[] {
  return grid.rows.flatMap((row) =>
    row.cells.flatMap(({ value }) =>
      value.kind === 'amount' && value.amount.scale === null ? [new Decimal(value.amount.number)] : [],
    ),
  )
}

/** The different amounts of money that the text tells with a scale word and digits enough. */
function toldAmounts(sentences: readonly Sentence[]): readonly ToldAmount[] {
  const told = new Map<string, ToldAmount>()
  for (const { statements } of sentences) {
    for (const { amount } of statements) {
      if (amount.kind !== 'money' || amount.scale === null) continue
      if (amount.number.replace(/\D/g, '').replace(/^0+/, '').length < TELLING_DIGITS) continue
      const number = new Decimal(amount.number).times(powerOfTen(amount.scale.exponent))
      const rounding = roundingHalfWidth(amount.places - amount.scale.exponent)
      told.set(number.toString(), {
        least: number.minus(rounding),
        most: number.plus(rounding),
      })
    }
  }
  return [...told.values()]
}

/** Whether one of the numbers, in order of size, is the amount at a scale. */
function isPrinted({ least, most }: ToldAmount, numbers: readonly Decimal[], scale: number): boolean {
  const lowest = least.div(powerOfTen(scale))
  let start = 0
  let end = numbers.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (numbers[middle]!.lt(lowest)) start = middle + 1
    else end = middle
  }
  return numbers[start]?.lte(most.div(powerOfTen(scale))) === true
}
