import { amountText } from './table-rows.mjs'
import { widthOf } from './visible-text.mjs'

/** The cells of one amount. */
const PARTS = {
  'one cell': ['number'],
  'sign apart': ['sign', 'number'],
  'sign and bracket apart': ['sign', 'number', 'close'],
}

/**
 * Renders a table whose cells are parted by strokes.
 *
 *     |           | 2009    | 2008    |
 *     |-----------|--------:|--------:|
 *     | Net sales | $ 1,204 | $ 1,100 |
 */
export function pipeTable({ header, body }, { columns, layout, random }) {
  const frame = { layout, parts: partsOf(layout), columns }
  const heads = headerCells(header, frame)
  const rows = body.flatMap((row) => {
    const isEmptyNext = layout['empty rows'] === 'some' && random.chance(0.2)
    const cells = bodyCells(row, frame)
    return isEmptyNext ? [cells, cells.map(() => '')] : [cells]
  })
  const all = [...heads, ...rows].map((row) => row.map((it) => escapedDollars(it, layout)))
  const widths = all[0].map((_, at) => all.reduce((most, row) => Math.max(most, widthOf(row[at])), 3))
  const lines = all.map((row) => line(row, widths, layout))
  if (layout['ruler line'] === 'none') return lines.join('\n')
  const blank = widths.map(() => '')
  const above = heads.length === 0 ? line(blank, widths, layout) : lines.shift()
  return [above, rulerLine(widths, layout), ...lines].join('\n')
}

/** A "$" could begin a formula: some converters escape it. */
export function escapedDollars(text, { dollars }) {
  return dollars === 'escaped' ? text.replaceAll('$', '\\$') : text
}

function partsOf(layout) {
  return layout['spacer columns'] === 'between' ? ['spacer', ...PARTS[layout.cells]] : PARTS[layout.cells]
}

function headerCells(header, frame) {
  const { layout } = frame
  if (header.length === 0) return []
  const rows = header.map((row) => headCells(row, frame))
  switch (layout['header rows']) {
    case 'one row':
      return [bold(joined(header.map((row) => headCells(row, frame, true))), 'heads', layout)]
    case 'blank row first':
      return [rows[0].map(() => ''), ...rows.map((it) => bold(it, 'heads', layout))]
    default:
      return rows.map((it) => bold(it, 'heads', layout))
  }
}

/** Each column's headings in one cell, each of them said once. */
function joined(rows) {
  return rows[0].map((_, at) =>
    rows
      .map((it) => it[at])
      .filter((it) => it !== '')
      .join(' '),
  )
}

function headCells(
  { corner, heads, isLast },
  { layout, parts, columns },
  isInEach = layout['wide heads'] === 'in each column',
) {
  const notes = layout['notes column'] === 'printed' ? [isLast ? 'Notes' : ''] : []
  const change = layout['percent column'] === 'change' ? [isLast ? '% Change' : ''] : []
  const cells = columns.flatMap((_, column) => {
    const head = heads.find(({ from, to }) => column >= from && column < to)
    const isHere = head !== undefined && (isInEach || head.from === column)
    return [...amountParts(parts, isHere ? inOneLine(head.text, layout) : ''), ...salesCell(layout, isLast ? '%' : '')]
  })
  return [inOneLine(corner, layout), ...notes, ...cells, ...change]
}

/** A heading stands over the first cell that isn't there for space. */
function amountParts(parts, text) {
  const at = parts[0] === 'spacer' ? 1 : 0
  return parts.map((_, index) => (index === at ? text : ''))
}

function salesCell(layout, text) {
  return layout['percent column'] === 'of sales' ? [text] : []
}

function inOneLine(text, layout) {
  return text.replaceAll('\n', layout['head lines'] === 'br' ? '<br>' : ' ')
}

function bodyCells(row, { layout, parts, columns }) {
  const notes = layout['notes column'] === 'printed' ? [row.note] : []
  const change = layout['percent column'] === 'change' ? [row.change] : []
  const amounts = columns.flatMap((_, at) => [
    ...amountCells(row.amounts[at] ?? null, parts),
    ...salesCell(layout, row.percents[at] ?? ''),
  ])
  const cells = [row.label, ...notes, ...amounts, ...change]
  return row.isTotal ? bold(cells, 'totals', layout) : cells
}

function amountCells(amount, parts) {
  if (amount === null) return parts.map(() => '')
  const hasSign = parts.includes('sign')
  const hasClose = parts.includes('close')
  const number = {
    ...amount,
    sign: hasSign ? '' : amount.sign,
    close: hasClose ? '' : amount.close,
    mark: hasClose ? '' : amount.mark,
  }
  const texts = {
    spacer: '',
    sign: amount.sign,
    number: amountText(number),
    close: (amount.close + amount.mark).trim(),
  }
  return parts.map((it) => texts[it])
}

function bold(cells, what, layout) {
  if (!layout.bold.includes(what)) return cells
  return cells.map((it) => (it === '' ? '' : `**${it}**`))
}

function line(cells, widths, { padding, strokes }) {
  const padded = cells.map((it, at) => (padding === 'aligned' ? it + ' '.repeat(widths[at] - widthOf(it)) : it))
  const [edge, between] = padding === 'none' ? ['|', '|'] : ['| ', ' | ']
  const text = padded.join(between)
  return strokes === 'around' ? edge + text + [...edge].reverse().join('') : text
}

function rulerLine(widths, { padding, strokes, 'ruler line': form }) {
  const cells = widths.map((width, at) => {
    const hyphens = '-'.repeat(padding === 'aligned' ? width - 1 : 3)
    if (form !== 'aligned') return `${hyphens}-`
    return at === 0 ? `:${hyphens}` : `${hyphens}:`
  })
  return line(cells, widths, { padding, strokes })
}
