import { gather } from '../base/gather.js'
import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import type { Block } from '../model/document.js'
import type { NumberClass } from '../model/report.js'
import { findAmounts } from '../phrases/amounts.js'
import { findDates, YEAR_PATTERN } from '../phrases/dates.js'
import { matchesOf, rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { findScaleNotes } from '../phrases/scales.js'

/** A stretch of the filing and what the numbers in it are. */
export interface NumberClaim {
  readonly span: Span
  readonly class: NumberClass
}

const LIST_OF_NUMBERS = '\\d[\\w./()-]*(?:\\s*(?:,|and|or|&|to|through|–|-)\\s*\\d[\\w./()-]*)*'

type ClaimPattern = readonly [kind: NumberClass, pattern: RegExp, hint: RegExp]

/** What numbers surely are by the words and signs about them. A hint is what every match has, and is quicker to look for. */
const CONTACTS: readonly ClaimPattern[] = [
  ['contact', /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu, /:\/\/|www\.|@/iu],
  [
    'contact',
    /(?:\+\d{1,3}[\s.-]?)?(?:1[\s.-])?(?:\(\d{2,4}\)[\s.-]*|\d{3}[.-])\d{3,4}[\s.-]\d{3,4}(?:(?:\s*,)?\s*(?:ext\.?|extension|x)\s*\d{1,6})?/giu,
    /\d{3}[\s.-]\d{3}/,
  ],
  ['contact', /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}/gu, /\+\d/],
  ['contact', /(?<=\b[A-Z]\.?[A-Z]\.?\s{1,2})\d{5}(?:-\d{4})?(?![\d,])/gu, /\d{5}/],
  [
    'contact',
    /\bP\.?\s?O\.?\s+Box\s+\d+|\b(?:pass\s?code|access\s+code|conference\s+(?:id|code)|id|pin|reservation\s+(?:number|no\.?))\s*(?:number|no\.?|is|:|#)*\s*[\d-]+#?/giu,
    /\b(?:p\.?\s?o\.?\s+box|pass\s?code|access|conference|id|pin|reservation)/iu,
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
  // "99-0123456": an employer's number with the tax office of the United States.
  ['code', /(?<![\w.,-])\d\d-\d{7}(?![\w-])/gu, /\d\d-\d{7}/],
  [
    'code',
    /(?<![\p{L}\d_])\p{L}+(?:-\p{L}+)*-?\d[\p{L}\d]*(?:-[\p{L}\d]+)*|(?<![\w.,$€£])\d+[\p{L}]{2,}[\p{L}\d-]*/gu,
    /\p{L}-?\d|\d\p{L}/u,
  ],
]

const YEAR = new RegExp(`(?<![\\d.,$€£-])${YEAR_PATTERN}(?![\\d,%])`, 'gu')
const YEAR_IN_PERIOD = /(?:19|20)\d\d(?!\d)/g
const LIST_MARK = /^\s*\(?\d{1,2}[.)](?:\s|$)/
const COUNTED_WORD = /^[\s-]*\p{L}{3,}/u

/** Numbers that are there for the layout: a list's marks, the numbers of pages. */
export function layoutClaims(block: Block): readonly NumberClaim[] {
  if (block.kind === 'listItem') return [{ span: block.mark, class: 'list' }]
  return block.kind === 'furniture' ? [{ span: block.text.sourceSpan(block.text.whole), class: 'reference' }] : []
}

/** What the numbers of a text are by the phrases they stand in, from the surest to the least sure. */
export const TEXT_CLAIMS: readonly ((text: MappedText) => readonly NumberClaim[])[] = [
  (text) => patternClaims(text, CONTACTS),
  (text) => patternClaims(text, REFERENCES),
  (text) => gather(findScaleNotes(text.text), (it) => claims(text, it.scaleRange, 'scale')),
  dateClaims,
  (text) => gather(findPeriods(text.text), (it) => claims(text, it.range, 'period')),
  (text) => patternClaims(text, CODES),
  (text) => matchClaims(text, YEAR, 'date'),
  listClaims,
  amountClaims,
  countClaims,
]

function claims(text: MappedText, range: Range, kind: NumberClass): readonly NumberClaim[] {
  return text.sourceSpans(range).map((span) => ({ span, class: kind }))
}

function matchClaims(text: MappedText, pattern: RegExp, kind: NumberClass): readonly NumberClaim[] {
  return gather(matchesOf(text.text, pattern), (match) => claims(text, rangeOf(match.index, match[0]), kind))
}

function patternClaims(text: MappedText, patterns: readonly ClaimPattern[]): readonly NumberClaim[] {
  return gather(patterns, ([kind, pattern, hint]) => (hint.test(text.text) ? matchClaims(text, pattern, kind) : []))
}

function dateClaims(text: MappedText): readonly NumberClaim[] {
  const dates = findDates(text.text).map((it) => it.range)
  const years = gather(findPeriods(text.text), (it) => yearsIn(text.text, it.range))
  return gather([...dates, ...years], (it) => claims(text, it, 'date'))
}

function yearsIn(text: string, range: Range): readonly Range[] {
  const phrase = text.slice(range.start, range.end)
  return matchesOf(phrase, YEAR_IN_PERIOD).map((match) => rangeOf(range.start + match.index, match[0]))
}

function listClaims(text: MappedText): readonly NumberClaim[] {
  const mark = LIST_MARK.exec(text.text)
  return mark === null ? [] : claims(text, rangeOf(0, mark[0]), 'list')
}

/** Amounts of money, percentages and the like that no fact was made of. */
function amountClaims(text: MappedText): readonly NumberClaim[] {
  const amounts = findAmounts(text.text).filter((it) => it.kind !== 'plain')
  return gather(amounts, (it) => claims(text, it.digits, 'measure'))
}

/** "12 employees". */
function countClaims(text: MappedText): readonly NumberClaim[] {
  const amounts = findAmounts(text.text).filter((it) => COUNTED_WORD.test(text.text.slice(it.range.end)))
  return gather(amounts, (it) => claims(text, it.digits, 'measure'))
}
