import { monthsOf } from '../model/fiscal-calendar.js'
import { findLengths } from '../phrases/periods.js'

/** A financial year that was lengthened has up to 18 months. */
const FEWEST_MONTHS = 24

/** "For the three years ended December 31, 2002" is said of several columns, each of a year: no number is of all of them together. */
export function isOfYears(text: string): boolean {
  return findLengths(text).some(({ length }) => length.unit !== 'week' && monthsOf(length) >= FEWEST_MONTHS)
}
