import type { Grid } from './grid.js'
import { pipeTable } from './pipe-table.js'
import type { Recipe } from './recipe.js'
import { spacedTable } from './spaced-table.js'
import { tabTable } from './tab-table.js'
import type { Said } from './text-builder.js'

/** Prints a grid in the recipe's layout, without a line feed at its end. */
export function tablePrint(grid: Grid, recipe: Recipe): Said {
  if (recipe.tableFormat === 'spaces') return spacedTable(grid, recipe)
  return recipe.tableFormat === 'tab' ? tabTable(grid, recipe) : pipeTable(grid, recipe)
}
