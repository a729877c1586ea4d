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
  const { layout, random, all } = frame
  const noteRows = layout['note place'] === 'header row' ? [overAll(note, frame)] : []
  const unitRows = layout['note place'] === 'column heads' ? [overEach(columnUnit(layout, random), frame)] : []
  const periodRows = headingRows(heads, cornerTexts(heads, note, layout), frame)
  const auditRows = auditedRows(frame)
  return [
    ...titles.map((text) => [{ content: escaped(text), colspan: all, align: 'center', isHead: true }]),
    ...(random.chance(0.5) ? [...noteRows, ...periodRows, ...auditRows] : [...auditRows, ...periodRows, ...noteRows]),
    ...unitRows,
  ]
}

/** What stands over the labels, a text for each row of headings; one alone stands in the last, or in a cell as high as all rows. */
function cornerTexts({ corner, rows }, note, layout) {
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

function auditedRows(frame) {
  const { layout, columns } = frame
  if (layout.audited === 'header row') return [overAll('(Unaudited)', frame)]
  if (layout.audited !== 'each column') return []
  const [newest] = columns
    .map(({ end }) => end)
    .sort()
    .reverse()
  const isBalance = columns[0].quarters === 0
  const texts = columns.map(({ end }) => (isBalance && end !== newest ? '(Audited)' : '(Unaudited)'))
  return [
    across(
      texts.map((text, at) => ({ text, from: at, to: at + 1 })),
      frame,
    ),
  ]
}

function overAll(text, frame) {
  return across([{ text, from: 0, to: frame.columns.length }], frame)
}

function overEach(text, frame) {
  return across(
    frame.columns.map((_, at) => ({ text, from: at, to: at + 1 })),
    frame,
  )
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
