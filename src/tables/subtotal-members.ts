import type { MappedText } from '../base/mapped-text.js'
import type { GridRow } from '../model/grid.js'
import { isTotal } from './known-member.js'
import { memberOf } from './member-rows.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/**
 * The total of members that a heading gathers is that heading's own, where it isn't the last one of the table:
 *
 *     Recourse debt:
 *       2024 notes            3   <- member
 *       Credit agreement      5   <- member
 *     Total recourse debt     8   <- member "Recourse debt"
 *     ...
 *     Total debt             21
 *
 * Where neither columns nor the total of the table say what is measured, headings do: their totals are lines.
 */
export function withSubtotals(rows: readonly GridRow[], hasMeasures: boolean): readonly GridRow[] {
  if (!rows.some((it) => it.isMember)) return rows
  const areMembers = sectionsOfMembers(rows)
  const last = rows.findLastIndex((it) => it.kind === 'data' && isTotal(withoutColon(it.label.text)))
  let measure: string | null = null
  return rows.map((row, index) => {
    if (row.isMember) measure = row.measure
    const label = oneLine(row.label.text)
    if (row.kind === 'heading' || row.member !== null || index >= last || !isTotal(label)) return row
    const heading = row.section.findLast((it) => isTotalOf(label, it))
    if (heading === undefined || !areMembers.has(heading) || (!hasMeasures && measure === null)) return row
    return { ...row, member: memberOf(withoutColon(heading.text)), isMember: true, measure }
  })
}

function isTotalOf(label: string, heading: MappedText): boolean {
  if (/^(?:sub-?)?total$/i.test(nameOf(label))) return true
  const named = nameOf(label.replace(/^total\s+/i, ''))
  return named !== '' && named === nameOf(heading.text)
}

function nameOf(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/\s*\((?:[a-z]|\d{1,2})\)/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** The headings under which all rows but totals are members. */
function sectionsOfMembers(rows: readonly GridRow[]): ReadonlySet<MappedText> {
  const members = new Set<MappedText>()
  const others = new Set<MappedText>()
  for (const row of rows) {
    if (row.kind === 'heading' || isTotal(oneLine(row.label.text))) continue
    for (const heading of row.section) (row.isMember ? members : others).add(heading)
  }
  return new Set([...members].filter((it) => !others.has(it)))
}
