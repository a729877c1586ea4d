import type { Range } from '../base/mapped-text.js'
import type { AmountMention } from '../model/mention.js'
import type { StatementRole } from '../model/sentence.js'
import type { ChangeWord } from './change-words.js'
import type { ClauseEvent } from './clause-events.js'
import { BY_CHANGE, CAUSE, CHANGE_AFTER, EITHER_WAY, OF_CHANGE, TO_LEVEL } from './clause-words.js'
import type { Draft, Frame } from './statement-draft.js'

/** Which way a change goes, and the word that says so. */
export interface Direction {
  readonly direction: 'increase' | 'decrease'
  readonly range: Range
}

/** An amount where it stands in its sentence. */
export interface PlacedAmount {
  readonly text: string
  readonly amount: AmountMention
  /** The text since the event before. */
  readonly gap: string
  readonly previous: ClauseEvent | undefined
  readonly last: Draft | undefined
  readonly frame: Readonly<Frame>
  readonly side: 'current' | 'comparative'
}

/** The direction of an amount that is itself a change: by the word after it, or for a percentage by the word before. */
export function findDirection({ text, amount, frame }: PlacedAmount): Direction | null {
  const after = directionAfter(text, amount)
  const { change } = frame
  if (after !== null || amount.kind !== 'percent' || change === null) return after
  const between = text.slice(change.range.end, amount.range.start)
  const isLevel = /\bto\s*$/i.test(between) || /\b(?:was|were|is|are)\b/i.test(between)
  return isLevel || change.range.end > amount.range.start ? null : { direction: change.direction, range: change.range }
}

/** "an 8% increase", "a $1.7 million reduction". */
export function directionAfter(text: string, amount: AmountMention): Direction | null {
  const word = text.slice(amount.range.end).match(CHANGE_AFTER)
  if (word?.groups?.word === undefined) return null
  const start = amount.range.end + word[0].length - word.groups.word.length
  const isDown = /^(?:decr|decl|redu|drop|lower|less|fall)/i.test(word.groups.word)
  return { direction: isDown ? 'decrease' : 'increase', range: { start, end: start + word.groups.word.length } }
}

/** Tells a level from a change by the words before the amount and the word of change that governs it. */
export function amountRole(placed: PlacedAmount, direction: Direction | null): StatementRole {
  const { amount, gap, previous, frame, side } = placed
  if (amount.kind === 'percent') {
    return direction !== null && (side === 'current' || previous?.kind === 'compare') ? 'percentChange' : 'level'
  }
  if (direction !== null) return 'change'
  if (TO_LEVEL.test(gap) || frame.change === null || side === 'comparative') return 'level'
  if (!BY_CHANGE.test(gap)) return governedRole(placed, frame.change)
  return isEffect(placed, frame.change) ? 'effect' : 'change'
}

/** "The strike reduced net income by $5 million": the measure after the verb, and no period to compare with. */
function isEffect({ text, amount, frame: { measure } }: PlacedAmount, { form, range }: ChangeWord): boolean {
  if (form !== 'verb' || measure === null || measure.range.start < range.end) return false
  if (ACTOR.test(text.slice(0, range.start))) return false
  return DETERMINERS.test(text.slice(range.end, measure.range.start)) && !COMPARED.test(text.slice(amount.range.end))
}

/** "We increased the loss on the contract by $5 million" is what was done in the period. */
const ACTOR = /\b(?:we|it|they|company|corporation|group|bank|partnership|trust|management|has|have|also)\s+$/i
const DETERMINERS = /^\s+(?:(?:the|its|our|his|annual|quarterly|reported|consolidated|pre-?tax|after-?tax)\s+)*$/i
const COMPARED = /\b(?:from|compared|versus|over|than)\b/i

function governedRole(placed: PlacedAmount, change: ChangeWord): StatementRole {
  const { text, gap, previous, last, frame } = placed
  const isListed = last?.role === 'change' && (frame.measure?.range.start ?? -1) >= last.amount.range.end
  switch (change.form) {
    case 'noun':
      return OF_CHANGE.test(gap) || previous?.kind === 'change' || isListed ? 'change' : 'level'
    case 'adjective': {
      const isOwn = previous?.kind === 'change' || (frame.measure?.range.start ?? -1) >= change.range.end
      if (!isOwn) return 'level'
      return last?.role === 'change' || CAUSE.test(text.slice(0, change.range.start)) ? 'change' : 'either'
    }
    case 'verb': {
      const isDirect =
        previous?.kind === 'change' || (previous?.kind === 'amount' && previous.amount.kind === 'percent')
      if (isDirect) return EITHER_WAY.test(gap) ? 'change' : 'level'
      return isListed ? 'change' : 'level'
    }
  }
}
