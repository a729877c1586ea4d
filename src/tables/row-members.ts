import type { AxisKind } from '../model/axes.js'
import type { GridColumn, GridRow, Member } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { basisOf, equityComponent, isTotal } from './known-member.js'
import { MEASURE, MOST, oneLine, share, withoutColon } from './words-of-tables.js'

/** What is known of a table as a whole. */
export interface TableContext {
  readonly statement: StatementKind | null
  readonly title: string
  /** All that is said above the table. */
  readonly about: string
}

/** A table whose rows are to be told apart. */
export interface RowsToTell {
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly context: TableContext
  /** The columns say what is measured. */
  readonly hasMeasures: boolean
}

/** A statement that calls itself one: its rows are lines, not members. */
const PRIMARY = /\bstatements?\s+of\b|\bbalance\s+sheets?\b/i
/** What is broken down, and by what. */
const BREAKDOWN =
  /\bdisaggregat\w+|\bby\s+(?:[\w’'-]+\s+){0,3}?(?:segments?|categor\w+|products?|regions?|geograph\w+|countr\w+|types?|class(?:es)?|sources?|channels?|markets?|customers?|industr\w+|lines?|franchises?|areas?|locations?|components?)\b|\b(?:revenue|sales)\s+information\s+for\b/i
/** The total of a breakdown. */
const BROKEN_DOWN =
  /^\W*(?:total|consolidated)\s+(?:(?:net|consolidated|company|segment)\s+)*(?:sales|revenues?|premiums|net\s+sales)\b/i
/** Lines of debt: "2.25% notes due 2027", "2021 Term Loan". */
const DEBT =
  /\b(?:notes?|debentures?|bonds?|loans?|facilit(?:y|ies)|debt)\b.*\b(?:due|matur\w+|19\d\d|20\d\d)\b|\d(?:\.\d+)?\s?%.*\b(?:notes?|debentures?|bonds?|loans?)\b|\b(?:19|20)\d\d\s+(?:[\w-]+\s+){0,2}(?:notes?|debentures?|bonds?|loans?)\b|\bnotes\s+issuance\b/i
const RECONCILIATION = /\bnon-?\s?gaap\b|\breconcil\w+/i

/** Says of whom or what each row is, where a table has several side by side. */
export function withRowMembers(table: RowsToTell): readonly GridRow[] {
  const { rows, columns, hasMeasures } = table
  const { statement, title, about } = table.context
  if (hasMeasures) return rows.map((row) => (isMovement(rows) ? row : asMember(row, null)))
  if (statement === 'EQ') return rows.map(withComponent)
  if (/\bnon-?\s?gaap\b/i.test(about) && RECONCILIATION.test(about)) return rows.map(withBasis)
  if (columns.some((it) => it.member?.axis === 'level')) return rows.map((row) => asMember(row, 'Fair value'))
  const isPrimary = PRIMARY.test(title)
  const total = rows.find((it) => it.kind === 'data' && BROKEN_DOWN.test(it.label.text))
  if (!isPrimary && (BREAKDOWN.test(about) || total !== undefined)) {
    const measure = total === undefined ? null : oneLine(total.label.text).replace(/^\W*(?:total|consolidated)\s+/i, '')
    const told = withSections(rows)
    return told === rows
      ? rows.map((row) => (MEASURE.test(row.label.text) && !isLineOf(row, measure) ? row : asMember(row, measure)))
      : told
  }
  return withSections(rows.map((row) => (DEBT.test(row.label.text) ? asMember(row, null) : row)))
}

/** Mostly what happened between two balances: the rows of a roll-forward aren't members. */
export function isMovement(rows: readonly GridRow[]): boolean {
  const data = rows.filter((it) => it.kind === 'data')
  return share(data, (it) => it.time !== null || MOVEMENT.test(it.label.text)) >= MOST
}

const MOVEMENT =
  /\b(?:balances?|beginning|ending|opening|closing|granted|vested|forfeited|exercised|cancell?ed|expired|issued|outstanding|additions?|acquisitions?|disposals?|transfers?|settlements?|released|changes?|increases?|decreases?|charges?|provisions?|payments?|write-?offs?|recoveries|translation|purchases?|sales|issuances?|repurchases?|reclassif\w+|other\s+comprehensive)\b/i

/** "Automotive sales" under "Total revenues" is one of them, though it says what is measured. */
function isLineOf(row: GridRow, measure: string | null): boolean {
  return measure !== null && /\b(?:sales|revenues?)\b/i.test(row.label.text) && !isTotal(oneLine(row.label.text))
}

/** A row that is of someone or something: all but the totals and those that name a time. */
function asMember(row: GridRow, measure: string | null): GridRow {
  const label = withoutColon(row.label.text)
  if (row.kind === 'heading' || row.time !== null || label === '' || isTotal(label)) return row
  return { ...row, member: memberOf(label), isMember: true, measure }
}

function memberOf(label: string): Member {
  const axis: AxisKind = /\b(?:class|series)\s+[A-Z]\b/i.test(label) ? 'stock' : 'row'
  return { axis, member: null, label }
}

/** An equity statement set out in rows: "Retained earnings:" over its movements. */
function withComponent(row: GridRow): GridRow {
  if (row.kind === 'heading') return row
  const named = [...row.section.toReversed(), row.label].map((it) => withoutColon(it.text))
  const component = named.map(equityComponent).find((it) => it !== null) ?? null
  const isWhole = row.section.length === 0 && !/^\W*(?:beginning|ending|opening|closing)\b/i.test(row.label.text)
  if (component === null || isWhole || /\btotal\b/i.test(row.label.text)) return row
  return { ...row, member: { axis: 'equity', member: component, label: named[0]! } }
}

/** A reconciliation starts from what is reported, and adjusts it. */
function withBasis(row: GridRow): GridRow {
  const label = oneLine(row.label.text)
  if (row.kind === 'heading' || /^\W*(?:gaap|reported|as\s+reported)\b/i.test(label)) return row
  const member = basisOf(label) ?? 'core:AdjustmentMember'
  return { ...row, member: { axis: 'basis', member, label } }
}

/** Labels that mean something else under each heading. */
const TOO_COMMON =
  /^(?:other|total|net|current|non-?current|long-?term|short-?term|u\.?s\.?|foreign|federal|state)$|^(?:basic|diluted|deferred)\b/i
/** Fewest labels that two headings must share for them, or their rows, to be members. */
const FEWEST_SHARED = 2

/**
 * Rows with the same labels under several headings: the headings are members ("Americas", "Europe" over "Net sales", "Operating
 * income"), or where they say what is measured, the labels are ("Net sales", "Cost of sales" over "Products", "Services").
 */
function withSections(rows: readonly GridRow[]): readonly GridRow[] {
  const sharing = sharingSections(rows)
  if (sharing.sections.size < 2) return rows
  const areMeasures = share([...sharing.sections], (it) => MEASURE.test(it)) >= MOST
  return rows.map((row) => {
    const name = withoutColon(row.section.at(-1)?.text ?? '')
    const label = withoutColon(row.label.text)
    if (row.kind === 'heading' || row.member !== null || !sharing.sections.has(name)) return row
    if (!areMeasures) return isTime(name) ? row : { ...row, member: memberOf(name) }
    const isPlain =
      row.time !== null || isTotal(label) || MEASURE.test(label) || !sharing.labels.has(label.toLowerCase())
    return isPlain ? row : { ...row, member: memberOf(label), isMember: true }
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
    const label = withoutColon(row.label.text).toLowerCase()
    if (row.kind === 'heading' || section === undefined || label === '' || TOO_COMMON.test(label)) continue
    const name = withoutColon(section.text)
    sectionsByLabel.set(label, (sectionsByLabel.get(label) ?? new Set()).add(name))
    labelsBySection.set(name, (labelsBySection.get(name) ?? new Set()).add(label))
  }
  const labels = new Set([...sectionsByLabel].flatMap(([label, sections]) => (sections.size > 1 ? [label] : [])))
  const sections = [...labelsBySection].flatMap(([section, own]) => {
    const shared = [...own].filter((it) => labels.has(it)).length
    return shared >= FEWEST_SHARED && shared >= own.size / 2 ? [section] : []
  })
  return { sections: new Set(sections), labels }
}

/** "2023:" tells times apart. */
function isTime(name: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(name)
}
