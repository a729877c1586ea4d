import { dateParts } from '../../../src/base/calendar.js'
import type { Calendar, Term, Year } from './calendar.js'
import { datePiece } from './dates.js'
import type { Random } from './prng.js'
import type { Recipe } from './recipe.js'
import { type Said, say } from './text-builder.js'

const COUNT_WORDS: Readonly<Record<number, string>> = {
  3: 'three',
  6: 'six',
  9: 'nine',
  13: 'thirteen',
  26: 'twenty-six',
  39: 'thirty-nine',
}
const ORDINALS = ['zeroth', 'first', 'second', 'third'] as const

/** Words for a period, and a name for them that failures can be grouped by. */
export interface PeriodWords {
  readonly name: string
  /** With its preposition: "for the three months ended November 30, 2006", "a year earlier". */
  readonly said: Said
}

/** "three months", "13 weeks", "thirteen weeks". */
export function lengthWords(calendar: Calendar, term: Term, isSpelled: boolean): string {
  const count = calendar.lengths[term]
  return `${isSpelled ? COUNT_WORDS[count] : count} ${calendar.kind}`
}

/** "second". */
export function quarterOrdinal(calendar: Calendar): string {
  return ORDINALS[calendar.quarter]!
}

/** "fiscal 2007"; of a fiscal year that is the calendar year, "2007" too. */
export function fiscalYearWords(recipe: Recipe, random: Random, year: Year): string {
  const number = year === 'current' ? recipe.fiscalYear : recipe.fiscalYear - 1
  return recipe.yearEndMonth === 12 && random.chance(0.6) ? String(number) : `fiscal ${number}`
}

/** A period named in full: its length and end, or its place in the fiscal year. */
export function fullPeriod(recipe: Recipe, calendar: Calendar, random: Random, term: Term, year: Year): PeriodWords {
  const form = random.weigh({ ended: 3, 'period ended': 2, 'quarter ended': term === 'quarter' ? 2 : 0, fiscal: 1.5 })
  const date = datePiece(calendar.periods[term][year].end, recipe.dateOrder)
  const length = lengthWords(calendar, term, calendar.kind === 'months' || random.chance(0.5))
  if (form === 'ended') return { name: form, said: say`for the ${length} ended ${date}` }
  if (form === 'period ended')
    return { name: form, said: say`for the ${length.replace(/s$/, '').replace(' ', '-')} period ended ${date}` }
  if (form === 'quarter ended')
    return { name: form, said: say`${random.pick(['for', 'in'])} the quarter ended ${date}` }
  return { name: form, said: say`in the ${fiscalPart(calendar, term)} of ${fiscalYearWords(recipe, random, year)}` }
}

/** The filing's own period, in full or as a reader of the filing knows it: "in the second quarter", "for the half year". */
export function currentPeriod(recipe: Recipe, calendar: Calendar, random: Random, term: Term): PeriodWords {
  if (random.chance(0.8)) return fullPeriod(recipe, calendar, random, term, 'current')
  const words = term === 'quarter' ? shortQuarter(calendar, random) : shortToDate(calendar, random)
  return { name: 'short', said: [words] }
}

/** The same period a year before, however an issuer may call it. */
export function comparativePeriod(recipe: Recipe, calendar: Calendar, random: Random, term: Term): PeriodWords {
  if (random.chance(0.25)) {
    const full = fullPeriod(recipe, calendar, random, term, 'prior')
    return { ...full, name: `prior ${full.name}` }
  }
  const year = calendarYear(calendar, term, 'prior')
  const words = random.pick([
    ...COMPARATIVES,
    ...(term === 'quarter' ? QUARTER_COMPARATIVES : []),
    ...(year === null ? [] : [`in the corresponding period in ${year}`]),
  ])
  return { name: words.replace(/\d+$/, 'YEAR'), said: [words] }
}

/** The year of a period whose end lies in the calendar year that the fiscal year is named for; else null. */
export function calendarYear(calendar: Calendar, term: Term, year: Year): string | null {
  const { end } = calendar.periods[term][year]
  const fiscalYear = calendar.fiscalYear - (year === 'current' ? 0 : 1)
  return dateParts(end).year === fiscalYear ? String(fiscalYear) : null
}

/** The comparative of a quarter and the year to date together. */
export function comparativePeriods(random: Random): PeriodWords {
  const words = random.pick([
    'for the same periods last year',
    'in the corresponding periods of the prior year',
    'in the prior-year periods',
  ])
  return { name: words, said: [words] }
}

const COMPARATIVES = [
  'in the same period last year',
  'for the same period last year',
  'for the comparable period last year',
  'in the corresponding period of the prior year',
  'for the corresponding period a year earlier',
  'in the prior-year period',
  'in the prior year period',
  'in the same period of the previous year',
  'a year earlier',
  'a year ago',
  'last year',
]

const QUARTER_COMPARATIVES = [
  'in the year-ago quarter',
  'in the same quarter last year',
  'in the same quarter a year earlier',
  'in the prior-year quarter',
]

function fiscalPart(calendar: Calendar, term: Term): string {
  if (term === 'quarter') return `${quarterOrdinal(calendar)} quarter`
  return calendar.quarter === 2 ? 'first half' : `first ${lengthWords(calendar, term, calendar.kind === 'months')}`
}

function shortQuarter(calendar: Calendar, random: Random): string {
  return random.pick([
    'for the quarter',
    'in the quarter',
    `in the ${quarterOrdinal(calendar)} quarter`,
    `for the ${quarterOrdinal(calendar)} quarter`,
  ])
}

function shortToDate(calendar: Calendar, random: Random): string {
  if (calendar.terms.length === 1) return random.pick(['for the half year', 'in the half year', 'in the first half'])
  return random.pick([
    'for the year to date',
    `for the ${lengthWords(calendar, 'toDate', true).replace(/s$/, '').replace(' ', '-')} period`,
  ])
}
