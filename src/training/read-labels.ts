import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { StatementKind } from '../model/taxonomy.js'

/** A printed line with the element that its filer tagged it with. */
export interface TaggedLine {
  readonly label: string
  /** `us-gaap:Assets`; null for an element of the filer's own. */
  readonly element: string | null
  /** The number was printed with the other sign than it was filed with. */
  readonly isNegated: boolean
}

/** One statement of one filing. */
export interface TaggedStatement {
  readonly company: number
  readonly kind: StatementKind
  readonly lines: readonly TaggedLine[]
}

/**
 * Reads the statements of the companies to train on from `fsds_lines_train.tsv.gz`, without the lines in brackets: columns as in the
 * file's heading, statements in order, lines in order.
 */
export function readStatements(folder: string): readonly TaggedStatement[] {
  const text = gunzipSync(readFileSync(join(folder, 'fsds_lines_train.tsv.gz'))).toString('utf8')
  const [heading = '', ...rows] = text.replace(/\n$/, '').split('\n')
  const place = new Map(heading.split('\t').map((name, i) => [name, i]))
  const at = (name: string): number => {
    const found = place.get(name)
    if (found === undefined) throw new Error(`fsds_lines_train.tsv.gz has no column ${name}`)
    return found
  }
  const columns = {
    company: at('cik'),
    filing: at('adsh'),
    report: at('report'),
    kind: at('stmt'),
    inBrackets: at('inpth'),
    negating: at('negating'),
    tag: at('tag'),
    version: at('version'),
    label: at('plabel'),
  }
  const statements: { id: string; company: number; kind: StatementKind; lines: TaggedLine[] }[] = []
  for (const row of rows) {
    const cells = row.split('\t')
    if (cells[columns.inBrackets] !== '0') continue
    const id = `${cells[columns.filing]}/${cells[columns.report]}`
    if (statements.at(-1)?.id !== id)
      statements.push({
        id,
        company: Number(cells[columns.company]),
        kind: cells[columns.kind] as StatementKind,
        lines: [],
      })
    const isStandard = cells[columns.version]!.startsWith('us-gaap')
    statements.at(-1)!.lines.push({
      label: cells[columns.label]!,
      element: isStandard ? `us-gaap:${cells[columns.tag]}` : null,
      isNegated: cells[columns.negating] === '1',
    })
  }
  return statements.map(({ company, kind, lines }) => ({ company, kind, lines }))
}

/** Elements that are one thing under several names, and elements among which filers choose by habit: `element_groups.tsv`. */
export interface ElementGroups {
  readonly same: readonly (readonly string[])[]
  readonly alternative: readonly (readonly string[])[]
}

export function readElementGroups(folder: string): ElementGroups {
  const rows = readFileSync(join(folder, 'element_groups.tsv'), 'utf8')
    .split('\n')
    .map((it) => it.split('\t'))
  const groups = (relation: string) => rows.filter((it) => it[0] === relation).map((it) => it[1]!.split(' '))
  return { same: groups('same'), alternative: groups('alternative') }
}
