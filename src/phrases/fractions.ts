import { Decimal } from '../base/decimal.js'

/** A slash, which stands free where the numbers beside it are raised and lowered. */
const SLASH = ' ?[/\\u2044] ?'
const SIGNS = '½¼¾⅛⅜⅝⅞'
/** Halves to sixty-fourths, as American exchanges quoted prices until 2001: "3/8", "15/16", "½"; no days, "1/3". */
const FRACTION = `(?:1${SLASH}2|[13]${SLASH}4|[1357]${SLASH}8|(?:[13579]|1[135])${SLASH}16|(?:[12]?[13579]|31)${SLASH}32|(?:[1-5]?[13579]|6[13])${SLASH}64|[${SIGNS}])(?!\\d|${SLASH}\\d)`
/** A regular expression source for a number with a fraction: "21 1/4", "21-1/4", "21¼", "7/8". */
export const FRACTION_PATTERN = `(?:(?:\\d{1,3}(?:[ \\u00a0]{1,2}|-|(?=[${SIGNS}])))?(?<!/)${FRACTION})`

const PARTS = new RegExp(
  `^(?:(?<whole>\\d{1,3})(?:[ \\u00a0]{1,2}|-|(?=[${SIGNS}])))?(?:(?<numerator>\\d+)${SLASH}(?<denominator>\\d+)|(?<sign>[${SIGNS}]))$`,
)
const HINT = new RegExp(`[/\\u2044${SIGNS}]`)

const VALUES: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅛': '0.125',
  '⅜': '0.375',
  '⅝': '0.625',
  '⅞': '0.875',
}

/** Whether printed digits have a fraction. */
export function hasFraction(printed: string): boolean {
  return HINT.test(printed)
}

/** A number with a fraction in digits and a decimal point, exactly: "21 1/4" → `21.25`; null for any other. */
export function parseFraction(printed: string): string | null {
  const groups = PARTS.exec(printed)?.groups
  if (groups === undefined) return null
  const { whole = '0', numerator, denominator, sign } = groups
  const part = sign === undefined ? new Decimal(numerator!).div(denominator!) : new Decimal(VALUES[sign]!)
  return new Decimal(whole).plus(part).toFixed()
}
