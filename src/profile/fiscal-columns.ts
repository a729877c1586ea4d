import { gather } from '../base/gather.js'
import { type FiscalYearEnd, fiscalPartEnd, fiscalPartMonths } from '../model/fiscal-calendar.js'
import type { Grid } from '../model/grid.js'
import type { FiscalPart } from '../model/mention.js'
import { periodEnding } from '../model/period.js'
import { columnMentions, type PrintedPeriod } from './printed-periods.js'

/** A column that is headed by a part of a fiscal year: "Q2 2014", "9M 2007". */
export interface FiscalColumn {
  readonly part: FiscalPart
  readonly year: number
}

export function fiscalColumns(grids: readonly Grid[]): readonly FiscalColumn[] {
  return gather(columnMentions(grids), (it) =>
    it.kind === 'fiscal' && typeof it.year === 'number' ? [{ part: it.part, year: it.year }] : [],
  )
}

/** The days of such columns, by the end of the fiscal year, where the filing counts in months. */
export function fiscalColumnPeriods(grids: readonly Grid[], yearEnd: FiscalYearEnd): readonly PrintedPeriod[] {
  return gather(fiscalColumns(grids), ({ part, year }) => {
    const length = { unit: 'month' as const, count: fiscalPartMonths(part).months }
    const period = periodEnding(fiscalPartEnd(part, year, yearEnd), length)
    return period.kind === 'duration' ? [{ period, place: 'column' as const }] : []
  })
}
