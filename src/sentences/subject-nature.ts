import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { Subject } from '../model/sentence.js'

/** What happens in a period. */
const FLOW =
  /\b(?:record(?:ed|s)?|recogni[sz](?:ed|es)?|incurred|paid|pay|received|repurchas\w+|purchas(?:ed|es)|charges?|expenses?|costs?|proceeds|gains?|loss(?:es)?|income|revenues?|sales|amorti[sz]ation|depreciation|impairments?|contribut(?:ed|ions?)|provision|benefits?|granted|vested|exercised|acquired|sold|dividends?|payments?|settle\w*|fees?|wr(?:ote|ite|itten)[\s-]?(?:off|down)s?|increas\w+|decreas\w+|declin\w+|repaid|issued|returned|retired|redeemed|released|reclassified|rate)\b/i
/** What there is on a day. */
const BALANCE =
  /\b(?:outstanding|balances?|carrying|fair\s+value|liabilit(?:y|ies)|receivables?|payables?|principal|notional|unrecogni[sz]ed|accru(?:ed|als?)|reserves?|backlog|commitments?|obligations?|capacity|availab\w+|facilit(?:y|ies)|notes|loans?|debt|borrowings|deferred|goodwill|assets?|inventor(?:y|ies)|allowances?|authori[sz]\w+|remain\w*|unused|undrawn|unamortized|collateral|deposits?|ownership|interest\s+rates?|held|hold|exposure|market\s+value|(?:exercise|conversion|strike)\s+prices?|non-?affiliates|letters?\s+of\s+credit|ceded|surplus|guarantees?|maximum|contingenc\w+)\b/i
/** What even under a year is of its end. */
const YEAR_END_BALANCE =
  /\b(?:outstanding|balances?|carrying|fair\s+values?|principal|notional|receivables?|payables?)\b/i
/** Rates that are paid over time. */
const FEE = /\b(?:fees?|spreads?|margins?|bears?|accrues?)\b|\brates?\b.*\bspecified\b/i

/** How far the words about an amount reach. */
const BEFORE = 80
const AFTER = 120

/** Tells what there is on a day from what happens in a period, by the words that say what is counted and when. */
export function natureOf(
  text: string,
  words: string,
  { kind, range }: AmountMention,
  when: PeriodMention | null,
): Subject['nature'] {
  if (when !== null && isLength(when)) return 'flow'
  if (when?.kind === 'fiscal') return YEAR_END_BALANCE.test(words) ? 'balance' : 'flow'
  if (kind === 'percent' && FEE.test(words)) return 'flow'
  if (BALANCE.test(words)) return 'balance'
  if (FLOW.test(words)) return 'flow'
  if (kind === 'shares') return /\boutstanding\b/i.test(text.slice(range.end, range.end + AFTER)) ? 'balance' : 'flow'
  const clause = text.slice(Math.max(0, range.start - BEFORE), range.start)
  return FLOW.test(clause) || !BALANCE.test(clause) ? 'flow' : 'balance'
}

/** A phrase that names how long: not a month in which something happened. */
function isLength(when: PeriodMention): boolean {
  if (when.kind === 'fiscal') return when.part.kind !== 'year'
  if (when.kind !== 'ending') return when.kind === 'range' || when.kind === 'length' || when.kind === 'year-to-date'
  const [length] = when.lengths
  return when.dates[0]?.day !== null || length?.count !== 1 || length.unit !== 'month'
}
