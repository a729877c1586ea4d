import { gather } from '../../base/gather.js'
import { bySpan, overlaps, type Span } from '../../base/span.js'
import { matchesOf } from '../../phrases/pattern.js'

/** What a part of a heading says. */
export type HeadingKind =
  /** "Three months ended" */
  | 'length'
  /** "As of" */
  | 'asOf'
  /** "June 30," */
  | 'day'
  /** "2009-06-30" */
  | 'date'
  | 'year'
  /** "2Q09", "FY2009" */
  | 'code'
  | 'to'
  | 'audited'
  /** "$000" */
  | 'unit'
  /** "(in thousands)" */
  | 'note'
  /** "% Change" */
  | 'percent'
  | 'notes'

export interface HeadingToken extends Span {
  readonly kind: HeadingKind
}

const COUNT =
  '(?:\\d{1,2}|(?:(?:twenty|thirty|forty|fifty)[-\\s])?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|forty|fifty)'
const COUNTED = `${COUNT}[-\\s]+(?:fiscal\\s+)?(?:months?|weeks?|quarters?|years?)(?:[-\\s]+periods?)?`
const LENGTH = `(?:for\\s+the\\s+)?(?:${COUNTED}|(?:(?:fiscal|first|second|third|fourth)\\s+)?(?:years?|quarters?|periods?|half[-\\s]year))\\s+(?:ended|ending)`
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?!\\d),?|\\d{1,2}\\s+${MONTH},?)`
const DATE = '(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)(?!\\d))'
const YEAR = '(?:19|20)\\d\\d(?![\\d,.%-])'
const CODE =
  "(?:[1-4]Q\\s?['’]?(?:20)?\\d\\d|Q[1-4]\\s?['’]?(?:20)?\\d\\d|(?:FY|fiscal(?:\\s+year)?)\\s?['’]?(?:(?:19|20)\\d\\d|\\d\\d))(?!\\d)"
const AUDITED = '\\(?(?:un)?audited\\b\\)?'
const SCALE = "(?:thousands?|millions?|billions?|['’]?0{3}['’]?s?|mm|mn|bn|m|k)"
const UNIT = `(?:[A-Z]{0,3}[$€£¥]|USD|CAD|AUD|EUR|GBP|BRL|JPY)\\s?(?:in\\s+)?${SCALE}\\b['’]?`
/** What may follow a note that no brackets enclose: the end of its line, a gap, or the columns' times. */
const NOTE_END = `(?=\\s{3,}|[^\\S\\n]*(?:[\\r\\n]|$)|\\s+(?:\\d|\\(|Q[1-4]|FY|${MONTH}|for\\b|as\\s+of\\b|at\\b|${COUNT}\\b|(?:years?|quarters?|notes?)\\b))`
const OF_MONEY =
  '(?:\\s+of\\s+(?:U\\.\\s?S\\.\\s+)?[^\\n.,\\d]{1,30}?)?(?:,?\\s+except[^\\n.\\d]{1,80}?|,?\\s+unless[^\\n.\\d]{1,40}?)?'
const NOTE_WORDS =
  '(?:(?:all\\s+)?(?:dollar\\s+|tabular\\s+)?(?:amounts|dollars|figures|stated|expressed|[a-z.]{2,8}(?:\\s[a-z]{2,8})?\\s(?:dollars|reais|euros?|pounds|yen)|euros?|[A-Z]{0,2}[$€£¥])(?:\\s+and\\s+shares)?,?\\s+(?:are\\s+)?(?:stated\\s+|expressed\\s+)?)?'
/** What brackets enclose, over two lines at most of many, none of them blank. */
const ENCLOSED = '(?:[^()\\n]|\\n(?![^\\S\\n]*\\n))'
const NOTE = `\\((?=${ENCLOSED}{0,160}(?:thousands?|millions?|billions?|dollars|euros?|pounds|yen|reais|0{3}|unaudited|except))${ENCLOSED}{1,160}\\)|(?:${NOTE_WORDS}in\\s+(?:thousands|millions|billions|['’]?0{3}['’]?s)|(?:thousands|millions|billions)\\s+of\\s+dollars|(?:[A-Z]{0,2}[$€£¥])?0{3}['’]s(?:\\s+omitted)?)${OF_MONEY}${NOTE_END}`
const PERCENT = '(?:period[-\\s]over[-\\s]period\\s+)?(?:%\\s*change|change\\s*%?|period\\s*%|%)|period-over-'
const MARK = '(?:\\s?\\(\\w\\))?'

const BEGIN = '(?:(?<![\\p{L}\\d.,$€£¥/-])|(?=\\())'
const TIMES = `(?<length>${LENGTH})|(?<day>${DAY})|(?<date>${DATE})${MARK}|(?<code>${CODE})${MARK}|(?<year>${YEAR})${MARK}|(?<unit>${UNIT})|(?<asOf>as\\s+(?:of|at)\\b|at\\b)|(?<to>to\\b|through\\b)|(?<percent>${PERCENT})|(?<notes>notes?\\b)`
const TOKEN = new RegExp(`${BEGIN}(?:(?<audited>${AUDITED})|(?<note>${NOTE})|${TIMES})`, 'giu')
const TOKEN_BUT_NOTES = new RegExp(`${BEGIN}(?:(?<audited>${AUDITED})|${TIMES})`, 'giu')

/** What every note has: notes are looked for in the lines about it alone, for that takes longer than all else. */
const NOTE_HINT = /thousand|million|billion|dollars|euro|pounds|yen|reais|0{3}|except/gi
/** Lines above and below that a note may take. */
const NOTE_LINES = 2

/** Finds the times, units and notes of a stretch of text that stand side by side, with nothing but white space between them. */
export function headingChains(text: string, { start, end }: Span): readonly (readonly HeadingToken[])[] {
  const chains: HeadingToken[][] = []
  for (const token of headingTokens(text, { start, end })) {
    const last = chains.at(-1)
    const isNext = last !== undefined && /^[\s*]*$/.test(text.slice(last.at(-1)!.end, token.start))
    if (isNext) last.push(token)
    else chains.push([token])
  }
  return chains
}

/** The tokens in order: those about notes, and of the others those that none of these overlaps. */
function headingTokens(text: string, { start, end }: Span): readonly HeadingToken[] {
  const stretch = text.slice(start, end)
  const aboutNotes = gather(noteZones(stretch), (zone) => tokensIn(stretch, zone, TOKEN))
  const others = tokensIn(stretch, { start: 0, end: stretch.length }, TOKEN_BUT_NOTES)
  let at = 0
  const free = others.filter((it) => {
    while (at < aboutNotes.length && aboutNotes[at]!.end <= it.start) at++
    return aboutNotes[at] === undefined || !overlaps(aboutNotes[at]!, it)
  })
  return [...aboutNotes, ...free]
    .sort(bySpan)
    .map((it) => ({ kind: it.kind, start: start + it.start, end: start + it.end }))
}

function tokensIn(text: string, { start, end }: Span, pattern: RegExp): readonly HeadingToken[] {
  return gather(matchesOf(text.slice(start, end), pattern), (match) => {
    const [kind] = Object.entries(match.groups ?? {}).find(([, it]) => it !== undefined)!
    return { kind: kind as HeadingKind, start: start + match.index, end: start + match.index + match[0].length }
  })
}

/** Where notes may be: the lines about each hint, in order, none overlapping. */
function noteZones(text: string): readonly Span[] {
  const zones: { start: number; end: number }[] = []
  for (const { index } of matchesOf(text, NOTE_HINT)) {
    const last = zones.at(-1)
    if (last !== undefined && index < last.end) continue
    const start = Math.max(last?.end ?? 0, lineBegin(text, index))
    zones.push({ start, end: lineEnd(text, index) })
  }
  return zones
}

function lineBegin(text: string, from: number): number {
  let at = from
  for (let line = 0; line <= NOTE_LINES && at >= 0; line++) at = text.lastIndexOf('\n', at - 1)
  return at + 1
}

function lineEnd(text: string, from: number): number {
  let at = from
  for (let line = 0; line <= NOTE_LINES && at >= 0; line++) at = text.indexOf('\n', at + 1)
  return at < 0 ? text.length : at
}
