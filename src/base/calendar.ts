/** A calendar day as `YYYY-MM-DD`: such strings sort as the days do. */
export type IsoDate = string

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export function dateParts(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function addDays(date: IsoDate, count: number): IsoDate {
  return fromDayNumber(dayNumber(date) + count)
}

/** Days from `start` to `end`, both counted: a one-day period has one. */
export function dayCount(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start) + 1
}

export function daysBetween(a: IsoDate, b: IsoDate): number {
  return dayNumber(b) - dayNumber(a)
}

export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function isMonthEnd(date: IsoDate): boolean {
  const { year, month, day } = dateParts(date)
  return day === lastDayOfMonth(year, month)
}

/** The same day `count` months on; a month end stays a month end, and a day that the month lacks becomes its last. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const { year, month, day } = dateParts(date)
  const months = year * 12 + (month - 1) + count
  const targetYear = Math.floor(months / 12)
  const targetMonth = (months % 12) + 1
  const lastDay = lastDayOfMonth(targetYear, targetMonth)
  return isoDate(targetYear, targetMonth, isMonthEnd(date) ? lastDay : Math.min(day, lastDay))
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month)
}

const ERA_DAYS = 146_097
const ERA_YEARS = 400

/**
 * The number of a day, counted from March 1 of year 0: years that begin in March have the leap day at their end. (H. Hinnant,
 * "chrono-compatible low-level date algorithms".)
 */
function dayNumber(date: IsoDate): number {
  const { year: printedYear, month, day } = dateParts(date)
  const year = month > 2 ? printedYear : printedYear - 1
  const era = Math.floor(year / ERA_YEARS)
  const yearOfEra = year - era * ERA_YEARS
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

function fromDayNumber(number: number): IsoDate {
  const era = Math.floor(number / ERA_DAYS)
  const dayOfEra = number - era * ERA_DAYS
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return isoDate(era * ERA_YEARS + yearOfEra + (month > 2 ? 0 : 1), month, day)
}
