import { wrap } from '../base/wrap.js'
import { DERIVATIONS } from '../model/derivations.js'
import { lengthOf, type Period, periodText } from '../model/period.js'
import { AXIS_WORDS } from './axis-words.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'

const HEADING_WIDTH = 120
const SUBJECT_WIDTH = 48

/** A line a column: its name, its role, its period, and then its heading and what else is told of it. */
export function columnLines({ grid, columns, counts }: PicturedGrid, width: number): readonly string[] {
  const nameWidth = Math.max(...columns.map((it) => it.name.length))
  const roleWidth = Math.max(...grid.columns.map((it) => it.role.length))
  const periods = columns.map(({ period }) => (period === null ? 'no time' : withLength(period)))
  const periodWidth = Math.max(...periods.map((it) => it.length))
  return grid.columns.flatMap(({ heading, role, member, measure, separate, index }) => {
    const column = columns[index]!
    const { timeRule } = column
    const told = [
      heading.text === '' ? 'no heading' : `"${cut(oneLine(heading.text), HEADING_WIDTH)}"`,
      ...(role !== 'values' || timeRule === null || timeRule === 'column-heading' ? [] : [DERIVATIONS[timeRule]]),
      ...(separate === null ? [] : ['the parent alone']),
      ...(member === null ? [] : [`${AXIS_WORDS[member.axis]} ${cut(oneLine(member.label), SUBJECT_WIDTH)}`]),
      ...(measure === null ? [] : [`measures ${cut(oneLine(measure), SUBJECT_WIDTH)}`]),
      ...(column.counts === counts || column.counts === null ? [] : [column.counts]),
      ...(column.obstacle === null ? [] : [`· no facts: ${column.obstacle}`]),
    ].join('; ')
    const period = role === 'values' ? periods[index]! : ''
    const head = [column.name.padEnd(nameWidth), role.padEnd(roleWidth), period.padEnd(periodWidth)].join('  ')
    return wrap(told, width - head.length - 2).map((line, at) =>
      `${at === 0 ? head : ' '.repeat(head.length)}  ${line}`.trimEnd(),
    )
  })
}

/** `2023-04-02..2023-07-01 (13 weeks)`. */
function withLength(period: Period): string {
  const length = lengthOf(period)
  if (length === null) return periodText(period)
  return `${periodText(period)} (${length.count} ${length.unit}${length.count === 1 ? '' : 's'})`
}
