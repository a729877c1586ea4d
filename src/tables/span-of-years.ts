import { monthsOf } from '../model/fiscal-calendar.js'
import { findLengths } from '../phrases/periods.js'

/** A financial year that was lengthened has up to 18 months. */
const FEWEST_MONTHS = 24

/** "For the three years ended December 31, 2002" is said of several columns, each of a year: no number is of all of them together. */
export function isOfYears(text: string): boolean {
  return findLengths(text).some(({ length }) => length.unit !== 'week' && monthsOf(length) >= FEWEST_MONTHS)
}

/**
 * "Net sales for each of the last three fiscal years are as follows": the columns below are of years, whatever days they are headed by.
 * Of a running text only the sentence that leads to the table tells.
 */
export function isOfEachYear(text: string): boolean {
  return OF_EACH_YEAR.test(text.slice(text.search(LAST_SENTENCE)))
}

const LAST_SENTENCE = /(?<=^|[a-z)][.;]\s)[^.;]*.?\s*$/
const OF_EACH_YEAR =
  /\b(?:for|during|in|over)\s+(?:each\s+of\s+)?(?:the|our|its)\s+(?:(?:last|past|latest|preceding|previous|most\s+recent)\s+)?(?:two|three|four|five|six|seven|ten|[2-7]|10)\s+(?:most\s+recent\s+)?(?:(?:fiscal|financial)\s+)?years\b/i
