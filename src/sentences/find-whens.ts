import type { Range } from '../base/mapped-text.js'
import type { DateMention, PeriodMention } from '../model/mention.js'
import { findDates, YEAR_PATTERN } from '../phrases/dates.js'
import { contains, matchesOf, overlap, rangeOf } from '../phrases/pattern.js'

const MONTH_LEAD = /\b(?:in|during|since|by)\s+(?:early\s+|mid-?\s?|late\s+)?$/i
/** Before a phrase that says until when, or from when, something holds: "due in 2033". */
const NOT_WHEN =
  /\b(?:due|matur\w+|expir\w+|ends|terminat\w+|until|beginning|starting|commencing|payable|before|after|following|prior\s+to|no\s+later\s+than|by|between|extend\w*|effective|dated|vest(?:s|ing)?|available|through|thru|since)\s*(?:\b(?:in|on|at|by|from|to|the|until|of|and|as|up|through)\b\s*)*$/i
/** "our 1997, 1996 and 1995 revenues": years that are listed say when without a word before them. */
const YEARS = new RegExp(
  `(?<![\\w$.,-])${YEAR_PATTERN}(?=(?:,\\s*${YEAR_PATTERN}){0,4},?\\s+and\\s+${YEAR_PATTERN}(?![\\d%]))`,
  'g',
)
const MORE_YEARS = new RegExp(`^\\s*(?:,|,?\\s*and|&)\\s*(?:in\\s+|for\\s+)?(?<year>${YEAR_PATTERN})(?![\\d%])`, 'i')

/** How far back the words before a date are looked at. */
const REACH = 40

/** The phrases of a sentence that say when, with those that only a sentence of an event has: "In March 2023, we issued". */
export function findWhens(text: string, periods: readonly PeriodMention[]): readonly PeriodMention[] {
  const months = findDates(text).flatMap((date): readonly PeriodMention[] => {
    const isTaken = periods.some((it) => contains(it.range, date.range))
    const lead = text.slice(Math.max(0, date.range.start - REACH), date.range.start).match(MONTH_LEAD)
    if (isTaken || date.day !== null || date.year === null || lead === null) return []
    const range = { start: date.range.start - lead[0].length, end: date.range.end }
    return [{ kind: 'ending', range, lengths: [{ unit: 'month', count: 1 }], dates: [date] }]
  })
  const years = matchesOf(text, YEARS).flatMap((match): readonly PeriodMention[] => {
    const range = rangeOf(match.index, match[0])
    const isTaken = [...periods, ...months].some((it) => overlap(it.range, range))
    return isTaken ? [] : [{ kind: 'fiscal', range, part: { kind: 'year' }, year: Number(match[0]) }]
  })
  const bracketed = findBracketed(text, periods)
  const others = periods.filter((it) => !bracketed.some(({ range }) => overlap(it.range, range)))
  const whens = [...others, ...months, ...years, ...bracketed]
    .filter((it) => !isNotWhen(text, it))
    .sort((a, b) => a.range.start - b.range.start)
  return whens.flatMap((it) => [it, ...moreYears(text, it, whens)])
}

const BRACKETED = /[(;]\s*(?:and\s+)?(?:(?:as\s+)?at\s+)?(?<when>[^();:–—-]{4,24}?)\s*[:–—-]\s*(?=\w{0,3}[$€£]|\d)/g

/** "$527 (December 31, 2014 – $416)", "$5 (2014: $4)": the time of a comparative, of the kind that the sentence tells its own by. */
function findBracketed(text: string, periods: readonly PeriodMention[]): readonly PeriodMention[] {
  return matchesOf(text, BRACKETED).flatMap((match): readonly PeriodMention[] => {
    const when = match.groups?.when ?? ''
    const range = rangeOf(match.index + match[0].indexOf(when), when)
    const isElsewhere = (it: PeriodMention): boolean => !overlap(it.range, range)
    const own = periods.find((it) => isElsewhere(it) && (it.kind === 'ending' || it.kind === 'instant'))
    if (YEAR_ALONE.test(when)) return [yearLike(own, Number(when), range)]
    const [day] = findDates(when)
    const isWhole = day !== undefined && day.range.start === 0 && day.range.end === when.length
    return isWhole && day.year !== null ? [dateLike(own, day, range)] : []
  })
}

const YEAR_ALONE = new RegExp(`^${YEAR_PATTERN}$`)

/** The same day or period of another year. */
function yearLike(own: PeriodMention | undefined, year: number, range: Range): PeriodMention {
  const day = own?.kind === 'ending' || own?.kind === 'instant' ? own.dates[0] : undefined
  return day === undefined
    ? { kind: 'fiscal', range, part: { kind: 'year' }, year }
    : dateLike(own, { ...day, year }, range)
}

function dateLike(own: PeriodMention | undefined, date: DateMention, range: Range): PeriodMention {
  const dates = [{ ...date, range }]
  return own?.kind === 'ending'
    ? { kind: 'ending', range, lengths: own.lengths.slice(0, 1), dates }
    : { kind: 'instant', range, dates }
}

/** Whether the words before a phrase make another use of it than to say when: "due in 2033", of which "in" is of the phrase. */
export function isNotWhen(text: string, { kind, range }: PeriodMention): boolean {
  if (kind === 'prior-year' || kind === 'preceding') return false
  return NOT_WHEN.test(text.slice(Math.max(0, range.start - REACH), range.start))
}

/** "in 2023, 2022 and 2021": the years that follow the first. */
function moreYears(text: string, first: PeriodMention, all: readonly PeriodMention[]): readonly PeriodMention[] {
  if (first.kind !== 'fiscal') return []
  const more: PeriodMention[] = []
  for (let end = first.range.end; ; ) {
    const match = text.slice(end, end + REACH).match(MORE_YEARS)
    const year = match?.groups?.year
    if (match === null || year === undefined) return more
    const range: Range = rangeOf(end + match[0].length - year.length, year)
    if (all.some((it) => overlap(it.range, range))) return more
    more.push({ kind: 'fiscal', range, part: first.part, year: Number(year) })
    end = range.end
  }
}
