import { FRACTION_PATTERN, hasFraction } from '../../phrases/fractions.js'
import { matchesOf } from '../../phrases/pattern.js'
import type { SourceLine } from '../source-line.js'

/**
 * A run of characters in a line, parted from its neighbours by two spaces or more, a tab, or dot leaders. `start` and `end` are offsets
 * into the line; `left` and `right` are the columns of print that it takes, tabs spread out.
 */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  readonly text: string
  /** An amount, or a dash for nil. */
  readonly isNumeric: boolean
}

interface Edge {
  readonly start: number
  readonly end: number
}

/** Two spaces after a sentence's end are no gap. */
const GAP = /(?:\s?\.){3,}\s*|(?:\s\.){1,2}\s{2,}|(?<![\p{Ll}\d)][.:;?!])\s{2,}|\s{3,}|\t/gu
/** What every gap has. */
const GAP_HINT = /\s\s|\t|\.\s?\./
const DIGIT = /\d/
const MARKUP = /\*\*|<\/?(?:b|strong|i|em|s|c|caption)>|\\(?=\$)/gi
const SIGN = '(?:[A-Za-z.]{0,4}[$€£¥]|[A-Z]{3}|Y(?:en)?(?=[\\s\\d(]))'
const NUMBER = String.raw`(?:${FRACTION_PATTERN}|\d[\d,.'’]*(?<![,'’])|\.\d+)`
const MARK = String.raw`(?:\s?(?:\(?[a-z0-9*]\)|\{[a-z0-9*]{1,2}\}|\[[a-z0-9*]{1,2}\]|/[a-z0-9]/|[a-z*]))`
/** White space belongs to the part before it, or a run of it could be parted in very many ways. */
const NUMERIC = new RegExp(
  String.raw`^\s*(?:${SIGN}\s*)?(?:[(+-]\s*)?(?:${SIGN}\s*)?(?:[(-]\s*)?${NUMBER}(?:\s*\))?(?:\s*%)?(?:\s*\))?\s*${MARK}?$`,
)
const SCALE_NOTE = /^\(?(?:[A-Za-z.]{0,4}[$€£¥]?\s?)['’]?0{3}(?:,0{3})?['’]?s?\)?$/
const NIL = /^(?:(?:[A-Za-z.]{0,4}[$€£¥]|Y(?=\s))\s*)?(?:[-–—]{1,3}|-{1,2} ?0 ?-{1,2}|nil)\s*%?$/i
const CURRENCY_ONLY = /^(?:[A-Za-z.]{0,4}[$€£¥]|CHF|EUR|GBP|USD|CAD|AUD)\s*\(?$/
/** A whole number, and the fraction that belongs to it. */
const WHOLE = /^[$€£¥]?\s*\d{1,3}$/
const FRACTION = new RegExp(`^(?!\\d+[ -])${FRACTION_PATTERN}$`)
const FRACTION_GAP = 2
const YEN_ONLY = /^Y\s*\(?$/
/** So far from the left edge no label begins. */
const LABELS = 16
/** Amounts with one space between them, where columns are set tight: "25,705 25,717". */
const AMOUNTS =
  /^(?:(?:[A-Za-z.]{0,4}[$€£¥]\s{0,12})?[(-]?(?:[A-Za-z.]{0,4}[$€£¥])?(?:\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{3,})\)?%?(?:\s|$)){2,}$/
/** A regular expression source for a month as headings print it, short or whole. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = [
  `${MONTH_PATTERN}\\s\\d{1,2},?(?:\\s(?:19|20)\\d\\d)?`,
  `\\d{1,2}\\s${MONTH_PATTERN}(?:\\s(?:19|20)\\d\\d)?`,
  '\\d{1,2}/\\d{1,2}/\\d{2,4}',
  '(?:19|20)\\d\\d-\\d\\d-\\d\\d',
].join('|')
/** Headings with one space between them: "Jun 30, Mar 31,", "6/30/2009 6/30/2008". */
const DAYS = new RegExp(`^(?:${DAY})(?:\\s(?:${DAY}))+$`, 'i')
/** "%" and "Notes" head columns of their own: "% June 27, 2008". */
const OWN_FIRST = /^(?:%|notes?)\s(?=[A-Z\d].*(?:\d\d|,)$)/i
/** What a column of shares is headed by, above "Sales" or beside it. */
const SHARE = '(?:%|percent(?:age)?)(?:\\s(?:of|to)\\b)?'
const TIME_OR_SHARE = `(?:${DAY}|(?:19|20)\\d\\d|${SHARE})`
/** Times and shares of a whole with one space between them: "Oct. 30, % of Oct. 31, % of". */
const TIMES_AND_SHARES = new RegExp(`^(?=.*\\d)(?=.*(?:%|percent))${TIME_OR_SHARE}(?:\\s${TIME_OR_SHARE})+$`, 'i')
const COUNT = '(?:three|six|nine|twelve|thirteen|fourteen|sixteen|twenty-\\w+|thirty-\\w+|fifty-\\w+|\\d{1,2})'
const LENGTH = `(?:for the )?(?:${COUNT}[ -](?:month|week)|(?:quarters?|years?) end)`
/** Lengths with one space between them: "Three Months Ended Six Months Ended". */
const LENGTHS = new RegExp(`(?<!\\b(?:the|and|or|to))\\s(?=${LENGTH})`, 'gi')
const BEGINS_WITH_LENGTH = new RegExp(`^${LENGTH}`, 'i')
/** Between amounts that touch: "(1,234)(567)", "1,234$567". */
const TOUCHING = /(?<=[\d)%])(?=[$€£¥]|\([$€£¥]?\d[\d,]{2,})/g

/** Splits a line at its gaps. A currency sign in a place of its own belongs to the number after it. */
export function splitLine(line: SourceLine): readonly Piece[] {
  const place = placesOf(line.text)
  const edges = edgesOf(line.text).flatMap((edge) => beforeSign(line.text, edge))
  return mergeFractions(line.text, mergeCurrency(line.text, edges))
    .flatMap((edge) => tightAmounts(line.text, edge))
    .map(({ start, end }) => {
      const text = line.text.slice(start, end).replace(MARKUP, '').trim()
      return { start, end, left: place(start), right: place(end - 1) + 1, text, isNumeric: isNumeric(text) }
    })
    .filter((it) => it.text !== '')
}

function isNumeric(text: string): boolean {
  return (NUMERIC.test(text) && !SCALE_NOTE.test(text) && !closesMore(text)) || NIL.test(text)
}

/** "2008)" ends a label. */
function closesMore(text: string): boolean {
  return /^[^(]*\d\)$/.test(text)
}

function edgesOf(text: string): readonly Edge[] {
  const edges: Edge[] = []
  let start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  const gaps = GAP_HINT.test(text.slice(start, end)) ? matchesOf(text, GAP) : []
  for (const gap of gaps) {
    if (gap.index < start) continue
    if (gap.index > start) edges.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < end) edges.push({ start, end })
  return edges
}

/** A sign right after an amount is that of the next column: "355,800 US$   475,800". */
function beforeSign(text: string, { start, end }: Edge): readonly Edge[] {
  const printed = text.slice(start, end)
  const at = printed.lastIndexOf(' ')
  const sign = printed.slice(at + 1)
  if (at < 0 || !(CURRENCY_ONLY.test(sign) || YEN_ONLY.test(sign)) || !isNumeric(printed.slice(0, at).trim()))
    return [{ start, end }]
  return [
    { start, end: start + at },
    { start: start + at + 1, end },
  ]
}

function mergeCurrency(text: string, edges: readonly Edge[]): readonly Edge[] {
  const merged: Edge[] = []
  let isPending = false
  for (const edge of edges) {
    const last = merged.at(-1)
    if (isPending && last !== undefined) merged[merged.length - 1] = { start: last.start, end: edge.end }
    else merged.push(edge)
    isPending = isSignAlone(text, edge)
  }
  return merged
}

/** "9  1/2": fractions are set below each other, two spaces from some of their whole numbers. */
function mergeFractions(text: string, edges: readonly Edge[]): readonly Edge[] {
  if (!hasFraction(text)) return edges
  const merged: Edge[] = []
  for (const edge of edges) {
    const last = merged.at(-1)
    if (last !== undefined && isFractionOf(text, last, edge)) merged[merged.length - 1] = { ...last, end: edge.end }
    else merged.push(edge)
  }
  return merged
}

function isFractionOf(text: string, whole: Edge, { start, end }: Edge): boolean {
  if (start - whole.end > FRACTION_GAP || !WHOLE.test(text.slice(whole.start, whole.end))) return false
  return FRACTION.test(text.slice(start, end))
}

/** "Y" at the left edge is a label. */
function isSignAlone(text: string, { start, end }: Edge): boolean {
  const printed = text.slice(start, end).replace(MARKUP, '').trim()
  return CURRENCY_ONLY.test(printed) || (YEN_ONLY.test(printed) && start >= LABELS)
}

function tightAmounts(text: string, edge: Edge): readonly Edge[] {
  const printed = text.slice(edge.start, edge.end)
  const at = partsOf(printed)
  if (at.length === 0) return [edge]
  const starts = [0, ...at.map((it) => it.next)]
  const ends = [...at.map((it) => it.end), printed.length]
  return starts.map((start, index) => ({ start: edge.start + start, end: edge.start + ends[index]! }))
}

/** Where a piece falls into several. */
function partsOf(printed: string): readonly Part[] {
  if (printed.length > LONGEST_WORDS && !DIGIT.test(printed) && !BEGINS_WITH_LENGTH.test(printed)) return []
  if (AMOUNTS.test(printed)) return spaces(printed, /(?<=[\d)%])\s/g)
  if (DAYS.test(printed)) return beforeEach(printed, DAY)
  if (TIMES_AND_SHARES.test(printed)) return beforeEach(printed, TIME_OR_SHARE)
  const repeated = beforeTimes(printed)
  if (repeated.length > 0) return repeated
  const own = printed.match(OWN_FIRST)?.[0]
  if (own !== undefined) return [{ end: own.length - 1, next: own.length }]
  if (BEGINS_WITH_LENGTH.test(printed)) return spaces(printed, LENGTHS)
  return isNumeric(printed) ? [] : touching(printed)
}

interface Part {
  readonly end: number
  readonly next: number
}

function spaces(printed: string, pattern: RegExp): readonly Part[] {
  return [...printed.matchAll(pattern)].map((it) => ({ end: it.index, next: it.index + 1 }))
}

function beforeEach(printed: string, pattern: string): readonly Part[] {
  const [, ...further] = [...printed.matchAll(new RegExp(pattern, 'gi'))]
  return further.map(({ index }) => ({ end: index - 1, next: index }))
}

/** Headings of one form with one space between them, and "Change" after them: "At June 30, 2009 At December 31, 2008 Change". */
function beforeTimes(printed: string): readonly Part[] {
  const times = printed.replace(CHANGE_LAST, '')
  const change = times.length === printed.length || !YEAR.test(times) ? [] : [times.length]
  return [...beforeRepeated(times), ...change].map((end) => ({ end, next: end + 1 }))
}

const CHANGE_LAST = /\s(?:%\s)?change$/i

function beforeRepeated(printed: string): readonly number[] {
  if (printed.length > LONGEST_WORDS && !YEARS.test(printed)) return []
  const words = [...printed.slice(0, LONGEST_TIMES).matchAll(/\S+/g)]
  for (let count = 2; count <= MOST_TIMES; count++) {
    const width = words.length / count
    if (!Number.isInteger(width)) continue
    const starts = Array.from({ length: count }, (_, index) => words[index * width]!.index)
    const parts = starts.map((start, index) => printed.slice(start, starts[index + 1]).trim())
    if (parts.every(headsAlone) && new Set(parts.map(formOf)).size === 1) return starts.slice(1).map((it) => it - 1)
  }
  return []
}

function headsAlone(text: string): boolean {
  return (YEAR.test(text) && !YEAR_ALONE.test(text)) || FIRST_WORD.test(text) || LENGTH_WORD.test(text)
}

/** What a heading in lines of single words begins with. */
export const FIRST_WORD =
  /^(?:for|for the|the|as|as of|of|at|year|three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two)$/i
const LENGTH_WORD = /^(?:weeks?|months?|ended|\((?:un)?audited\))$/i

/** Most headings with one space between them, and the longest text that they make. */
const MOST_TIMES = 6
const LONGEST_TIMES = 120
/** Longest text of headings that have no years. */
const LONGEST_WORDS = 60
const YEARS = /\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b/
const YEAR = /\b(?:19|20)\d\d\b/
const YEAR_ALONE = /^(?:19|20)\d\d$/

const MONTH = new RegExp(MONTH_PATTERN, 'gi')

function formOf(text: string): string {
  return text.replace(MONTH, 'month').replace(/\d+/g, '0').toLowerCase()
}

function touching(printed: string): readonly Part[] {
  const at = [...printed.matchAll(TOUCHING)].map((it) => it.index)
  const parts = [0, ...at].map((start, index) => printed.slice(start, at[index]))
  return parts.every((it) => isNumeric(it.trim())) ? at.map((it) => ({ end: it, next: it })) : []
}

/** What most word processors of the 1990s put a tab's stops at. */
const TAB = 8

/** Where a character of a line is printed; a tab goes to the next stop. */
function placesOf(text: string): (offset: number) => number {
  if (!text.includes('\t')) return (offset) => offset
  const places: number[] = []
  let place = 0
  for (const it of text) {
    for (let unit = 0; unit < it.length; unit++) places.push(place)
    place = it === '\t' ? (Math.floor(place / TAB) + 1) * TAB : place + 1
  }
  return (offset) => places[offset] ?? place
}
