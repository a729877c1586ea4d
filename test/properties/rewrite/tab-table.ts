import { cornerCell, headingCell, labelCell, valueCell } from './cell-marks.js'
import { type Grid, headingRows } from './grid.js'
import type { Recipe } from './recipe.js'
import { join, type Said } from './text-builder.js'

/**
 *     (in thousands)→Three months ended→→Six months ended→
 *     →Nov 30, 2006→Nov 30, 2005→Nov 30, 2006→Nov 30, 2005
 *     Revenue→$ 23→$ 6→$ 30→$ 7
 */
export function tabTable(grid: Grid, recipe: Recipe): Said {
  const headers = headingRows(grid, cornerCell(grid.corner, recipe)).map(([corner, ...cells]) =>
    [corner!, ...cells.map((it) => headingCell(it, recipe))].join('\t'),
  )
  const rows = grid.rows.map((row) => {
    const label = labelCell(row, recipe)
    return row.cells === null ? [label] : join([label, ...row.cells.map((cell) => valueCell(row, cell, recipe))], '\t')
  })
  return join([...headers, ...rows], '\n')
}
