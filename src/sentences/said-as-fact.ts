import type { AmountMention } from '../model/mention.js'

/** How an amount is said: as what was, as a term of a contract that holds, or as nothing that is of a day or period. */
export type Saying = 'fact' | 'term' | 'no-fact'

/** How far around an amount its own words reach. */
const REACH = 160

/** What isn't so, or not yet. */
const HYPOTHETICAL =
  /\b(?:would|could|might|should|hypothetical\w*|if|assum(?:e|es|ed|ing|ptions?)|sensitivity|for\s+every|for\s+(?:example|instance)|illustrat\w+|unless|whether|likel(?:y|ihood)|threshold|proposed|proposes?|seek(?:s|ing)?|alleg(?:es|ed|ing))\b/i
/** "a 10% increase would have": a case that is reckoned with. */
const CASE_AFTER = /^[^.;]{0,120}\bwould\b/i
/** A rate of exchange: "Cdn$1.00 = US$0.78". */
const EQUALS_BEFORE = /=\s*$/
const EQUALS_AFTER = /^\s*=/
/** What the law says. */
const LAW =
  /\b(?:Act|minimum\s+tax|excise\s+tax|tax\s+credit|legislation|statutes?|tariffs?|regulations?|OECD|Pillar\s+(?:Two|2|One|1))\b/
/** What a paper is called or says. */
const PAPER =
  /\b(?:incorporated\s+(?:herein\s+)?by\s+reference|indenture|form\s+of|exhibit|pursuant\s+to\s+(?:section|rule|item)|par\s+value\s+(?:per\s+share\s+)?(?:of\s+)?$|check\s+mark)/i
const PAR_VALUE_AFTER = /^[\s,)]*(?:per\s+share\s+)?(?:par|stated)\s+value\b/i
const PAR_VALUE_BEFORE = /\b(?:par|stated)\s+value\s*(?:per\s+share\s*)?(?:of\s*)?$/i
/** A bound and no amount: "more than 10%", "10% or more". */
const BOUND_BEFORE =
  /\b(?:(?:more|greater|less|fewer|lower|higher|other)\s+than|at\s+least|at\s+most|exceed(?:s|ed|ing)?|in\s+excess\s+of|over|under|above|below)\s*$/i
const BOUND_AFTER =
  /^\s*(?:\([^)]{0,20}\)\s*)?(?:or|and)\s+(?:more|greater|less|fewer|above|below|higher|lower|over)\b/i
/** What a contract allows or asks. */
const TERM =
  /\b(?:may|can|will|shall|must|maximum|minimum|up\s+to|subject\s+to|required|requires?|entitled|eligible|permit(?:s|ted)?|provides?\s+for|option|ranging|target|commit(?:ment|ted)|plus|spread|margin|per\s+annum)\b/i

/** Says how an amount is said by the words around it. */
export function sayingOf(text: string, { range, kind }: AmountMention): Saying {
  const before = text.slice(Math.max(0, range.start - REACH), range.start)
  const after = text.slice(range.end, range.end + REACH)
  if (PAPER.test(before) || PAR_VALUE_BEFORE.test(before) || PAR_VALUE_AFTER.test(after)) return 'no-fact'
  if (BOUND_AFTER.test(after) || (kind === 'percent' && BOUND_BEFORE.test(before))) return 'no-fact'
  if (EQUALS_BEFORE.test(before) || EQUALS_AFTER.test(after)) return 'no-fact'
  if (HYPOTHETICAL.test(before) || (kind === 'percent' && CASE_AFTER.test(after))) return 'no-fact'
  if (kind === 'percent' && LAW.test(before + after)) return 'no-fact'
  return TERM.test(before) ? 'term' : 'fact'
}

const FROM = /\bfrom\s+(?:approximately\s+|about\s+)?$/i
const MOVED = /\b(?:increas|decreas|declin|reduc|chang|rais|lower|amend|extend)\w*\b[^.;]{0,120}$/i

/** "reduced our ownership from 39%": what was before, at a time that the sentence doesn't name. */
export function isFormerLevel(text: string, { range }: AmountMention): boolean {
  const before = text.slice(Math.max(0, range.start - REACH), range.start)
  return FROM.test(before) && MOVED.test(before)
}
