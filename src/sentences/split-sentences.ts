import type { MappedText, Range } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'

/** Titles and the like: never the end of a sentence. */
const BEFORE_NAME =
  /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|Messrs|Rev|Gen|Hon|No|Nos|vs|approx|SFr|sFr|Fr|Rs|Ps|Lit|Dfl|Fig|Sec|Art|cf|e\.g|i\.e|al)\.$/
/** Ends of company names, months and countries: the end of a sentence only before a word that begins one. */
const OPEN_ABBREVIATION =
  /(?:^|[\s(“"])(?:Inc|Ltd|Corp|Co|LLC|L\.P|N\.V|S\.A|A\.G|PLC|plc|Cie|Bros|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.S\.A|a\.m|p\.m|ext|etc|[A-Z](?:\.[A-Z])*)\.$/
const SENTENCE_OPENER =
  /^["“‘(]?(?:The|This|These|Those|That|It|Its|In|For|On|At|As|We|Our|He|She|They|There|Net|Total|Revenues?|Sales|Cash|Research|General|However|During|Such|All|If|Certain|Operating|Excluding|Including|A|An)\b/

/** More characters than a title or an abbreviation has with what stands before it, and than begin a sentence. */
const LONGEST_ABBREVIATION = 40
const OPENER_LENGTH = 200

const END = /[.!?]["”’')\]]*(?=\s)/g

/** Splits running text into sentences. A full stop in "Inc.", "Dr." or "$2.1 million" doesn't end one. */
export function splitSentences(text: MappedText): readonly MappedText[] {
  return sentenceRanges(text.text).map((range) => text.slice(range).trim())
}

function sentenceRanges(text: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const match of matchesOf(text, END)) {
    const end = match.index + match[0].length
    if (!isEnd(text.slice(Math.max(start, end - LONGEST_ABBREVIATION), end), text.slice(end, end + OPENER_LENGTH)))
      continue
    ranges.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') ranges.push({ start, end: text.length })
  return ranges
}

/** Whether a full stop ends a sentence, by what stands right before and after it. */
function isEnd(sentence: string, rest: string): boolean {
  const next = rest.trimStart()
  if (!/^["“‘'([]*[\p{Lu}\d•●$€£]/u.test(next)) return false
  if (BEFORE_NAME.test(sentence)) return false
  return !OPEN_ABBREVIATION.test(sentence) || SENTENCE_OPENER.test(next)
}
