import { amountText } from './table-rows.mjs'

const FAR = '      '

/**
 * The cells of each row in the order in which they are read; those that are blank are empty, or missing where the layout loses them.
 *
 * @returns {readonly { cells: readonly string[], isHead: boolean }[]}
 */
export function flatCells({ header, body }, { columns, layout }) {
  const isKept = layout['blank cells'] === 'kept'
  const rows = [
    ...header.map((it) => ({ isHead: true, cells: headCells(it, layout) })),
    ...body.map((it) => ({ isHead: false, cells: bodyCells(it, columns, layout) })),
  ]
  return rows
    .map((it) => ({ ...it, cells: isKept ? it.cells : it.cells.filter((cell) => cell !== '') }))
    .filter(({ cells }) => cells.length > 0)
}

function headCells({ corner, heads, isLast }, layout) {
  const percent = layout['percent column']
  const notes = layout['notes column'] === 'printed' ? [isLast ? 'Notes' : ''] : []
  const change = percent === 'change' ? [isLast ? '% Change' : ''] : []
  const cells = heads.flatMap(({ text }) => [text, ...(percent === 'of sales' && isLast ? ['%'] : [])])
  const between = layout['head lines'] === 'broken' ? '\n' : ' '
  return [corner, ...notes, ...cells, ...change].map((it) => it.replaceAll('\n', between))
}

function bodyCells(row, columns, layout) {
  if (row.tag === null) return [row.label]
  const amounts = columns.flatMap((_, at) => [
    ...amountCells(row.amounts[at], layout),
    ...(layout['percent column'] === 'of sales' ? [row.percents[at]] : []),
  ])
  const notes = layout['notes column'] === 'printed' ? [row.note] : []
  const change = layout['percent column'] === 'change' ? [row.change] : []
  return [row.label, ...notes, ...amounts, ...change]
}

function amountCells(amount, { 'sign cells': signs, 'bracket cells': brackets }) {
  if (amount === null) return ['']
  const close = brackets === 'apart' && amount.close !== '' ? [amount.close + amount.mark] : []
  const number = close.length > 0 ? { ...amount, close: '', mark: '' } : amount
  const gap = { glued: '', spaced: ' ', 'far apart': FAR }[signs]
  if (signs !== 'apart') return [amountText(number, gap), ...close]
  const sign = amount.sign === '' ? [] : [amount.sign]
  return [...sign, amountText({ ...number, sign: '' }), ...close]
}
