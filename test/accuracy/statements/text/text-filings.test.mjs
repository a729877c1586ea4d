import { expect, test } from 'vitest'
import { decode } from '../../../../src/intake/decode.js'
import { FIXTURE } from '../fixture.mjs'
import { printFiling } from '../print-filing.mjs'

const TAB = 8
const [ASCII, PIPE, FLAT] = ['ascii', 'pipe', 'flat'].map((form) =>
  Array.from({ length: 600 }, (_, index) => printFiling(index + 1, FIXTURE, form)),
)

/** Runs `inspect` on every filing of those and names the seed of one that fails. */
function check(rule, filings, inspect) {
  test(rule, () => {
    for (const it of filings) {
      try {
        inspect(it)
      } catch (error) {
        throw new Error(`seed ${it.seed}: ${error.message}`, { cause: error })
      }
    }
  })
}

check('the bytes are the text', [...ASCII, ...PIPE, ...FLAT], ({ bytes, text }) => {
  expect(decode('filing.txt', bytes).text).toBe(text)
})

check('the digits of a period end below each other', ASCII, ({ text, layout, answers }) => {
  if (layout['bracket place'] === 'within' || layout.arrangement === 'side by side' || layout.kind === 'CF') return
  const ends = new Map()
  for (const { span, printed, start, end } of answers) {
    if (!/\d/.test(printed)) continue
    const period = `${start}..${end}`
    ends.set(period, new Set([...(ends.get(period) ?? []), endInLine(text, span[1])]))
  }
  for (const [period, places] of ends) expect([...places], period).toHaveLength(1)
})

/** Where a place stands in its line, tabs counted to their stops. */
function endInLine(text, at) {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return [...line].reduce((width, it) => (it === '\t' ? width + TAB - (width % TAB) : width + 1), 0)
}

check('a line of ASCII ends as the layout says', ASCII, ({ text, layout }) => {
  expect(text.includes('\r\n')).toBe(layout['line ends'] === 'CRLF')
})

check('a table that is opened is closed', ASCII, ({ text }) => {
  expect(text.match(/<TABLE>/g)?.length).toBe(text.match(/<\/TABLE>/g)?.length)
})

check('the rows of a table have as many strokes', PIPE, ({ text, layout }) => {
  for (const table of text
    .trimEnd()
    .split('\n\n')
    .filter((it) => it.includes('|'))) {
    const counts = table.split('\n').map((it) => it.split('|').length)
    expect(new Set(counts).size, layout.strokes).toBe(1)
  }
})

check('a dollar sign is escaped everywhere or nowhere', PIPE, ({ text, layout }) => {
  const escaped = text.match(/\\\$/g)?.length ?? 0
  expect(escaped).toBe(layout.dollars === 'escaped' ? (text.match(/\$/g)?.length ?? 0) : 0)
})

check('where blank cells are lost, a row has a number in each column', FLAT, ({ layout, answers }) => {
  if (layout['blank cells'] === 'kept') return
  const counts = new Map()
  for (const { label, unit } of answers) counts.set(`${label} ${unit}`, (counts.get(`${label} ${unit}`) ?? 0) + 1)
  for (const [label, count] of counts) expect(count % Number(layout.columns), label).toBe(0)
})

check('a cell a line holds one number', FLAT, ({ text, layout, answers }) => {
  if (!layout.shape.startsWith('a cell')) return
  const lines = answers.map(({ span }) => text.lastIndexOf('\n', span[0]))
  expect(new Set(lines).size).toBe(lines.length)
})

check('running text has the statement in one line', FLAT, ({ text, layout, answers }) => {
  if (layout.shape !== 'running text') return
  expect(text.slice(answers[0].span[0], answers.at(-1).span[0])).not.toContain('\n')
})

test.each([
  ['ascii', 'tags', ['none', 'table', 'table and guide', 'table, caption and guide']],
  ['ascii', 'guide', ['none', 'on the columns', 'off the columns', 'label alone']],
  ['ascii', 'title place', ['above the tags', 'in the caption', 'in the table']],
  ['ascii', 'line width', ['80', '132']],
  ['ascii', 'column gap', ['1', '2', '3', '4']],
  ['ascii', 'header rules', ['none', 'under groups', 'under each', 'under both']],
  ['ascii', 'sign place', ['glued', 'spaced', 'left edge']],
  ['ascii', 'dash form', ['-', '--', '---', '—']],
  ['ascii', 'dash place', ['right', 'inset', 'centred']],
  ['ascii', 'tabs', ['none', 'all', 'mixed']],
  ['ascii', 'rulers', ['none', 'before totals', 'around totals']],
  ['ascii', 'table rulers', ['none', 'hyphens', 'escaped hyphens', 'equals']],
  ['ascii', 'leaders', ['none', 'dots', 'spaced dots']],
  ['ascii', 'numbers on', ['last line', 'first line']],
  ['ascii', 'arrangement', ['one table', 'side by side', 'two tables', 'page break']],
  ['ascii', 'page mark', ['none', 'page', 'form feed', 'number alone']],
  ['ascii', 'after the page', ['none', 'header', 'title and header', 'nothing']],
  ['ascii', 'percent column', ['none', 'change', 'of sales']],
  ['ascii', 'encoding', ['windows-1252', 'utf-8']],
  ['pipe', 'ruler line', ['none', 'plain', 'aligned']],
  ['pipe', 'strokes', ['around', 'between']],
  ['pipe', 'cells', ['one cell', 'sign apart', 'sign and bracket apart']],
  ['pipe', 'header rows', ['as they are', 'one row', 'blank row first']],
  ['pipe', 'wide heads', ['in the first column', 'in each column']],
  ['pipe', 'bold', ['none', 'heads', 'totals', 'heads and totals']],
  ['pipe', 'arrangement', ['one table', 'two tables', 'table goes on']],
  ['flat', 'shape', ['a cell a line', 'a cell a paragraph', 'a row a line', 'running text']],
  ['flat', 'blank cells', ['lost', 'kept']],
  ['flat', 'sign cells', ['glued', 'spaced', 'apart', 'far apart']],
  ['flat', 'bracket cells', ['glued', 'apart']],
  ['flat', 'row joint', ['none', 'glued', 'one space', 'three spaces']],
])('the %s layouts of %s occur: %j', (form, feature, choices) => {
  const filings = { ascii: ASCII, pipe: PIPE, flat: FLAT }[form]
  const found = new Set(filings.map(({ layout }) => layout[feature]))
  expect(choices.filter((it) => !found.has(it))).toEqual([])
})
