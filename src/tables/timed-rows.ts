import type { GridColumn, GridRow } from '../model/grid.js'
import { rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { MOST, oneLine, share } from './words-of-tables.js'

/** "2002", "Fiscal 2002 (a)". */
const YEAR = /^\W*(?:(?:fiscal|financial)\s+)?(?:year\s+)?(?<year>(?:19|20)\d\d)(?:\s*\(?[\da-z*]{1,2}\)?)?\W*$/i
/** What falls due is told by years too. */
const LATER = /\b(?:thereafter|beyond|later|afterwards|remaind\w+|after)\b/i
const FEWEST_YEARS = 2

/**
 * Says of which time rows are where they are headed by it, and the columns by what is measured:
 *
 *                 Revenue   Net income   Total assets
 *     2002         26,764        3,117         44,224      <- of 2002
 *     2001         26,539        1,291         44,395      <- of 2001
 */
export function withTimedRows(rows: readonly GridRow[], columns: readonly GridColumn[]): readonly GridRow[] {
  if (columns.some((it) => it.role === 'values' && it.period !== null)) return rows
  const data = rows.filter((it) => it.kind === 'data')
  const areYears =
    data.filter((it) => YEAR.test(oneLine(it.label.text))).length >= FEWEST_YEARS &&
    share(data, (it) => YEAR.test(oneLine(it.label.text))) >= MOST &&
    !data.some((it) => LATER.test(it.label.text))
  return rows.map((row): GridRow => {
    if (row.kind === 'heading' || row.time !== null) return row
    const mention = (areYears ? yearOf(row) : null) ?? rangeIn(row)
    return mention === null ? row : { ...row, time: { kind: 'period', mention } }
  })
}

type Mention = ReturnType<typeof findPeriods>[number]

function yearOf({ label }: GridRow): Mention | null {
  const year = YEAR.exec(label.text)?.groups?.year
  if (year === undefined) return null
  return { kind: 'year', range: rangeOf(label.text.indexOf(year), year), year: Number(year) }
}

/** "Repurchases from October 29, 2005 through November 25, 2005" */
function rangeIn({ label }: GridRow): Mention | null {
  const [only, ...more] = findPeriods(label.text)
  return only?.kind === 'range' && more.length === 0 ? only : null
}

/** Whether rows are headed by their times, so that the columns say what is measured. */
export function areTimed(rows: readonly GridRow[]): boolean {
  return rows.some((it) => it.time?.kind === 'period')
}
