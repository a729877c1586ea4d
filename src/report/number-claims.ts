import type { MappedText, Range } from '../base/mapped-text.js'
import type { Span } from '../base/span.js'
import { type Block, blockTexts } from '../model/document.js'
import type { NumberClass } from '../model/report.js'
import { findAmounts } from '../phrases/amounts.js'
import { findDates, YEAR_PATTERN } from '../phrases/dates.js'
import { rangeOf } from '../phrases/pattern.js'
import { findPeriods } from '../phrases/periods.js'
import { findScaleNotes } from '../phrases/scales.js'

/** A stretch of the filing and what the numbers in it are. */
export interface NumberClaim {
  readonly span: Span
  readonly class: NumberClass
}

const LIST_OF_NUMBERS = '\\d[\\w./()-]*(?:\\s*(?:,|and|or|&|to|through|–|-)\\s*\\d[\\w./()-]*)*'

/** What numbers are by the words and signs about them, the surest first. */
const PATTERNS: readonly (readonly [NumberClass, RegExp])[] = [
  ['contact', /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu],
  [
    'contact',
    /(?:\+\d{1,3}[\s.-]?)?(?:1[\s.-])?(?:\(\d{2,4}\)[\s.-]*|\d{3}[.-])\d{3,4}[\s.-]\d{3,4}(?:\s*,?\s*(?:ext\.?|extension|x)\s*\d{1,6})?/giu,
  ],
  ['contact', /\+\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}/gu],
  ['contact', /(?<=\b[A-Z]\.?[A-Z]\.?\s{1,2})\d{5}(?:-\d{4})?(?![\d,])/gu],
  [
    'contact',
    /\bP\.?\s?O\.?\s+Box\s+\d+|\b(?:pass\s?code|access\s+code|conference\s+(?:id|code)|id|pin|reservation\s+(?:number|no\.?))\s*(?:number|no\.?|is|:|#)*\s*[\d-]+#?/giu,
  ],
  [
    'reference',
    new RegExp(
      `\\b(?:forms?|rules?|sections?|items?|notes?|exhibits?|schedules?|regulations?|parts?|articles?|chapters?|pages?|annex|appendix|file|commission\\s+file|topics?|release|circular|directive|sfas|fas|fasb|ifrs|ias|asu|asc|apb|sab|sop|eitf|fin|ifric|sic|instrument|cusip|isin|cik)\\s*(?:nos?\\.?|numbers?|#|statement)?\\s*:?\\s*${LIST_OF_NUMBERS}`,
      'giu',
    ),
  ],
  ['reference', /\b\d{1,2}-[KQF](?:SB)?(?:\/A)?\b|\bS-\d{1,2}\b/gu],
  ['reference', /\b\d{1,2}[a-z]\d?-\d+(?:\([a-z0-9]\))*(?:\s*:\s*\d{1,3}-\d*)?/giu],
  [
    'reference',
    /\b(?:act|code|law|ordinance|regulations?)\s+of\s+(?:19|20)\d\d\b|\b(?:reform|exchange|securities|companies|sarbanes-oxley)\s+act(?:,|\s+of)?\s+(?:19|20)\d\d\b/giu,
  ],
  ['scale', /(?<![\d,.])['’]?000(?:,000)?['’]?s?(?![\d,])/gu],
  ['period', /(?<![\w])(?:[QH][1-4]|[1-4][QH])(?![a-z0-9])/giu],
  ['date', /\b\d{1,2}(?::\d\d)?\s*(?:a\.?m\.?|p\.?m\.?)(?![a-z])|\b\d{1,2}:\d\d\b/giu],
  ['code', /(?<![\p{L}\d_])\p{L}+(?:-\p{L}+)*-?\d[\p{L}\d]*(?:-[\p{L}\d]+)*|(?<![\w.,$€£])\d+[\p{L}]{2,}[\p{L}\d-]*/gu],
]

const LIST_MARK = /^\s*\(?\d{1,2}[.)]\s/

/** What the numbers in a filing's text are, by the phrases they stand in. Earlier claims go before later ones. */
export function numberClaims(blocks: readonly Block[]): readonly NumberClaim[] {
  const claims = blocks.flatMap(blockTexts).map(textClaims)
  const orders = claims.reduce((most, it) => Math.max(most, it.length), 0)
  const byWords = Array.from({ length: orders }, (_, order) => claims.flatMap((it) => it[order] ?? [])).flat()
  return [...blocks.flatMap(layoutClaims), ...byWords]
}

/** Numbers that are there for the layout: a list's marks, the numbers of pages. */
function layoutClaims(block: Block): readonly NumberClaim[] {
  if (block.kind === 'listItem') return [{ span: block.mark, class: 'list' }]
  return block.kind === 'furniture' ? [{ span: block.text.sourceSpan(block.text.whole), class: 'reference' }] : []
}

/** Claims on one text, in lists from surest to least sure. */
function textClaims(text: MappedText): readonly (readonly NumberClaim[])[] {
  const printed = text.text
  if (!/\d/.test(printed)) return []
  const claim = (kind: NumberClass, ranges: readonly Range[]): readonly NumberClaim[] =>
    ranges.flatMap((range) => text.sourceSpans(range).map((span) => ({ span, class: kind })))
  const patterns = PATTERNS.map(([kind, pattern]) =>
    claim(
      kind,
      [...printed.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
  )
  const contacts = patterns.slice(0, 5).flat()
  const others = patterns.slice(5)
  const dates = findDates(printed).map((it) => it.range)
  const periods = findPeriods(printed)
  const years = [...printed.matchAll(new RegExp(`(?<![\\d.,$€£-])${YEAR_PATTERN}(?![\\d,%])`, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const amounts = findAmounts(printed)
  return [
    contacts,
    others.slice(0, 4).flat(),
    claim(
      'scale',
      findScaleNotes(printed).map((it) => it.scaleRange),
    ),
    claim('date', [...dates, ...periods.flatMap((it) => yearsIn(printed, it.range))]),
    claim(
      'period',
      periods.map((it) => it.range),
    ),
    others.slice(4).flat(),
    claim('date', years),
    claim('list', LIST_MARK.test(printed) ? [{ start: 0, end: printed.match(LIST_MARK)![0].length }] : []),
    claim(
      'measure',
      amounts.filter((it) => it.kind !== 'plain').map((it) => it.digits),
    ),
    claim(
      'measure',
      amounts.filter((it) => /^[\s-]*\p{L}{3,}/u.test(printed.slice(it.range.end))).map((it) => it.digits),
    ),
  ]
}

function yearsIn(text: string, range: Range): readonly Range[] {
  const phrase = text.slice(range.start, range.end)
  return [...phrase.matchAll(/(?:19|20)\d\d(?!\d)/g)].map((match) => rangeOf(range.start + match.index, match[0]))
}
