import { dateParts, type IsoDate } from '../../../src/base/calendar.js'
import { MONTHS } from '../../support/months.js'
import type { Recipe } from './recipe.js'
import type { Piece } from './text-builder.js'

type DateOrder = Recipe['dateOrder']

export function monthName(date: IsoDate): string {
  return MONTHS[dateParts(date).month - 1]!
}

/** "November 30, 2006" or "30 November 2006", which a page break may cut after its first word. */
export function datePiece(date: IsoDate, order: DateOrder): Piece {
  const { year, day } = dateParts(date)
  return order === 'month-day'
    ? { kind: 'date', head: monthName(date), tail: ` ${day}, ${year}` }
    : { kind: 'date', head: String(day), tail: ` ${monthName(date)} ${year}` }
}

export function longDate(date: IsoDate, order: DateOrder): string {
  return order === 'month-day'
    ? `${dayAndMonth(date, order)}, ${dateParts(date).year}`
    : `${dayAndMonth(date, order)} ${dateParts(date).year}`
}

/** "November 30" or "30 November". */
export function dayAndMonth(date: IsoDate, order: DateOrder): string {
  const { day } = dateParts(date)
  return order === 'month-day' ? `${monthName(date)} ${day}` : `${day} ${monthName(date)}`
}

/** A date as a column heading has it: "Nov 30, 2006", "Nov. 30, 2006", "30 Nov 2006"; without its year, "Nov 30,". */
export function headerDate(date: IsoDate, recipe: Recipe, hasYear: boolean): string {
  const { year, day } = dateParts(date)
  const month = headerMonth(date, recipe)
  if (recipe.dateOrder === 'day-month') return hasYear ? `${day} ${month} ${year}` : `${day} ${month}`
  return hasYear ? `${month} ${day}, ${year}` : `${month} ${day},`
}

function headerMonth(date: IsoDate, recipe: Recipe): string {
  const name = monthName(date)
  if (recipe.headerDates === 'long' || name.length <= 4) return name
  return recipe.headerDates === 'short' ? name.slice(0, 3) : `${name === 'September' ? 'Sept' : name.slice(0, 3)}.`
}
