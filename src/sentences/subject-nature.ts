import type { AmountMention, PeriodMention } from '../model/mention.js'
import type { Subject } from '../model/sentence.js'

/** A pattern of any of some words, whole. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
}

/** What happens in a period. */
const FLOW = anyOf(
  ...[
    'record(?:ed|s)?',
    'recogni[sz](?:ed|es)?',
    'incurred',
    'paid',
    'pay',
    'received',
    'granted',
    'vested',
    'exercised',
  ],
  ...[
    'acquired',
    'sold',
    'repaid',
    'issued',
    'returned',
    'retired',
    'redeemed',
    'released',
    'reclassified',
    'repurchas\\w+',
  ],
  ...[
    'charges?',
    'expenses?',
    'costs?',
    'fees?',
    'rate',
    'amorti[sz]ation',
    'depreciation',
    'impairments?',
    'provision',
  ],
  ...['proceeds', 'gains?', 'loss(?:es)?', 'income', 'revenues?', 'sales', 'benefits?', 'dividends?', 'payments?'],
  ...[
    'purchas(?:ed?|es)',
    'contribut(?:ed|ions?)',
    'settle\\w*',
    'issuances?',
    'wr(?:ote|ite|itten)[\\s-]?(?:off|down)s?',
  ],
  ...['increas\\w+', 'decreas\\w+', 'declin\\w+'],
)
/** What there is on a day. */
const BALANCE = anyOf(
  ...['outstanding', 'balances?', 'carrying', 'fair\\s+value', 'market\\s+value', 'principal', 'notional', 'surplus'],
  ...[
    'assets?',
    'goodwill',
    'inventor(?:y|ies)',
    'receivables?',
    'deposits?',
    'collateral',
    'ownership',
    'held',
    'hold',
  ],
  ...[
    'liabilit(?:y|ies)',
    'payables?',
    'notes',
    'loans?',
    'debt',
    'borrowings',
    'accru(?:ed|als?)',
    'deferred',
    'reserves?',
  ],
  ...[
    'allowances?',
    'commitments?',
    'obligations?',
    'guarantees?',
    'contingenc\\w+',
    'letters?\\s+of\\s+credit',
    'backlog',
  ],
  ...[
    'capacity',
    'availab\\w+',
    'facilit(?:y|ies)',
    'unused',
    'undrawn',
    'unamorti[sz]ed',
    'unrecogni[sz]ed',
    'remain\\w*',
  ],
  ...['authori[sz]\\w+', 'authority', 'interest\\s+rates?', 'exposure', 'maximum', 'ceded', 'non-?affiliates'],
  '(?:exercise|conversion|strike)\\s+prices?',
)
/** What even under a year is of its end. */
const YEAR_END_BALANCE = anyOf(
  ...['outstanding', 'balances?', 'carrying', 'fair\\s+values?', 'principal', 'notional', 'receivables?', 'payables?'],
)
/** Rates that are paid over time. */
const FEE = /\b(?:fees?|spreads?|margins?|bears?|accrues?)\b|\brates?\b.*\bspecified\b/i
/** "write-off of goodwill": what it is, before what it is of. */
const HEAD_END = /\s(?:of|in|for|on|from|to|related|relating|under)\s/i

/** "On June 5, we paid": a day on which something happened. */
const ON = /^on\b/i

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
  const ofWords = natureOfWords(words.slice(0, headLength(words))) ?? natureOfWords(words)
  if (ofWords !== null) return ofWords
  if (when?.kind === 'instant' && !ON.test(text.slice(when.range.start))) return 'balance'
  if (kind === 'shares') return /\boutstanding\b/i.test(text.slice(range.end, range.end + AFTER)) ? 'balance' : 'flow'
  const clause = text.slice(Math.max(0, range.start - BEFORE), range.start)
  return FLOW.test(clause) || !BALANCE.test(clause) ? 'flow' : 'balance'
}

/** "unrecognized compensation cost" is a balance. */
function natureOfWords(words: string): Subject['nature'] | null {
  if (BALANCE.test(words)) return 'balance'
  return FLOW.test(words) ? 'flow' : null
}

function headLength(words: string): number {
  const end = words.search(HEAD_END)
  return end < 0 ? words.length : end
}

/** A phrase that names how long: not a month in which something happened. */
function isLength(when: PeriodMention): boolean {
  if (when.kind === 'fiscal') return when.part.kind !== 'year'
  if (when.kind !== 'ending') return when.kind === 'range' || when.kind === 'length' || when.kind === 'year-to-date'
  const [length] = when.lengths
  return when.dates[0]?.day !== null || length?.count !== 1 || length.unit !== 'month'
}
