import { gather } from '../base/gather.js'
import type { LabelRole } from '../model/concept.js'
import type { Grid } from '../model/grid.js'
import type { ReportedStatement, StatementLine } from '../model/report.js'
import { extensionName } from './extension-name.js'
import type { StatementRow } from './statement-lines.js'

/** A grid as a statement of the report: the rows that gave facts, and the headings, in order. Null where there are none. */
export function reportedStatement(
  grid: Grid,
  rows: readonly StatementRow[],
  negatedRows: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): ReportedStatement | null {
  if (rows.length === 0) return null
  const title = statementTitle(grid)
  const rowsByIndex = new Map<number, StatementRow[]>()
  for (const row of rows) rowsByIndex.set(row.row, [...(rowsByIndex.get(row.row) ?? []), row])
  const listed = new Set<string>()
  const lines = gather(grid.rows, (row, index): readonly StatementLine[] => {
    const depth = row.section.length
    if (row.kind === 'heading') listed.clear()
    const heading: readonly StatementLine[] =
      row.kind === 'heading' ? [{ concept: null, label: oneLine(row.label.text), labelRole: 'standard', depth }] : []
    const own = (rowsByIndex.get(index) ?? []).filter((it) => !listed.has(it.concept.name))
    for (const it of own) listed.add(it.concept.name)
    return [
      ...heading,
      ...own.map((it): StatementLine => {
        const labelRole: LabelRole = negatedRows.has(it.key) ? 'negated' : 'standard'
        return { concept: it.concept.name, label: it.label, labelRole, depth }
      }),
    ]
  })
  return { name: freeName(extensionName(title).slice(0, 80), taken), title, lines }
}

/** What a table is called, on one line; `Table` where nothing names it. */
export function statementTitle(grid: Grid): string {
  if (grid.title === null) return 'Table'
  const lines = grid.title.text.split('\n').map((it) => it.trim())
  const first = lines.findIndex((it) =>
    /statement|balance sheet|operations|income|earnings|loss|cash|position|highlights|results/i.test(it),
  )
  return oneLine(lines.slice(Math.max(0, first)).join(' ')).replace(/\s*\((?:un)?audited\)\s*$/i, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) {
    if (!taken.has(`${base}${number}`)) return `${base}${number}`
  }
}
