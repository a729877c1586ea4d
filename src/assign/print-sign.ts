import type { ConceptCandidate } from '../model/assignment.js'
import { type Concept, isEitherWay } from '../model/concept.js'
import type { StatementKind } from '../model/taxonomy.js'

/** How the numbers printed under a label become values of a concept. */
export type PrintSign = Pick<ConceptCandidate, 'isNegated' | 'isTwoSided'>

const INCOME =
  /\b(?:income|gains?|earnings|profits?|benefits?|recover(?:y|ies)|credits?|increases?|provided|surplus)\b/i
const EXPENSE =
  /\b(?:expenses?|loss(?:es)?|costs?|charges?|provisions?|deductions?|deficits?|decreases?|used|decline|debits?)\b/i
const IN_BRACKETS = /\(([^)]*)\)/g

/** Where a label says no longer what it is, but of what. */
const TAIL =
  /\b(?:from|on|in|of|by|before|after|included|attributable|arising|per|net of|related|for)\b(?!\s*\(\)).*$/is
const OF_EXPENSE = /ExpenseBenefit/
const OF_INCOME = /IncomeLoss|ComprehensiveIncome|ProfitLoss|ProvidedByUsedIn|PeriodIncreaseDecrease/

/** What says its own sign in a statement of cash flows: the earnings that it begins with, and its totals. */
const OWN_SIGN =
  /^core:(?:NetIncomeLoss|ProfitLoss|IncomeLossFrom(?:Continuing|Discontinued)Operations)|ProvidedByUsedIn|EquivalentsPeriodIncreaseDecrease/

/**
 * What may go either way is printed with the sign of the cash in a statement of cash flows: what cash is spent on, a credit, the other way
 * round. Elsewhere the label says it: the direction in brackets is that of bracketed numbers, and a label of one direction alone is of
 * that. What can only be positive is left to how all of its line is printed.
 */
export function printSign(label: string, kind: StatementKind | null, concept: Concept): PrintSign {
  if (!isEitherWay(concept)) return { isNegated: false, isTwoSided: false }
  if (kind === 'CF' && concept.balance !== null && !OWN_SIGN.test(concept.name))
    return { isNegated: concept.balance === 'credit', isTwoSided: true }
  const isOfExpense = OF_EXPENSE.test(concept.name) || (concept.balance === 'debit' && !OF_INCOME.test(concept.name))
  const [ahead, against] = isOfExpense ? [EXPENSE, INCOME] : [INCOME, EXPENSE]
  const { head, bracketed } = directionsOf(label)
  if (ahead.test(bracketed) || against.test(bracketed))
    return { isNegated: ahead.test(bracketed) && !against.test(bracketed), isTwoSided: true }
  return { isNegated: against.test(head) && !ahead.test(head), isTwoSided: false }
}

/** A label up to where it says of what it is, and what stands in brackets up to there. */
function directionsOf(label: string): { readonly head: string; readonly bracketed: string } {
  const inBrackets: string[] = []
  const outside = label.replace(INCOME_TAX, 'tax').replace(IN_BRACKETS, (_, text: string) => {
    inBrackets.push(text)
    return ' () '
  })
  const head = outside.replace(TAIL, '')
  return { head, bracketed: inBrackets.slice(0, head.split('()').length - 1).join(' ') }
}

const INCOME_TAX = /\bincome\s+tax(?:es)?\b/gi
