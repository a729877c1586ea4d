import { findCurrencySigns, findCurrencyWords } from '../phrases/currencies.js'
import { findDates } from '../phrases/dates.js'
import { findLengths, findMonthSpans, findPeriods } from '../phrases/periods.js'
import { findScaleNotes } from '../phrases/scales.js'
import { numberedMonths } from './column-months.js'
import { findYearsCompared } from './years-compared.js'

/** Words of headings that tell no column from another. */
const IDLE =
  /\b(?:for|the|as|of|at|in|on|and|ended|ending|end|period|periods|fiscal|financial|years?|quarters?|months?|weeks?|ytd|unaudited|audited|restated|year-to-date|reviewed|us|usd|eur|gbp|cad|millions?|thousands?|dollars?)\b/gi

/** What a column's heading says besides its time, its scale and its currency: "Level 1", "Common stock", "Fair value". */
export function columnSubject(text: string): string {
  const spent = [
    ...findPeriods(text).filter((it) => it.kind !== 'length'),
    ...findDates(text),
    ...findLengths(text),
    ...findMonthSpans(text),
    ...[numberedMonths(text), findYearsCompared(text)].filter((it) => it !== null),
    ...findScaleNotes(text),
    ...findCurrencyWords(text),
    ...findCurrencySigns(text),
  ].map((it) => it.range)
  let rest = ''
  let at = 0
  for (const range of spent.sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, range.start))} `
    at = Math.max(at, range.end)
  }
  rest += text.slice(at)
  const words = rest
    .replace(/\(\s*(?:[a-z]|\d{1,2})\s*\)|(?:19|20)\d\d\*?|[$€£¥*†‡]/gi, ' ')
    .replace(/\(\s*(?:shares?(?:\s+data)?|amounts|data)?\s*[,;]?\s*\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.replace(IDLE, '').replace(/[^\p{L}\d%]/gu, '') === ''
    ? ''
    : words.replace(/^[\s,.:;()–—-]+|[\s,.:;(–—-]+$/g, '')
}
