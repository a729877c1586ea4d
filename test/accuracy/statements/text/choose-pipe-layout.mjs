import { chooseContent } from '../choose-layout.mjs'
import { choosePercents, chooseTextBody } from './choose-text-body.mjs'

/** Draws the layout of a statement in a table of Markdown; features and choices as in `chooseLayout`. */
export function choosePipeLayout(statement, columns, lines, stream) {
  const draw = (feature, weights) => stream(feature).weigh(weights)
  const ruler = draw('ruler line', { plain: 3, aligned: 2, none: 1 })
  return {
    ...chooseContent(statement, columns, lines, draw),
    ...chooseTextBody(draw),
    'percent column': choosePercents(statement, columns, lines, draw),
    'ruler line': ruler,
    strokes: draw('strokes', { around: 5, between: 1 }),
    padding: draw('padding', { aligned: 2, 'one space': 3, none: 1 }),
    cells: draw('cells', { 'one cell': 3, 'sign apart': 2, 'sign and bracket apart': 1.5 }),
    'spacer columns': draw('spacer columns', { none: 3, between: 1 }),
    'header rows': draw('header rows', { 'as they are': 3, 'one row': 2, 'blank row first': ruler === 'none' ? 0 : 1 }),
    'wide heads': draw('wide heads', { 'in the first column': 2, 'in each column': 1 }),
    'head lines': draw('head lines', { space: 3, br: 1 }),
    bold: draw('bold', { none: 3, heads: 1, totals: 1, 'heads and totals': 1 }),
    dollars: draw('dollars', { plain: 2, escaped: 1 }),
    'empty rows': draw('empty rows', { none: 3, some: 1 }),
    titles: draw('titles', { plain: 2, bold: 1, 'heading marks': 1 }),
    arrangement: draw('arrangement', { 'one table': 8, 'two tables': 1, 'table goes on': 1 }),
  }
}
