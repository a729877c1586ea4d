import { Decimal as DecimalJs } from 'decimal.js'

/** Exact decimal arithmetic for printed numbers: wide enough for any filing, and never in exponent notation. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpPos: 9e15, toExpNeg: -9e15 })
export type Decimal = DecimalJs

export const ZERO: Decimal = new Decimal(0)

/** Of so few digits the library makes a number without parsing it. */
const SHORT_WHOLE = /^-?\d{1,7}$/

/** The number that digits print, with a point or without. */
export function parseDecimal(digits: string): Decimal {
  return new Decimal(SHORT_WHOLE.test(digits) ? Number(digits) : digits)
}

/** Scales and places of filings: those powers of ten are made once. */
const LARGEST_EXPONENT = 30
const powers: readonly Decimal[] = Array.from({ length: 2 * LARGEST_EXPONENT + 1 }, (_, index) =>
  new Decimal(10).pow(index - LARGEST_EXPONENT),
)
const halfPowers: readonly Decimal[] = powers.map((it) => it.div(2))

/** 10 to the power of `exponent`, exactly. */
export function powerOfTen(exponent: number): Decimal {
  return powers[exponent + LARGEST_EXPONENT] ?? new Decimal(10).pow(exponent)
}

/** The widest distance between a printed value and the true one: half a unit of its last printed place. */
export function roundingHalfWidth(decimals: number): Decimal {
  return halfPowers[LARGEST_EXPONENT - decimals] ?? powerOfTen(-decimals).div(2)
}

/** Whether two roundings, of possibly different precision, can be of one true value: not 8 and 9, of which 8.5 is only one. */
export function isWithinRounding(a: Decimal, aDecimals: number, b: Decimal, bDecimals: number): boolean {
  if (a.eq(b)) return true
  return a
    .minus(b)
    .abs()
    .lt(roundingHalfWidth(aDecimals).plus(roundingHalfWidth(bDecimals)))
}
