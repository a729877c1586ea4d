import { coverOf } from '../cover.mjs'
import { closingTexts, footnotes, headingLines, openingNotes } from '../filing-texts.mjs'
import { withoutMarks } from '../marked-text.mjs'
import { flatCells } from './flat-cells.mjs'
import { tableRows } from './table-rows.mjs'
import { wrapped } from './visible-text.mjs'

const LEAST_FULL_LINES = 5
const LABEL_WIDTH = 40
const NBSP = '\u00a0'

/** Whether a reader can tell the columns by counting: groups of one size, and lines enough that have a number in each. */
export function canBeFlattened({ groups }, lines) {
  const sizes = new Set(groups.map((it) => it.length))
  return (
    sizes.size === 1 &&
    lines.filter(isFull).length >= LEAST_FULL_LINES &&
    lines.some((it) => isFull(it) && it.measure === 'money')
  )
}

/** The lines that can be read: all of them where blank cells are kept, else those with a number in each column. */
export function flatLines(lines, layout) {
  return layout['blank cells'] === 'kept' ? lines : lines.filter(isFull)
}

function isFull({ amounts }) {
  return amounts.every((it) => it !== null)
}

/**
 * Prints a filing as the text that is left of a table when its columns are lost.
 *
 * @param {import('../print-filing.mjs').Parts} parts
 * @returns {string} its numbers marked
 */
export function renderFlat(parts) {
  const { layout, stream } = parts
  const random = stream('document')
  const titles = headingLines(parts, random)
  const rows = flatCells(tableRows(parts, stream('table')), parts)
  const paragraphs = [
    ...coverOf({ ...parts, random: stream('cover') }).map(({ text }) => text),
    ...openingNotes(parts, random),
    ...(layout.shape === 'running text'
      ? [runningText(titles, rows, layout, stream('gaps'))]
      : [...titles, tableText(rows, layout)]),
    ...footnotes(layout),
    ...closingTexts(random),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function tableText(rows, layout) {
  if (layout.shape === 'a row a line') return rows.map((it) => rowText(it, layout)).join('\n')
  const between = layout.shape === 'a cell a paragraph' ? '\n\n' : '\n'
  const lead = layout['cell lead'] === 'none' ? '' : ` ${NBSP}  `
  return rows.flatMap(({ cells }) => cells.flatMap((it) => cellLines(it, lead, layout))).join(between)
}

function cellLines(text, lead, layout) {
  if (text === '') return [layout.shape === 'a cell a paragraph' ? ` ${NBSP}` : '']
  const isBroken = layout['label lines'] === 'several' && /[a-z]{3}/i.test(text)
  return [
    (isBroken ? wrapped(text, LABEL_WIDTH) : [text]).map((it, at) => (at === 0 ? lead + it : `  ${it}`)).join('\n'),
  ]
}

function rowText({ cells }, layout, gaps = null) {
  const gap = {
    'one space': () => ' ',
    'three spaces': () => '   ',
    'many spaces': () => ' '.repeat(gaps?.integer(3, 24) ?? 3),
  }
  const printed = cells.filter((it) => it !== '')
  return printed.reduce((text, it) => text + gap[layout['cell gap']]() + it)
}

/** Titles, headings and rows one behind the other, as tables are pasted into a release's text. */
function runningText(titles, rows, layout, gaps) {
  const head = rows.filter(({ isHead }) => isHead).map((it) => rowText(it, layout, gaps))
  const body = rows.filter(({ isHead }) => !isHead).map((it) => rowText(it, layout, gaps))
  const top = [titles.join(layout['row joint'] === 'glued' ? '' : ' '), ...head].join('   ')
  return body.reduce((text, it, at) => text + joint(at === 0 ? top : body[at - 1], it, layout) + it, top)
}

/** Rows are glued where it shows that one ends and another begins: not with a number on both sides, nor after a dash or a word. */
function joint(before, row, layout) {
  const isShown = /[\d)%:]$/.test(withoutMarks(before)) && !/^[\d.,(-]/.test(row)
  const isGlued = layout['row joint'] === 'glued' && isShown
  if (isGlued) return ''
  return layout['row joint'] === 'one space' ? ' ' : '   '
}
