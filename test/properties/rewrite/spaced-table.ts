import { wrapped } from './cell-marks.js'
import { columnGroups, type Grid, type GridColumn, type GridRow, hasGroups } from './grid.js'
import type { Recipe } from './recipe.js'
import { join, plain, type Said, say } from './text-builder.js'

const LABEL_WIDTH = 40
const GAP = 3

/**
 *                                      Three months ended        Six months ended
 *                                   Nov 30, 2006  Nov 30, 2005  ...
 *                                   ------------  ------------
 *     Revenue                               $ 23           $ 6
 *     Accretion in carrying value of
 *       convertible debentures                227           180
 *     Interest income                       (158)          (95)
 */
export function spacedTable(grid: Grid, recipe: Recipe): Said {
  const width = columnWidth(grid)
  const lines: Said[] = headerLines(grid, width)
  if (recipe.hasRules) lines.push(rule(grid, width))
  for (const row of grid.rows) {
    if (recipe.hasRules && row.isSum) lines.push(rule(grid, width))
    lines.push(...rowLines(row, width))
  }
  return join(lines, '\n')
}

function columnWidth(grid: Grid): number {
  const cells = grid.rows.flatMap((row) => row.cells ?? []).map(cellWidth)
  const headings = grid.columns.flatMap((it) => (it.group === '' ? wrapped(it.leaf) : [it.leaf])).map((it) => it.length)
  const groups = columnGroups(grid.columns).map(({ group, start, end }) => Math.ceil(group.length / (end - start)))
  return GAP + Math.max(...cells, ...headings, ...groups)
}

function headerLines(grid: Grid, width: number): Said[] {
  const margin = ' '.repeat(LABEL_WIDTH)
  const { unit } = grid
  const units = unit === null ? [] : [[margin + grid.columns.map(() => unit.padStart(width)).join('')]]
  if (!hasGroups(grid)) return [...stackedLines(grid.columns, margin, width), ...units]
  const groups = columnGroups(grid.columns).map(({ group, start, end }) => centered(group, width * (end - start)))
  const leaves = grid.columns.map((it) => it.leaf.padStart(width))
  return [[(margin + groups.join('')).trimEnd()], [margin + leaves.join('')], ...units]
}

/** Headings in as many lines as the longest needs; the last lines stand level. */
function stackedLines(columns: readonly GridColumn[], margin: string, width: number): Said[] {
  const stacks = columns.map((it) => wrapped(it.leaf))
  const height = Math.max(...stacks.map((it) => it.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = stacks.map((stack) => stack[line - height + stack.length] ?? '')
    return [margin + parts.map((it) => it.padStart(width)).join('')]
  })
}

function rule(grid: Grid, width: number): Said {
  return [' '.repeat(LABEL_WIDTH) + grid.columns.map(() => '-'.repeat(width - GAP).padStart(width)).join('')]
}

function rowLines(row: GridRow, width: number): Said[] {
  if (row.cells === null) return [[row.label]]
  const labels = labelLines(row.label)
  const filled = row.cells.slice(0, row.cells.findLastIndex((cell) => plain(cell) !== '') + 1)
  const cells = filled.map((cell, index) => {
    const after = filled.length - 1 === index ? '' : afterDigits(cell)
    return say`${' '.repeat(width - cellWidth(cell))}${cell}${after}`
  })
  return [...labels.slice(0, -1).map((it) => [it]), say`${labels.at(-1)!.padEnd(LABEL_WIDTH)}${join(cells, '')}`]
}

/** A label too long for its column goes on in the next line, indented. */
function labelLines(label: string): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length === 0) lines.push(word)
    else if (line.length <= LABEL_WIDTH - 8) lines[lines.length - 1] = line
    else lines.push(`  ${word}`)
  }
  return lines
}

function cellWidth(cell: Said): number {
  return plain(cell).length + afterDigits(cell).length
}

/** Digits stay in line where other numbers end with a bracket. */
function afterDigits(cell: Said): string {
  return plain(cell).endsWith(')') ? '' : ' '
}

function centered(text: string, width: number): string {
  const before = Math.floor((width - text.length) / 2) + 1
  return (' '.repeat(before) + text).padEnd(width)
}
