import { escaped } from './markup.mjs'

/** A label shorter than this is never broken. */
const LONG = 45
const DOTS = ' . . . . . . . .'

/** The label of a line, on one row or on two. */
export function labelTexts({ label, line }, layout) {
  const isInThousands = line.measure === 'shares' && layout.shares === 'labelled in thousands'
  const text = isInThousands ? `${label} (in thousands)` : label
  return layout['label wrap'] === 'two rows' ? halves(text) : [text]
}

/**
 * The cells of a label, or of a heading.
 *
 * @param {string} text
 * @param {import('./section-rows.mjs').Row} row
 * @param {import('./statement-table.mjs').Frame} frame
 * @param {string} mark of a footnote, as markup
 */
export function labelCells(text, { depth, isTotal, line }, { layout, label, markup }, mark = '') {
  const cell = {
    content: dressed(text, line !== null, layout, markup) + mark,
    isBold: isTotal && (line === null || layout.totals === 'bold'),
  }
  return layout.indent === 'empty cell' && depth > 0
    ? [{ content: '' }, { ...cell, colspan: label - 1 }]
    : [{ ...indented(cell, depth, layout), colspan: label }]
}

function dressed(text, isLine, layout, markup) {
  const cased = layout.labels === 'upper' ? text.toUpperCase() : text
  const lines = layout['label wrap'] === 'br' ? halves(cased) : [cased]
  const whole = lines.map((it) => escaped(it).replaceAll("'", layout.apostrophes)).join(markup.br)
  return isLine ? whole + endingOf(cased, layout) : whole
}

function halves(text) {
  const middle = text.indexOf(' ', Math.floor(text.length / 2))
  return text.length < LONG || middle < 0 ? [text] : [text.slice(0, middle), text.slice(middle + 1)]
}

function endingOf(text, { labels }) {
  if (labels === 'dots') return DOTS
  return labels === 'colon' && !text.endsWith(':') ? ':' : ''
}

function indented(cell, depth, { indent }) {
  if (depth === 0) return cell
  switch (indent) {
    case 'padding':
      return { ...cell, indent: `padding-left:${12 * depth}pt` }
    case 'text indent':
      return { ...cell, indent: `padding-left:${10 * depth + 10}pt;text-indent:-10pt` }
    case 'spaces':
      return { ...cell, content: '&nbsp;'.repeat(3 * depth) + cell.content }
    default:
      return cell
  }
}
