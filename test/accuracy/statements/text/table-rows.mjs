import { isNegative, MINUS, markedDigits } from '../amount-cells.mjs'
import { chooseFootnoted, signedRows } from '../chosen-rows.mjs'
import { footnoteMark } from '../footnote-mark.mjs'
import { cornerTexts, notesAround } from '../header-rows.mjs'
import { percentChange, percentText } from '../percent-change.mjs'
import { signOf } from '../scale-note.mjs'

/**
 * @typedef {object} HeaderRow
 * @property {string} corner what stands over the labels
 * @property {readonly import('../head-columns.mjs').HeadCell[]} heads
 * @property {boolean} isPeriod whether it heads the columns with their periods; else it is a note over them
 * @property {boolean} isLast the last of the rows of periods
 *
 * @typedef {object} PrintedAmount `-$(1,204) (1)` in its parts, those that aren't printed empty
 * @property {string} minus
 * @property {string} sign
 * @property {string} open
 * @property {string} digits marked
 * @property {string} close
 * @property {string} mark of a footnote
 *
 * @typedef {object} BodyRow
 * @property {string} label
 * @property {number} depth
 * @property {boolean} isTotal
 * @property {string | null} tag null for a heading, which has no numbers
 * @property {string} note a note's number
 * @property {readonly (PrintedAmount | null)[]} amounts
 * @property {readonly string[]} percents of sales, one for each column, where the layout has them
 * @property {string} change in percent
 */

const SALES = /^Revenues$|^SalesRevenueNet$/

/**
 * The rows of a statement as texts, without places: what every printing as text prints.
 *
 * @param {import('../print-filing.mjs').Parts} parts
 * @param {import('../random.mjs').Random} random
 * @returns {{ header: readonly HeaderRow[], body: readonly BodyRow[] }}
 */
export function tableRows(parts, random) {
  return { header: headerRows(parts, random), body: bodyRows(parts, random) }
}

function headerRows({ heads, note, columns, layout, marker }, random) {
  const { before, after } = notesAround(note, { layout, random, columns })
  const corners = cornerTexts({ heads, note, layout })
  const noteRow = (it) => ({ corner: '', heads: it, isPeriod: false, isLast: false })
  return [
    ...before.map(noteRow),
    ...heads.rows.map((row, at) => {
      const isLast = at === heads.rows.length - 1
      const isMarked = isLast && layout['footnote marks'] === 'on headings'
      return { corner: corners[at], heads: isMarked ? withMark(row, marker) : row, isPeriod: true, isLast }
    }),
    ...after.map(noteRow),
  ]
}

function withMark(heads, marker) {
  const last = heads.at(-1)
  return [...heads.slice(0, -1), { ...last, text: `${last.text} (${footnoteMark(marker)})` }]
}

function bodyRows({ rows, columns, layout, marker }, random) {
  const footnoted = chooseFootnoted(rows, layout, random)
  const signed = signedRows(rows, layout)
  const sales = rows.find(({ line }) => line !== null && SALES.test(line.tag))?.line ?? null
  return rows.map((row, at) => {
    const common = { label: labelOf(row, layout), depth: row.depth, isTotal: row.isTotal }
    const { line } = row
    if (line === null) return { ...common, tag: null, note: '', amounts: [], percents: [], change: '' }
    const mark = footnoted.has(at) ? ` (${footnoteMark(marker)})` : ''
    const isOnLabel = layout['footnote marks'] === 'on labels'
    const isSigned = signed.has(row)
    return {
      ...common,
      label: isOnLabel ? common.label + mark : common.label,
      tag: line.tag,
      note: noteNumber(layout, marker, random),
      amounts: line.amounts.map((it) =>
        printedAmount(it, line, { isSigned, mark: isOnLabel ? '' : mark, layout, marker }),
      ),
      percents: percentsOf(line, sales, layout, marker),
      change: changeOf(line, columns, layout, marker),
    }
  })
}

function labelOf({ label, line }, layout) {
  const isInThousands = line?.measure === 'shares' && layout.shares === 'labelled in thousands'
  const text = isInThousands ? `${label} (in thousands)` : label
  const cased = layout.labels === 'upper' ? text.toUpperCase() : text
  return line !== null && layout.labels === 'colon' && !cased.endsWith(':') ? `${cased}:` : cased
}

function noteNumber(layout, marker, random) {
  if (layout['notes column'] !== 'printed' || random.chance(0.7)) return ''
  return marker.mark(String(random.integer(2, 19)), { kind: 'note number' })
}

function printedAmount(amount, line, { isSigned, mark, layout, marker }) {
  if (amount === null) return null
  const isBelowZero = isNegative(amount)
  const isBracketed = layout.negatives === 'brackets' && isBelowZero
  return {
    minus: isBelowZero && !isBracketed ? MINUS[layout.negatives] : '',
    sign: isSigned && line.measure !== 'shares' ? signOf(layout) : '',
    open: isBracketed ? '(' : '',
    digits: markedDigits(amount, line, layout, marker),
    close: isBracketed ? ')' : '',
    mark,
  }
}

function percentsOf({ amounts, measure }, sales, layout, marker) {
  if (layout['percent column'] !== 'of sales') return []
  return amounts.map((amount, at) => {
    const base = Number(sales?.amounts[at]?.value ?? 0)
    if (measure !== 'money' || amount === null || base <= 0) return ''
    const percent = (100 * Number(amount.value)) / base
    return percentText(percent, (size) => marker.mark(size, { kind: 'percent of sales' }))
  })
}

function changeOf(line, columns, layout, marker) {
  if (layout['percent column'] !== 'change') return ''
  const change = percentChange(line, columns)
  return change === null ? '' : percentText(change, (size) => marker.mark(size, { kind: 'percent change' }))
}

/** The parts of an amount in one text. */
export function amountText({ minus, sign, open, digits, close, mark }, gap = '') {
  return `${minus}${sign}${sign === '' ? '' : gap}${open}${digits}${close}${mark}`
}
