import type { Range } from '../base/mapped-text.js'
import { matchesOf } from '../phrases/pattern.js'
import { LEFT_OUT } from './masked-text.js'

/** A word of a phrase where it stands: without the punctuation around it, in small letters. */
export interface PhraseWord {
  readonly bare: string
  /** With the punctuation around it. */
  readonly printed: string
  readonly range: Range
}

/** What is printed between spaces; a phrase that is left out stands between words. */
const PRINTED = new RegExp(`[^\\s${LEFT_OUT}]+`, 'g')
const AROUND = '()[]“”"‘’,;:.!?*'

/** The words of a part of a text. */
export function wordsIn(text: string, { start, end }: Range): readonly PhraseWord[] {
  return matchesOf(text.slice(start, end), PRINTED).map(({ 0: printed, index }) => ({
    bare: withoutPunctuation(printed).toLowerCase(),
    printed,
    range: { start: start + index, end: start + index + printed.length },
  }))
}

function withoutPunctuation(printed: string): string {
  let start = 0
  let end = printed.length
  while (start < end && AROUND.includes(printed.charAt(start))) start++
  while (end > start && AROUND.includes(printed.charAt(end - 1))) end--
  return printed.slice(start, end)
}

/** The range of a word without the punctuation around it. */
export function bareRange({ printed, range, bare }: PhraseWord): Range {
  const start = range.start + printed.toLowerCase().indexOf(bare)
  return { start, end: start + bare.length }
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((it) => it.split(' ')))
}

const ARTICLES = 'a an the our its their his her such these those this that'
const BE = 'be been being am is are was were'
const HAVE = 'has have had'
const MAY = 'may can will could would not did do does'
const PREPOSITIONS = 'of for in on at by to from with as than'

/** Words of degree, between a verb and its amount. */
export const DEGREE_WORDS = words(
  'approximately about roughly nearly almost over up to only just additional aggregate estimated less more than in excess of',
  'at least most be as much each a an the respectively',
)
/** Verbs whose subject is what the amount after them is of. */
export const COUNTING_VERBS = words(
  'was were is are be been being reached remained plus by at from to',
  'total totals totaled totalled totaling totalling amount amounts amounted amounting aggregated aggregates aggregating',
  'averaged averages averaging equal equals equaled equalled approximated approximates exceed exceeds exceeded',
  'represent represents represented representing range ranges ranged ranging',
  'increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining',
)
/** Verbs that count only with the word after them: "amounted to", "accounted for". */
export const VERBS_BEFORE_PREPOSITION: Readonly<Record<string, ReadonlySet<string>>> = {
  for: words('account accounts accounted accounting'),
  at: words('stood stands'),
  to: words('came comes'),
}
/** Words that say nothing where a phrase begins with them. */
export const LEADING_WORDS = words(
  ARTICLES,
  BE,
  HAVE,
  'and or but we they it also which there company registrant then both all of in for at on by to with',
)
/** Words that say nothing where a phrase ends with them. */
export const TRAILING_WORDS = words(
  'a an the our its their',
  BE,
  HAVE,
  MAY,
  PREPOSITIONS,
  'and or also approximately respectively each which that we both total including includes include included',
)
/** What a phrase after an amount ends before. */
export const ENDS_AFTER = words(
  ARTICLES,
  BE,
  HAVE,
  MAY,
  'as at by from on under with which who whom while to including excluding due primarily mainly respectively through during upon when',
  'if but based recorded included include includes recognized compared over within until before after using because where or plus into',
  'per between since against without we it consisting resulting remain remains remained relate relates represent represents accrue accrues',
  'bear bears mature matures expire expires consist consists comprised reflect reflects reflected reflecting',
)
/** Words that a phrase goes on over: "related to", "held by". */
export const GOES_ON_AFTER = words('related relating attributable due subject corresponding of for in on to with under')
/** Articles that a phrase goes on over after one of these. */
export const ARTICLES_WITHIN = words('the our a an to its')
/** What a noun phrase before "of" begins after. */
export const STOPS_NOUN = words(
  BE,
  HAVE,
  'and or but with by to from into under through which that we as approximately about over than pursuant for in on',
  'record records recorded recording recognize recognizes recognized recognizing recognise recognises recognised recognising',
  'incur incurred incurring include includes included including pay paid receive received report reports reported reporting made issued',
  'provide provides provided providing result results resulted resulting reflect reflects reflected reflecting',
  'represent represents represented representing generate generated generating contain contains contained carry carries hold held',
  'maintain maintains maintained exceed exceeds exceeded bear bears earn earned earning consist consists consisted consisting',
  'comprise comprises comprised comprising give gives gave giving yield yielded expect expects estimate estimates estimated repay repaid enter entered entering',
)
/** "a decrease in officers' salaries of $5": nouns that a noun phrase goes on before "in". */
export const CHANGE_NOUNS = words(
  'increase increases decrease decreases decline declines reduction reductions change changes',
)
/** "consisting of $5 million of notes": what is counted follows. */
export const PARTS_WORDS = words(
  'consist consists consisted consisting composed comprised made up inclusive excess all both each some out',
)

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
/** Words that don't say what is counted, even if no others stand beside them. */
const SAYS_NOTHING = words(
  ARTICLES,
  BE,
  HAVE,
  MAY,
  PREPOSITIONS,
  MONTHS,
  'and or but also we they it which both all each',
  'year years month months quarter quarters period periods day days date end beginning prior respectively remaining total line',
  'recorded recognized recognised adjusted reported compared comprising representing consisting including excluding resulting based',
  'issued received paid incurred made expected estimated principally primarily partially offset due up down further first second third',
  'million billion thousand percent approximately amount amounts following about',
)

/** Whether a phrase has a word that says what is counted. */
export function isTelling(phrase: readonly PhraseWord[]): boolean {
  return phrase.some(({ bare }) => /\p{L}{3}/u.test(bare) && !SAYS_NOTHING.has(bare))
}
