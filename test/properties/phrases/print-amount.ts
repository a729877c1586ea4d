import fc from 'fast-check'
import { grouped } from '../../../src/base/grouped.js'
import type { Range } from '../../../src/base/mapped-text.js'

/** An amount in some house style, and what a reader must find in it. */
export interface PrintedAmount {
  readonly text: string
  readonly digits: Range
  /** Without sign and scale, with a decimal point: `1204.50`. */
  readonly number: string
  readonly places: number
  readonly isNegative: boolean
  /** Null for none; a bare dollar sign is `$`. */
  readonly currency: string | null
  readonly exponent: number | null
}

type Groups = 'comma' | 'none' | 'apostrophe' | 'space' | 'continental'
type Negative = 'outer bracket' | 'inner bracket' | 'outer minus' | 'inner minus'

interface Style {
  readonly groups: Groups
  readonly negative: Negative | null
  readonly currency: { readonly sign: string; readonly code: string; readonly isAfter: boolean } | null
  readonly scale: { readonly word: string; readonly exponent: number } | null
}

const SIGNS = [
  { sign: '$', code: '$', isAfter: false },
  { sign: 'US$', code: 'USD', isAfter: false },
  { sign: 'C$', code: 'CAD', isAfter: false },
  { sign: '€', code: 'EUR', isAfter: false },
  { sign: '£', code: 'GBP', isAfter: false },
  { sign: 'CHF ', code: 'CHF', isAfter: false },
  { sign: 'EUR\u00a0', code: 'EUR', isAfter: false },
  { sign: ' euros', code: 'EUR', isAfter: true },
  { sign: ' Canadian dollars', code: 'CAD', isAfter: true },
]
const SCALES = [
  { word: ' thousand', exponent: 3 },
  { word: ' million', exponent: 6 },
  { word: '\u00a0million', exponent: 6 },
  { word: ' billion', exponent: 9 },
  { word: 'm', exponent: 6 },
  { word: 'bn', exponent: 9 },
]

const PERCENTS = [
  { word: '%', exponent: -2 },
  { word: ' %', exponent: -2 },
  { word: ' percent', exponent: -2 },
  { word: ' per cent', exponent: -2 },
]

const groups = fc.constantFrom<Groups>('comma', 'comma', 'none', 'apostrophe', 'space', 'continental')
const negative = fc.constantFrom<Negative | null>(null, 'outer bracket', 'inner bracket', 'outer minus', 'inner minus')
const moneyStyle: fc.Arbitrary<Style> = fc.record({
  groups,
  negative,
  currency: fc.constantFrom(null, ...SIGNS),
  scale: fc.constantFrom(null, ...SCALES),
})
const percentStyle: fc.Arbitrary<Style> = fc.record({
  groups,
  negative,
  currency: fc.constant(null),
  scale: fc.constantFrom(...PERCENTS),
})
const style = fc.oneof({ weight: 4, arbitrary: moneyStyle }, { weight: 1, arbitrary: percentStyle })

/** Amounts below a million million, in random styles. */
export const printedAmount: fc.Arbitrary<PrintedAmount> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }).chain((digits) => fc.nat(10 ** digits)),
    fc.integer({ min: 0, max: 3 }),
    fc.nat(999),
    style,
  )
  .map(([whole, places, fraction, chosen]) =>
    printAmount(String(whole), String(fraction).padStart(3, '0').slice(0, places), chosen),
  )

function printAmount(whole: string, fraction: string, style: Style): PrintedAmount {
  const decimals = style.groups === 'continental' ? fraction.slice(0, 2) : fraction
  const digits = printDigits(whole, decimals, style.groups)
  const [before, after] = surroundings(style)
  return {
    text: before + digits + after,
    digits: { start: before.length, end: before.length + digits.length },
    number: decimals === '' ? whole : `${whole}.${decimals}`,
    places: decimals.length,
    isNegative: style.negative !== null,
    currency: style.currency?.code ?? null,
    exponent: style.scale?.exponent ?? null,
  }
}

/** With a full stop between its thousands a number without decimals can't be told from one with three: it has no mark. */
function printDigits(whole: string, fraction: string, groups: Groups): string {
  const decimals = fraction === '' ? '' : `.${fraction}`
  switch (groups) {
    case 'comma':
      return grouped(whole) + decimals
    case 'none':
      return whole + decimals
    case 'apostrophe':
      return grouped(whole).replaceAll(',', '’') + decimals
    case 'space':
      return grouped(whole).replaceAll(',', '\u202f') + decimals
    case 'continental':
      return fraction === '' ? whole : `${grouped(whole).replaceAll(',', '.')},${fraction}`
  }
}

/** What stands before the digits and after them: `($` and ` million)`. */
function surroundings({ negative, currency, scale }: Style): readonly [before: string, after: string] {
  const sign = currency === null || currency.isAfter ? '' : currency.sign
  const name = currency?.isAfter ? currency.sign : ''
  const word = scale?.word ?? ''
  switch (negative) {
    case 'outer bracket':
      return [`(${sign}`, `${word})${name}`]
    case 'inner bracket':
      return [`${sign}(`, `${word})${name}`]
    case 'outer minus':
      return [`-${sign}`, word + name]
    case 'inner minus':
      return [`${sign}\u2212`, word + name]
    case null:
      return [sign, word + name]
  }
}
