/** A calendar day as `YYYY-MM-DD`: such strings sort as the days do. */
export type IsoDate = string

const DAY_MS = 86_400_000

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
  return fromEpochDay(epochDay(date) + count)
}

/** Days from `start` to `end`, both counted: a one-day period has one. */
export function dayCount(start: IsoDate, end: IsoDate): number {
  return epochDay(end) - epochDay(start) + 1
}

export function daysBetween(a: IsoDate, b: IsoDate): number {
  return epochDay(b) - epochDay(a)
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
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

function epochDay(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

function fromEpochDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
