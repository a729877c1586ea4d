import type { Range } from '../base/mapped-text.js'
import type { AmountMention } from '../model/mention.js'
import type { SentenceStatement } from '../model/sentence.js'
import { findAmounts } from '../phrases/amounts.js'
import { contains } from '../phrases/pattern.js'

/** What is counted in pieces of equity, though it isn't called shares. */
const EQUITY_AFTER =
  /^\s*(?:[a-z-]+\s+){0,4}?(?:rsus?|prsus?|psus?|psas?|dsus?|sars|(?:stock|share)\s+(?:units?|options?|awards?|appreciation\s+rights)|options?|warrants?|units|awards?|shares)\b/i
const EQUITY_BEFORE = /\b(?:shares|units|rsus|options|warrants)\b(?:[^.;$%]|\.\d){0,160}$/i
/** After a number that counts what was said before it: no noun. */
const NO_NOUN = /^\s*(?:[^a-z\s]|(?:as\s+of|and|at|in|on|for|to|were|was|respectively|during|or)\b|$)/i
/** "Shares of common stock, par value $0.01 per share, outstanding as of": the amount is of the name of the shares. */
const PAR_VALUE_BEFORE = /\b(?:par|stated)\s+value\s*(?:of\s*|per\s+share\s*)?(?:of\s*)?$/i
const PAR_VALUE_AFTER = /^[\s,)]*(?:per\s+share\s+)?(?:par|stated)\s+value\b/i

/** How far the words about an amount reach. */
const REACH = 160
const NEAR = 40

/**
 * The statements whose amounts count something, and one for each bare number of shares, options and the like. `whens` are the places of
 * the phrases that say when: their numbers count nothing.
 */
export function countedAmounts(
  text: string,
  statements: readonly SentenceStatement[],
  whens: readonly Range[],
): readonly SentenceStatement[] {
  const statementByPlace = new Map(statements.map((it) => [it.amount.range.start, it]))
  let isListed = false
  const counted = findAmounts(text)
    .toReversed()
    .flatMap((amount): readonly SentenceStatement[] => {
      if (isParValue(text, amount)) return []
      const statement = statementByPlace.get(amount.range.start)
      if (statement !== undefined) {
        isListed = amount.kind === 'shares'
        return [statement]
      }
      if (amount.kind !== 'plain' || whens.some((it) => contains(it, amount.digits))) return []
      isListed = isLarge(text, amount) && (isEquity(text, amount) || (isListed && isBeforeNext(text, amount)))
      return isListed ? [bareStatement({ ...amount, kind: 'shares' })] : []
    })
  return counted.reverse()
}

/** "Common stock, $1 par value": the amount is of the name of the shares. */
export function isParValue(text: string, { range }: AmountMention): boolean {
  return (
    PAR_VALUE_BEFORE.test(text.slice(Math.max(0, range.start - NEAR), range.start)) ||
    PAR_VALUE_AFTER.test(text.slice(range.end, range.end + NEAR))
  )
}

/** Thousands in groups, or a scale word. */
function isLarge(text: string, { digits, scale }: AmountMention): boolean {
  return scale !== null || /\d,\d{3}/.test(text.slice(digits.start, digits.end))
}

/** Words of equity stand beside it. */
function isEquity(text: string, { range }: AmountMention): boolean {
  const after = text.slice(range.end, range.end + NEAR * 2)
  if (EQUITY_AFTER.test(after)) return true
  return NO_NOUN.test(after) && EQUITY_BEFORE.test(text.slice(Math.max(0, range.start - REACH), range.start))
}

/** "10 million, 5 million and 3 million shares". */
function isBeforeNext(text: string, { range }: AmountMention): boolean {
  return /^\s*(?:,|and|,\s*and)\s*\d/.test(text.slice(range.end, range.end + NEAR))
}

function bareStatement(amount: AmountMention): SentenceStatement {
  return {
    amount,
    measure: null,
    subject: null,
    role: 'level',
    direction: null,
    directionRange: null,
    side: 'current',
    period: null,
    leading: null,
    choice: 0,
    basis: null,
  }
}
