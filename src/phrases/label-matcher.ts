import type { Range } from '../base/mapped-text.js'
import { type LabelWord, labelWords } from './label-words.js'

/** A known label found in running text. */
export interface LabelMatch {
  readonly key: string
  readonly range: Range
}

/** Finds known labels in running text: at each place the longest, none within another, none over one of the `stops`. */
export interface LabelMatcher {
  readonly find: (text: string, stops: readonly Range[]) => readonly LabelMatch[]
}

const BREAK = /[.;:()[\]]/

/** Makes a matcher of label keys (see `labelKey`). */
export function labelMatcher(keys: Iterable<string>): LabelMatcher {
  const keysByFirstWord = new Map<string, Set<string>>()
  let longest = 1
  for (const key of keys) {
    const words = key.split(' ')
    longest = Math.max(longest, words.length)
    const first = words[0] ?? ''
    keysByFirstWord.set(first, (keysByFirstWord.get(first) ?? new Set()).add(key))
  }
  return { find: (text, stops) => findLabels(text, stops, keysByFirstWord, longest) }
}

function findLabels(
  text: string,
  stops: readonly Range[],
  keysByFirstWord: ReadonlyMap<string, ReadonlySet<string>>,
  longest: number,
): readonly LabelMatch[] {
  const words = labelWords(text).filter(
    ({ range }) => !stops.some((stop) => stop.start < range.end && range.start < stop.end),
  )
  const matches: LabelMatch[] = []
  for (let at = 0; at < words.length; ) {
    const keys = keysByFirstWord.get(words[at]!.word)
    const match = keys === undefined ? null : longestAt(text, words, at, keys, longest)
    if (match === null) at++
    else {
      matches.push(match.found)
      at = match.next
    }
  }
  return matches
}

function longestAt(
  text: string,
  words: readonly LabelWord[],
  at: number,
  keys: ReadonlySet<string>,
  longest: number,
): { found: LabelMatch; next: number } | null {
  let key = ''
  let best: { found: LabelMatch; next: number } | null = null
  for (let end = at; end < Math.min(words.length, at + longest); end++) {
    const word = words[end]!
    if (end > at && isBroken(text, words[end - 1]!.range.end, word.range.start)) break
    key = key === '' ? word.word : `${key} ${word.word}`
    if (keys.has(key) && isWhole(text, words[at]!.range.start, word.range.end))
      best = { found: { key, range: { start: words[at]!.range.start, end: word.range.end } }, next: end + 1 }
  }
  return best
}

/** Punctuation, or a word that was left out as a stop, ends a label. */
function isBroken(text: string, end: number, next: number): boolean {
  const between = text.slice(end, next)
  return BREAK.test(between) || /[\p{L}\p{N}]/u.test(between.replace(/\b(?:a|an|the|our|its|their)\b/giu, ''))
}

/** "cash" in "non-cash" is part of another word. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^-[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
