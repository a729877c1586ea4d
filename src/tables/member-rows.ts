import type { AxisKind } from '../model/axes.js'
import type { GridRow, Member } from '../model/grid.js'
import { isTotal } from './known-member.js'
import { withoutColon } from './words-of-tables.js'

/** When something falls due is no one that it is of: "Due after one year through five years". */
const MATURITY =
  /\b(?:due|matur\w+|within|after|through|over|less\s+than|more\s+than)\b.*\byears?\b|^thereafter$|^(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)?\d\d)?$/i

/** A row that is of someone or something, which its label names: all but totals and those that name a time. */
export function asMember(row: GridRow, measure: string | null): GridRow {
  const label = withoutColon(row.label.text)
  if (row.kind === 'heading' || row.time !== null || label === '' || isTotal(label) || MATURITY.test(label)) return row
  return { ...row, member: memberOf(label), isMember: true, measure }
}

/** The member that a label names. */
export function memberOf(label: string): Member {
  const axis: AxisKind = /\b(?:class|series)\s+[A-Z]\b/i.test(label) ? 'stock' : 'row'
  return { axis, member: null, label }
}
