import type { Range } from '../base/mapped-text.js'
import { remembered } from '../base/remembered.js'
import { matchesOf } from './pattern.js'

/** A word of a label in normal form, and where it stands. */
export interface LabelWord {
  readonly word: string
  readonly range: Range
}

const WORD = /[\p{L}\p{N}]+(?:['’`][\p{L}]+)*['’]?|&/gu
const DROPPED = new Set(['a', 'an', 'the', 'our', 'its', 'their'])

/**
 * Splits a label into words in normal form: lower case, `&` as `and`, hyphens as spaces, apostrophes dropped, plural `s` dropped,
 * articles left out. Two labels with the same words are one label to the lexicon.
 */
export function labelWords(label: string): readonly LabelWord[] {
  const words: LabelWord[] = []
  for (const match of matchesOf(label, WORD)) {
    const word = normalWord(match[0])
    if (!DROPPED.has(word) || label.charAt(match.index - 1) === '&')
      words.push({ word, range: { start: match.index, end: match.index + match[0].length } })
  }
  return words
}

/** The words of a label in one text, by which labels are looked up. */
export const labelKey: (label: string) => string = remembered((label) =>
  (PLAIN.test(label) ? plainWords(label) : labelWords(label).map((it) => it.word)).join(' '),
)

/** Small letters and single spaces: as the lexicon writes nearly all of its labels. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/

function plainWords(label: string): readonly string[] {
  return label
    .split(' ')
    .map(normalWord)
    .filter((it) => !DROPPED.has(it))
}

/** Filings have few words, which they print again and again. */
const normalWord: (printed: string) => string = remembered((printed) => {
  if (printed === '&') return 'and'
  const word = printed.toLowerCase().replace(/['’`]/g, '')
  if (word.endsWith('sses')) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')
    ? word.slice(0, -1)
    : word
})
