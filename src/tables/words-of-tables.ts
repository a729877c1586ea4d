/** Headings and labels that say what is measured, rather than of whom. */
export const MEASURE =
  /\b(?:cost|costs|gains?|loss(?:es)?|fair\s+value|carrying|amounts?|values?|shares?|units|number|price|rates?|principal|balances?|gross|net|unrealized|realized|amorti[sz]\w+|depreciation|allowance|notional|proceeds|purchases|averages?|revenues?|sales|income|earnings|percent\w*|%|weighted|intrinsic|terms?|maturit\w+|interest|effective|exercise|assets|liabilities|expenses?|tax(?:es)?|discount|yield|dividends?|payments?|obligations?|cash|derivatives?|hedg\w+|recognized|reclassified|outstanding|volume|duration|life)\b/i

/** Share of headings, or labels, that must be of a kind for all to be taken so. */
export const MOST = 0.6

export function share<T>(all: readonly T[], isOne: (it: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isOne).length / all.length
}

export function oneLine(text: string): string {
  return (/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** A heading without the colon that it ends with. */
export function withoutColon(label: string): string {
  return oneLine(label).replace(/[\s:]+$/, '')
}
