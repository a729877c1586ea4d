import { footnoteMark } from './footnote-mark.mjs'
import { escaped } from './markup.mjs'
import { columnUnit } from './scale-note.mjs'

/**
 * The rows above the amounts: titles, period headings, and the notes on scale, unit and audit that have a row of their own.
 *
 * @param {{ heads: import('./head-columns.mjs').Heads, note: string, titles: readonly string[] }} texts
 * @param {import('./statement-table.mjs').Frame} frame
 */
export function headerRows({ heads, note, titles }, frame) {
  const { layout, all } = frame
  const { before, after } = notesAround(note, frame)
  const periodRows = headingRows(heads, cornerTexts({ heads, note, layout }), frame)
  return [
    ...titles.map((text) => [{ content: escaped(text), colspan: all, align: 'center', isHead: true }]),
    ...before.map((it) => across(it, frame)),
    ...periodRows,
    ...after.map((it) => across(it, frame)),
  ]
}

/** What is said over the columns above and below the periods: "(Unaudited)", "(in thousands)", "$000". */
export function notesAround(note, { layout, random, columns }) {
  const noteRows = layout['note place'] === 'header row' ? [overAll(note, columns)] : []
  const unitRows = layout['note place'] === 'column heads' ? [overEach(columnUnit(layout, random), columns)] : []
  const auditRows = auditedRows(layout, columns)
  return random.chance(0.5)
    ? { before: noteRows, after: [...auditRows, ...unitRows] }
    : { before: auditRows, after: [...noteRows, ...unitRows] }
}

/** What stands over the labels, a text for each row of headings; one alone stands in the last, or in a cell as high as all rows. */
export function cornerTexts({ heads: { corner, rows }, note, layout }) {
  const texts = [corner, layout['note place'] === 'corner' ? note : null].filter((it) => it !== null)
  return [...Array(rows.length - 1).fill(''), texts.join('\n')]
}

function headingRows({ rows }, corner, frame) {
  const { layout, label, notes, percent } = frame
  const isSpanned = layout.corner === 'rowspan' && rows.length > 1
  return rows.map((row, at) => {
    const isLast = at === rows.length - 1
    const content = escapedLines(isSpanned ? corner.at(-1) : corner[at], frame)
    const cornerCell = { content, colspan: label, rowspan: isSpanned ? rows.length : 1, isHead: true }
    return [
      ...(isSpanned && at > 0 ? [] : [cornerCell]),
      ...(notes === 0 ? [] : [headCell(isLast ? 'Notes' : '')]),
      ...headCells(row, frame, isLast),
      ...(percent === 0 ? [] : [headCell(isLast ? '% Change' : '')]),
    ]
  })
}

function auditedRows(layout, columns) {
  if (layout.audited === 'header row') return [overAll('(Unaudited)', columns)]
  if (layout.audited !== 'each column') return []
  const [newest] = columns
    .map(({ end }) => end)
    .sort()
    .reverse()
  const isBalance = columns[0].quarters === 0
  return [
    columns.map(({ end }, at) => ({
      text: isBalance && end !== newest ? '(Audited)' : '(Unaudited)',
      from: at,
      to: at + 1,
    })),
  ]
}

function overAll(text, columns) {
  return [{ text, from: 0, to: columns.length }]
}

function overEach(text, columns) {
  return columns.map((_, at) => ({ text, from: at, to: at + 1 }))
}

/** A row of heads with nothing over the labels. */
function across(heads, frame) {
  const { label, notes, percent } = frame
  return [
    { content: '', colspan: label + notes, isHead: true },
    ...headCells(heads, frame, false),
    ...Array(percent).fill(headCell('')),
  ]
}

/** Cells that stand over the columns' own, with blank ones over spacers and, in some layouts, over closing brackets. */
function headCells(heads, frame, isLast) {
  const { columns, parts, layout, markup, marker } = frame
  const spacers = parts[0] === 'spacer' ? [headCell('')] : []
  const closes = layout['header span'] === 'without close' && parts.at(-1) === 'close' ? [headCell('')] : []
  return heads.flatMap(({ text, from, to }) => {
    const isMarked = isLast && layout['footnote marks'] === 'on headings' && to === columns.length
    const mark = isMarked ? markup.raised(`(${footnoteMark(marker)})`) : ''
    const colspan = (to - from) * parts.length - spacers.length - closes.length
    return [...spacers, { ...headCell(escapedLines(text, frame) + mark), colspan }, ...closes]
  })
}

function headCell(content) {
  return { content, align: 'center', isHead: true }
}

function escapedLines(text, { markup }) {
  return markup.broken(text.split('\n').map(escaped))
}
