import type { DocumentUse } from '../model/source.js'

const EXHIBIT = /^EX-(?<number>\d{1,3})(?!\d)/i
/** A schedule gives its figures under tags, each on a line of its own. */
const SCHEDULE_TAG =
  /^[ \t]*(?:<|&lt;)(?:ARTICLE|MULTIPLIER|FISCAL-YEAR-END|PERIOD-TYPE|PERIOD-END|TOTAL-ASSETS)(?:>|&gt;)/im

/**
 * Exhibits, by the number of Regulation S-K, item 601, that speak of terms, rights and opinions rather than of the filer's accounts:
 * underwriting and purchase agreements, by-laws, instruments of security holders, contracts, legal and tax opinions, letters of
 * accountants, lists of subsidiaries, consents, powers of attorney, certifications, and the reports that servicers of assets give.
 */
const PAPERS: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26, 31, 32, 33, 34, 35, 36, 95, 96, 97,
])

/** Says what a document is for, by its type and the beginning of its text. */
export function documentUse(type: string | null, sample: string): DocumentUse {
  const number = type?.match(EXHIBIT)?.groups?.number
  if (number === undefined) return 'report'
  if (Number(number) === 27 && SCHEDULE_TAG.test(sample)) return 'schedule'
  return PAPERS.has(Number(number)) ? 'paper' : 'report'
}
