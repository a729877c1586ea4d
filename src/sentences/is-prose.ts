/** A line under or over figures: "-----", "=====", "- - -". */
const RULE = /[-=_]{4,}|(?:[-–—] ){3,}/
const SMALL_WORD = /(?<![\w-])[a-z]{2,}/g
const NUMBER = /\d[\d.,]*/g
/** How many small words a sentence has for each number at the least. */
const WORDS_A_NUMBER = 0.5

/** Tells a sentence from a piece of a table that was laid out as text: few words, many numbers, lines of dashes. */
export function isProse(text: string): boolean {
  if (RULE.test(text)) return false
  const numbers = countOf(text, NUMBER)
  return numbers === 0 || countOf(text, SMALL_WORD) >= WORDS_A_NUMBER * numbers
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
