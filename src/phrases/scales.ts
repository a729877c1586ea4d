import type { Range } from '../base/mapped-text.js'
import { remembered } from '../base/remembered.js'
import type { ScaleNote } from '../model/mention.js'
import { CURRENCY_SIGN_PATTERN, findCurrencySigns, findCurrencyWords } from './currencies.js'
import { matchesOf, rangeOf, shifted } from './pattern.js'

/** A regular expression source for a scale word after an amount: "2.1 million", "€4.3m", "$1.2bn", "16 cents". */
export const SCALE_SUFFIX_PATTERN =
  '(?:cents?|pence|centimes?|p(?!\\.?\\s?m)|¢|hundred|thousands?|millions?|billions?|trillions?|lakhs?|lacs?|crores?|bn|mm|mn|m|k|b)(?![A-Za-z0-9])'

const EXPONENTS: readonly (readonly [pattern: RegExp, exponent: number])[] = [
  [/^(?:cent|pence|p$|¢)/i, -2],
  [/^hundred/i, 2],
  [/^(?:thousand|k$|['’]?0{3}|tsd)/i, 3],
  [/^(?:lakh|lac)/i, 5],
  [/^(?:million|mm$|mn$|m$|0{6})/i, 6],
  [/^crore/i, 7],
  [/^(?:billion|bn$|b$)/i, 9],
  [/^trillion/i, 12],
]

/** The power of ten that a scale word means: `million` → 6. */
export function parseScaleWord(word: string): number | null {
  const trimmed = word.trim().replace(/^,/, '')
  return EXPONENTS.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null
}

const SCALE_WORD =
  "(?:hundreds|thousands?|millions?|billions?|lakhs?|lacs?|crores?|['’]?0{3}(?:,?0{3})?['’]?s?|mm|mn|bn|m|k)"
const CURRENCY = `(?:(?:[A-Za-z.]{1,30}\\s){0,2}(?:dollars?|euros?|pounds?(?: sterling)?|sterling|francs?|yen|kron[ae]r?|kronor|rands?|pesos?)\\b|${CURRENCY_SIGN_PATTERN}|[A-Z]{3})`

/** What a title ends with, where a converter has lost the line break before the note: "Balance SheetsIn millions", "2010 and 2009in thousands". */
const TITLE_END = '\\b(?:sheets?|operations|income|earnings|flows?|loss|position|equity|deficit|(?:19|20)\\d\\d)'

/**
 * Notes such as
 *     (amounts in 000's except for per common share data)     (Expressed in millions of euros)     US$000s     (€ million)
 */
const NOTE_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:(?<![\\w])|(?<=${TITLE_END}))(?:in|of)\\s+(?:${CURRENCY}\\s*)?(?<scale>${SCALE_WORD})(?![A-Za-z]|-\\d)(?:\\s+of\\s+${CURRENCY})?`,
    'giu',
  ),
  new RegExp(`(?:${CURRENCY})\\s*(?:in\\s+)?(?<scale>${SCALE_WORD})(?![A-Za-z])`, 'gu'),
  new RegExp(
    `(?=[tmblc])(?<=^\\s*\\(?|\\(\\s*|\\b(?:statements?|balance\\s+sheets?)\\s(?:[^.;\\d]{0,60}\\s)?|${TITLE_END}\\s{0,2})(?<scale>thousands|millions|billions|lakhs|crores)\\s+of\\s+${CURRENCY}`,
    'giu',
  ),
  new RegExp(
    `(?=[tmblc])(?<=^[ \\t]*\\(?)(?<scale>thousands|millions|billions|lakhs|crores)[ \\t]+of[ \\t]+${CURRENCY}(?=[ \\t]*\\)?[ \\t]*$)`,
    'gimu',
  ),
  /(?=['’0tmblc])(?<=^\s*\(?|\(\s*)(?<scale>['’]?0{3}['’]?s?|thousands|millions|billions|lakhs|crores)(?![\w])/giu,
  /(?<![\w.,])(?<scale>['’]?0{3}['’]?s?)(?=\s+omitted\b)/giu,
]

/** What every note has, a scale word with no number right before it: most text is told by it to have none. */
const HINT =
  /(?=[htmbklc0])(?<!\d[^\S\n]*)(?:hundreds|thousand|million|billion|lakh|lacs?|crore|0{3}|(?<![a-z])(?:mm|mn|bn|m|k)(?![a-z]))/i

const EXCEPTION = /(?<![\w])(?:except|other than|excluding|unless)(?![\w])/i

/** Finds the notes that tell the scale of a table or a filing. A number with its scale word, "$2.1 million", is no note. */
export const findScaleNotes: (text: string) => readonly ScaleNote[] = remembered((text) => {
  if (!HINT.test(text)) return []
  const notes: ScaleNote[] = []
  const taken = new Set<number>()
  for (const pattern of NOTE_PATTERNS) {
    for (const match of matchesOf(text, pattern)) {
      const note = readNote(text, match)
      if (note !== null && takes(note.scaleRange, taken)) notes.push(note)
    }
  }
  return notes.sort((a, b) => a.range.start - b.range.start)
})

/** Takes a range's places unless one of them is taken already. */
function takes({ start, end }: Range, taken: Set<number>): boolean {
  const places = Array.from({ length: end - start }, (_, index) => start + index)
  if (places.some((it) => taken.has(it))) return false
  for (const it of places) taken.add(it)
  return true
}

/** "in Item 8", "of whom": no three letters of a currency. */
const IN_A_WORD = /\s(?![A-Z]{3})[A-Za-z]{3}(?:mm|mn|bn|[mkMK])$/

function readNote(text: string, match: RegExpExecArray): ScaleNote | null {
  const word = match.groups?.scale ?? ''
  const exponent = parseScaleWord(word)
  if (exponent === null || IN_A_WORD.test(match[0])) return null
  const scaleStart = match.index + match[0].lastIndexOf(word)
  const end = noteEnd(text, match.index + match[0].length)
  const range = { start: match.index, end }
  return {
    range,
    scaleRange: rangeOf(scaleStart, word),
    exponent,
    subject: subjectOf(text, match.index),
    currency: currencyOf(text, rangeOf(match.index, match[0])),
    exceptions: exceptionsOf(text.slice(match.index + match[0].length, end)),
  }
}

/** "(In millions, except number of shares which are reflected in thousands)": the words before it, in its clause. */
function subjectOf(text: string, at: number): ScaleNote['subject'] {
  const clause = text
    .slice(Math.max(0, at - 80), at)
    .split(/[,;(]|\b(?:thousands|millions|billions)\b/i)
    .at(-1)!
  return /\bshares?\b(?!\s+price)/i.test(clause) && !/\b(?:dollars?|amounts|money|per)\b/i.test(clause)
    ? 'shares'
    : 'all'
}

/** How far a note goes on at most after its scale word. */
const LONGEST_REST = 1000

/** A note ends with its bracket, its line or its sentence. */
function noteEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST_REST)
  const stop = rest.search(/[)\]\n;]|\.(?:\s|$)/)
  return from + (stop < 0 ? rest.length : stop)
}

function currencyOf(text: string, range: ScaleNote['range']): ScaleNote['currency'] {
  const printed = text.slice(range.start, range.end)
  const found = findCurrencyWords(printed)[0] ?? findCurrencySigns(printed)[0]
  return found === undefined ? null : { code: found.code, range: shifted(found.range, range.start) }
}

function exceptionsOf(rest: string): ScaleNote['exceptions'] {
  const at = rest.search(EXCEPTION)
  if (at < 0) return []
  const what = rest.slice(at)
  const exceptions: ScaleNote['exceptions'][number][] = []
  if (/\bper[\s-]+(?:\w+\s+)*(?:share|unit|ads)|\bearnings per\b|\beps\b/i.test(what)) exceptions.push('perShare')
  if (
    /(?<!per[\s-])(?<!per[\s-]\w+\s)\bshares?\s+(?:and|data|amounts|numbers|information|counts)|\bnumber of shares|\bexcept\s+(?:for\s+)?shares?\b/i.test(
      what,
    )
  )
    exceptions.push('shares')
  if (/percent|%|ratio/i.test(what)) exceptions.push('percent')
  return exceptions
}
