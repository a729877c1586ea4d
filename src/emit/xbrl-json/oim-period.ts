import { addDays, type IsoDate } from '../../base/calendar.js'
import type { Period } from '../../model/period.js'

/**
 * A period as the Open Information Model writes it (OIM Common 1.0, 3.5): a day ends at the midnight that begins the next, so
 * 2006-09-01..2006-11-30 is `2006-09-01T00:00:00/2006-12-01T00:00:00`.
 */
export function oimPeriod(period: Period): string {
  return period.kind === 'instant'
    ? midnight(addDays(period.date, 1))
    : `${midnight(period.start)}/${midnight(addDays(period.end, 1))}`
}

function midnight(date: IsoDate): string {
  return `${date}T00:00:00`
}
