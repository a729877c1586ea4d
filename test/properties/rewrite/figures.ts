/** Digits as printed, and what they mean. All arithmetic is on whole numbers far below 2^53, so that nothing is ever off by a hair. */
export interface Figure {
  /** "2,117", "2.1", "0.01". */
  readonly digits: string
  /** The magnitude: "2100000". */
  readonly value: string
  /** As XBRL counts them: "2.1" in millions has -5. */
  readonly decimals: number
}

/** `count` units of 10^-`places`, printed and read at 10^`scale`: (21, 1, 6) is "2.1" million. */
export function figureOf(count: number, places: number, scale: number): Figure {
  return { digits: digitsOf(count, places), value: decimalOf(count, scale - places), decimals: places - scale }
}

/** `amount` in whole units of currency, rounded half up to `places` at 10^`scale`. */
export function roundedFigure(amount: number, places: number, scale: number): Figure {
  return figureOf(roundedCount(amount, places, scale), places, scale)
}

/** How many units of 10^(scale - places) `amount` has, rounded half up; the unit is at least one. */
export function roundedCount(amount: number, places: number, scale: number): number {
  return quotient(amount, 10 ** (scale - places))
}

/** `dividend` by `divisor`, both whole and not negative, rounded half up. */
export function quotient(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor))
}

/** `count` × 10^`exponent` as a plain decimal without needless zeros. */
export function decimalOf(count: number, exponent: number): string {
  if (count === 0) return '0'
  if (exponent >= 0) return String(count) + '0'.repeat(exponent)
  const padded = String(count).padStart(1 - exponent, '0')
  const whole = padded.slice(0, exponent)
  const fraction = padded.slice(exponent).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}

export function withSign(value: string, isNegative: boolean): string {
  return isNegative && value !== '0' ? `-${value}` : value
}

function digitsOf(count: number, places: number): string {
  const padded = String(count).padStart(places + 1, '0')
  const whole = padded.slice(0, padded.length - places).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return places === 0 ? whole : `${whole}.${padded.slice(padded.length - places)}`
}
