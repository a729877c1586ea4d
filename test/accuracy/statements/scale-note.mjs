import { SCALES } from './scale.mjs'
import { inSentenceCase, inTitleCase } from './words.mjs'

/** The currencies in words; `sign` needs a word beside it, `coded` needs none. */
export const CURRENCIES = {
  USD: { words: ['U.S. dollars', 'United States dollars', 'US dollars'], sign: '$', coded: 'US$', isDollar: true },
  CAD: { words: ['Canadian dollars'], sign: '$', coded: 'C$', isDollar: true },
  AUD: { words: ['Australian dollars'], sign: '$', coded: 'A$', isDollar: true },
  EUR: { words: ['euros', 'Euro', 'euro'], sign: '€', coded: '€', isDollar: false },
  GBP: { words: ['pounds sterling', 'British pounds'], sign: '£', coded: '£', isDollar: false },
  BRL: { words: ['Brazilian reais'], sign: 'R$', coded: 'R$', isDollar: false },
  JPY: { words: ['Japanese yen', 'yen'], sign: '¥', coded: '¥', isDollar: false },
}

/** The sign that the cells of a filing print before amounts of money. */
export function signOf(layout) {
  const { sign, coded } = CURRENCIES[layout.currency]
  return layout['currency by'] === 'coded sign' ? coded : sign
}

/** "(in thousands of Canadian dollars, except per share data)"; empty where the layout has none. */
export function scaleNote(layout, random) {
  if (layout['note place'] === 'none' || layout['note place'] === 'column heads') return ''
  if (layout['note place'] === 'paragraph') return paragraphNote(layout, random)
  const isNamed = layout['currency by'] === 'note'
  const text = random.pick(isNamed ? namedNotes(layout, random) : plainNotes(layout, random))
  const cased = random.weigh({ asIs: 4, sentence: 3, title: 2, upper: 1 })
  const note = {
    asIs: text,
    sentence: inSentenceCase(text),
    title: inTitleCase(inSentenceCase(text)),
    upper: text.toUpperCase(),
  }[cased]
  return random.chance(0.82) ? `(${note})` : note
}

/** "All amounts are in thousands, except per share data, unless otherwise noted." */
function paragraphNote(layout, random) {
  const { word } = SCALES[layout.scale]
  const named = layout['currency by'] === 'note' ? currencyWords(layout, random) : null
  const amounts = [word, named].filter((it) => it !== null).join(' of ')
  const except = exceptions(layout, random)
  const texts = [
    `All amounts are in ${amounts}${except}, unless otherwise noted.`,
    `Amounts are expressed in ${amounts}${except}.`,
    `All tabular amounts are stated in ${amounts}${except}, unless otherwise indicated.`,
  ]
  const isDollar = CURRENCIES[layout.currency].isDollar && named === null
  return random.pick(
    isDollar && hasNoSharesInScale(layout)
      ? [...texts, `All dollar amounts are in ${word}${except} unless otherwise noted.`]
      : texts,
  )
}

function namedNotes(layout, random) {
  const { word } = SCALES[layout.scale]
  const currency = currencyWords(layout, random)
  const except = exceptions(layout, random)
  const amounts = word === null ? currency : `${word} of ${currency}`
  const common = [
    `in ${amounts}${except}`,
    `expressed in ${amounts}${except}`,
    `amounts in ${amounts}${except}`,
    `all amounts in ${amounts}${except}`,
    `stated in ${amounts}${except}`,
  ]
  return word === null ? common : [...common, `in ${word} of ${currency}${except}`, `${currency}, in ${word}${except}`]
}

function plainNotes(layout, random) {
  const { word } = SCALES[layout.scale]
  const except = exceptions(layout, random)
  const { isDollar } = CURRENCIES[layout.currency]
  const sign = signOf(layout)
  const common = [
    `in ${word}${except}`,
    `in ${word}${except}`,
    `in ${word}${except}`,
    `amounts in ${word}${except}`,
    `all amounts in ${word}${except}`,
    `stated in ${word}${except}`,
    ...(word === 'thousands' ? [`000's omitted${except}`, `in 000's${except}`] : []),
  ]
  const ofMoney = [
    ...(isDollar ? [`dollars in ${word}${except}`, `${word} of dollars${except}`] : []),
    `${sign} in ${word}${except}`,
    ...(word === 'thousands' ? [`${sign}000's${except}`] : []),
  ]
  if (hasNoSharesInScale(layout)) return [...common, ...ofMoney]
  return isDollar ? [...common, `dollars and shares in ${word}${except}`] : common
}

/** Words that name money alone, "dollars in thousands", leave the scale of shares open. */
function hasNoSharesInScale({ shares }) {
  return shares !== 'as money'
}

function currencyWords({ currency }, random) {
  return random.pick(CURRENCIES[currency].words)
}

/** ", except share and per share data": what the scale doesn't hold for. */
function exceptions(layout, random) {
  const hasPerShare = layout['per share'] === 'printed'
  if (SCALES[layout.scale].word === null) return ''
  const data = random.pick(['data', 'amounts', 'data'])
  if (layout.shares === 'in full')
    return random.pick(
      hasPerShare
        ? [`, except share and per share ${data}`, `, except per share and share ${data}`, `, except share ${data}`]
        : [`, except share ${data}`, ', except number of shares'],
    )
  const noted =
    layout.shares === 'noted in thousands' ? random.pick(['; shares in thousands', ', shares in thousands']) : ''
  if (!hasPerShare) return noted
  const except = random.pick([
    `, except per share ${data}`,
    `, except for per share ${data}`,
    `, except per-share ${data}`,
  ])
  return noted.startsWith(';') ? except + noted : noted + except
}

/** "£'000", "US$ millions": the unit under each column's heading. */
export function columnUnit(layout, random) {
  const sign = signOf(layout)
  return SCALES[layout.scale].word === 'thousands'
    ? random.pick([`${sign}'000`, `${sign}000`, `${sign} thousands`])
    : random.pick([`${sign}m`, `${sign} millions`])
}
