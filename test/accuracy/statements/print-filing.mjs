import { chooseColumns } from './choose-columns.mjs'
import { chooseLayout } from './choose-layout.mjs'
import { chooseCompany } from './company.mjs'
import { coverOf } from './cover.mjs'
import { headColumns } from './head-columns.mjs'
import { Marker } from './marked-text.mjs'
import { escaped, markupOf } from './markup.mjs'
import { Random } from './random.mjs'
import { CURRENCIES, scaleNote } from './scale-note.mjs'
import { sectionRows } from './section-rows.mjs'
import { selectLines } from './select-lines.mjs'
import { statementTable } from './statement-table.mjs'

/**
 * @typedef {object} Answer a printed number
 * @property {readonly [number, number]} span of its digits, or of its dash, in the text
 * @property {string} printed
 * @property {string} value its size, scale included and without a sign
 * @property {string} unit `USD`, `shares`, `USD/shares`
 * @property {string | null} start null for an instant
 * @property {string} end
 * @property {string} label
 *
 * @typedef {object} Decoy a printed number that is no fact: a footnote mark, a note's number, a change in percent
 * @property {readonly [number, number]} span
 * @property {string} printed
 * @property {string} kind
 *
 * @typedef {object} PrintedFiling
 * @property {number} seed
 * @property {string} statement
 * @property {string} text
 * @property {Readonly<Record<string, string>>} layout
 * @property {readonly Answer[]} answers
 * @property {readonly Decoy[]} decoys
 */

const TITLES = {
  BS: [
    'Consolidated Balance Sheets',
    'Condensed Consolidated Balance Sheets',
    'Consolidated Statements of Financial Position',
  ],
  IS: [
    'Consolidated Statements of Operations',
    'Condensed Consolidated Statements of Income',
    'Consolidated Statements of Earnings',
  ],
  CF: [
    'Consolidated Statements of Cash Flows',
    'Condensed Consolidated Statements of Cash Flows',
    'Statements of Cash Flows',
  ],
  CI: ['Consolidated Statements of Comprehensive Income', 'Consolidated Statements of Comprehensive Income (Loss)'],
}
const CLOSING = [
  'See accompanying notes to consolidated financial statements.',
  'The accompanying notes are an integral part of these consolidated financial statements.',
  'See notes to condensed consolidated financial statements.',
]
/** Statements tried before a seed is given up: some have too few lines left in the columns chosen. */
const MOST_TRIES = 50

/**
 * Prints one statement as a filing in a layout drawn by the seed: the same seed and statements give the same text.
 *
 * @param {number} seed
 * @param {readonly import('./read-statements.mjs').Statement[]} statements
 * @returns {PrintedFiling}
 */
export function printFiling(seed, statements) {
  const { statement, columns, lines } = chooseStatement(seed, statements)
  const stream = (purpose) => new Random(seed, purpose)
  const layout = chooseLayout(statement, columns, lines, stream)
  const marker = new Marker()
  const markup = markupOf(layout, stream('markup details'))
  const inCurrency = lines.map((it) => ({ ...it, currency: layout.currency }))
  const parts = {
    layout,
    markup,
    marker,
    stream,
    columns: columns.groups.flat(),
    company: chooseCompany(stream('company')),
    heads: headColumns(columns.groups, layout, stream('column heads')),
    note: scaleNote(layout, stream('scale note')),
    rows: sectionRows(statement.kind, inCurrency, layout.headings, stream('headings')),
    title: casedTitle(statement.kind, stream('title')),
  }
  const { text, items } = marker.finish(renderFiling(parts))
  return {
    seed,
    statement: statement.name,
    text,
    layout,
    answers: items.filter((it) => it.kind === 'answer'),
    decoys: items.filter((it) => it.kind !== 'answer'),
  }
}

function chooseStatement(seed, statements) {
  const random = new Random(seed, 'statement')
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const statement = random.pick(statements)
    const columns = chooseColumns(statement, random)
    const lines = columns === null ? null : selectLines(statement, columns)
    if (lines !== null) return { statement, columns, lines }
  }
  throw new Error(`seed ${seed}: no statement can be printed`)
}

function casedTitle(kind, random) {
  const title = random.pick(TITLES[kind])
  return random.chance(0.4) ? title.toUpperCase() : title
}

function renderFiling(parts) {
  const { layout, markup, company, title, stream } = parts
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
    ...tables({ ...parts, titles: isInTable ? lines : [], nextPage, random: stream('table') }, title),
    ...footnotes(layout).map((text) => render({ text })),
    ...(random.chance(0.6) ? [render({ text: random.pick(CLOSING) })] : []),
    ...(random.chance(0.4) ? [markup.pageBreak(nextPage)] : []),
  ])
}

/** Company, title, caption, note: the lines above the columns. */
function headingLines({ layout, company, title, heads, note }, random) {
  const isAbove = layout['note place'] === 'above'
  const titled = layout['note place'] === 'title' ? `${title} ${note}` : title
  return [
    ...(random.chance(0.8) ? [random.chance(0.5) ? company.name : company.name.toUpperCase()] : []),
    layout.audited === 'title' ? `${titled} (Unaudited)` : titled,
    ...(heads.caption === null ? [] : [heads.caption]),
    ...(isAbove ? [note] : []),
  ]
}

/** What is said once for all statements. */
function openingNotes({ layout, note }, random) {
  const notes = layout['note place'] === 'paragraph' ? [note] : []
  if (layout['currency by'] !== 'paragraph') return notes
  const [currency] = CURRENCIES[layout.currency].words
  return [
    ...notes,
    random.pick([
      `All amounts are expressed in ${currency} unless otherwise noted.`,
      `The financial statements are presented in ${currency}.`,
      `Amounts in this report are stated in ${currency}.`,
    ]),
  ]
}

function footnotes(layout) {
  if (layout['footnote marks'] === 'none') return []
  const text =
    layout['footnote marks'] === 'on headings'
      ? 'Derived from audited financial statements.'
      : 'Includes related parties.'
  return [`(1) ${text}`]
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
