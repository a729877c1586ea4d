import { cellOf } from './ascii-fields.mjs'
import { lineOf, placeOf, widthOf, wrapped } from './visible-text.mjs'

const HANGING = 2
const SUMS = /^Assets$|^LiabilitiesAnd/
/** Fewest characters that leaders fill. */
const LEAST_LEADERS = 3

/**
 * The lines of each row, its rulers and blank lines included; between two rows a page may end.
 *
 *     Net sales  . . . . . . . . . . . .   $ 1,204     $ 1,100
 *                                          -------     -------
 *
 * @returns {readonly (readonly string[])[]}
 */
export function asciiBody(body, setting, layout) {
  const lastTotal = body.findLastIndex(({ isTotal, tag }) => isTotal && tag !== null)
  return body.map((row, at) => {
    const isFirst = at === 0
    const isAfterLine = !isFirst && body[at - 1].tag !== null
    const isSum = row.isTotal && (at === lastTotal || SUMS.test(row.tag ?? ''))
    const isEnd = at === body.length - 1
    return [
      ...(row.tag === null && !isFirst && layout['blank lines'] === 'around headings' ? [''] : []),
      ...(row.isTotal && row.tag !== null && isAfterLine && layout.rulers !== 'none'
        ? rulers('-', setting, layout)
        : []),
      ...(row.tag === null ? headingLines(row, setting, layout) : rowLines(row, setting, layout)),
      ...(isSum && layout.rulers === 'around totals' ? rulers('=', setting, layout) : []),
      ...(!isEnd && isBlankAfter(row, layout) ? [''] : []),
    ]
  })
}

function isBlankAfter({ isTotal, tag }, layout) {
  switch (layout['blank lines']) {
    case 'between all':
      return true
    case 'after totals':
      return isTotal && tag !== null
    default:
      return false
  }
}

function rulers(character, { fields }, layout) {
  const amounts = fields.filter(({ kind }) => kind === 'amount')
  if (layout['ruler form'] === 'across the columns') {
    const start = amounts[0].start
    return [lineOf([{ at: start, text: character.repeat(amounts.at(-1).end - start) }])]
  }
  const drawn = layout['ruler form'] === 'underscores' && character === '-' ? '_' : character
  return [lineOf(amounts.map(({ start, end }) => ({ at: start, text: drawn.repeat(end - start) })))]
}

/** A section's heading, now and then underlined; a line that begins with a hyphen is escaped with "- " (RFC 934), as EDGAR did. */
function headingLines(row, { lineWidth }, layout) {
  const lines = labelLines(row, lineWidth, layout)
  if (layout['heading rules'] === 'none' || row.depth > 0) return lines
  const hyphens = '-'.repeat(widthOf(lines.at(-1)))
  return [...lines, layout['heading rules'] === 'escaped' ? `- ${hyphens}` : hyphens]
}

function rowLines(row, setting, layout) {
  const labels = labelLines(row, setting.labelWidth - 1, layout)
  const at = layout['numbers on'] === 'first line' ? 0 : labels.length - 1
  return labels.map((text, index) => (index === at ? numbersLine(text, row, setting, layout) : text))
}

/** A label that goes on below the line of its numbers must hang, or it would begin a row. */
function labelLines({ label, depth }, width, layout) {
  const indent = depth * Number(layout.indent)
  const isHanging = layout.hanging === 'indented' || layout['numbers on'] === 'first line'
  const lines = wrapped(label, Math.max(8, width - indent - HANGING))
  return lines.map((text, at) => ' '.repeat(indent + (at > 0 && isHanging ? HANGING : 0)) + text)
}

function numbersLine(label, row, { fields, labelWidth }, layout) {
  const cells = fields.flatMap((field) => setCell(cellOf(field, row, layout), field))
  return lineOf([{ at: 0, text: label + leaders(widthOf(label), labelWidth, layout) }, ...cells])
}

function setCell({ edge, text, over, align }, field) {
  return [
    { at: field.start, text: edge },
    { at: placeOf(text, field, align), text: text.trimEnd() },
    { at: field.end, text: over },
  ]
}

/** Dots from the label to the columns; those that are spaced stand below each other. */
function leaders(from, to, { leaders: form }) {
  if (form === 'none' || to - from < LEAST_LEADERS + 2) return ''
  if (form === 'dots') return ` ${'.'.repeat(to - from - 1)}`
  const start = from + 1 + ((from + 1) % 2)
  return ' '.repeat(start - from) + '. '.repeat(Math.floor((to - start) / 2)).trimEnd()
}
