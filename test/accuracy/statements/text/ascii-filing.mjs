import { coverOf } from '../cover.mjs'
import { closingTexts, footnotes, headingLines, openingNotes } from '../filing-texts.mjs'
import { asciiBody } from './ascii-body.mjs'
import { asciiFields } from './ascii-fields.mjs'
import { asciiHeader } from './ascii-header.mjs'
import { paragraphLines, proseTexts } from './paragraphs.mjs'
import { tableRows } from './table-rows.mjs'
import { centred, lineOf, tabbed } from './visible-text.mjs'

const BETWEEN_SIDES = 4
const MOST_GUIDE_SHIFT = 3

/**
 * Prints a filing as the ASCII text of the nineties, its columns set with spaces.
 *
 * @param {import('../print-filing.mjs').Parts} parts
 * @returns {string} its numbers marked
 */
export function renderAscii(parts) {
  const { layout, stream } = parts
  const random = stream('document')
  const paragraph = (text) => [...paragraphLines({ text }), '']
  const prose = layout.prose === 'around' ? proseTexts(random) : []
  const cover = coverOf({ ...parts, random: stream('cover') }).flatMap((it) => [...paragraphLines(it), ''])
  const number = random.integer(2, 40)
  const pages = { number, marker: parts.marker, random }
  const lines = [
    ...cover,
    ...(cover.length > 0 && random.chance(0.4) ? pageEnd(layout, { ...pages, number: number - 1 }) : []),
    ...openingNotes(parts, random).flatMap(paragraph),
    ...prose.slice(0, 1).flatMap(paragraph),
    ...statementLines(parts, pages),
    '',
    ...footnotes(layout).flatMap(paragraph),
    ...closingTexts(random).flatMap(paragraph),
    ...prose.slice(1).flatMap(paragraph),
    ...(random.chance(0.4) ? pageEnd(layout, { ...pages, number: number + 1 }) : []),
  ]
  const end = layout['line ends'] === 'CRLF' ? '\r\n' : '\n'
  return lines.map((it) => it.replace(/[ \t]+$/, '') + end).join('')
}

function statementLines(parts, pages) {
  const { layout, stream, columns } = parts
  const random = stream('table')
  const rows = tableRows(parts, random)
  const setting = asciiFields(rows, { columns, layout, random })
  const table = {
    header: asciiHeader(rows.header, setting, layout),
    body: asciiBody(rows.body, setting, layout),
    titles: headingLines(parts, pages.random),
    guide: guideLines(setting, layout, random),
    setting,
    layout,
    random,
    parts,
  }
  const lines = arranged(table, rows.body, pages)
  if (layout.tabs === 'none') return lines
  return lines.map((it) => tabbed(it, () => layout.tabs === 'all' || random.chance(0.5)))
}

function arranged(table, rows, pages) {
  const { body, layout, random } = table
  const cut = random.integer(Math.min(2, body.length - 1), Math.max(2, body.length - 2))
  const [top, rest] = [body.slice(0, cut), body.slice(cut)]
  switch (layout.arrangement) {
    case 'page break':
      return overPages(table, { top, rest }, pages)
    case 'two tables':
      return [...wholeTable(table, top), '', ...wholeTable({ ...table, titles: continued(table) }, rest)]
    case 'side by side':
      return sideBySide(table, rows)
    default:
      return wholeTable(table, body)
  }
}

function wholeTable(table, rows) {
  return [...opening(table), ...rows.flat(), ...closing(table)]
}

/** Titles, tags and headings. */
function opening({ header, titles, guide, setting, layout }) {
  const { tags } = layout
  const titleLines = titles.map((it) => titleLine(it, setting, layout))
  const isAbove = layout['title place'] === 'above the tags'
  const [rule] = tableRulers(setting, layout)
  return [
    ...(isAbove ? [...titleLines, ''] : []),
    ...(tags === 'none' ? [] : ['<TABLE>']),
    ...(tags.includes('caption') ? ['<CAPTION>'] : []),
    ...(isAbove ? [] : [...titleLines, '']),
    ...(rule === undefined ? [] : [rule]),
    ...header,
    ...guide,
    ...(rule === undefined || guide.length > 0 ? [] : [rule]),
  ]
}

function closing({ setting, layout }) {
  return [...tableRulers(setting, layout), ...(layout.tags === 'none' ? [] : ['</TABLE>'])]
}

function titleLine(text, { lineWidth }, layout) {
  return layout.titles === 'left' ? text : centred(text, Math.min(lineWidth, 80))
}

/** A line that begins with a hyphen is escaped with another one and a space (RFC 934), as EDGAR did. */
function tableRulers({ lineWidth }, layout) {
  const hyphens = '-'.repeat(lineWidth)
  return { none: [], hyphens: [hyphens], equals: ['='.repeat(lineWidth)], 'escaped hyphens': [`- ${hyphens}`] }[
    layout['table rulers']
  ]
}

/** `<S>` over the labels, `<C>` over each column, or near it. */
function guideLines({ fields }, { guide }, random) {
  if (guide === 'none') return []
  if (guide === 'label alone') return ['<S>']
  const shift = () => (guide === 'off the columns' ? random.integer(-MOST_GUIDE_SHIFT, MOST_GUIDE_SHIFT) : 0)
  const marks = fields.map(({ start }) => ({ at: Math.max(4, start + shift()), text: '<C>' }))
  return [lineOf([{ at: 0, text: '<S>' }, ...marks])]
}

function overPages(table, { top, rest }, pages) {
  const { layout, header } = table
  const isClosed = layout['tags over pages'] === 'closed' && layout.tags !== 'none'
  const after = layout['after the page']
  const again = isClosed ? ['<TABLE>', ...(layout.tags.includes('caption') ? ['<CAPTION>'] : [])] : []
  const heads = after === 'nothing' ? [] : header
  const titles = after === 'title and header' ? continued(table).map((it) => titleLine(it, table.setting, layout)) : []
  return [
    ...opening(table),
    ...top.flat(),
    ...(isClosed ? ['</TABLE>'] : []),
    ...pageEnd(layout, pages),
    ...titles,
    ...(titles.length > 0 ? [''] : []),
    ...again,
    ...heads,
    ...(isClosed ? table.guide : []),
    ...rest.flat(),
    ...closing(table),
  ]
}

function continued({ parts: { company, title }, random }) {
  const mark = random.pick(['(Continued)', '(continued)', '- Continued', '(CONTINUED)'])
  return [...(random.chance(0.6) ? [company.name] : []), `${title} ${mark}`]
}

/** The end of a page, its number marked as what it is. */
function pageEnd(layout, { number, marker }) {
  const digits = marker.mark(String(number), { kind: 'page number' })
  const printed = { plain: digits, dashes: `- ${digits} -`, words: `Page ${digits}` }[layout['page number']]
  const mark = { page: ['<PAGE>'], 'form feed': ['\f'] }[layout['page mark']] ?? []
  const isPage = layout['page mark'] === 'none' ? ['<PAGE>'] : mark
  return ['', centred(printed, 76), ...isPage, '']
}

/** Assets on the left, liabilities and equity on the right. */
function sideBySide(table, rows) {
  const { body, header, guide, setting } = table
  const cut = rows.findIndex(({ tag }) => tag === 'Assets') + 1
  const [left, right] = [body.slice(0, cut), body.slice(cut)].map((it) => it.flat())
  const at = setting.lineWidth + BETWEEN_SIDES
  const pair = (a = '', b = '') =>
    lineOf([
      { at: 0, text: a },
      { at, text: b },
    ])
  const both = { ...table, header: header.map((it) => pair(it, it)), guide: guide.map((it) => pair(it, it)) }
  return wholeTable(both, [
    Array.from({ length: Math.max(left.length, right.length) }, (_, row) => pair(left[row], right[row])),
  ])
}
