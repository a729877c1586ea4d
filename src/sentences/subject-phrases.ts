import type { Range } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'
import { LEFT_OUT } from './masked-text.js'
import { clauseBefore, nounBefore, phraseAfter } from './noun-phrases.js'
import { COUNTING_VERBS, DEGREE_WORDS, type PhraseWord, VERBS_BEFORE_PREPOSITION, wordsIn } from './phrase-words.js'

/** How far a phrase may reach, in characters. */
const REACH = 300

/**
 * Finds the words of a sentence that say what an amount, or a list of them, is of, where no label of the lexicon does: those before a
 * verb ("the fair value of the notes was $5"), those before "of" ("a charge of $5"), or those after the amount ("$5 of goodwill", "a
 * $5 credit facility"). `within` bounds the words that may belong to it; null where none say it.
 */
export function subjectPhrase(masked: string, { start, end }: Range, within: Range): Range | null {
  const from = Math.max(within.start, start - REACH)
  const to = Math.min(within.end, end + REACH)
  const before = withoutDegree(wordsIn(masked, { start: from, end: start }))
  const last = before.at(-1)
  const isAtAmount = last !== undefined && !masked.slice(last.range.end, start).includes(LEFT_OUT)
  const after = (): Range | null => phraseAfter(masked, { start: end, end: to })
  const clause = (until: number): Range | null => clauseBefore(masked, { start: from, end: until })
  if (!isAtAmount) return after() ?? clause(last?.range.end ?? from)
  if (last.bare === 'of')
    return nounBefore(masked, { start: from, end: last.range.start }) ?? after() ?? clause(last.range.end)
  const verb = verbAtEnd(before)
  if (verb === null) return after() ?? clause(last.range.end)
  const isThere = before.findLast((it) => it.range.end <= verb)?.bare === 'there'
  return isThere ? (after() ?? clause(verb)) : (clause(verb) ?? after())
}

function withoutDegree(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const last = words.findLastIndex((it) => !DEGREE_WORDS.has(it.bare) && it.bare !== '')
  // "of up to", "amounted to": the word before the degree may be one of those words itself.
  return words.slice(0, lengthWithLink(words, last + 1))
}

/** Words that link as well as tell a degree. */
const LINKS: ReadonlySet<string> = new Set(['of', 'to', 'at', 'in'])

function lengthWithLink(words: readonly PhraseWord[], length: number): number {
  return LINKS.has(words[length]?.bare ?? '') ? length + 1 : length
}

/** Where a verb that counts begins, or a colon stands, at the end of some words; null where they don't end so. */
function verbAtEnd(words: readonly PhraseWord[]): number | null {
  const last = words.at(-1)!
  const previous = words.at(-2)
  if (/[:=]$/.test(last.printed)) return last.range.end
  if (previous !== undefined && VERBS_BEFORE_PREPOSITION[last.bare]?.has(previous.bare)) return previous.range.start
  if (!COUNTING_VERBS.has(last.bare)) return null
  return previous !== undefined && COUNTING_VERBS.has(previous.bare) ? previous.range.start : last.range.start
}

/** The parts of a phrase that aren't left out. */
export function partsOf(masked: string, { start, end }: Range): readonly Range[] {
  return matchesOf(masked.slice(start, end), KEPT).flatMap((it) => {
    const lead = it[0].length - it[0].trimStart().length
    const text = it[0].trim()
    return /[\p{L}\d]/u.test(text)
      ? [{ start: start + it.index + lead, end: start + it.index + lead + text.length }]
      : []
  })
}

const KEPT = new RegExp(`[^${LEFT_OUT}]+`, 'g')
