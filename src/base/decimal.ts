import { Decimal as DecimalJs } from 'decimal.js'

/** Exact decimal arithmetic for printed numbers: wide enough for any filing, and never in exponent notation. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpPos: 9e15, toExpNeg: -9e15 })
export type Decimal = DecimalJs

export const ZERO: Decimal = new Decimal(0)

/** 10 to the power of `exponent`, exactly. */
export function powerOfTen(exponent: number): Decimal {
  return new Decimal(10).pow(exponent)
}

/** The widest distance between a printed value and the true one: half a unit of its last printed place. */
export function roundingHalfWidth(decimals: number): Decimal {
  return powerOfTen(-decimals).div(2)
}

/** Whether two roundings, of possibly different precision, can be of one true value. */
export function isWithinRounding(a: Decimal, aDecimals: number, b: Decimal, bDecimals: number): boolean {
  return a
    .minus(b)
    .abs()
    .lte(roundingHalfWidth(aDecimals).plus(roundingHalfWidth(bDecimals)))
}
