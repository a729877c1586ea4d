import { chooseContent } from '../choose-layout.mjs'
import { choosePercents, chooseTextBody } from './choose-text-body.mjs'

/** Draws the layout of a statement set with spaces, as EDGAR's ASCII filings print them; features and choices as in `chooseLayout`. */
export function chooseAsciiLayout(statement, columns, lines, stream) {
  const draw = (feature, weights) => stream(feature).weigh(weights)
  return {
    ...chooseContent(statement, columns, lines, draw),
    ...chooseTextBody(draw),
    ...chooseTags(draw),
    ...chooseColumnPlaces(draw),
    ...chooseRulers(draw),
    ...chooseLabels(draw),
    ...choosePages(statement, lines, draw),
    'percent column': choosePercents(statement, columns, lines, draw),
    encoding: draw('encoding', { 'windows-1252': 2, 'utf-8': 1 }),
  }
}

function chooseTags(draw) {
  const tags = draw('tags', { none: 3, table: 1, 'table and guide': 2, 'table, caption and guide': 4 })
  const hasGuide = tags.endsWith('guide')
  return {
    tags,
    guide: hasGuide ? draw('guide', { 'on the columns': 3, 'off the columns': 2, 'label alone': 0.5 }) : 'none',
    titles: draw('titles', { centred: 4, left: 2 }),
    'title place': tags.includes('caption')
      ? draw('title place', { 'above the tags': 3, 'in the caption': 2 })
      : draw('title place', { 'above the tags': 1, 'in the table': tags === 'none' ? 0 : 1 }),
  }
}

function chooseColumnPlaces(draw) {
  return {
    'line width': draw('line width', { 80: 3, 132: 1 }),
    'column gap': draw('column gap', { 1: 1, 2: 3, 3: 2, 4: 2 }),
    'column widths': draw('column widths', { tight: 2, wide: 3 }),
    'label place': draw('label place', { 'to the columns': 2, 'near the columns': 1 }),
    'header align': draw('header align', { centred: 3, right: 2, left: 1 }),
    'header wrap': draw('header wrap', { 'to the column': 2, 'as written': 2 }),
    'header rules': draw('header rules', { none: 2, 'under groups': 2, 'under each': 2, 'under both': 2 }),
    'sign place': draw('sign place', { glued: 3, spaced: 1.5, 'left edge': 3 }),
    'bracket place': draw('bracket place', { overhang: 4, within: 2 }),
    'dash place': draw('dash place', { right: 4, inset: 1.5, centred: 1 }),
    tabs: draw('tabs', { none: 8, all: 1, mixed: 1 }),
  }
}

function chooseRulers(draw) {
  return {
    rulers: draw('rulers', { none: 2, 'before totals': 3, 'around totals': 4 }),
    'ruler form': draw('ruler form', { hyphens: 6, underscores: 1, 'across the columns': 1 }),
    'table rulers': draw('table rulers', { none: 8, hyphens: 1, 'escaped hyphens': 1.5, equals: 0.5 }),
  }
}

function chooseLabels(draw) {
  const numbersOn = draw('numbers on', { 'last line': 5, 'first line': 1 })
  return {
    'heading rules': draw('heading rules', { none: 6, underlined: 1, escaped: 1 }),
    leaders: numbersOn === 'first line' ? 'none' : draw('leaders', { none: 5, dots: 2, 'spaced dots': 2 }),
    indent: draw('indent', { 0: 1, 2: 3, 3: 1, 4: 0.5 }),
    'label width': draw('label width', { full: 4, narrow: 1 }),
    'numbers on': numbersOn,
    hanging: draw('hanging', { indented: 4, flush: 1 }),
    'blank lines': draw('blank lines', { none: 2, 'after totals': 2, 'around headings': 2, 'between all': 0.5 }),
  }
}

function choosePages({ kind }, lines, draw) {
  const canSplitAssets = kind === 'BS' && lines.slice(0, -1).some(({ tag }) => tag === 'Assets')
  const arrangement = draw('arrangement', {
    'one table': 9,
    'side by side': canSplitAssets ? 1 : 0,
    'two tables': 1,
    'page break': 3,
  })
  const isBroken = arrangement === 'page break'
  return {
    arrangement,
    'page mark': isBroken ? draw('page mark', { page: 3, 'form feed': 1, 'number alone': 1 }) : 'none',
    'after the page': isBroken ? draw('after the page', { header: 1, 'title and header': 2, nothing: 1 }) : 'none',
    'tags over pages': isBroken ? draw('tags over pages', { closed: 1, open: 1 }) : 'none',
    'page number': draw('page number', { plain: 3, dashes: 2, words: 1 }),
    'line ends': draw('line ends', { LF: 2, CRLF: 1 }),
    prose: draw('prose', { none: 1, around: 2 }),
  }
}
