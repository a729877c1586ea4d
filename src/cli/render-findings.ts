import type { Diagnostic } from '../base/diagnostic.js'
import { paint, terminalWidth } from './terminal.js'
import { renderTable } from './text-table.js'

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const

/** Renders findings as a table: how grave, which code, where, and what, with a likelier reading where there is one. */
export function renderFindings(findings: readonly Diagnostic[], text: string): string {
  const width = Math.max(40, terminalWidth() - 58)
  const rows = findings.map((it) => [
    it.severity,
    it.code,
    placeOf(it, text),
    it.suggestion === null ? it.message : `${it.message}\nlikely: ${it.suggestion}`,
  ])
  return renderTable(
    [
      { heading: 'severity', align: 'left' },
      { heading: 'code', align: 'left' },
      { heading: 'line', align: 'right' },
      { heading: 'finding', align: 'left', width },
    ],
    rows,
    (cell, row, column) => (column === 0 && row >= 0 ? paint(STYLES[findings[row]!.severity], cell) : cell),
  )
}

function placeOf({ spans }: Diagnostic, text: string): string {
  const [first] = spans
  return first === undefined ? '' : String(lineNumber(text, first.start))
}

/** The number of the line that a place is in, counted from 1. */
export function lineNumber(text: string, offset: number): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count++
  return count
}
