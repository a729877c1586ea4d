/*
 * Days as `YYYY-MM-DD`. The answers are reckoned apart from the project's own calendar, so that a fault there is seen here.
 */
const DAY_MS = 86_400_000

export function addDays(day, count) {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)
}

export function daysBetween(a, b) {
  return (Date.parse(b) - Date.parse(a)) / DAY_MS
}

/** The last day of the month that lies `months` after the day's own: a month end gives a month end. */
export function monthEnd(day, months = 0) {
  const { year, month } = partsOf(day)
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10)
}

/** Month 1 to 12. */
export function partsOf(day) {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, date }
}

/** `weekday` 0 for Sunday; `choice` is `last` (on or before the day) or `nearest`. */
export function weekEndAt(day, weekday, choice) {
  const past = (new Date(Date.parse(day)).getUTCDay() - weekday + 7) % 7
  return addDays(day, choice === 'nearest' && past > 3 ? 7 - past : -past)
}
