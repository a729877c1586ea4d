import { mayHaveDate } from './dates.js'

/** What a text has of which phrases that say when are made: a phrase can't do without some of it, and most text has little. */
export interface PeriodCues {
  readonly date: boolean
  /** A word for a length. */
  readonly length: boolean
  /** "Q2", "1H", "9M". */
  readonly code: boolean
  /** "2006", "'06", "FY 06". */
  readonly year: boolean
}

const LENGTH = /quarter|half|month|week|year|period|time/iu
const CODE = /[QH][1-4]|[1-4][QH]|\dM/iu
const YEAR = /(?:19|20)\d\d|['’]\d\d|FY/iu

export function periodCues(text: string): PeriodCues {
  return { date: mayHaveDate(text), length: LENGTH.test(text), code: CODE.test(text), year: YEAR.test(text) }
}
