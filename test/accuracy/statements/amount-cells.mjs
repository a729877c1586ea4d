import { perShareDigits, SCALES, scaledDigits } from './scale.mjs'
import { signOf } from './scale-note.mjs'

/**
 * What the parts of a column hold, in order; each is a cell.
 *
 *     $  | (1,204 | )        <- sign and bracket apart
 */
const PARTS = {
  'one cell': ['number'],
  'sign apart': ['sign', 'number'],
  'bracket apart': ['number', 'close'],
  'sign and bracket apart': ['sign', 'number', 'close'],
  'bracket with sign': ['sign', 'number', 'close'],
}
export const MINUS = { hyphen: '-', minus: '\u2212', 'en dash': '\u2013' }
const NIL = { zero: '0', 'two hyphens': '--' }

/** The cells of one column, the spacer before them included. */
export function partsOfColumn(layout) {
  return layout['spacer columns'] === 'between' ? ['spacer', ...PARTS[layout.cells]] : PARTS[layout.cells]
}

/** The cells of a column in which nothing is printed. */
export function blankCells(layout) {
  return partsOfColumn(layout).map(() => ({ content: '', align: 'right' }))
}

/**
 * The cells of one amount, its digits (or the dash) marked with its answer.
 *
 * @param {import('./select-lines.mjs').Amount} amount
 * @param {import('./select-lines.mjs').PrintedLine} line
 * @param {{ isSigned: boolean, footnote: string, layout: Record<string, string>, marker: import('./marked-text.mjs').Marker }} context
 */
export function amountCells(amount, line, { isSigned, footnote, layout, marker }) {
  const sign = isSigned && line.measure !== 'shares' ? signOf(layout) : ''
  const digits = markedDigits(amount, line, layout, marker)
  const texts = arrange({ sign, digits, isNegative: isNegative(amount), footnote, layout })
  const parts = partsOfColumn(layout)
  const at = parts.indexOf('sign')
  if (at < 0 || sign !== '' || texts.sign !== '' || layout['missing sign'] === 'blank cell') {
    return parts.map((part) => ({ content: texts[part], align: part === 'close' ? 'left' : 'right' }))
  }
  return parts
    .filter((part) => part !== 'sign')
    .map((part) => ({
      content: texts[part],
      align: part === 'close' ? 'left' : 'right',
      colspan: part === 'number' ? 2 : 1,
    }))
}

/** The digits of an amount, or its dash, marked with its answer. */
export function markedDigits(amount, line, layout, marker) {
  return marker.mark(printedDigits(amount.value, line, layout), answerOf(amount, line))
}

export function isNegative({ value }) {
  return value.startsWith('-') && Number(value) !== 0
}

function answerOf({ value, start, end }, { measure, currency, label }) {
  const unit = { money: currency, 'per share': `${currency}/shares`, shares: 'shares' }[measure]
  return { kind: 'answer', value: value.replace('-', ''), unit, start, end, label }
}

function printedDigits(value, { measure }, layout) {
  if (Number(value) === 0) {
    if (layout.nil === 'zero' && measure === 'per share') return perShareDigits('0', layout['leading zero'] === 'yes')
    return NIL[layout.nil] ?? layout['dash form']
  }
  if (measure === 'per share') return perShareDigits(value, layout['leading zero'] === 'yes')
  return scaledDigits(value, measure === 'money' ? SCALES[layout.scale] : shareScale(layout))
}

export function shareScale({ shares, scale }) {
  if (shares === 'as money') return SCALES[scale]
  return shares === 'in full' ? SCALES.units : SCALES.thousands
}

/** Where sign, brackets and minus stand. */
function arrange({ sign, digits, isNegative, footnote, layout }) {
  const hasSignCell = PARTS[layout.cells].includes('sign')
  const hasCloseCell = PARTS[layout.cells].includes('close')
  const minus = MINUS[layout.negatives]
  const open = isNegative && minus === undefined ? '(' : ''
  const close = open === '' ? '' : ')'
  const dash = isNegative && minus !== undefined ? minus : ''
  const isOpenBySign = layout.cells === 'bracket with sign'
  const before = hasSignCell ? dash : `${dash}${sign}`
  const glue = !hasSignCell && sign !== '' && open === '' && dash === '' && layout['leading zero'] === 'no' ? ' ' : ''
  const number = `${before}${glue}${isOpenBySign ? '' : open}${digits}${hasCloseCell ? '' : close}`
  return {
    spacer: '',
    sign: `${sign}${isOpenBySign ? open : ''}`,
    number: hasCloseCell ? number : number + footnote,
    close: hasCloseCell ? close + footnote : '',
  }
}
