import { chooseColumns } from './choose-columns.mjs'
import { chooseLayout } from './choose-layout.mjs'
import { chooseCompany } from './company.mjs'
import { encoded } from './encoded.mjs'
import { headColumns } from './head-columns.mjs'
import { renderHtml } from './html-filing.mjs'
import { Marker } from './marked-text.mjs'
import { Random } from './random.mjs'
import { scaleNote } from './scale-note.mjs'
import { sectionRows } from './section-rows.mjs'
import { selectLines } from './select-lines.mjs'
import { renderAscii } from './text/ascii-filing.mjs'
import { chooseAsciiLayout } from './text/choose-ascii-layout.mjs'
import { chooseFlatLayout } from './text/choose-flat-layout.mjs'
import { choosePipeLayout } from './text/choose-pipe-layout.mjs'
import { canBeFlattened, flatLines, renderFlat } from './text/flat-filing.mjs'
import { renderPipe } from './text/pipe-filing.mjs'

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
 * @property {Buffer} bytes of the text, in the encoding of the layout
 * @property {Readonly<Record<string, string>>} layout
 * @property {readonly Answer[]} answers
 * @property {readonly Decoy[]} decoys
 */

/**
 * @typedef {object} Parts what a filing is rendered from
 * @property {Readonly<Record<string, string>>} layout
 * @property {Marker} marker
 * @property {(purpose: string) => Random} stream
 * @property {readonly import('./choose-columns.mjs').Column[]} columns
 * @property {ReturnType<typeof chooseCompany>} company
 * @property {import('./head-columns.mjs').Heads} heads
 * @property {string} note on scale and currency
 * @property {readonly import('./section-rows.mjs').Row[]} rows
 * @property {string} title
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
/**
 * What a statement can be printed as: how its layout is drawn, how it is rendered, and, where not every statement can be read from
 * it, which can and with which of its lines.
 */
const FORMS = {
  html: { chooseLayout, render: renderHtml },
  ascii: { chooseLayout: chooseAsciiLayout, render: renderAscii },
  pipe: { chooseLayout: choosePipeLayout, render: renderPipe },
  flat: { chooseLayout: chooseFlatLayout, render: renderFlat, canPrint: canBeFlattened, linesOf: flatLines },
}
export const FORM_NAMES = Object.keys(FORMS)

/** Statements tried before a seed is given up: some have too few lines left in the columns chosen. */
const MOST_TRIES = 50

/**
 * Prints one statement as a filing in a layout drawn by the seed: the same seed, statements and form give the same text.
 *
 * @param {number} seed
 * @param {readonly import('./read-statements.mjs').Statement[]} statements
 * @param {string} formName of `FORM_NAMES`
 * @returns {PrintedFiling}
 */
export function printFiling(seed, statements, formName = 'html') {
  const form = FORMS[formName]
  const { statement, columns, lines } = chooseStatement(seed, statements, form)
  const stream = (purpose) => new Random(seed, purpose)
  const layout = form.chooseLayout(statement, columns, lines, stream)
  const marker = new Marker()
  const printed = form.linesOf === undefined ? lines : form.linesOf(lines, layout)
  const inCurrency = printed.map((it) => ({ ...it, currency: layout.currency }))
  const parts = {
    layout,
    marker,
    stream,
    columns: columns.groups.flat(),
    company: chooseCompany(stream('company')),
    heads: headColumns(columns.groups, layout, stream('column heads')),
    note: scaleNote(layout, stream('scale note')),
    rows: sectionRows(statement.kind, inCurrency, layout.headings, stream('headings')),
    title: casedTitle(statement.kind, stream('title')),
  }
  const { text, items } = marker.finish(form.render(parts))
  return {
    seed,
    statement: statement.name,
    text,
    bytes: encoded(text, layout.encoding),
    layout: formName === 'html' ? layout : { print: formName, ...layout },
    answers: items.filter((it) => it.kind === 'answer'),
    decoys: items.filter((it) => it.kind !== 'answer'),
  }
}

function chooseStatement(seed, statements, { canPrint = () => true }) {
  const random = new Random(seed, 'statement')
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const statement = random.pick(statements)
    const columns = chooseColumns(statement, random)
    const lines = columns === null ? null : selectLines(statement, columns)
    if (lines !== null && canPrint(columns, lines)) return { statement, columns, lines }
  }
  throw new Error(`seed ${seed}: no statement can be printed`)
}

function casedTitle(kind, random) {
  const title = random.pick(TITLES[kind])
  return random.chance(0.4) ? title.toUpperCase() : title
}
