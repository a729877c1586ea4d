import { amountCells, blankCells } from './amount-cells.mjs'
import { chooseFootnoted, signedRows } from './chosen-rows.mjs'
import { footnoteMark } from './footnote-mark.mjs'
import { labelCells, labelTexts } from './label-cells.mjs'
import { percentChange, percentText } from './percent-change.mjs'

/**
 * The rows below the headings: a statement's lines and section headings, with the rules and empty rows between.
 *
 * @param {readonly import('./section-rows.mjs').Row[]} rows
 * @param {import('./statement-table.mjs').Frame} frame
 */
export function bodyRows(rows, frame) {
  const footnoted = chooseFootnoted(rows, frame.layout, frame.random)
  const signed = signedRows(rows, frame.layout)
  return rows.flatMap((row, at) => {
    if (row.line === null) return [headingRow(row, frame)]
    const place = { isSigned: signed.has(row), isFootnoted: footnoted.has(at) }
    return lineRows(row, place, frame)
  })
}

function headingRow(row, frame) {
  return [
    ...labelCells(row.label, { ...row, isTotal: frame.random.chance(0.5) }, frame),
    ...emptyCells(frame.all - frame.label),
  ]
}

function lineRows(row, { isSigned, isFootnoted }, frame) {
  const { layout, random, all, label, notes } = frame
  const texts = labelTexts(row, layout)
  const above = texts.slice(0, -1).map((text) => [...labelCells(text, row, frame), ...emptyCells(all - label)])
  const last = { ...row, depth: row.depth + above.length }
  const line = [
    ...labelCells(texts.at(-1), last, frame, isFootnoted ? labelMark(frame) : ''),
    ...(notes === 0 ? [] : [noteCell(frame)]),
    ...row.line.amounts.flatMap((it) => columnCells(it, row, { isSigned, isFootnoted }, frame)),
    ...percentCells(row.line, frame),
  ]
  const isEmptyNext = layout['empty rows'] === 'some' && random.chance(0.2)
  return [...above, line, ...ruleRows(row, frame), ...(isEmptyNext ? [[{ content: '', colspan: all }]] : [])]
}

function emptyCells(count) {
  return Array(count).fill({ content: '' })
}

function labelMark({ layout, marker, markup }) {
  if (layout['footnote marks'] === 'on labels') return ` (${footnoteMark(marker)})`
  return layout['footnote marks'] === 'raised on labels' ? markup.raised(`(${footnoteMark(marker)})`) : ''
}

function numberMark({ layout, marker, markup }) {
  if (layout['footnote marks'] === 'raised on numbers') return markup.raised(footnoteMark(marker))
  return layout['footnote marks'] === 'after numbers' ? ` (${footnoteMark(marker)})` : ''
}

function columnCells(amount, { line, isTotal }, { isSigned, isFootnoted }, frame) {
  const { layout, marker, parts } = frame
  if (amount === null) return blankCells(layout)
  const footnote = isFootnoted ? numberMark(frame) : ''
  return amountCells(amount, line, { isSigned, footnote, layout, marker }).map((it, at) => ({
    ...it,
    isBold: isTotal && layout.totals === 'bold',
    isRuled: isTotal && layout.totals === 'border' && parts[at] !== 'spacer',
  }))
}

/** A line, or hyphens, under the amounts of a total: `------------`. */
function ruleRows({ isTotal }, { layout, markup, columns, parts, label, notes, percent }) {
  if (!isTotal || !['rule', 'hyphens'].includes(layout.totals)) return []
  const content = layout.totals === 'rule' ? markup.rule : '-'.repeat(12)
  const cells = columns.flatMap(() => parts.map((it) => ({ content: it === 'number' ? content : '', align: 'right' })))
  return [[...emptyCells(label + notes), ...cells, ...emptyCells(percent)]]
}

function noteCell({ random, marker }) {
  const isBlank = random.chance(0.7)
  const number = isBlank ? '' : marker.mark(String(random.integer(2, 19)), { kind: 'note number' })
  return { content: number, align: 'center' }
}

/** "12.3%", "(4.1)%", "n/m": the change against the older column. */
function percentCells(line, { percent, marker, columns }) {
  if (percent === 0) return []
  const change = percentChange(line, columns)
  if (change === null) return [{ content: '' }]
  return [{ content: percentText(change, (size) => marker.mark(size, { kind: 'percent change' })), align: 'right' }]
}
