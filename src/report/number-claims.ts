import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import { type Block, blockTexts } from '../model/document.js'
import type { NumberClass } from '../model/report.js'
import { findAmounts } from '../phrases/amounts.js'
import { findDates, YEAR_PATTERN } from '../phrases/dates.js'
import { matchesOf, rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { parsePlainAmount } from '../phrases/plain-amount.js'
import { findScaleNotes } from '../phrases/scales.js'

/** A stretch of the filing and what the numbers in it are. */
export interface NumberClaim {
  readonly span: Span
  readonly class: NumberClass
}

const LIST_OF_NUMBERS = '\\d[\\w./()-]*(?:\\s*(?:,|and|or|&|to|through|–|-)\\s*\\d[\\w./()-]*)*'

type ClaimPattern = readonly [kind: NumberClass, pattern: RegExp, hint?: RegExp]

/** What numbers surely are by the words and signs about them. A hint is what every match has, and is quicker to look for. */
const CONTACTS: readonly ClaimPattern[] = [
  ['contact', /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu, /:\/\/|www\.|@/iu],
  [
    'contact',
    /(?:\+\d{1,3}[\s.-]?)?(?:1[\s.-])?(?:\(\d{2,4}\)[\s.-]*|\d{3}[.-])\d{3,4}[\s.-]\d{3,4}(?:\s*,?\s*(?:ext\.?|extension|x)\s*\d{1,6})?/giu,
    /\d{3}[\s.-]\d{3}/,
  ],
  ['contact', /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}/gu, /\+\d/],
  ['contact', /(?<=\b[A-Z]\.?[A-Z]\.?\s{1,2})\d{5}(?:-\d{4})?(?![\d,])/gu, /\d{5}/],
  [
    'contact',
    /\bP\.?\s?O\.?\s+Box\s+\d+|\b(?:pass\s?code|access\s+code|conference\s+(?:id|code)|id|pin|reservation\s+(?:number|no\.?))\s*(?:number|no\.?|is|:|#)*\s*[\d-]+#?/giu,
    /box|code|\bid|\bpin|reservation/iu,
  ],
]

const REFERENCES: readonly ClaimPattern[] = [
  [
    'reference',
    new RegExp(
      `\\b(?:forms?|rules?|sections?|items?|notes?|exhibits?|schedules?|regulations?|parts?|articles?|chapters?|pages?|annex|appendix|file|commission\\s+file|topics?|release|circular|directive|sfas|fas|fasb|ifrs|ias|asu|asc|apb|sab|sop|eitf|fin|ifric|sic|instrument|cusip|isin|cik)\\s*(?:nos?\\.?|numbers?|#|statement)?\\s*:?\\s*${LIST_OF_NUMBERS}`,
      'giu',
    ),
    /[a-z.#:]\s*\d/iu,
  ],
  ['reference', /\b\d{1,2}-[KQF](?:SB)?(?:\/A)?\b|\bS-\d{1,2}\b/gu, /\d-[KQF]|S-\d/],
  ['reference', /\b\d{1,2}[a-z]\d?-\d+(?:\([a-z0-9]\))*(?:\s*:\s*\d{1,3}-\d*)?/giu, /\d[a-z]\d?-\d/iu],
  [
    'reference',
    /\b(?:act|code|law|ordinance|regulations?)\s+of\s+(?:19|20)\d\d\b|\b(?:reform|exchange|securities|companies|sarbanes-oxley)\s+act(?:,|\s+of)?\s+(?:19|20)\d\d\b/giu,
    /(?:act,?|of)\s+(?:19|20)\d\d/iu,
  ],
]

/** Less sure than what phrases say of dates and periods. */
const CODES: readonly ClaimPattern[] = [
  ['scale', /(?<![\d,.])['’]?000(?:,000)?['’]?s?(?![\d,])/gu, /000/],
  ['period', /(?<![\w])(?:[QH][1-4]|[1-4][QH])(?![a-z0-9])/giu, /[QH][1-4]|[1-4][QH]/i],
  ['date', /\b\d{1,2}(?::\d\d)?\s*(?:a\.?m\.?|p\.?m\.?)(?![a-z])|\b\d{1,2}:\d\d\b/giu, /\d\s*[ap]\.?m|\d:\d/iu],
  [
    'code',
    /(?<![\p{L}\d_])\p{L}+(?:-\p{L}+)*-?\d[\p{L}\d]*(?:-[\p{L}\d]+)*|(?<![\w.,$€£])\d+[\p{L}]{2,}[\p{L}\d-]*/gu,
    /\p{L}-?\d|\d\p{L}/u,
  ],
]

const YEAR = new RegExp(`(?<![\\d.,$€£-])${YEAR_PATTERN}(?![\\d,%])`, 'gu')
const YEAR_IN_PERIOD = /(?:19|20)\d\d(?!\d)/g
const LIST_MARK = /^\s*\(?\d{1,2}[.)]\s/
const COUNTED_WORD = /^[\s-]*\p{L}{3,}/u

/** What the numbers in a filing's text are, by the phrases they stand in. Earlier claims go before later ones. */
export function numberClaims(blocks: readonly Block[]): readonly NumberClaim[] {
  const byWords = new RankedClaims()
  for (const text of blocks.flatMap(blockTexts)) addTextClaims(text, byWords)
  return [...blocks.flatMap(layoutClaims), ...byWords.all]
}

/** Numbers that are there for the layout: a list's marks, the numbers of pages. */
function layoutClaims(block: Block): readonly NumberClaim[] {
  if (block.kind === 'listItem') return [{ span: block.mark, class: 'list' }]
  return block.kind === 'furniture' ? [{ span: block.text.sourceSpan(block.text.whole), class: 'reference' }] : []
}

/** From surest to least sure. */
const RANKS = ['contact', 'reference', 'scale', 'date', 'period', 'code', 'year', 'list', 'amount', 'count'] as const
type Rank = (typeof RANKS)[number]

/** The claims of all texts, the surest of them first. */
class RankedClaims {
  readonly #byRank = new Map<Rank, NumberClaim[]>(RANKS.map((it) => [it, []]))

  add(rank: Rank, kind: NumberClass, text: MappedText, range: Range): void {
    const claims = this.#byRank.get(rank)!
    for (const span of text.sourceSpans(range)) claims.push({ span, class: kind })
  }

  get all(): readonly NumberClaim[] {
    return [...this.#byRank.values()].flat()
  }
}

function addTextClaims(text: MappedText, claims: RankedClaims): void {
  const printed = text.text
  if (!/\d/.test(printed)) return
  const plain = parsePlainAmount(printed)
  if (plain === null || plain.number.startsWith('000')) addPhraseClaims(text, claims)
  else if (plain.currency !== null) claims.add('amount', 'measure', text, plain.digits)
  else for (const match of matchesOf(printed, YEAR)) claims.add('year', 'date', text, rangeOf(match.index, match[0]))
}

function addPhraseClaims(text: MappedText, claims: RankedClaims): void {
  const printed = text.text
  const addPatterns = (rank: Rank, patterns: readonly ClaimPattern[]): void => {
    for (const [kind, pattern, hint] of patterns) {
      if (hint !== undefined && !hint.test(printed)) continue
      for (const match of matchesOf(printed, pattern)) claims.add(rank, kind, text, rangeOf(match.index, match[0]))
    }
  }
  addPatterns('contact', CONTACTS)
  addPatterns('reference', REFERENCES)
  for (const it of findScaleNotes(printed)) claims.add('scale', 'scale', text, it.scaleRange)
  for (const it of findDates(printed)) claims.add('date', 'date', text, it.range)
  for (const { range } of findPeriods(printed)) {
    for (const year of yearsIn(printed, range)) claims.add('date', 'date', text, year)
    claims.add('period', 'period', text, range)
  }
  addPatterns('code', CODES)
  for (const match of matchesOf(printed, YEAR)) claims.add('year', 'date', text, rangeOf(match.index, match[0]))
  const mark = LIST_MARK.exec(printed)
  if (mark !== null) claims.add('list', 'list', text, rangeOf(0, mark[0]))
  for (const { kind, digits, range } of findAmounts(printed)) {
    if (kind !== 'plain') claims.add('amount', 'measure', text, digits)
    if (COUNTED_WORD.test(printed.slice(range.end))) claims.add('count', 'measure', text, digits)
  }
}

function yearsIn(text: string, range: Range): readonly Range[] {
  const phrase = text.slice(range.start, range.end)
  return matchesOf(phrase, YEAR_IN_PERIOD).map((match) => rangeOf(range.start + match.index, match[0]))
}
