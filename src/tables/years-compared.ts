import type { Range } from '../base/mapped-text.js'
import { rangeOf } from '../phrases/pattern.js'

/** "1997 compared to 1996" in a heading. */
export interface YearsCompared {
  readonly range: Range
  /** The year that is compared with the one before: what changed is of it. */
  readonly year: number
}

const COMPARED =
  /(?<![\d$.,])(?<later>(?:19|20)\d\d)\s*(?:(?:as\s+)?compared\s+(?:to|with)|vs\.?|versus|over|against|\/)\s*(?<earlier>(?:19|20)\d\d)(?!\d)/i

/** Finds the two years that a heading compares, the later first; null for none. */
export function findYearsCompared(heading: string): YearsCompared | null {
  const match = COMPARED.exec(heading)
  const { later, earlier } = match?.groups ?? {}
  if (match === null || Number(later) <= Number(earlier)) return null
  return { range: rangeOf(match.index, match[0]), year: Number(later) }
}
