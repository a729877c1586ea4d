import type { Block, PhysicalRow, PhysicalTable } from '../../src/model/document.js'

/** Blocks in a line each: `heading: RESULTS`, `table: Revenue | 23 | 6 / Costs | 3 | 1`. */
export function renderBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.map((it) => `${it.kind}: ${it.kind === 'table' ? renderPhysical(it.table) : it.text.text}`)
}

/** Rows parted by strokes, cells by uprights; a blank is empty, and a cell over several columns says over how many. */
export function renderPhysical({ rows, columnCount }: PhysicalTable): string {
  return rows.map((row) => renderRow(row, columnCount)).join(' / ')
}

function renderRow({ cells }: PhysicalRow, columnCount: number): string {
  const printed: string[] = []
  for (let column = 0; column < columnCount; column++) {
    const cell = cells.find((it) => it.column === column)
    const isCovered = cells.some((it) => it.column < column && column < it.column + it.columnSpan)
    if (cell !== undefined)
      printed.push(cell.columnSpan > 1 ? `${cell.text.text} (x${cell.columnSpan})` : cell.text.text)
    else if (!isCovered) printed.push('')
  }
  return printed.join(' | ').trimEnd()
}
