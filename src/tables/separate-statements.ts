import type { MappedText } from '../base/mapped-text.js'
import type { Grid, GridColumn, GridRow } from '../model/grid.js'
import { oneLine, withoutColon } from './words-of-tables.js'

/** The parent with its subsidiaries. */
const GROUP = /^(?:the\s+)?(?:group|consolidated)(?![\w-])/i
/** The parent alone. */
const PARENT =
  /^(?:the\s+)?(?:company|parent(?:\s+(?:company|entity|only))?|trust|bank|society|association|charity|corporation|separate|standalone|stand-alone|unconsolidated)(?![\w-])/i

/**
 * Leaves the words "Group" and "Company" out of the headings of columns where each begins with one of them: what is left tells apart
 * columns of one of the two.
 */
export function withoutEntities(subjects: readonly string[]): readonly string[] {
  return parentName(subjects) === null
    ? subjects
    : subjects.map((it) => it.replace(GROUP, '').replace(PARENT, '').trim())
}

/** The word by which the parent stands beside its group in headings that are all of one of the two; null where they aren't. */
function parentName(headings: readonly string[]): string | null {
  const named = headings.filter((it) => it !== '')
  if (!named.some((it) => GROUP.test(it)) || !named.every((it) => GROUP.test(it) || PARENT.test(it))) return null
  const parent = named.find((it) => PARENT.test(it))
  return parent === undefined ? null : nameIn(parent)
}

function nameIn(heading: string): string | null {
  return (
    heading
      .match(PARENT)?.[0]
      .toLowerCase()
      .replace(/^the\s+/, '') ?? null
  )
}

/**
 * Says what is of the parent alone, in a filing that has tables of the group and of the parent side by side: columns, the rows below a
 * heading, and tables below a caption that names the parent. The group is what all other numbers are of.
 *
 *              Group          Company
 *            2019   2018    2019   2018      <- the last two are separate
 */
export function withSeparateStatements(grids: readonly Grid[]): readonly Grid[] {
  const names = new Set(
    grids.flatMap((it) => parentName(subjectsOf(it.columns)) ?? parentName(entityHeadings(it)) ?? []),
  )
  if (names.size === 0) return grids
  return grids.map((grid) => ofEntities(grid, names))
}

function subjectsOf(columns: readonly GridColumn[]): readonly string[] {
  return columns.map((it) => (it.role === 'values' ? it.subject : ''))
}

/** The headings among the rows that are nothing but "Group" or "Company". */
function entityHeadings({ rows }: Grid): readonly string[] {
  return rows.flatMap(({ kind, label }) => {
    const text = withoutColon(label.text)
    return kind === 'heading' && (isAlone(text, GROUP) || isAlone(text, PARENT)) ? [text] : []
  })
}

function isAlone(text: string, pattern: RegExp): boolean {
  return text.replace(pattern, '').trim() === '' && text !== ''
}

function ofEntities(grid: Grid, names: ReadonlySet<string>): Grid {
  const isParent = (text: string): boolean => names.has(nameIn(text) ?? '') && isAlone(text, PARENT)
  const columns = grid.columns.map((it) => (names.has(nameIn(it.subject) ?? '') ? { ...it, separate: it.heading } : it))
  const caption = grid.notes.findLast(({ text }) => isEntity(text))?.text ?? null
  let heading: MappedText | null = null
  const rows = grid.rows.map((row): GridRow => {
    if (row.kind === 'heading' && isEntity(row.label)) heading = row.label
    return heading !== null && row.kind === 'data' && isParent(withoutColon(heading.text))
      ? { ...row, separate: heading }
      : row
  })
  return { ...grid, separate: caption !== null && isParent(withoutColon(caption.text)) ? caption : null, columns, rows }
}

function isEntity(text: MappedText): boolean {
  const name = withoutColon(oneLine(text.text))
  return isAlone(name, GROUP) || isAlone(name, PARENT)
}
