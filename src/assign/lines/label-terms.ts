import { remembered } from '../../base/remembered.js'
import { type Term, term } from './term.js'

/** A label as the line model sees it. */
export interface LabelTerms {
  /** The words that tell, in order; numbers are `#`. */
  readonly words: readonly Term[]
  /** All words without numbers as one text. */
  readonly key: Term
  /** The first and the last three words. */
  readonly head: Term
  readonly tail: Term
  readonly isTotal: boolean
  /** Says "total" itself. */
  readonly saysTotal: boolean
  /** The part of a statement that a heading or total of these words stands for; `-` where it names none. Searched for when asked for: it is of few labels. */
  readonly region: Term
}

const IDLE = new Set('the a an of and or in to for from on at by with as its net see note notes'.split(' '))

/** Words that filers use for one another. */
const ALIKE: Readonly<Record<string, string>> = {
  stockholder: 'shareholder',
  stockholders: 'shareholder',
  shareholders: 'shareholder',
  shareowners: 'shareholder',
  stock: 'share',
  stocks: 'share',
  shares: 'share',
  minority: 'noncontrolling',
  revenues: 'revenue',
  sales: 'sale',
  earnings: 'income',
  profit: 'income',
  liabilities: 'liability',
  securities: 'security',
  activities: 'activity',
  companies: 'company',
  subsidiaries: 'subsidiary',
  equities: 'equity',
  inventories: 'inventory',
  taxes: 'tax',
  losses: 'loss',
  properties: 'property',
  facilities: 'facility',
  purchases: 'purchase',
  acquire: 'acquisition',
  acquired: 'acquisition',
  acquisitions: 'acquisition',
  repurchases: 'repurchase',
  repurchased: 'repurchase',
}

const TOTAL =
  /^\s*(?:total|net cash|net (?:increase|decrease|change)|gross profit|net (?:income|loss|earnings)(?!\s+on\b)|(?:income|loss|earnings)(?: or loss)?\s+(?:before|from)|operating income)/i
const BRACKETED = /\([^)]*\)/g
const SAYS_TOTAL = /^\s*total/i

/** The parts of statements, by what their headings and totals say. */
const REGIONS: readonly (readonly [string, RegExp])[] = [
  ['operating', /\boperating activit|\boperations\b.*\bcash|\bcash\b.*\boperations/i],
  ['investing', /\binvest(?:ing|ment) activit/i],
  ['financing', /\bfinancing activit/i],
  ['supplement', /\bsupplement/i],
  ['current assets', /(?<!non[-\s])\bcurrent assets?\b/i],
  ['current liabilities', /(?<!non[-\s])\bcurrent liabilit/i],
  ['equity', /\b(?:(?:stock|share)(?:holders?|owners?)\W*s?\W*|partners\W*|members\W*)?(?:equity|deficit|capital)\b/i],
  ['assets', /\bassets\b/i],
  ['liabilities', /\bliabilit/i],
  ['interest income', /^\W*(?:total\s+)?interest(?: and dividend)? income/i],
  ['interest expense', /^\W*(?:total\s+)?interest expense/i],
  ['other income of bank', /\bnon-?interest income/i],
  ['other expense of bank', /\bnon-?interest expense/i],
  ['revenue', /^\W*(?:total\s+)?(?:net\s+)?(?:operating\s+)?(?:revenues?|sales)\b/i],
  ['cost of revenue', /\bcosts? of (?:goods|sales|revenues?|products?|services?)/i],
  ['expenses', /\b(?:operating|costs? and|benefits.*) expenses?\b|^\W*(?:total\s+)?expenses?\b/i],
  ['other income', /\bother (?:income|expense|\(?(?:income|expense))/i],
  ['per share', /\bper (?:common |ordinary )?(?:share|unit)/i],
  ['comprehensive', /\bcomprehensive\b/i],
]

const WORD = /[a-z]+|#/g

/** Reads a printed label. */
export const labelTerms: (label: string) => LabelTerms = remembered((label) => {
  const words: string[] = []
  for (const [printed] of plain(label).matchAll(WORD)) {
    if (IDLE.has(printed)) continue
    const word = singular(Object.hasOwn(ALIKE, printed) ? ALIKE[printed]! : printed)
    if (word !== '#' || words.at(-1) !== '#') words.push(word)
  }
  return {
    words: words.map(term),
    key: term(words.filter((it) => it !== '#').join(' ')),
    head: term(words.slice(0, 3).join(' ')),
    tail: term(words.slice(-3).join(' ')),
    isTotal: TOTAL.test(label.replace(BRACKETED, ' ').replace(/\s+/g, ' ')),
    saysTotal: SAYS_TOTAL.test(label),
    get region() {
      return term(REGIONS.find(([, pattern]) => pattern.test(label))?.[0] ?? '-')
    },
  }
})

/** The part of a statement that the last of the headings in a text stands for, outermost first; `-` where none names one. */
export const headingRegion: (headings: string) => Term = remembered((headings) => {
  let last = 0
  let region = '-'
  for (const [name, pattern] of REGIONS)
    for (const match of headings.matchAll(new RegExp(pattern, 'gi'))) {
      const end = match.index + match[0].length
      if (end <= last) continue
      last = end
      region = name
    }
  return term(region)
})

function plain(label: string): string {
  return label
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]s\b/g, '')
    .replace(/non-(?=[a-z])/g, 'non')
    .replace(/\$?\d[\d,.]*%?/g, ' # ')
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
