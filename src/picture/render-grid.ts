import { wrap } from '../base/wrap.js'
import { STATEMENT_WORDS } from '../model/statement-words.js'
import { columnLines } from './column-lines.js'
import { concludedLines } from './concluded.js'
import { cut, oneLine } from './one-line.js'
import type { PicturedGrid } from './pictured-grid.js'
import { rowLines } from './row-lines.js'
import { saidAbove } from './said-above.js'

const TITLE_WIDTH = 90
const CAPTION_WIDTH = 10

/** Renders one table. */
export function renderGrid(picture: PicturedGrid, text: string, totals: ReadonlySet<string>, page: number): string {
  const { grid, number } = picture
  const title = grid.title === null ? 'no title' : cut(oneLine(grid.title.text), TITLE_WIDTH)
  const head = `━━ ${number}  ${title}  @${grid.span.start}..${grid.span.end} `
  return [
    head.padEnd(page, '━'),
    ...captioned('taken for', [grid.statement === null ? 'no statement' : STATEMENT_WORDS[grid.statement]], page),
    ...captioned('above', saidAbove(grid), page),
    ...captioned('counts', concludedLines(picture, text), page),
    ...captioned('columns', columnLines(picture, page - CAPTION_WIDTH), page),
    ...rowLines(picture, totals, page),
  ].join('\n')
}

/** Lines with a word before the first of them; none without lines. */
function captioned(caption: string, lines: readonly string[], page: number): readonly string[] {
  return lines
    .flatMap((it) => wrap(it, page - CAPTION_WIDTH))
    .map((it, index) => `${(index === 0 ? caption : '').padEnd(CAPTION_WIDTH)}${it}`.trimEnd())
}
