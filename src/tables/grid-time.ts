import type { MappedText } from '../base/mapped-text.js'
import type { NamedTime } from '../model/grid.js'
import type { DateMention, PeriodMention } from '../model/mention.js'
import { exactDate, findDates, inYear } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { isOfYears } from './span-of-years.js'

/**
 * Finds the one time that is named above a table, for columns that tell something else apart: in the nearest text that names one. Where
 * a text names two, nothing says which is the table's.
 */
export function gridTime(texts: readonly MappedText[]): NamedTime | null {
  for (const text of texts.toReversed()) {
    const times = namedTimes(text.text)
    if (times.length > 1) return null
    if (times.length === 1) return { text, mention: times[0]! }
  }
  return null
}

/** "1997" in the corner over the labels: the year of columns that name none. */
export function cornerTime(corner: readonly MappedText[]): NamedTime | null {
  const text = corner.findLast((it) => yearAlone(it.text) !== null)
  return text === undefined ? null : { text, mention: yearAlone(text.text)! }
}

const LONGEST_HEADING = 80
const YEAR_ALONE =
  /^\W*(?:(?:fiscal|calendar|financial)\s+)?(?:years?\s+)?(?<year>(?:19|20)\d\d)\W*(?:(?:fiscal\s+)?(?:by\s+)?quarters?(?:\s+(?:ended|ending))?|quarterly(?:\s+(?:results|data))?)?\W*$/i

/** "1997", "1997 quarters", "Fiscal 1997 quarter ended". */
export function yearAlone(text: string): PeriodMention | null {
  const year = text.length > LONGEST_HEADING ? undefined : YEAR_ALONE.exec(text)?.groups?.year
  return year === undefined ? null : { kind: 'year', range: rangeOf(text.indexOf(year), year), year: Number(year) }
}

/** The time that a heading names; null for none, or several. */
export function headingTime(text: MappedText): NamedTime | null {
  const [mention, ...more] = namedTimes(text.text)
  return mention === undefined || more.length > 0 ? null : { text, mention }
}

function namedTimes(text: string): readonly PeriodMention[] {
  if (!/\d/.test(text)) return []
  const dated = findPeriods(text).filter(isDated)
  const phrases = dated.filter((it) => !isOfYears(text.slice(it.range.start, it.range.end)))
  if (phrases.length === 0 && dated.length > 0) return []
  if (phrases.length > 0) return phrases.flatMap(withoutList)
  const dates = findDates(text).filter((it) => exactDate(it) !== null)
  return withRepeats(text, dates).map((it): PeriodMention => ({ kind: 'instant', range: it.range, dates: [it] }))
}

/** "June 30, 2007 and 2006" are two days. */
function withRepeats(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  const last = dates.at(-1)
  const year = last === undefined ? undefined : text.slice(last.range.end).match(REPEATED_YEAR)?.[1]
  return last === undefined || year === undefined ? dates : [...dates, inYear(last, Number(year), last.range)]
}

const REPEATED_YEAR = /^\s*(?:,|&|,?\s*and)\s+((?:19|20)\d\d)(?!\d)/i

/** A phrase for each of its dates and lengths: "three months ended June 30, 2007 and 2006" are two times. */
function withoutList(mention: PeriodMention): readonly PeriodMention[] {
  switch (mention.kind) {
    case 'ending':
      return mention.dates.flatMap((date) =>
        mention.lengths.map((length) => ({ ...mention, dates: [date], lengths: [length] })),
      )
    case 'instant':
      return mention.dates.map((date) => ({ ...mention, dates: [date] }))
    default:
      return [mention]
  }
}

function isDated(mention: PeriodMention): boolean {
  switch (mention.kind) {
    case 'ending':
    case 'instant':
      return mention.dates.every((it) => exactDate(it) !== null)
    case 'range':
      return true
    case 'fiscal':
      return typeof mention.year === 'number'
    default:
      return false
  }
}
