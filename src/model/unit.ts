/** What a number counts. Measures are QNames: `iso4217:CAD`, `xbrli:shares`, `xbrli:pure`. */
export interface Unit {
  readonly numerator: string
  readonly denominator: string | null
}

export const PURE: Unit = { numerator: 'xbrli:pure', denominator: null }
export const SHARES: Unit = { numerator: 'xbrli:shares', denominator: null }

export function moneyUnit(currency: string): Unit {
  return { numerator: `iso4217:${currency}`, denominator: null }
}

export function perShareUnit(currency: string): Unit {
  return { numerator: `iso4217:${currency}`, denominator: 'xbrli:shares' }
}

/** `iso4217:CAD/xbrli:shares`: the form xBRL-JSON prints, and a key. */
export function unitText(unit: Unit): string {
  return unit.denominator === null ? unit.numerator : `${unit.numerator}/${unit.denominator}`
}
