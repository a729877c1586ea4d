import { expect, test } from 'vitest'
import { FIXTURE } from './fixture.mjs'
import { FORM_NAMES, printFiling } from './print-filing.mjs'

const FILINGS = FORM_NAMES.flatMap((form) => printed(form, 600))
const POWERS = { units: 0, thousands: 3, millions: 6, 'tenths of millions': 6 }
const DASHES = /^(?:[—–-]|---?|&mdash;|&ndash;|&#151;|&#8212;)$/

function printed(form, count) {
  return Array.from({ length: count }, (_, index) => printFiling(index + 1, FIXTURE, form))
}

/** Runs `inspect` on every filing and names the seed of one that fails. */
function check(rule, inspect) {
  test(rule, () => {
    for (const it of FILINGS) {
      try {
        inspect(it)
      } catch (error) {
        throw new Error(`${formOf(it)}, seed ${it.seed}: ${error.message}`, { cause: error })
      }
    }
  })
}

function formOf({ layout }) {
  return layout.print ?? 'html'
}

check('a span covers the digits printed and no more', ({ text, answers, decoys }) => {
  for (const { span, printed } of [...answers, ...decoys]) {
    expect(text.slice(...span)).toBe(printed)
    expect(text.slice(span[0] - 2, span[0])).not.toMatch(/\d[.,]?$/)
    expect(text.slice(span[1], span[1] + 2)).not.toMatch(/^[.,]?\d/)
  }
})

check('the digits in the scale printed are the value', ({ layout, answers }) => {
  for (const { printed, value, unit } of answers) {
    const power = unit === layout.currency ? POWERS[layout.scale] : unit === 'shares' ? sharePower(layout) : 0
    const size = DASHES.test(printed) ? 0 : Number(printed.replaceAll(',', '')) * 10 ** power
    expect(size).toBeCloseTo(Number(value), 6)
  }
})

function sharePower({ shares, scale }) {
  if (shares === 'in full') return 0
  return shares === 'as money' ? POWERS[scale] : 3
}

check('numbers stand in the order of the text, none over another', ({ answers }) => {
  for (const [at, { span }] of answers.entries()) {
    expect(span[0]).toBeGreaterThanOrEqual(at === 0 ? 0 : answers[at - 1].span[1])
  }
})

check('nothing but markup and print is left in the text', ({ text }) => {
  expect(text).not.toMatch(/[\ue000-\uf8ff]|undefined|NaN|null|\[object/)
})

check('a balance has no start, any other line has one', ({ layout, answers }) => {
  for (const { label, start } of answers)
    expect(start === null, label).toBe(layout.kind === 'BS' || label.startsWith('Cash at'))
})

check('cash at the beginning is of the day before the period', ({ answers }) => {
  const days = answers.filter((it) => it.label === 'Cash at beginning of period').map(({ end }) => end)
  const starts = new Set(answers.flatMap(({ start }) => (start === null ? [] : [dayBefore(start)])))
  for (const day of days) expect(starts).toContain(day)
})

function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

check('weeks end on a Friday, Saturday or Sunday, and are whole', ({ layout, answers }) => {
  if (layout.calendar === 'months') return
  for (const { start, end } of answers) {
    expect([5, 6, 0]).toContain(new Date(end).getUTCDay())
    if (start !== null) expect((Date.parse(end) - Date.parse(start)) / 86_400_000 + 1).toSatisfy((it) => it % 7 === 0)
  }
})

check('a currency that no sign of its own tells is named', ({ text, layout }) => {
  if (layout['currency by'] === 'form') expect(text).toMatch(/FORM 10-[QK]/)
  if (layout.currency === 'CAD' && layout['currency by'] !== 'coded sign') expect(text).toMatch(/Canadian\s+dollars/i)
})

check('a scale is named', ({ text, layout }) => {
  if (layout.scale !== 'units')
    expect(text).toMatch(layout.scale === 'thousands' ? /thousands|000/i : /million|[$£€]m/i)
})

test('a seed gives the same filing again', () => {
  for (const it of FILINGS.filter(({ seed }) => seed <= 30))
    expect(printFiling(it.seed, FIXTURE, formOf(it))).toEqual(it)
})

test('months give the periods of the data', () => {
  const periods = FILINGS.filter(({ layout }) => layout.calendar === 'months' && layout.kind === 'IS').flatMap((it) =>
    it.answers.map(({ start, end }) => `${start}..${end}`),
  )
  expect([...new Set(periods)].sort()).toEqual([
    '2007-01-01..2007-12-31',
    '2008-01-01..2008-06-30',
    '2008-01-01..2008-12-31',
    '2008-04-01..2008-06-30',
    '2009-01-01..2009-06-30',
    '2009-01-01..2009-12-31',
    '2009-04-01..2009-06-30',
  ])
})

test.each([
  [
    'header',
    ['dates', 'as of over dates', 'as of in each', 'days over years, two rows', 'day over years', 'corner day, years'],
  ],
  [
    'header',
    [
      'length and day over years',
      'length over day over years, three rows',
      'length over dates',
      'all in each',
      'range',
    ],
  ],
  [
    'header',
    ['corner length and day, years', 'corner length, dates', 'caption, years', 'quarter codes', 'fiscal years'],
  ],
  ['dates', ['long', 'short', 'day first', 'slashes', 'iso']],
  ['calendar', ['months', 'weeks']],
  ['columns', ['1', '2', '3', '4']],
  ['form', ['10-Q', '10-K', '20-F', '6-K', 'press', 'none']],
  ['scale', ['units', 'thousands', 'millions', 'tenths of millions']],
  ['shares', ['none', 'as money', 'in full', 'noted in thousands', 'labelled in thousands']],
  ['note place', ['none', 'above', 'title', 'corner', 'header row', 'paragraph', 'column heads']],
  ['currency', ['USD', 'CAD', 'EUR', 'GBP', 'AUD']],
  ['currency by', ['form', 'dateline', 'coded sign', 'own sign', 'note', 'paragraph']],
  ['cells', ['one cell', 'sign apart', 'bracket apart', 'sign and bracket apart', 'bracket with sign']],
  ['negatives', ['brackets', 'hyphen', 'minus', 'en dash']],
  ['indent', ['none', 'padding', 'text indent', 'spaces', 'empty cell']],
  ['label wrap', ['none', 'br', 'two rows']],
  ['footnote marks', ['none', 'on labels', 'raised on labels', 'raised on numbers', 'after numbers', 'on headings']],
  ['notes column', ['none', 'printed']],
  ['percent column', ['none', 'printed']],
  ['split', ['none', 'new table with header', 'new table without header', 'header repeated']],
  ['markup', ['modern', 'plain', 'old', 'word']],
  ['end tags', ['written', 'left out']],
])('the layouts of %s occur: %j', (feature, choices) => {
  const found = new Set(FILINGS.filter((it) => formOf(it) === 'html').map(({ layout }) => layout[feature]))
  expect(choices.filter((it) => !found.has(it))).toEqual([])
})
