import { gather } from '../base/gather.js'
import type { Range } from '../base/mapped-text.js'
import { matchesOf, rangeOf } from '../phrases/pattern.js'

/** A word that says that something went up or down. */
export interface ChangeWord {
  readonly range: Range
  readonly direction: 'increase' | 'decrease'
  /** "decreased 5%" · "a decrease of 5%" · "lower expenses of $5". */
  readonly form: 'verb' | 'noun' | 'adjective'
}

const VERBS = {
  increase:
    'increas(?:ed|es|ing)|rose|rises?|risen|rising|grew|grows?|grown|growing|climb(?:ed|s|ing)|jump(?:ed|s|ing)|surg(?:ed|es|ing)|advanc(?:ed|es|ing)|gained|widen(?:ed|s|ing)|expand(?:ed|s|ing)|went up|(?:was|were|is|are) up|up(?!\\s+to\\b)(?!-)',
  decrease:
    'decreas(?:ed|es|ing)|declin(?:ed|es|ing)|fell|falls?|fallen|falling|dropp(?:ed|ing)|drops|reduc(?:ed|es|ing)|slipp(?:ed|ing)|dipp(?:ed|ing)|shrank|narrow(?:ed|s|ing)|contract(?:ed|s|ing)|lessen(?:ed|s|ing)|went down|(?:was|were|is|are) down|down(?!-)',
}
const NOUNS = {
  increase: 'increases?|rise|growth|gains?|jump|surge|upturn',
  decrease: 'decreases?|declines?|reductions?|drops?|fall|savings?|downturn',
}
const ADJECTIVES = {
  increase: 'higher|greater|increased',
  decrease: 'lower|reduced|decreased|fewer|smaller',
}
const FORMS = gather(['increase', 'decrease'] as const, (direction) =>
  (
    [
      ['verb', VERBS],
      ['noun', NOUNS],
      ['adjective', ADJECTIVES],
    ] as const
  ).map(([form, words]) => ({
    direction,
    form,
    pattern: new RegExp(`(?<![\\w-])(?:${words[direction]})(?![\\w-])`, 'giu'),
  })),
)
const DETERMINER =
  /(?:\b(?:an?|the|this|that|these|of|to|by|in|its|our|further|significant|net|resulting|overall|corresponding|due to|date|despite|from|with|and|or|%|percent|year-over-year|year-on-year|approximately|slight|modest|sharp|offsetting|continued)|[%,])\s*$/i

/** Finds the words of change, in order. A word that can be verb, noun or adjective is told by what stands around it. */
export function findChangeWords(text: string): readonly ChangeWord[] {
  const candidates = gather(FORMS, ({ direction, form, pattern }) =>
    matchesOf(text, pattern).map((match): ChangeWord => ({ range: rangeOf(match.index, match[0]), direction, form })),
  )
  candidates.sort((a, b) => a.range.start - b.range.start || rank(text, b) - rank(text, a))
  const words: ChangeWord[] = []
  for (const candidate of candidates) {
    if (candidate.range.start >= (words.at(-1)?.range.end ?? 0)) words.push(candidate)
  }
  return words
}

/**
 * "reduced expenses of" is an adjective where no verb fits: after a determiner, a comma or "due to". "increases in" is a noun.
 */
function rank(text: string, word: ChangeWord): number {
  const before = text.slice(0, word.range.start)
  const after = text.slice(word.range.end)
  const isAfterDeterminer = DETERMINER.test(before) || before.trim() === ''
  if (word.form === 'noun') return isAfterDeterminer || /^\s+(?:in|of)\b/i.test(after) ? 3 : 0
  if (word.form === 'adjective') return isAfterDeterminer && /^\s+\p{L}/u.test(after) ? 2 : 0
  return 1
}
