import { chooseContent } from '../choose-layout.mjs'
import { choosePercents, chooseTextBody } from './choose-text-body.mjs'

/**
 * Draws the layout of a statement that lost its columns: a cell a line, a row a line with single spaces, or running text. Where blank
 * cells are lost, what may be blank isn't printed.
 */
export function chooseFlatLayout(statement, columns, lines, stream) {
  const draw = (feature, weights) => stream(feature).weigh(weights)
  const shape = draw('shape', { 'a cell a line': 3, 'a cell a paragraph': 2, 'a row a line': 2, 'running text': 2 })
  const isCells = shape.startsWith('a cell')
  const blanks = draw('blank cells', { lost: 2, kept: isCells ? 1 : 0 })
  const body = chooseTextBody(draw)
  const percents = choosePercents(statement, columns, lines, draw)
  return {
    ...chooseContent(statement, columns, lines, draw),
    ...body,
    'footnote marks': body['footnote marks'] === 'after numbers' ? 'none' : body['footnote marks'],
    'notes column': blanks === 'kept' ? body['notes column'] : 'none',
    'percent column': percents === 'change' || blanks === 'kept' ? percents : 'none',
    shape,
    'blank cells': blanks,
    'sign cells': draw('sign cells', { glued: 2, spaced: 1, apart: isCells ? 2 : 0, 'far apart': isCells ? 0 : 1 }),
    'bracket cells': draw('bracket cells', { glued: 3, apart: isCells ? 1 : 0 }),
    'head lines': draw('head lines', { joined: 2, broken: isCells ? 1 : 0 }),
    'label lines': draw('label lines', { one: 3, several: isCells ? 1 : 0 }),
    'cell gap': draw(
      'cell gap',
      isCells ? { none: 1 } : { 'one space': 1, 'three spaces': 1, 'many spaces': shape === 'running text' ? 1 : 0 },
    ),
    'row joint': draw(
      'row joint',
      shape === 'running text' ? { glued: 2, 'one space': 1, 'three spaces': 1 } : { none: 1 },
    ),
    'cell lead': draw('cell lead', isCells ? { none: 2, 'nbsp and spaces': 1 } : { none: 1 }),
  }
}
