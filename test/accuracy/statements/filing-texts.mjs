import { CURRENCIES } from './scale-note.mjs'

const CLOSING = [
  'See accompanying notes to consolidated financial statements.',
  'The accompanying notes are an integral part of these consolidated financial statements.',
  'See notes to condensed consolidated financial statements.',
]

/** Company, title, caption, note: the lines above the columns. */
export function headingLines({ layout, company, title, heads, note }, random) {
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
export function openingNotes({ layout, note }, random) {
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

export function footnotes(layout) {
  if (layout['footnote marks'] === 'none') return []
  const text =
    layout['footnote marks'] === 'on headings'
      ? 'Derived from audited financial statements.'
      : 'Includes related parties.'
  return [`(1) ${text}`]
}

export function closingTexts(random) {
  return random.chance(0.6) ? [random.pick(CLOSING)] : []
}
