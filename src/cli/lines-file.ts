import { UsageError } from '../base/usage-error.js'
import { STATEMENT_WORDS } from '../model/statement-words.js'
import type { StatementKind } from '../model/taxonomy.js'

/** A line of a file of statement lines. */
export interface LineRow {
  /** As editors count, from 1; the heading is 1. */
  readonly number: number
  /** All cells as they are, without those of the columns that `map` adds. */
  readonly cells: readonly string[]
  readonly statement: string
  readonly kind: StatementKind | null
  readonly section: string
  readonly label: string
}

/** A file of statement lines. */
export interface LinesFile {
  readonly heading: readonly string[]
  readonly rows: readonly LineRow[]
  /** What could not be read: `lines.tsv:17: 3 cells where the heading has 5`. Such lines are not among the rows. */
  readonly faults: readonly string[]
}

/** What `map` adds; a file that was mapped before is mapped anew. */
export const ADDED_COLUMNS = ['concept', 'confidence', 'candidates']

const NEEDED = ['statement', 'label']

/**
 * Reads a tab-separated file with a heading, among its columns statement and label, and kind and section where it has them.
 * @throws UsageError where the heading lacks a column.
 */
export function readLinesFile(name: string, text: string): LinesFile {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const heading = first.split('\t')
  const missing = NEEDED.filter((it) => !heading.includes(it))
  if (missing.length > 0)
    throw new UsageError(
      `${name}:1: no column ${missing.join(' and no column ')}; the first line names the columns, apart by tabs: statement, kind, section, label`,
    )
  const at = (column: string): number => heading.indexOf(column)
  const [statement, kind, section, label] = ['statement', 'kind', 'section', 'label'].map(at) as [
    number,
    number,
    number,
    number,
  ]
  const kept = heading.map((_, i) => i).filter((i) => !ADDED_COLUMNS.includes(heading[i]!))
  const rows: LineRow[] = []
  const faults: string[] = []
  for (const [i, line] of lines.entries()) {
    if (line === '') continue
    const cells = line.split('\t')
    const place = `${name}:${i + 2}`
    if (cells.length !== heading.length) {
      faults.push(`${place}: ${cells.length} cells where the heading has ${heading.length}`)
      continue
    }
    const printedKind = cells[kind] ?? ''
    const isKind = Object.hasOwn(STATEMENT_WORDS, printedKind)
    if (printedKind !== '' && !isKind) {
      faults.push(`${place}: kind "${printedKind}" is none of ${Object.keys(STATEMENT_WORDS).join(', ')}`)
      continue
    }
    rows.push({
      number: i + 2,
      cells: kept.map((it) => cells[it]!),
      statement: cells[statement]!,
      kind: isKind ? (printedKind as StatementKind) : null,
      section: cells[section] ?? '',
      label: cells[label]!,
    })
  }
  return { heading: kept.map((it) => heading[it]!), rows, faults }
}

/** The rows of each statement: those that follow one another with the same id and kind. */
export function statementsOf(rows: readonly LineRow[]): readonly (readonly LineRow[])[] {
  const statements: LineRow[][] = []
  for (const row of rows) {
    const last = statements.at(-1)
    if (last !== undefined && last[0]!.statement === row.statement && last[0]!.kind === row.kind) last.push(row)
    else statements.push([row])
  }
  return statements
}
