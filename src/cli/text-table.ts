import { wrap } from '../base/wrap.js'

/** A column of a printed table. */
export interface TextColumn {
  readonly heading: string
  readonly align: 'left' | 'right'
  /** Most characters before a cell is broken over lines; none where left out. */
  readonly width?: number
}

/** What a cell's text is dressed in once it is laid out: colour takes no room. */
export type CellPaint = (text: string, row: number, column: number) => string

/**
 * Renders a table as people read it: columns two spaces apart, numbers to the right, long text broken at words, a line under the
 * headings.
 */
export function renderTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  paint: CellPaint = (text) => text,
): string {
  const wrapped = rows.map((row) =>
    columns.map((column, index) => wrap(row[index] ?? '', column.width ?? Number.POSITIVE_INFINITY)),
  )
  const widths = columns.map((column, index) =>
    Math.max(column.heading.length, ...wrapped.flatMap((row) => row[index]!.map((line) => line.length)), 0),
  )
  const layLine = (cells: readonly string[], row: number): string =>
    cells
      .map((cell, index) =>
        paint(
          columns[index]!.align === 'right' ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
          row,
          index,
        ),
      )
      .join('  ')
      .trimEnd()
  const headings = columns.some((it) => it.heading !== '')
    ? [
        layLine(
          columns.map((it) => it.heading),
          -1,
        ),
        widths.map((width) => '─'.repeat(width)).join('  '),
      ]
    : []
  const body = wrapped.flatMap((row, index) => {
    const height = Math.max(...row.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      layLine(
        row.map((cell) => cell[line] ?? ''),
        index,
      ),
    )
  })
  return [...headings, ...body].join('\n')
}
