import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, isWithinRounding, parseDecimal, powerOfTen, roundingHalfWidth } from '../../src/base/decimal.js'

const printed = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => ({ value: new Decimal(digits.toString()).times(powerOfTen(-places)), places }))

describe('two printings are of one value', () => {
  const check = (a: readonly [string, number], b: readonly [string, number], isOne: boolean) =>
    expect(isWithinRounding(new Decimal(a[0]), a[1], new Decimal(b[0]), b[1])).toBe(isOne)

  test('in millions and in thousands', () => check(['3100000', -5], ['3117000', -3], true))
  test('up to the edge of their roundings', () => check(['3100000', -5], ['3150000', -3], true))
  test('but not past it', () => check(['3100000', -5], ['3151000', -3], false))
  test('not side by side: the edge rounds to one of them', () => check(['9', 0], ['8', 0], false))
  test('in cents', () => check(['-0.01', 2], ['-0.012', 3], true))
})

test('a number is never written with an exponent', () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -30, max: 30 }), ({ value }, exponent) => {
      expect(value.times(powerOfTen(exponent)).toString()).toMatch(/^-?\d+(?:\.\d+)?$/)
    }),
  )
})

test('scaling up and down is exact', () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: 0, max: 12 }), ({ value }, exponent) => {
      expect(value.times(powerOfTen(exponent)).times(powerOfTen(-exponent)).eq(value)).toBe(true)
    }),
  )
})

test('sums of printed numbers are exact', () => {
  fc.assert(
    fc.property(printed, printed, (a, b) => {
      expect(a.value.plus(b.value).minus(b.value).eq(a.value)).toBe(true)
    }),
  )
})

test('a value agrees with any rounding of itself', () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -6, max: 6 }), ({ value, places }, decimals) => {
      const unit = powerOfTen(-decimals)
      const rounded = value.div(unit).toDecimalPlaces(0).times(unit)
      expect(rounded.minus(value).abs().lte(roundingHalfWidth(decimals))).toBe(true)
      expect(isWithinRounding(value, places, rounded, decimals)).toBe(true)
    }),
  )
})

describe('the number that digits print', () => {
  const check = (digits: string) => expect(parseDecimal(digits)).toEqual(new Decimal(digits))

  test('few digits', () => check('1204'))
  test('with leading zeros', () => check('0007'))
  test('nil', () => check('0'))
  test('many digits', () => check('123456789012345678901234567890'))
  test('with a point', () => check('0.010'))
  test('below nil', () => check('-35'))
})
