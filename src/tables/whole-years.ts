import { MONTHS_OF_QUARTER, MONTHS_OF_YEAR } from '../model/fiscal-calendar.js'
import type { GridRow } from '../model/grid.js'
import type { PeriodMention } from '../model/mention.js'
import { isQuarter } from './row-period.js'

export const QUARTERS_OF_YEAR = 4

/** The row below the four quarters of a year is of the year. */
export function withWholeYears(rows: readonly GridRow[]): readonly GridRow[] {
  let quarters: GridRow[] = []
  return rows.map((row) => {
    const before = quarters
    if (row.time?.kind === 'period' && isQuarter(row.time.mention)) {
      quarters.push(row)
      return row
    }
    quarters = []
    if (row.kind === 'heading' || before.length !== QUARTERS_OF_YEAR || !isOfYear(row)) return row
    const [first, last] = [before[0]!, before.at(-1)!]
    const mention = wholeYear(first, last, row)
    if (mention === null) return row
    return { ...row, time: { kind: 'period', mention, completedBy: last.label }, measure: last.measure }
  })
}

/** What the row below four quarters may say of them together. */
const OF_YEAR =
  /^\W*(?:(?:total|full|fiscal|the|for)\s+)*(?:years?|totals?|annual)?(?:\s+(?:ended|total|(?:19|20)\d\d)){0,2}\W*$/i
const LONGEST_LABEL = 80

function isOfYear({ label }: GridRow): boolean {
  return label.text.length <= LONGEST_LABEL && OF_YEAR.test(label.text)
}

/** The year of its first and last quarter, which may be printed in either order. */
function wholeYear(first: GridRow, last: GridRow, { label }: GridRow): PeriodMention | null {
  const [one, other] = [ownMention(first), ownMention(last)]
  if (one?.kind === 'fiscal' && other?.kind === 'fiscal') {
    const isWhole = one.year === other.year && Math.abs(partNumber(other) - partNumber(one)) === QUARTERS_OF_YEAR - 1
    return isWhole ? { ...other, range: label.whole, part: { kind: 'year' } } : null
  }
  if (one?.kind !== 'ending' || other?.kind !== 'ending') return null
  const months = (other.dates[0]!.month - one.dates[0]!.month + MONTHS_OF_YEAR) % MONTHS_OF_YEAR
  const ending = months === MONTHS_OF_QUARTER ? one : other
  const isWhole = months === MONTHS_OF_QUARTER || months === MONTHS_OF_YEAR - MONTHS_OF_QUARTER
  return isWhole ? { ...ending, range: label.whole, lengths: [{ unit: 'year', count: 1 }] } : null
}

function ownMention({ time }: GridRow): PeriodMention | null {
  return time?.kind === 'period' ? time.mention : null
}

function partNumber({ part }: Extract<PeriodMention, { kind: 'fiscal' }>): number {
  return part.kind === 'quarter' ? part.number : 0
}
