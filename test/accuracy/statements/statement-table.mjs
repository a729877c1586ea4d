import { partsOfColumn } from './amount-cells.mjs'
import { bodyRows } from './body-rows.mjs'
import { headerRows } from './header-rows.mjs'

/**
 * @typedef {object} Frame what the rows of a table share: where its cells stand, and with what they are written
 * @property {readonly import('./choose-columns.mjs').Column[]} columns
 * @property {readonly string[]} parts the cells of each column
 * @property {number} label how many columns of cells the label takes
 * @property {0 | 1} notes whether a column of notes' numbers follows it
 * @property {0 | 1} percent whether a column of changes in percent ends the table
 * @property {number} all
 * @property {Readonly<Record<string, string>>} layout
 * @property {ReturnType<import('./markup.mjs').markupOf>} markup
 * @property {import('./marked-text.mjs').Marker} marker
 * @property {import('./random.mjs').Random} random
 */

/**
 * Lays out a statement as rows of cells. The header rows come apart from the body, so that a page break can stand between.
 *
 *     | (in thousands) |   | Three Months Ended June 30, |
 *     |                |   | 2009        |   | 2008       |
 *     | Net sales      |   | $ | 1,204 |  |   | $ | 1,100 |  |
 *
 * @returns {{ header: readonly (readonly import('./markup.mjs').Cell[])[], body: readonly (readonly import('./markup.mjs').Cell[])[] }}
 */
export function statementTable({ rows, heads, note, titles, columns, layout, markup, marker, random }) {
  const frame = { columns, layout, markup, marker, random, ...widthsOf(columns, layout) }
  return { header: headerRows({ heads, note, titles }, frame), body: bodyRows(rows, frame) }
}

function widthsOf(columns, layout) {
  const parts = partsOfColumn(layout)
  const label = (layout.indent === 'empty cell' ? 2 : 1) + (layout['wide label'] === 'yes' ? 2 : 0)
  const notes = layout['notes column'] === 'printed' ? 1 : 0
  const percent = layout['percent column'] === 'printed' ? 1 : 0
  return { parts, label, notes, percent, all: label + notes + columns.length * parts.length + percent }
}
