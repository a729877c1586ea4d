import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { GridRow, NamedTime } from '../model/grid.js'
import { headingTime } from './grid-time.js'
import { labelAmounts } from './label-amounts.js'
import { type LogicalRow, labelCell } from './logical-row.js'
import { rowTime } from './row-time.js'

/** A heading that rows stand under. */
interface Section {
  readonly label: MappedText
  readonly indent: number
  readonly time: NamedTime | null
  isIndented: boolean
}

/** Indent, in characters, that sets a row one step below the one above. */
const INDENT_STEP = 2

/**
 * Reads the rows under the header: wrapped labels are joined, rows without values head a section, and every row knows the headings
 * above it.
 */
export function readRows(
  body: readonly LogicalRow[],
  cellsOf: (row: LogicalRow) => GridRow['cells'],
): readonly GridRow[] {
  const rows: GridRow[] = []
  const sections: Section[] = []
  let pending: MappedText | null = null
  for (const [index, row] of body.entries()) {
    const stub = labelCell(row)
    const cells = cellsOf(row)
    const label: MappedText = joinLabel(pending, stub?.text ?? null)
    pending = null
    if (cells.length === 0 && stub === null) continue
    const indent = stub?.indent ?? 0
    if (cells.length === 0 && isWrapped(body.slice(index + 1), cellsOf)) {
      pending = label
      continue
    }
    while (sections.length > 0 && endsSection(sections.at(-1)!, indent, cells.length > 0)) sections.pop()
    if (cells.length > 0 && stub !== null) for (const it of sections) it.isIndented ||= indent > it.indent
    const section = sections.filter((it) => it.indent <= indent)
    const depth =
      cells.length === 0 ? section.length : Math.min(section.length, section.length + Math.floor(indent / INDENT_STEP))
    rows.push({
      kind: cells.length === 0 ? 'heading' : 'data',
      label,
      section: section.map((it) => it.label),
      time: cells.length === 0 ? null : rowTime(label.text),
      sectionTime: section.findLast((it) => it.time !== null)?.time ?? null,
      labelAmounts: labelAmounts(label.text),
      member: null,
      isMember: false,
      isBold: stub?.isBold ?? false,
      depth,
      cells,
    })
    if (cells.length === 0) sections.push({ label, indent, isIndented: false, time: headingTime(label) })
  }
  return rows
}

/** A heading at the same depth ends a section; a row of values does where the section's other rows were set deeper. */
function endsSection(section: Section, indent: number, hasValues: boolean): boolean {
  return section.indent >= indent && (!hasValues || section.isIndented)
}

function joinLabel(pending: MappedText | null, label: MappedText | null): MappedText {
  const builder = new MappedTextBuilder()
  if (pending !== null) builder.append(pending)
  if (pending !== null && label !== null) builder.join(' ')
  if (label !== null) builder.append(label)
  return builder.build()
}

/** A label goes on in the next row where that row has values and begins in lower case. */
function isWrapped(below: readonly LogicalRow[], cellsOf: (row: LogicalRow) => GridRow['cells']): boolean {
  for (const row of below) {
    const label = labelCell(row)
    if (label === null || !/^(?:[a-z(]|-\s?[a-z])/.test(label.text.text)) return false
    if (cellsOf(row).length > 0) return true
  }
  return false
}
