import type { Span } from '../../base/span.js'

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

const TOKEN = new RegExp(
  `(?:(?<![\\p{L}\\d.,$€£¥/-])|(?=\\())(?:(?<audited>${AUDITED})|(?<note>${NOTE})|(?<length>${LENGTH})|(?<day>${DAY})|(?<date>${DATE})${MARK}|(?<code>${CODE})${MARK}|(?<year>${YEAR})${MARK}|(?<unit>${UNIT})|(?<asOf>as\\s+(?:of|at)\\b|at\\b)|(?<to>to\\b|through\\b)|(?<percent>${PERCENT})|(?<notes>notes?\\b))`,
  'giu',
)

/** Finds the times, units and notes of a stretch of text that stand side by side, with nothing but white space between them. */
export function headingChains(text: string, { start, end }: Span): readonly (readonly HeadingToken[])[] {
  const chains: HeadingToken[][] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, it]) => it !== undefined)!
    const token = { kind: kind as HeadingKind, start: start + match.index, end: start + match.index + match[0].length }
    const last = chains.at(-1)
    const isNext = last !== undefined && /^[\s*]*$/.test(text.slice(last.at(-1)!.end, token.start))
    if (isNext) last.push(token)
    else chains.push([token])
  }
  return chains
}
