import { amountCell, plainCell } from './ascii-cell.mjs'
import { widthOf, wrapped } from './visible-text.mjs'

/**
 * @typedef {object} Field a column of characters
 * @property {'notes' | 'amount' | 'percent' | 'change'} kind
 * @property {number} column of the statement, for amounts and percents
 * @property {number} start
 * @property {number} end what stands over the right edge comes after it
 *
 * @typedef {object} Setting where everything stands
 * @property {readonly Field[]} fields
 * @property {number} labelWidth
 * @property {number} lineWidth
 */

const LEAST_LABEL = 24
const NARROW_LABEL = 30
const LINE_WIDTHS = [80, 132]

/** Finds a place for each column, so wide that all of its amounts fit, and its heading as the layout has it. */
export function asciiFields({ header, body }, { columns, layout, random }) {
  const fields = fieldsOf(columns, layout)
  const cells = fields.map((field) => body.map((row) => cellOf(field, row, layout)))
  const overs = cells.map((it) => most(it.map(({ over }) => widthOf(over))))
  const widths = widened(cells.map(contentWidth), { fields, header, layout, random })
  const gaps = fields.map((_, at) => Number(layout['column gap']) + (at === 0 ? 1 : 0))
  const all = [...overs, ...widths, ...gaps].reduce((sum, it) => sum + it, 0)
  const lineWidth =
    LINE_WIDTHS.find((it) => it >= Number(layout['line width']) && it >= all + LEAST_LABEL) ?? all + LEAST_LABEL
  const labelWidth = chooseLabelWidth(body, lineWidth - all, layout)
  let at = labelWidth
  const placed = fields.map((field, index) => {
    const start = at + gaps[index]
    const end = start + widths[index]
    at = end + overs[index]
    return { ...field, start, end }
  })
  return { fields: placed, labelWidth, lineWidth }
}

function fieldsOf(columns, layout) {
  const notes = layout['notes column'] === 'printed' ? [{ kind: 'notes', column: -1 }] : []
  const percent = layout['percent column']
  return [
    ...notes,
    ...columns.flatMap((_, column) => [
      { kind: 'amount', column },
      ...(percent === 'of sales' ? [{ kind: 'percent', column }] : []),
    ]),
    ...(percent === 'change' ? [{ kind: 'change', column: -1 }] : []),
  ]
}

/** What a row prints in a field. */
export function cellOf({ kind, column }, row, layout) {
  switch (kind) {
    case 'notes':
      return plainCell(row.note)
    case 'percent':
      return plainCell(row.percents[column] ?? '')
    case 'change':
      return plainCell(row.change)
    default:
      return amountCell(row.amounts[column] ?? null, layout)
  }
}

/** The heading of a field that heads no period. */
export function headOf({ kind }) {
  return { notes: 'Notes', percent: '%', change: '%\nChange', amount: '' }[kind]
}

function contentWidth(cells) {
  return most(cells.map(({ edge, text }) => widthOf(text) + (edge === '' ? 0 : widthOf(edge) + 1)))
}

/** Makes room for headings; one over several columns widens the last of them. */
function widened(contents, { fields, header, layout, random }) {
  const isWide = layout['column widths'] === 'wide'
  const least = isWide ? random.integer(11, 15) : 0
  const widths = contents.map((it, at) =>
    Math.max(it, fields[at].kind === 'amount' ? least : widthOfHead(headOf(fields[at]))),
  )
  for (const row of header) {
    for (const head of row.heads) {
      const { first, last } = fieldRange(fields, head)
      const gaps = (last - first) * Number(layout['column gap'])
      const room = widths.slice(first, last + 1).reduce((sum, it) => sum + it, gaps)
      const isWrapped = !row.isPeriod || layout['header wrap'] === 'to the column'
      widths[last] += Math.max(0, widthOfHead(head.text, isWrapped ? 1 : undefined) - room)
    }
  }
  return widths
}

function widthOfHead(text, width = Number.POSITIVE_INFINITY) {
  return most(wrapped(text, width).map(widthOf))
}

/** The fields under a heading. */
export function fieldRange(fields, { from, to }) {
  return {
    first: fields.findIndex(({ kind, column }) => kind === 'amount' && column === from),
    last: fields.findIndex(({ kind, column }) => kind === 'amount' && column === to - 1),
  }
}

function chooseLabelWidth(body, room, layout) {
  const longest = most(body.map(({ label, depth }) => widthOf(label) + depth * Number(layout.indent)))
  const near = Math.max(LEAST_LABEL, Math.min(longest + 1, room))
  const width = layout['label place'] === 'near the columns' ? near : room
  return layout['label width'] === 'narrow' ? Math.min(width, NARROW_LABEL) : width
}

function most(numbers) {
  return numbers.reduce((a, b) => Math.max(a, b), 0)
}
