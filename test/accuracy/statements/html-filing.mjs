import { coverOf } from './cover.mjs'
import { closingTexts, footnotes, headingLines, openingNotes } from './filing-texts.mjs'
import { escaped, markupOf } from './markup.mjs'
import { statementTable } from './statement-table.mjs'

/**
 * Prints a filing as HTML.
 *
 * @param {import('./print-filing.mjs').Parts} parts
 * @returns {string} its numbers marked
 */
export function renderHtml(parts) {
  const { layout, company, title, stream } = parts
  const markup = markupOf(layout, stream('markup details'))
  const random = stream('document')
  const cover = coverOf({ ...parts, random: stream('cover') })
  const render = ({ text, ...style }) => markup.paragraph(escaped(text), style)
  const isInTable = layout.titles === 'in the table'
  const lines = headingLines(parts, random)
  const [page, nextPage] = [random.integer(2, 40)].flatMap((it) => [String(it), String(it + 1)])
  const middle = (text) => ({ text, align: 'center', isBold: random.chance(0.5) })
  return markup.document(escaped(company.name), [
    ...cover.map(render),
    ...(cover.length > 0 && random.chance(0.4) ? [markup.pageBreak(page)] : []),
    ...openingNotes(parts, random).map((text) => render({ text })),
    ...(isInTable ? [] : lines.map((text) => render(middle(text)))),
    ...tables({ ...parts, markup, titles: isInTable ? lines : [], nextPage, random: stream('table') }, title),
    ...footnotes(layout).map((text) => render({ text })),
    ...closingTexts(random).map((text) => render({ text })),
    ...(random.chance(0.4) ? [markup.pageBreak(nextPage)] : []),
  ])
}

/** One table, or two with a page's end between. */
function tables(parts, title) {
  const { layout, markup, nextPage, random } = parts
  const { header, body } = statementTable(parts)
  const cut = random.integer(2, Math.max(2, body.length - 2))
  const [top, rest] = [body.slice(0, cut), body.slice(cut)]
  switch (layout.split) {
    case 'new table with header':
      return [
        markup.table([...header, ...top]),
        markup.pageBreak(nextPage),
        markup.paragraph(escaped(`${title} (Continued)`), { align: 'center' }),
        markup.table([...header, ...rest]),
      ]
    case 'new table without header':
      return [markup.table([...header, ...top]), markup.pageBreak(nextPage), markup.table(rest)]
    case 'header repeated':
      return [markup.table([...header, ...top, ...header, ...rest])]
    default:
      return [markup.table([...header, ...body])]
  }
}
