import type { Range } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'
import { LEFT_OUT } from './masked-text.js'
import {
  ARTICLES_WITHIN,
  bareRange,
  CHANGE_NOUNS,
  ENDS_AFTER,
  GOES_ON_AFTER,
  isTelling,
  LEADING_WORDS,
  PARTS_WORDS,
  type PhraseWord,
  STOPS_NOUN,
  TRAILING_WORDS,
  wordsIn,
} from './phrase-words.js'

/** The longest phrase, in words. */
const MOST_WORDS = 14

/** Where the clause begins that an amount stands in. */
const CLAUSE_START =
  /[;:•—]|[.!?]\s|,\s+(?:and|but|while|whereas|with|which|of\s+which|resulting|compared|or|including|includes?|consisting|representing|net|plus|after|less)\b|\b(?:there|whereby|whereas|because|although)\b/giu
/** "In addition," "Excluding interest,": said before the clause. */
const INTRODUCTION =
  /^\W{0,5}(?:in|as|at|during|for|on|of|upon|through|from|under|excluding|including|based|additionally|further|furthermore|also|however|subsequently|moreover|after|prior|if|when|since|following|with|subsequent|effective|currently|historically)\b[^,]{0,200},\s*/i
/** A clause that tells more of what went before: "including", "was". */
const NO_SUBJECT = /^\W{0,5}(?:includ|consist|are|is|was|were|had|has|have|represent)/i
/** "(computed by reference to the price)", ", net of tax,": said beside what the phrase says. */
const BRACKETS_AT_END = /\([^()]*\)[\s,]*$/
const ASIDE_AT_END = /,[^,]{1,120},\s*$/

/** Where a phrase ends that ends at a place, without what is said beside it. */
function endWithoutAside(text: string, { start, end }: Range): number {
  const phrase = text.slice(start, end).trimEnd().replace(BRACKETS_AT_END, '')
  const aside = phrase.search(ASIDE_AT_END)
  return start + (aside > 0 ? aside : phrase.length)
}

/** The clause up to a place, without what introduces it; null where it says nothing. */
export function clauseBefore(text: string, { start, end }: Range): Range | null {
  const until = endWithoutAside(text, { start, end })
  const clause = text.slice(start, until)
  const begins = matchesOf(clause, CLAUSE_START).map((it) => it.index + it[0].length)
  for (const begin of [...begins.reverse(), 0]) {
    const told = clause.slice(begin)
    if (begin > 0 && NO_SUBJECT.test(told)) continue
    const introduction = told.match(INTRODUCTION)?.[0].length ?? 0
    const phrase =
      trimmed(text, { start: start + begin + introduction, end: until }) ??
      trimmed(text, { start: start + begin, end: until })
    if (phrase !== null) return lastWords(text, phrase)
  }
  return null
}

/** "an aggregate principal amount of": the noun phrase that ends where the "of" begins; null where there is none. */
export function nounBefore(text: string, { start, end }: Range): Range | null {
  const words = wordsIn(text, { start, end }).toReversed()
  if (PARTS_WORDS.has(words[0]?.bare ?? '')) return null
  let first = end
  for (const [count, word] of words.entries()) {
    if (count >= MOST_WORDS || isBeforeNoun(text, word, words[count + 1], first, end)) break
    first = word.range.start
    if (/^[(“"]/.test(word.printed)) break
  }
  return trimmed(text, { start: first, end })
}

/** A word that doesn't belong to the noun phrase that begins after it. */
function isBeforeNoun(
  text: string,
  { bare, printed, range }: PhraseWord,
  previous: PhraseWord | undefined,
  first: number,
  end: number,
): boolean {
  if (text.slice(range.end, first).includes(LEFT_OUT)) return true
  if (first < end && /[,;:.)”"]$/.test(printed)) return true
  const isOfChange = bare === 'in' && previous !== undefined && CHANGE_NOUNS.has(previous.bare)
  return STOPS_NOUN.has(bare) && !isOfChange
}

/** Between an amount and the words that it counts. */
const LEAD =
  /^\)?(?:[\s,]*respectively,?\s*|\s*)(?:worth\s+)?(?:(?:of|in|for)\s+)?(?:(?:the|our|its|an?|their|such|these|additional)\s+){0,3}/i

/** "of goodwill", "senior unsecured notes", "shares of common stock": what stands right after an amount; null for nothing. */
export function phraseAfter(text: string, { start, end }: Range): Range | null {
  const begin = start + (text.slice(start, end).match(LEAD)?.[0].length ?? 0)
  const words = wordsIn(text, { start: begin, end })
  let last = begin
  for (const [count, word] of words.entries()) {
    if (count >= MOST_WORDS || text.slice(last, word.range.start).includes(LEFT_OUT)) break
    if (isAfterPhrase(word, words[count - 1], words[count + 1])) break
    last = bareRange(word).end
    if (last < word.range.end) break
  }
  return trimmed(text, { start: begin, end: last })
}

/** A word that doesn't belong to the phrase that ends before it. */
function isAfterPhrase(
  { bare, printed }: PhraseWord,
  previous: PhraseWord | undefined,
  next: PhraseWord | undefined,
): boolean {
  if (bare === '' || /^[–—-]/.test(printed)) return true
  if (printed === 'A') return false
  if (bare === 'in' || bare === 'for') return previous === undefined
  if (/^(?:expected|estimated|anticipated)$/.test(bare) && next?.bare === 'to') return true
  const goesOn = previous !== undefined && GOES_ON_AFTER.has(previous.bare) && ARTICLES_WITHIN.has(bare)
  return ENDS_AFTER.has(bare) && !goesOn
}

/** A phrase without the words at its ends that say nothing; null where none is left that says what is counted. */
function trimmed(text: string, range: Range): Range | null {
  const words = wordsIn(text, range)
  const first = words.findIndex((it) => it.bare !== '' && !LEADING_WORDS.has(it.bare))
  const last = words.findLastIndex((it) => it.bare !== '' && !TRAILING_WORDS.has(it.bare))
  if (first < 0 || last < first || !isTelling(words.slice(first, last + 1))) return null
  return { start: opened(words[first]!), end: closed(words[last]!) }
}

/** Where a word begins, with a bracket that it closes itself. */
function opened(word: PhraseWord): number {
  return bareRange(word).start
}

function closed(word: PhraseWord): number {
  const { end } = bareRange(word)
  return word.printed.charAt(end - word.range.start) === ')' ? end + 1 : end
}

function lastWords(text: string, range: Range): Range {
  const first = wordsIn(text, range).at(-MOST_WORDS)
  return first === undefined ? range : (trimmed(text, { start: first.range.start, end: range.end }) ?? range)
}
