import type { Decimal } from '../base/decimal.js'
import { type Concept, isEitherWay } from '../model/concept.js'
import type { DerivationRule } from '../model/derivations.js'
import type { Observation, Quantity } from '../model/observation.js'

/** A row of a table with the concept chosen for it and its values column by column. */
export interface StatementRow {
  readonly key: string
  readonly row: number
  readonly grid: number
  readonly label: string
  readonly quantity: Quantity
  readonly cells: readonly Observation[]
  readonly concept: Concept
  readonly rules: readonly DerivationRule[]
  readonly isNegated: boolean
  readonly isTwoSided: boolean
  readonly isExtension: boolean
}

/** How a row's printed numbers become values. */
export type SignReading = 'asPrinted' | 'flipped'

/** The printed number with its sign, before scale. */
export function printedNumber(observation: Observation): Decimal {
  return observation.negative.length > 0 ? observation.number.neg() : observation.number
}

export function signedNumber(observation: Observation, reading: SignReading): Decimal {
  const printed = printedNumber(observation)
  return reading === 'asPrinted' ? printed : printed.neg()
}

/**
 * The ways to read a row's signs, likeliest first.
 *
 * A label of loss turns positive numbers negative; printed in brackets they are negative already. A line that can only be positive,
 * an expense or interest received, and is all in brackets is bracketed because it is taken off. What may go either way is as printed.
 */
export function signReadings(row: StatementRow): readonly SignReading[] {
  const printed = row.cells.map(printedNumber).filter((it) => !it.isZero())
  const isAllNegative = printed.length > 0 && printed.every((it) => it.isNegative())
  const isAllPositive = printed.every((it) => it.isPositive())
  if (row.isNegated && row.isTwoSided) return ['flipped', 'asPrinted']
  if (row.isNegated) return isAllNegative ? ['asPrinted', 'flipped'] : ['flipped', 'asPrinted']
  if (isAllNegative && BALANCE.test(row.label)) return ['asPrinted', 'flipped']
  if (isAllPositive) return isSigned(row) ? ['asPrinted', 'flipped'] : ['asPrinted']
  if (isAllNegative && !row.isTwoSided && INCOMING.test(row.label)) return ['flipped', 'asPrinted']
  if (isSigned(row) || row.isTwoSided || isNeutral(row)) return ['asPrinted', 'flipped']
  if (!isAllNegative) return ['asPrinted', 'flipped']
  return row.isExtension ? ['flipped', 'asPrinted'] : ['flipped']
}

/** What is left after movements: a deficit, never bracketed because it is taken off. */
const BALANCE =
  /^\W*(?:(?:opening|beginning|closing|ending)\s+)?balances?\b|\bat\s+(?:the\s+)?(?:beginning|end)\s+of\b/i

/** Lines that come in: bracketed among expenses they are taken off. */
const INCOMING =
  /\b(?:gains?|recovery|benefit)\b|^\W*(?:other|interest|investment|dividend|rental|finance)\b.*\bincome\b/i

/**
 * A line of no known concept whose brackets mean what they say: by its name it may go either way, or what is measured stands elsewhere
 * and the line names one of those who have it; growth, margins and amounts per share aren't bracketed for being taken off.
 */
function isNeutral({ isExtension, label, quantity, cells }: StatementRow): boolean {
  if (!isExtension) return false
  if (EITHER_WAY.test(label)) return true
  if (TAKEN_OFF.test(label)) return false
  if (quantity === 'percent') return GROWTH.test(label)
  return quantity === 'perShare' || isOfMember(cells[0]!)
}

/** Percentages that may be below nil; those that reconcile one rate with another are taken off. */
const GROWTH =
  /\b(?:margins?|growth|changes?|increases?|decreases?|returns?|sales|revenues?|earnings|profits?|loss(?:es)?|percent\w*)\b|%/i

/** What comes of something, whichever way it goes. */
const EITHER_WAY =
  /\bextraordinary\b|\bcumulative\s+effects?\b|\b(?:effects?|impact)\s+of\b|\btranslation\b|\badjustments?\b|\bchanges?\s+in\b|\bdiscontinued\b|\bunreali[sz]ed\b|\bcomprehensive\b/i

/** What can only be taken off, and the rate that the law sets. */
const TAKEN_OFF =
  /\b(?:expenses?|costs?|charges|payments?|paid|dividends?|distributions?|deductions?|less|allowances?|accumulated|depreciation|amorti[sz]ation|impairments?|write-?\s?(?:offs?|downs?)|treasury|statutory)\b/i

/** The label names a member of what the rows measure. */
function isOfMember({ line, members }: Observation): boolean {
  const [label] = line.labelSpans
  return label !== undefined && members.some(({ spans }) => spans[0]?.start === label.start)
}

function isSigned({ isExtension, concept }: StatementRow): boolean {
  return !isExtension && isEitherWay(concept)
}
