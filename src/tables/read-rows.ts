import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'
import type { GridRow, NamedTime } from '../model/grid.js'
import { columnPeriod } from './column-period.js'
import { headingTime, yearAlone } from './grid-time.js'
import { labelAmounts } from './label-amounts.js'
import { type LogicalRow, labelCell, valueCells } from './logical-row.js'
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
 * above it. A heading that names a time does so for all rows down to the next one.
 *
 * @param about what is said for the whole table
 */
export function readRows(
  body: readonly LogicalRow[],
  cellsOf: (row: LogicalRow) => GridRow['cells'],
  about: readonly MappedText[],
): readonly GridRow[] {
  const rows: GridRow[] = []
  let timed: Section | null = null
  const sections: Section[] = []
  let pending: MappedText | null = null
  for (const [index, row] of body.entries()) {
    const stub = labelCell(row)
    const cells = cellsOf(row)
    const label: MappedText = joinLabel(pending, stub?.text ?? null)
    pending = null
    if (cells.length === 0 && valueCells(row).some((it) => it.damage !== null)) continue
    if (cells.length === 0 && (stub === null || valueCells(row).some((it) => it.value === null && !it.isYear))) continue
    const indent = stub?.indent ?? 0
    if (cells.length === 0 && isWrapped(label.text, body.slice(index + 1, index + 1 + MOST_WRAPPED), cellsOf)) {
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
      sectionTime: timed?.time ?? null,
      labelAmounts: labelAmounts(label.text),
      member: null,
      isMember: false,
      measure: null,
      separate: null,
      isBold: stub?.isBold ?? false,
      depth,
      cells,
    })
    if (cells.length > 0) continue
    const heading = { label, indent, isIndented: false, time: sectionTime(label, about) }
    sections.push(heading)
    if (heading.time !== null) timed = heading
    else if (timed !== null && indent < timed.indent) timed = null
  }
  return rows
}

/** A heading at the same depth ends a section; a row of values does where the section's other rows were set deeper. */
function endsSection(section: Section, indent: number, hasValues: boolean): boolean {
  return section.indent >= indent && (!hasValues || section.isIndented)
}

/** The time that a heading names: in full, or a year that the text above the table completes. */
function sectionTime(label: MappedText, about: readonly MappedText[]): NamedTime | null {
  const named = headingTime(label)
  const year = yearAlone(label.text)
  if (named !== null || year === null) return named
  if (/\p{L}/u.test(label.text)) return { text: label, mention: year }
  const { heading, period } = columnPeriod(label, { captions: about, lead: null, isOfDays: false })
  return period === null ? null : { text: heading, mention: period }
}

function joinLabel(pending: MappedText | null, label: MappedText | null): MappedText {
  const builder = new MappedTextBuilder()
  if (pending !== null) builder.append(pending)
  if (pending !== null && label !== null) builder.join(' ')
  if (label !== null) builder.append(label)
  return builder.build()
}

/** Most rows that a label goes on over. */
const MOST_WRAPPED = 6

function withoutLeaders(label: string): string {
  return label.replace(/(?:\s?\.){3,}\s*$/, '')
}

/** A label that can't end so: "Continuing operations attributable to". */
const OPEN_END = /\b(?:to|of|per|and|for|in|from|the|by|on|at|or|with)\s*$|\b[A-Z]\.\s*$/i

/**
 * A label goes on in the rows below, down to one that has values, where each begins in lower case, or where what stands above it can't
 * end there: it ends with a word that leads on, or with a bracket open.
 */
function isWrapped(
  label: string,
  below: readonly LogicalRow[],
  cellsOf: (row: LogicalRow) => GridRow['cells'],
): boolean {
  let above = withoutLeaders(label)
  for (const row of below) {
    const text = labelCell(row)?.text.text
    if (text === undefined || !(/^(?:[a-z(]|-\s?[a-z])/.test(text) || OPEN_END.test(above) || hasOpenBracket(above)))
      return false
    if (cellsOf(row).length > 0) return true
    above = `${above} ${withoutLeaders(text)}`
  }
  return false
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
