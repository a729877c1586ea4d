import { cornerCell, headingCell, labelCell, valueCell } from './cell-marks.js'
import { type Grid, headingRows } from './grid.js'
import type { Recipe } from './recipe.js'
import { join, type Piece, type Said, say } from './text-builder.js'

/**
 *     | (in thousands) | Three months ended | | Six months ended | |
 *     | --- | ---: | ---: | ---: | ---: |
 *     | | 2006 | 2005 | 2006 | 2005 |
 *     | Revenue | $ 23 | $ 6 | $ 30 | $ 7 |
 */
export function pipeTable(grid: Grid, recipe: Recipe): Said {
  const [first, ...others] = headingRows(grid, cornerCell(grid.corner, recipe)).map(([corner, ...cells]) =>
    pipeLine([corner!, ...cells.map((it) => headingCell(it, recipe))]),
  )
  const ruler = recipe.tableFormat === 'pipe' ? [`| --- |${' ---: |'.repeat(grid.columns.length)}`] : []
  const rows = grid.rows.map((row) => {
    const cells = row.cells?.map((cell) => valueCell(row, cell, recipe)) ?? grid.columns.map(() => '')
    return pipeLine([labelCell(row, recipe), ...cells])
  })
  return join([first!, ...ruler, ...others, ...rows], '\n')
}

function pipeLine(cells: readonly (Piece | Said)[]): Said {
  return say`| ${join(cells, ' | ')} |`
}
