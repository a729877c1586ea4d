import { withoutMarks } from '../marked-text.mjs'

/**
 * @typedef {object} SetCell what a row prints in one column of characters
 *
 *     $   (1,204) (1)        <- edge `$`, text `(1,204`, over `) (1)`: where brackets overhang, digits stand below digits
 *
 * @property {string} edge at the left edge of the column
 * @property {string} text
 * @property {string} over behind the right edge of the column
 * @property {'right' | 'centred'} align
 */

const BLANK = { edge: '', text: '', over: '', align: 'right' }
/** Spaces behind a dash that doesn't stand at the right edge. */
const INSET = '  '

/** @returns {SetCell} */
export function amountCell(amount, layout) {
  if (amount === null) return BLANK
  const { minus, sign, open, digits, close, mark } = amount
  const isApart = layout['sign place'] === 'left edge'
  const gap = sign !== '' && layout['sign place'] === 'spaced' ? ' ' : ''
  const text = `${minus}${isApart ? '' : sign + gap}${open}${digits}`
  const edge = isApart ? sign : ''
  if (!/\d/.test(withoutMarks(digits))) return dashCell({ edge, text, mark }, layout)
  return layout['bracket place'] === 'overhang'
    ? { ...BLANK, edge, text, over: close + mark }
    : { ...BLANK, edge, text: text + close, over: mark }
}

function dashCell({ edge, text, mark }, layout) {
  const isInset = layout['dash place'] === 'inset'
  return {
    edge,
    text: isInset ? text + INSET : text,
    over: mark,
    align: layout['dash place'] === 'centred' ? 'centred' : 'right',
  }
}

/** @returns {SetCell} */
export function plainCell(text) {
  return { ...BLANK, text }
}
