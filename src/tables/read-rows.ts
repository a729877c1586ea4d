import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import { cellAt, type PhysicalRow } from '../model/document.js'
import type { GridRow } from '../model/grid.js'

/** Indent, in characters, that sets a row one step below the one above. */
const INDENT_STEP = 2

/**
 * Reads the rows under the header: wrapped labels are joined, rows without values head a section, and every row knows the headings
 * above it.
 */
export function readRows(
  body: readonly PhysicalRow[],
  cellsOf: (row: PhysicalRow) => GridRow['cells'],
): readonly GridRow[] {
  const rows: GridRow[] = []
  const sections: { label: MappedText; indent: number; isIndented: boolean }[] = []
  let pending: MappedText | null = null
  for (const [index, row] of body.entries()) {
    const stub = cellAt(row, 0)
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
      isBold: stub?.isBold ?? false,
      depth,
      cells,
    })
    if (cells.length === 0) sections.push({ label, indent, isIndented: false })
  }
  return rows
}

/** A heading at the same depth ends a section; a row of values does where the section's other rows were set deeper. */
function endsSection(section: { indent: number; isIndented: boolean }, indent: number, hasValues: boolean): boolean {
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
function isWrapped(below: readonly PhysicalRow[], cellsOf: (row: PhysicalRow) => GridRow['cells']): boolean {
  for (const row of below) {
    const label = cellAt(row, 0)
    if (label === null || !/^(?:[a-z(]|-\s?[a-z])/.test(label.text.text)) return false
    if (cellsOf(row).length > 0) return true
  }
  return false
}
