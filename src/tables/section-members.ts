import { gather } from '../base/gather.js'
import type { GridRow } from '../model/grid.js'
import { equityComponent, isTotal } from './known-member.js'
import { memberOf } from './member-rows.js'
import { MEASURE, MOST, share, withoutColon } from './words-of-tables.js'

/** Labels that mean something else under each heading. */
const TOO_COMMON =
  /^(?:other|total|net|current|non-?current|long-?term|short-?term|u\.?s\.?|foreign|federal|state)$|^(?:basic|diluted|deferred)\b/i
/** Fewest labels that two headings must share for them, or their rows, to be members. */
const FEWEST_SHARED = 2

/**
 * Rows with the same labels under several headings: the headings are members ("Americas", "Europe" over "Net sales", "Operating
 * income"), or where they say what is measured, the labels are ("Net sales", "Cost of sales" over "Products", "Services").
 */
export function withSections(rows: readonly GridRow[]): readonly GridRow[] {
  const sharing = sharingSections(rows)
  if (sharing.sections.size < 2) return rows
  const areMeasures = share([...sharing.sections], (it) => MEASURE.test(it)) >= MOST
  const areNames = share([...sharing.labels], (it) => !MEASURE.test(it)) >= MOST
  const isTotalled = new Set<string>()
  return rows.map((row) => {
    const name = withoutColon(row.section.at(-1)?.text ?? '')
    const label = withoutColon(row.label.text)
    if (row.kind === 'heading' || row.member !== null || !sharing.sections.has(name)) return row
    if (!areMeasures) return isTime(name) || equityComponent(name) !== null ? row : { ...row, member: memberOf(name) }
    if (isTotal(label)) isTotalled.add(name)
    if (row.time !== null || label === '' || isTotal(label)) return row
    const isShared = sharing.labels.has(keyOf(label))
    const isName = isShared ? areNames || !MEASURE.test(label) : areNames && !isTotalled.has(name)
    return isName ? { ...row, member: memberOf(label), isMember: true } : row
  })
}

/** The headings whose rows have mostly the labels of other headings' rows, and those labels. */
function sharingSections(rows: readonly GridRow[]): {
  readonly sections: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
} {
  const sectionsByLabel = new Map<string, Set<string>>()
  const labelsBySection = new Map<string, Set<string>>()
  for (const row of rows) {
    const section = row.section.at(-1)
    const label = keyOf(row.label.text)
    if (row.kind === 'heading' || section === undefined || label === '' || TOO_COMMON.test(label)) continue
    const name = withoutColon(section.text)
    sectionsByLabel.set(label, (sectionsByLabel.get(label) ?? new Set()).add(name))
    labelsBySection.set(name, (labelsBySection.get(name) ?? new Set()).add(label))
  }
  const labels = new Set(gather([...sectionsByLabel], ([label, sections]) => (sections.size > 1 ? [label] : [])))
  const sections = gather([...labelsBySection], ([section, own]) => {
    const shared = [...own].filter((it) => labels.has(it)).length
    return shared >= FEWEST_SHARED && shared >= own.size / 2 ? [section] : []
  })
  return { sections: new Set(sections), labels }
}

/** "- Basic" is "basic". */
function keyOf(label: string): string {
  return withoutColon(label)
    .replace(/^[\s*•·–—-]+/, '')
    .toLowerCase()
}

/** "2023:" tells times apart. */
function isTime(name: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(name)
}
