import { addDays, addMonths, dateParts, type IsoDate, isoDate, lastDayOfMonth } from '../../../src/base/calendar.js'
import type { Recipe } from './recipe.js'

/** A quarter, or the year to date. */
export type Term = 'quarter' | 'toDate'
export type Year = 'current' | 'prior'

export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}

export interface Calendar {
  readonly kind: 'months' | 'weeks'
  readonly fiscalYear: number
  readonly yearEnd: Readonly<Record<Year, IsoDate>>
  /** How many quarters of the year the filing's period of report ends. */
  readonly quarter: 1 | 2 | 3
  /** What the statement has columns for. */
  readonly terms: readonly Term[]
  readonly periods: Readonly<Record<Term, Readonly<Record<Year, Period>>>>
  /** Months, or weeks, in each term. */
  readonly lengths: Readonly<Record<Term, number>>
  /** From the start of the fiscal year. */
  readonly report: Period
}

const QUARTERS = { Q1: 1, Q2: 2, Q3: 3, H1: 2 } as const
const TERMS = { Q1: ['quarter'], Q2: ['quarter', 'toDate'], Q3: ['quarter', 'toDate'], H1: ['toDate'] } as const
const WEEKDAYS = { Friday: 5, Saturday: 6, Sunday: 0 } as const

export function calendarOf(recipe: Recipe): Calendar {
  const quarter = QUARTERS[recipe.reporting]
  const quarterLength = recipe.calendar === 'months' ? 3 : 13
  const current = periodsOf(recipe, recipe.fiscalYear, quarter)
  const prior = periodsOf(recipe, recipe.fiscalYear - 1, quarter)
  return {
    kind: recipe.calendar,
    fiscalYear: recipe.fiscalYear,
    yearEnd: { current: yearEndOf(recipe, recipe.fiscalYear), prior: yearEndOf(recipe, recipe.fiscalYear - 1) },
    quarter,
    terms: TERMS[recipe.reporting],
    periods: {
      quarter: { current: current.quarter, prior: prior.quarter },
      toDate: { current: current.toDate, prior: prior.toDate },
    },
    lengths: { quarter: quarterLength, toDate: quarterLength * quarter },
    report: current.toDate,
  }
}

function periodsOf(recipe: Recipe, fiscalYear: number, quarter: number): Record<Term, Period> {
  const yearBefore = yearEndOf(recipe, fiscalYear - 1)
  const endOf = (count: number) =>
    recipe.calendar === 'months' ? addMonths(yearBefore, 3 * count) : addDays(yearBefore, 91 * count)
  return {
    quarter: { start: addDays(endOf(quarter - 1), 1), end: endOf(quarter) },
    toDate: { start: addDays(yearBefore, 1), end: endOf(quarter) },
  }
}

/** The month's last day, or its last Friday, Saturday or Sunday. */
function yearEndOf(recipe: Recipe, fiscalYear: number): IsoDate {
  const last = isoDate(fiscalYear, recipe.yearEndMonth, lastDayOfMonth(fiscalYear, recipe.yearEndMonth))
  if (recipe.calendar === 'months') return last
  const daysPast = (weekday(last) - WEEKDAYS[recipe.weekEnd] + 7) % 7
  return addDays(last, -daysPast)
}

function weekday(date: IsoDate): number {
  const { year, month, day } = dateParts(date)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
