import type { GridRow } from './grid.js'
import type { Recipe } from './recipe.js'
import { strong } from './spelling.js'
import { plain, type Said, say } from './text-builder.js'

/** A label or heading cell, bold where the recipe's tables are. */
export function headingCell(text: string, recipe: Recipe): string {
  if (text === '') return ''
  if (recipe.emphasis !== 'html' || recipe.tableFormat !== 'tab') return strong(text, recipe)
  return wrapped(text)
    .map((part) => strong(part, recipe))
    .join(' ')
}

export function labelCell(row: GridRow, recipe: Recipe): string {
  return row.isStrong ? strong(row.label, recipe) : row.label
}

export function valueCell(row: GridRow, cell: Said, recipe: Recipe): Said {
  const isStrong = recipe.emphasized === 'all cells' || row.isStrong
  if (!isStrong || recipe.emphasis === 'none' || plain(cell) === '') return cell
  return recipe.emphasis === 'html' ? say`<b>${cell}</b>` : say`**${cell}**`
}

/** The scale and currency notes over the labels, in italics where the rest is in HTML. */
export function cornerCell(corner: readonly string[], recipe: Recipe): string {
  return corner.map((it) => (recipe.emphasis === 'html' ? `<i>${it}</i>` : it)).join(' ')
}

/** "Three months ended Nov 30, 2006" as the three lines that a narrow column sets it in. */
export function wrapped(heading: string): readonly string[] {
  return (
    heading
      .match(/^(.*?) ?(\S+ ended) (.+)$/i)
      ?.slice(1)
      .filter((it) => it !== '') ?? [heading]
  )
}
