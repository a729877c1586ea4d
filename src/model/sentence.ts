import type { MappedText, Range } from '../base/mapped-text.js'
import type { AmountMention, PeriodMention } from './mention.js'

/** A sentence, or a heading or list item read as one, with what it says in numbers. */
export interface Sentence {
  readonly text: MappedText
  /** Index of its block among the document's. */
  readonly block: number
  readonly periods: readonly PeriodMention[]
  readonly statements: readonly SentenceStatement[]
  /** When it tells of, where its amounts are read in its own words: without the phrases that say until when something holds. */
  readonly whens: readonly PeriodMention[]
}

/**
 * One amount and what the sentence says of it.
 *
 *     Research and development expenses for the quarter decreased 57.4% to $1.1 million compared to $2.6 million last year
 *     `- measure                    -'     `- leading         change-'     `- level, current      `- level, comparative
 */
export interface SentenceStatement {
  readonly amount: AmountMention
  readonly measure: MeasurePhrase | null
  /** What it is of in the words of the sentence, where no label of the lexicon says it; null where none are read. */
  readonly subject: Subject | null
  readonly role: StatementRole
  /** Which way a change goes, in the words of the sentence: a "decrease in net loss" is a decrease. */
  readonly direction: 'increase' | 'decrease' | null
  /** Where the word that gives the direction stands. */
  readonly directionRange: Range | null
  readonly side: 'current' | 'comparative'
  /** The period phrase that belongs to this amount alone; null where none does. */
  readonly period: PeriodMention | null
  /** The period phrase that the clause began with. */
  readonly leading: PeriodMention | null
  /** Which of several lengths or dates a phrase lists ("three and six months", "2006 and 2005") this amount belongs to. */
  readonly choice: number
  /** What a change is measured against, where the sentence says so. */
  readonly basis: PeriodMention | null
}

/**
 * What an amount is of. `change` and `percentChange` are differences; `either` is an amount after "lower", "higher" and the like,
 * of which only the filing's other figures tell whether it is the level or the difference; `effect` is what something did to the
 * measure, "the strike reduced net income by $5 million", which says nothing of another period.
 */
export type StatementRole = 'level' | 'change' | 'percentChange' | 'either' | 'effect' | 'outlook'

/** The words that say what is measured: a label of the lexicon, with the words that narrow it. */
export interface MeasurePhrase {
  readonly range: Range
  /** The part that the lexicon knows; null where it is only part of another noun: "earnings" in "earnings presentation". */
  readonly core: Range | null
}

/** The words that say what an amount is of, and when, where no label of the lexicon is said of it. */
export interface Subject {
  /** The words, in order: a phrase that says when within them is left out. */
  readonly ranges: readonly Range[]
  /** The phrase that says when; null where the sentence has none. */
  readonly period: PeriodMention | null
  /** Which of the lengths or dates that the phrase lists; of no phrase, the place among `count` amounts told in one breath. */
  readonly choice: number
  readonly count: number
  /** What there is on a day, or what happens in a period. */
  readonly nature: 'balance' | 'flow'
  /** The sentence tells how much it changed by: "increased $9 million". */
  readonly isChange: boolean
  /** What a contract allows or asks, rather than what was. */
  readonly isTerm: boolean
  /** The least or the most, of "0.75% to 1.05%". */
  readonly bound: 'minimum' | 'maximum' | null
}
