import type { PeriodMention } from '../model/mention.js'
import type { MeasurePhrase, SentenceStatement } from '../model/sentence.js'
import type { ChangeWord } from './change-words.js'

/** What is known at one point of a sentence, read from left to right. */
export interface Frame {
  measure: MeasurePhrase | null
  change: ChangeWord | null
  /** The periods that the clause begins with: one, or those of "for the quarter and the year to date". */
  leadings: readonly PeriodMention[]
  /** A period said right before its amount: "compared, in the year-ago quarter, to $5". */
  pending: PeriodMention | null
  side: 'current' | 'comparative'
}

/** A statement in the making: its periods are known only when the sentence has been read. */
export type Draft = {
  -readonly [K in keyof Omit<SentenceStatement, 'period' | 'leading' | 'subject'>]: SentenceStatement[K]
} & {
  /** Amounts that are told in one breath, "$3.1 million ($0.01 per share)", share a group and so a period. */
  group: number
  /** Its measure is yet to come: "a reduction of $4.1 million in research expenses". */
  lacksMeasure: boolean
  /** The periods that its clause began with. */
  leadings: readonly PeriodMention[]
  /** The periods said right after the amounts of its group: "for the quarter and the year to date". */
  trailing: readonly PeriodMention[]
  /** Said before its measure, and so before the period of its clause: "At $72.3 million, revenue for the year to date was". */
  isEarly: boolean
}

/** Ends the drafts of a sentence: every amount takes the period at its own place among those of its measure and group. */
export function finishDrafts(drafts: readonly Draft[]): readonly SentenceStatement[] {
  return drafts.map((draft, index) => {
    const { amount, measure, role, direction, directionRange, side, basis, leadings, trailing } = draft
    const choice = alikeBefore(drafts, index)
    return {
      amount,
      measure,
      subject: null,
      role,
      direction,
      directionRange,
      side,
      choice,
      basis,
      period: trailing[choice] ?? trailing[0] ?? null,
      leading: leadings[choice] ?? leadings[0] ?? null,
    }
  })
}

/** How many drafts like one stand before it. Those of a group follow each other. */
function alikeBefore(drafts: readonly Draft[], index: number): number {
  const draft = drafts[index]!
  let count = 0
  for (let at = index - 1; at >= 0 && drafts[at]!.group === draft.group; at--) if (isAlike(drafts[at]!, draft)) count++
  return count
}

/** "three and six months … $23 and $30, respectively": amounts of one kind and measure, of a group. */
function isAlike(a: Draft, b: Draft): boolean {
  return a.amount.kind === b.amount.kind && a.role === b.role && a.measure === b.measure
}
