import type { Span } from '../../base/span.js'
import type { FoundTable } from '../found-table.js'
import { makeLine, type SourceLine } from '../source-line.js'
import type { FlatTable } from './find-flat-tables.js'

/** Lines, and the tables among them by their first line. */
export interface CutLines {
  readonly lines: readonly SourceLine[]
  readonly tables: ReadonlyMap<number, FoundTable>
}

/** Puts tables among lines that begin and end anywhere: a line in which one does is cut there. Tables are in order, none within another. */
export function cutLines(
  lines: readonly SourceLine[],
  tables: ReadonlyMap<number, FoundTable>,
  added: readonly Pick<FlatTable, 'range' | 'table'>[],
): CutLines {
  const cut: SourceLine[] = []
  const placed = new Map<number, FoundTable>()
  const indexOfLine: number[] = []
  let next = 0
  let current = 0
  for (const line of lines) {
    indexOfLine.push(cut.length)
    let start = line.start
    for (let it = added[next]; it !== undefined && it.range.start < line.end; it = added[next]) {
      const { range: span, table } = it
      if (span.start > start) push(cut, line, { start, end: span.start })
      const end = Math.min(span.end, line.end)
      if (span.start >= line.start) current = cut.length
      push(cut, line, { start: Math.max(start, span.start), end })
      start = end
      placed.set(current, { block: { kind: 'table', table }, next: cut.length })
      if (span.end > line.end) break
      next++
    }
    if (start < line.end || start === line.start) push(cut, line, { start, end: line.end })
  }
  for (const [index, it] of tables) {
    placed.set(indexOfLine[index]!, { ...it, next: indexOfLine[it.next] ?? cut.length })
  }
  return { lines: cut, tables: placed }
}

function push(cut: SourceLine[], line: SourceLine, span: Span): void {
  cut.push(makeLine(line.text.slice(span.start - line.start, span.end - line.start), span))
}
