import type { AxisKind } from '../model/axes.js'

/** What a member is one of, in a word. */
export const AXIS_WORDS: Readonly<Record<AxisKind, string>> = {
  consolidation: 'statements',
  basis: 'basis',
  equity: 'part of equity',
  segment: 'segment',
  stock: 'class of stock',
  level: 'level',
  column: 'column',
  row: 'one of several',
  table: 'table',
}
