import { Decimal } from '../base/decimal.js'
import { grouped } from '../base/grouped.js'
import { lengthOf, type Period, periodEnd, periodKey } from '../model/period.js'
import type { Report, ReportedFact, ReportedStatement } from '../model/report.js'
import { paint, terminalWidth } from './terminal.js'
import { renderTable } from './text-table.js'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * Renders a statement as people read it, lines by periods, in the unit most of it is in.
 *
 * Values are what the facts say: a loss has a minus, an expense hasn't.
 */
export function renderStatement(statement: ReportedStatement, report: Report): string {
  const concepts = new Set(statement.lines.flatMap((it) => it.concept ?? []))
  const facts = report.facts.filter(
    (it) =>
      it.unit !== null && it.period !== null && concepts.has(it.concept) && Object.keys(it.dimensions).length === 0,
  )
  const periods = columnPeriods(facts)
  const scale = commonScale(facts)
  const currency =
    facts.find((it) => it.unit?.numerator.startsWith('iso4217:'))?.unit?.numerator.slice('iso4217:'.length) ?? ''
  const rows = statement.lines.map((line) => [
    '  '.repeat(line.depth) + line.label,
    ...periods.map((period) => (line.concept === null ? '' : cellText(facts, line.concept, period, scale))),
  ])
  const labelWidth = Math.max(24, terminalWidth() - periods.length * 16)
  const table = renderTable(
    [
      { heading: `${currency}${scale === 0 ? '' : ` ${scaleWord(scale)}`}`, align: 'left', width: labelWidth },
      ...periods.map((it) => ({ heading: periodHeading(it), align: 'right' as const })),
    ],
    rows,
    (cell, row, column) =>
      column > 0 && row >= 0 && cell.includes('-')
        ? paint('red', cell)
        : row >= 0 && statement.lines[row]!.concept === null
          ? paint('bold', cell)
          : cell,
  )
  return `${paint('bold', statement.title)}\n\n${table}`
}

/** The periods of the columns: by length, then the latest first. */
function columnPeriods(facts: readonly ReportedFact[]): readonly Period[] {
  const byKey = new Map(facts.map(({ period }) => [periodKey(period!), period!]))
  return [...byKey.values()].sort((a, b) => months(a) - months(b) || (periodEnd(a) < periodEnd(b) ? 1 : -1))
}

function months(period: Period): number {
  const length = lengthOf(period)
  return length === null ? 0 : length.unit === 'month' ? length.count : (length.count * 12) / 52
}

/** "3 months Nov 30, 2006", "Nov 30, 2006". */
function periodHeading(period: Period): string {
  const end = periodEnd(period)
  const day = `${MONTHS[Number(end.slice(5, 7)) - 1]} ${Number(end.slice(8, 10))}, ${end.slice(0, 4)}`
  const length = lengthOf(period)
  return length === null ? day : `${length.count} ${length.unit === 'month' ? 'mo' : 'wk'} ${day}`
}

/** The scale in which most of the amounts were printed. */
function commonScale(facts: readonly ReportedFact[]): number {
  const money = facts.filter(
    (it) =>
      it.unit?.denominator === null &&
      it.decimals !== null &&
      it.decimals < 0 &&
      it.provenance.derivation.scale?.[0] !== 'scale-word',
  )
  const counts = new Map<number, number>()
  for (const { decimals } of money) counts.set(-decimals!, (counts.get(-decimals!) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best === undefined ? 0 : Math.floor(best[0] / 3) * 3
}

function scaleWord(scale: number): string {
  return scale === 3 ? 'thousands' : scale === 6 ? 'millions' : `× 10^${scale}`
}

function cellText(facts: readonly ReportedFact[], concept: string, period: Period, scale: number): string {
  const printings = facts.filter((it) => it.concept === concept && periodKey(it.period!) === periodKey(period))
  if (printings.length === 0) return ''
  const sharpest = printings.reduce((best, it) => ((it.decimals ?? 0) > (best.decimals ?? 0) ? it : best))
  const isMoney = sharpest.unit!.denominator === null && sharpest.unit!.numerator.startsWith('iso4217:')
  const value = new Decimal(sharpest.value).div(isMoney ? new Decimal(10).pow(scale) : 1)
  const places = Math.max(0, (sharpest.decimals ?? 0) + (isMoney ? scale : 0))
  return grouped(value.toFixed(places))
}
