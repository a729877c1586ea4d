import { coverOf } from '../cover.mjs'
import { closingTexts, footnotes, headingLines, openingNotes } from '../filing-texts.mjs'
import { escapedDollars, pipeTable } from './pipe-table.mjs'
import { tableRows } from './table-rows.mjs'

/**
 * Prints a filing as Markdown.
 *
 * @param {import('../print-filing.mjs').Parts} parts
 * @returns {string} its numbers marked
 */
export function renderPipe(parts) {
  const { layout, stream } = parts
  const random = stream('document')
  const above = [
    ...coverOf({ ...parts, random: stream('cover') }).map(({ text, isBold }) => (isBold ? `**${text}**` : text)),
    ...openingNotes(parts, random),
    ...headingLines(parts, random).map((it) => titleText(it, layout)),
  ]
  const below = [...footnotes(layout), ...closingTexts(random)]
  const escaped = (texts) => texts.map((it) => escapedDollars(it, layout))
  return `${[...escaped(above), ...tables(parts), ...escaped(below)].join('\n\n')}\n`
}

function titleText(text, { titles }) {
  return { plain: text, bold: `**${text}**`, 'heading marks': `## ${text}` }[titles]
}

function tables(parts) {
  const { layout, title, stream } = parts
  const random = stream('table')
  const { header, body } = tableRows(parts, random)
  const cut = random.integer(2, Math.max(2, body.length - 2))
  const frame = { ...parts, random }
  switch (layout.arrangement) {
    case 'two tables':
      return [
        pipeTable({ header, body: body.slice(0, cut) }, frame),
        titleText(`${title} (Continued)`, layout),
        pipeTable({ header, body: body.slice(cut) }, frame),
      ]
    case 'table goes on':
      return [
        pipeTable({ header, body: body.slice(0, cut) }, frame),
        pipeTable({ header: [], body: body.slice(cut) }, frame),
      ]
    default:
      return [pipeTable({ header, body }, frame)]
  }
}
