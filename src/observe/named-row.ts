import type { GridRow } from '../model/grid.js'

/** "Per share" below "Net earnings" or "Shareholders' equity". */
const PER_SHARE = /^\W*per\s+(?:[\w-]+\s+)?(?:share|unit)\W*$/i

/** Most rows above that are looked at. */
const MOST_STEPS = 3

/** Whether a label says nothing but that its numbers are of what stands above, for each share. */
export function isPerShareOnly(label: string): boolean {
  return PER_SHARE.test(label)
}

/** The row itself, or where its label names nothing, a total or "Per share", the nearest above it that does. */
export function namedRow(rows: readonly GridRow[], index: number): GridRow {
  for (let at = index; at >= Math.max(0, index - MOST_STEPS); at--) {
    const { label, kind } = rows[at]!
    const isNameless = kind === 'data' && (label.text.trim() === '' || isPerShareOnly(label.text))
    if (!isNameless) return rows[at]!
  }
  return rows[index]!
}
