import { addDays } from '../base/calendar.js'
import { Decimal } from '../base/decimal.js'
import type { GridRow } from '../model/grid.js'
import { type Period, periodKey, periodText } from '../model/period.js'
import { AXIS_WORDS } from './axis-words.js'
import type { CellReading } from './cell-reading.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'

/** What a row was taken for, where its columns and the table don't say it: concept, what it counts, time, member, sign, why no fact. */
export function rowRemarks(row: GridRow, cells: readonly CellReading[], picture: PicturedGrid): readonly string[] {
  const { columns } = picture
  const told = (textOf: (cell: CellReading) => string | null): readonly string[] => byColumns(cells, textOf, picture)
  const concepts = told(({ fact }) => (fact === null ? null : conceptText(fact.concept)))
  return [
    ...concepts.slice(0, MOST_CONCEPTS),
    ...(concepts.length > MOST_CONCEPTS ? [`${concepts.length - MOST_CONCEPTS} more`] : []),
    ...told((it) => (it.counts === columns[it.column]!.counts ? null : it.counts)),
    ...told((it) => timeRemark(it.period, columns[it.column]!.period)),
    ...memberRemarks(row),
    ...told((it) => (isTurned(it) ? 'sign turned' : null)),
    ...told((it) => (it.obstacle === columns[it.column]!.obstacle ? null : it.obstacle)).map((it) => `· ${it}`),
    ...(row.labelAmounts.length === 0 ? [] : [labelRemark(row)]),
  ]
}

const MOST_CONCEPTS = 2
const MEMBER_WIDTH = 32

/** Concepts made for the filing are named after their labels. */
function conceptText(name: string): string {
  return name.startsWith('core:') ? name.slice('core:'.length) : 'own concept'
}

/** A mark stands at a row whose label is its member. */
function memberRemarks({ member, isMember, section, separate }: GridRow): readonly string[] {
  const ofParent = separate === null ? [] : ['the parent alone']
  if (member === null || (isMember && member.axis === 'row')) return ofParent
  const label = oneLine(member.label)
  const heading = oneLine(section.at(-1)?.text ?? '')
  const named = isMember ? '' : heading.startsWith(label) ? ' as headed' : ` ${cut(label, MEMBER_WIDTH)}`
  return [...ofParent, AXIS_WORDS[member.axis] + named]
}

function labelRemark({ label, labelAmounts }: GridRow): string {
  const stated = labelAmounts.map(
    ({ amount: { range }, measure }) => `${oneLine(label.text.slice(range.start, range.end))} ${measure}`,
  )
  return `its label tells ${stated.join(', ')}`
}

/** What is told of cells, each text once: `USD/share` where of all that can be facts, else with the names of their columns, `b c USD/share`. */
function byColumns(
  cells: readonly CellReading[],
  textOf: (cell: CellReading) => string | null,
  { columns }: PicturedGrid,
): readonly string[] {
  const named = cells.flatMap((it) => {
    const text = textOf(it)
    return text === null ? [] : [{ text, name: columns[it.column]!.name }]
  })
  const open = cells.filter((it) => columns[it.column]!.obstacle === null)
  return [...new Set(named.map((it) => it.text))].map((text) => {
    const names = named.filter((it) => it.text === text).map((it) => it.name)
    const isOfAll = open.length > 0 && open.every((it) => names.includes(columns[it.column]!.name))
    return isOfAll ? text : `${names.join(' ')} ${text}`
  })
}

/** A time other than the column's; null for the same. */
function timeRemark(period: Period | null, ofColumn: Period | null): string | null {
  if (period === null || (ofColumn !== null && periodKey(period) === periodKey(ofColumn))) return null
  if (ofColumn?.kind !== 'duration' || period.kind === 'duration') return periodText(period)
  if (period.date === ofColumn.end) return 'at the end'
  return period.date === addDays(ofColumn.start, -1) ? 'at the start' : period.date
}

/** The fact has the other sign than the print: a loss under "Net loss", or a payment in brackets. */
function isTurned({ fact, observation }: CellReading): boolean {
  if (fact === null || observation === null) return false
  const value = new Decimal(fact.value)
  return !value.isZero() && value.isNegative() !== observation.negative.length > 0
}
