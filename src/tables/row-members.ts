import { gather } from '../base/gather.js'
import type { GridColumn, GridRow } from '../model/grid.js'
import type { StatementKind } from '../model/taxonomy.js'
import { withComponents, withComponentsBetweenBalances } from './equity-rows.js'
import { basisOf, isTotal } from './known-member.js'
import { knownParts, withProducts } from './known-parts.js'
import { asMember } from './member-rows.js'
import { withNamedRows } from './named-rows.js'
import { withSections } from './section-members.js'
import { withSubtotals } from './subtotal-members.js'
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
const PRIMARY =
  /\bstatements?\s+of\b|\bbalance\s+sheets?\b|\b(?:income|cash\s+flow)\s+statements?\b|\bprofit\s+and\s+loss\s+accounts?\b/i
/** Not a statement's name, but what leads to a table beside one. */
const SENTENCE = /\b(?:following|tables?|reconciliation|as\s+follows)\b|:\s*$/i
/** What is broken down, and by what. */
const BREAKDOWN =
  /\bdisaggregat\w+|\bby\s+(?:[\w’'-]+\s+){0,3}?(?:segments?|categor\w+|products?|regions?|geograph\w+|countr\w+|types?|class(?:es)?|sources?|channels?|markets?|customers?|industr\w+|lines?|franchises?|areas?|locations?|components?)\b|\b(?:revenue|sales)\s+information\s+for\b|\bsegment\s+assets\b|\bfollowing\s+(?:\w+\s+){0,2}(?:models|products|programs|customers|countries|regions|segments|categories|types)\b/i
/** The total of a breakdown. */
const BROKEN_DOWN =
  /^\W*(?:total|consolidated)\s+(?:(?:net|consolidated|company|segment)\s+)*(?:sales|revenues?|premiums|net\s+sales)\b/i
const RECONCILIATION = /\bnon-?\s?gaap\b|\breconcil\w+/i

/** Says of whom or what each row is, where a table has several side by side. */
export function withRowMembers(table: RowsToTell): readonly GridRow[] {
  return withSubtotals(tellRows(table), table.hasMeasures)
}

function tellRows(table: RowsToTell): readonly GridRow[] {
  const { rows, columns, hasMeasures } = table
  const { statement, title, about } = table.context
  if (hasMeasures) return isMovement(rows) || areOfShares(columns) ? rows : rows.map(asMeasured)
  if (statement === 'EQ') return withComponents(rows)
  const rolled = withComponentsBetweenBalances(rows)
  if (rolled !== rows) return rolled
  if (/\bnon-?\s?gaap\b/i.test(about) && RECONCILIATION.test(about)) return rows.map(withBasis)
  if (columns.some((it) => it.member?.axis === 'level') && !columns.some((it) => it.measure !== null))
    return rows.map((row) => asMember(row, 'Fair value'))
  const isPrimary = PRIMARY.test(title) && !SENTENCE.test(title)
  if (isPrimary) return statement === 'CF' ? rows : withSections(withProducts(rows, latestYear(columns, about)))
  return withNamedRows(withParts(rows, about), about)
}

/** The latest year that heads a column, or is named above the table; 0 for none. */
function latestYear(columns: readonly GridColumn[], about: string): number {
  const headings = columns.map((it) => it.heading.text).join(' ')
  const years = (/\b(?:19|20)\d\d\b/.test(headings) ? headings : about).match(/\b(?:19|20)\d\d\b/g) ?? []
  return Math.max(0, ...years.map(Number))
}

/** Rows that are the parts of a whole, by what is said above the table or by the total that they add up to. */
function withParts(rows: readonly GridRow[], about: string): readonly GridRow[] {
  const known = knownParts(rows, about)
  if (known !== rows) return known
  const total = isResult(rows) ? undefined : rows.find((it) => it.kind === 'data' && BROKEN_DOWN.test(it.label.text))
  const sections = withSections(rows)
  if (sections !== rows || (total === undefined && !BREAKDOWN.test(about))) return sections
  const measure = total === undefined ? null : oneLine(total.label.text).replace(/^\W*(?:total|consolidated)\s+/i, '')
  return rows.map((row) => (MEASURE.test(row.label.text) && !isLineOf(row, measure) ? row : asMember(row, measure)))
}

/** What revenue leads to: a statement that leads on to it breaks nothing down, whatever it is called. */
const RESULT =
  /^\W*(?:gross\s+(?:profit|margin)|(?:total\s+)?operating\s+(?:expenses|income|profit|loss).*|(?:net\s+)?(?:income|profit|loss|earnings)\b.*|income\s+tax.*)\W*$/i
const FEWEST_RESULTS = 2

function isResult(rows: readonly GridRow[]): boolean {
  return rows.filter((it) => it.kind === 'data' && RESULT.test(it.label.text)).length >= FEWEST_RESULTS
}

/** Columns of earnings, shares and earnings per share: the rows are lines of one computation. */
function areOfShares(columns: readonly GridColumn[]): boolean {
  const measures = gather(columns, (it) => it.measure ?? [])
  return (
    measures.some((it) => /\beps\b|\bper[\s-]share\b/i.test(it)) &&
    measures.some((it) => /\b(?:income|earnings|loss|numerator)\b(?!.*\bper[\s-]share\b)/i.test(it))
  )
}

/** Under columns that say what is measured the row says of whom: not "Derivative assets", nor what is left after netting. */
const OF_THE_WHOLE =
  /^(?:total\s+)?(?:derivative\s+)?(?:assets|liabilities)$|^net(?:ting)?\b|\bsubject\s+to\s+amorti[sz]ation\b|\b(?:in)?(?:de)?finite[\s-]lived\b/i

function asMeasured(row: GridRow): GridRow {
  return OF_THE_WHOLE.test(withoutColon(row.label.text)) ? row : asMember(row, null)
}

/** Mostly what happened between two balances: the rows of a roll-forward aren't members. */
export function isMovement(rows: readonly GridRow[]): boolean {
  const data = rows.filter((it) => it.kind === 'data')
  return share(data, (it) => (it.time !== null && it.time.kind !== 'period') || MOVEMENT.test(it.label.text)) >= MOST
}

const MOVEMENT =
  /\b(?:balances?|beginning|ending|opening|closing|granted|vested|forfeited|exercised|cancell?ed|expired|issued|outstanding|additions?|acquisitions?|disposals?|transfers?|settlements?|released|changes?|increases?|decreases?|charges?|provisions?|payments?|write-?offs?|recoveries|translation|purchases?|sales|issuances?|repurchases?|reclassif\w+|other\s+comprehensive)\b/i

/** "Automotive sales" under "Total revenues" is one of them, though it says what is measured. */
function isLineOf(row: GridRow, measure: string | null): boolean {
  return measure !== null && /\b(?:sales|revenues?)\b/i.test(row.label.text) && !isTotal(oneLine(row.label.text))
}

/** A reconciliation starts from what is reported, and adjusts it. */
function withBasis(row: GridRow): GridRow {
  const label = oneLine(row.label.text)
  if (row.kind === 'heading' || /^\W*(?:gaap|reported|as\s+reported)\b/i.test(label)) return row
  const member = basisOf(label) ?? 'core:AdjustmentMember'
  return { ...row, member: { axis: 'basis', member, label } }
}
