import { gather } from '../base/gather.js'
import { remembered } from '../base/remembered.js'
import type { CurrencyMention } from '../model/mention.js'
import { longest, matchesOf, rangeOf } from './pattern.js'

/** Longer than any other number that a lone letter stands before. */
const LONG_NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d)'
/**
 * "Y" for the yen, which ASCII has no sign for: at the digits, "Y642.3 billion", or set apart as in a table, "Y  61,204". The "L" of
 * pounds could be that of lire, and "#" that of numbers.
 */
const YEN_LETTERS: readonly string[] = [
  `Y(?=\\(?${LONG_NUMBER})`,
  `(?<=^|\\s\\s|[\\t\\n|])Y(?=\\s{0,40}\\(?\\s?${LONG_NUMBER})`,
  '(?<=^)Y(?=\\s{0,40}\\(?\\d{2,3}\\)?$)',
]

/**
 * Currencies by their ISO 4217 code, with the words and signs that name them in English filings. Codes of currencies that the euro
 * replaced are kept: filings of the 1990s are in them.
 */
const CURRENCIES: readonly {
  readonly code: string
  readonly words: readonly string[]
  readonly signs: readonly string[]
}[] = [
  {
    code: 'USD',
    words: [
      'u\\.?\\s?s\\.?\\s+dollars?',
      'united states dollars?',
      'american dollars?',
      'dollars? of the united states',
    ],
    signs: ['US\\s?\\$', 'U\\.S\\.\\s?\\$', 'USD\\s?\\$?'],
  },
  {
    code: 'CAD',
    words: ['canadian\\s+dollars?', 'dollars? canadian', 'canadian funds', 'cdn\\.? dollars?'],
    signs: ['C\\$', 'CA\\$', 'Cdn\\.?\\s?\\$', 'CDN\\.?\\s?\\$', 'CAD\\s?\\$?', 'Can\\$'],
  },
  { code: 'AUD', words: ['australian\\s+dollars?'], signs: ['A\\$', 'AU\\$', 'AUD\\s?\\$?'] },
  { code: 'NZD', words: ['new zealand dollars?'], signs: ['NZ\\$', 'NZD\\s?\\$?'] },
  { code: 'HKD', words: ['hong kong dollars?'], signs: ['HK\\$', 'HKD\\s?\\$?'] },
  { code: 'SGD', words: ['singapore dollars?'], signs: ['S\\$', 'SGD\\s?\\$?'] },
  { code: 'TWD', words: ['(?:new )?taiwan dollars?'], signs: ['NT\\$', 'TWD'] },
  { code: 'EUR', words: ['euros?'], signs: ['€', 'EUR', 'Eur'] },
  {
    code: 'GBP',
    words: ['pounds?\\s+sterling', 'british\\s+pounds?(?:\\s+sterling)?', 'u\\.?k\\.?\\s+pounds?', 'sterling'],
    signs: ['£', 'GBP', 'UK£'],
  },
  { code: 'CHF', words: ['swiss\\s+francs?'], signs: ['CHF', 'SFr\\.?', 'Fr\\.', 'sFr\\.?'] },
  {
    code: 'JPY',
    words: ['(?:japanese\\s+)?yen'],
    signs: ['¥', 'JPY', 'Yen(?=\\s?\\(?\\d)', 'YEN(?=\\s?\\(?\\d)', ...YEN_LETTERS],
  },
  { code: 'CNY', words: ['renminbi', '(?:chinese\\s+)?yuan'], signs: ['RMB', 'CNY'] },
  { code: 'SEK', words: ['swedish\\s+kron(?:or|a)'], signs: ['SEK'] },
  { code: 'NOK', words: ['norwegian\\s+kroner?'], signs: ['NOK'] },
  { code: 'DKK', words: ['danish\\s+kroner?'], signs: ['DKK'] },
  { code: 'ILS', words: ['(?:new\\s+)?israeli\\s+shekels?', 'nis\\b'], signs: ['NIS', 'ILS', '₪'] },
  { code: 'INR', words: ['(?:indian\\s+)?rupees?'], signs: ['₹', 'INR', 'Rs\\.?'] },
  { code: 'KRW', words: ['(?:south\\s+)?korean\\s+won'], signs: ['₩', 'KRW'] },
  {
    code: 'ZAR',
    words: ['(?:south\\s+african\\s+)rands?'],
    signs: ['ZAR', 'R(?=\\s?\\d+(?:[,.\u00a0 ]?\\d|\\s?(?:million|billion|m|bn)\\b))'],
  },
  { code: 'BRL', words: ['(?:brazilian\\s+)?(?:reais|real(?=\\s*\\)))'], signs: ['R\\$', 'BRL'] },
  { code: 'MXN', words: ['mexican\\s+pesos?'], signs: ['MX\\$', 'Ps\\.', 'MXN'] },
  { code: 'DEM', words: ['deutsche\\s+marks?', 'german\\s+marks?'], signs: ['DM', 'DEM'] },
  { code: 'FRF', words: ['french\\s+francs?'], signs: ['FF', 'FRF'] },
  { code: 'ITL', words: ['italian\\s+lire', 'italian\\s+lira'], signs: ['Lit\\.', 'Lit(?=\\s?\\d)', 'ITL'] },
  { code: 'NLG', words: ['dutch\\s+guilders?', 'netherlands\\s+guilders?'], signs: ['NLG', 'Dfl\\.?'] },
]

/** Letters go on in a word or an abbreviation ("FFO", "FF&E"), but a scale may follow a sign: "US$M". */
const NO_WORD_AFTER = '(?![a-z&])(?<![A-Za-z](?=[A-Z]))'

/**
 * A regular expression source for a currency sign or code that stands before an amount. Signs with letters first: the "$" of
 * "US$" isn't a bare one.
 */
export const CURRENCY_SIGN_PATTERN = `(?:(?<![A-Za-z])(?:${gather(CURRENCIES, (it) => it.signs.filter((sign) => /^[A-Za-z]/.test(sign))).join('|')})${NO_WORD_AFTER}|${gather(CURRENCIES, (it) => it.signs.filter((sign) => !/^[A-Za-z]/.test(sign))).join('|')}|\\$)`

/** Short signs are told from words by the number after them: "R 500". */
const BEFORE_NUMBER = /\(\?=.*\)$/

const SIGNS = gather(CURRENCIES, (it) =>
  it.signs.map((sign) => ({ code: it.code, pattern: new RegExp(`^(?:${sign.replace(BEFORE_NUMBER, '')})$`, 'u') })),
)
const WORDS = CURRENCIES.map((it) => ({
  code: it.code,
  pattern: new RegExp(`(?<![\\w])(?:${it.words.join('|')})(?![\\w])`, 'giu'),
}))
const ANY_WORD = new RegExp(`(?<![\\w])(?:${gather(CURRENCIES, (it) => it.words).join('|')})(?![\\w])`, 'iu')
const CODE_PATTERN = `(?<![\\w])(?:${CURRENCIES.map((it) => it.code).join('|')})(?![A-Za-z])`
const CODE = new RegExp(CODE_PATTERN, 'gu')
const ANY_CODE = new RegExp(CODE_PATTERN, 'u')
/** The word that tells in every name of a currency: most text has none. */
const WORD =
  /dollar|funds|euro|sterling|pound|franc|yen|renminbi|yuan|kron|shekel|nis|rupee|won|rand|reais|real|peso|mark|lir[ae]|guilder/iu
const SIGN = new RegExp(CURRENCY_SIGN_PATTERN, 'gu')

/** Reads a currency sign: `US$` → USD, `€` → EUR; a bare `$` has no code. */
export function parseCurrencySign(sign: string): string | null {
  const trimmed = sign.trim()
  return SIGNS.find((it) => it.pattern.test(trimmed))?.code ?? null
}

/** Whether a text names a currency in words or by code: told quicker than which. */
export function namesCurrency(text: string): boolean {
  return hasCurrencyName(text) || ANY_CODE.test(text)
}

function hasCurrencyName(text: string): boolean {
  return WORD.test(text) && ANY_WORD.test(text)
}

/** Finds the currencies that a text names in words or by code: "Canadian dollars", "CHF". */
export const findCurrencyWords: (text: string) => readonly CurrencyMention[] = remembered((text) => {
  const words = hasCurrencyName(text)
    ? gather(WORDS, ({ code, pattern }) =>
        matchesOf(text, pattern).map((match) => ({ range: rangeOf(match.index, match[0]), code })),
      )
    : []
  const codes = matchesOf(text, CODE).map((match) => ({ range: rangeOf(match.index, match[0]), code: match[0] }))
  return longest([...words, ...codes])
})

/** Finds the currency signs of a text, bare dollar signs among them. */
export const findCurrencySigns: (text: string) => readonly CurrencyMention[] = remembered((text) =>
  matchesOf(text, SIGN).map((match) => ({ range: rangeOf(match.index, match[0]), code: parseCurrencySign(match[0]) })),
)

/** Whether a bare "$" can stand for the currency. */
export function isDollar(code: string): boolean {
  return ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'].includes(code)
}
