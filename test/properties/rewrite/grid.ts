import type { Said } from './text-builder.js'

/** A table before it has a layout. */
export interface Grid {
  /** What stands over the labels; empty for nothing. */
  readonly corner: readonly string[]
  readonly columns: readonly GridColumn[]
  /** What stands under every heading, such as `£'000`; null for nothing. */
  readonly unit: string | null
  readonly rows: readonly GridRow[]
}

/** `group` is a heading that neighbours may share; empty in a table with one level of headings. */
export interface GridColumn {
  readonly group: string
  readonly leaf: string
}

export interface GridRow {
  readonly label: string
  /** Null for a heading. */
  readonly cells: readonly Said[] | null
  readonly isStrong: boolean
  /** A line may be ruled over it. */
  readonly isSum: boolean
}

/** Columns `start` to `end` (half-open) under one group heading. */
export interface ColumnGroup {
  readonly group: string
  readonly start: number
  readonly end: number
}

/** Runs of neighbouring columns of one group. */
export function columnGroups(columns: readonly GridColumn[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = []
  columns.forEach(({ group }, index) => {
    const last = groups.at(-1)
    if (last?.group === group) groups[groups.length - 1] = { ...last, end: index + 1 }
    else groups.push({ group, start: index, end: index + 1 })
  })
  return groups
}

export function hasGroups(grid: Grid): boolean {
  return grid.columns.some((it) => it.group !== '')
}

/** The heading rows as cells; a group stands in the first column of its run, blank cells after it. */
export function headingRows(grid: Grid, corner: string): readonly (readonly string[])[] {
  const groups = columnGroups(grid.columns).flatMap(({ group, start, end }) => [
    group,
    ...Array<string>(end - start - 1).fill(''),
  ])
  const leaves = grid.columns.map((it) => it.leaf)
  const { unit } = grid
  const rows = [...(hasGroups(grid) ? [groups] : []), leaves, ...(unit === null ? [] : [leaves.map(() => unit)])]
  return rows.map((cells, index) => [index === 0 ? corner : '', ...cells])
}
