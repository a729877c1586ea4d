import type { Values } from './amounts.js'
import type { Term } from './calendar.js'
import { type LineWords, words } from './lines.js'
import type { Random } from './prng.js'

/** The sign of a line over all columns of a statement. */
export type Sign = 'positive' | 'negative' | 'mixed'

/** The sign of a line in the columns that the statement has; nil counts as either. */
export function signOf(values: Values, terms: readonly Term[]): Sign {
  const all = terms.flatMap((term) => [values[term].current, values[term].prior])
  if (all.every((it) => it >= 0)) return 'positive'
  return all.every((it) => it <= 0) ? 'negative' : 'mixed'
}

export const NET_WORDS: Readonly<Record<Sign, readonly LineWords[]>> = {
  negative: [
    words('Loss for the period', 'net loss'),
    words('Net loss', 'net loss'),
    words('Net loss for the period', 'net loss'),
  ],
  positive: [
    words('Net income', 'net income'),
    words('Net income for the period', 'net income'),
    words('Net earnings', 'net earnings', true),
    words('Profit for the period', 'net profit'),
  ],
  mixed: [
    words('Net income (loss)', 'net income'),
    words('Net income (loss) for the period', 'net income'),
    words('Net (loss) income', 'net income'),
    words('Net earnings (loss)', 'net earnings', true),
    words('Profit (loss) for the period', 'net profit'),
  ],
}
export const OPERATING_WORDS: Readonly<Record<Sign, readonly LineWords[]>> = {
  negative: [words('Operating loss', 'operating loss'), words('Loss from operations', 'operating loss')],
  positive: [words('Operating income', 'operating income'), words('Income from operations', 'operating income')],
  mixed: [
    words('Operating income (loss)', 'operating income'),
    words('Income (loss) from operations', 'operating income'),
  ],
}
export const BEFORE_TAX_WORDS: Readonly<Record<Sign, readonly LineWords[]>> = {
  negative: [words('Loss before income taxes', 'loss before income taxes')],
  positive: [
    words('Income before income taxes', 'income before income taxes'),
    words('Earnings before income taxes', 'earnings before income taxes', true),
  ],
  mixed: [words('Income (loss) before income taxes', 'income before income taxes')],
}
export const PER_SHARE_WORDS: Readonly<Record<Sign, readonly string[]>> = {
  negative: ['loss', 'net loss'],
  positive: ['earnings', 'net income'],
  mixed: ['earnings (loss)', 'net income (loss)'],
}

export function exchangeWords(sign: Sign, printedSign: 1 | -1): LineWords {
  if (sign === 'positive') return words('Foreign exchange gain', 'foreign exchange gain')
  if (sign === 'negative') return words('Foreign exchange loss', 'foreign exchange loss')
  return printedSign === 1
    ? words('Foreign exchange gain (loss)', 'foreign exchange gain')
    : words('Foreign exchange loss (gain)', 'foreign exchange loss')
}

export function taxWords(sign: Sign, printedSign: 1 | -1, random: Random): LineWords {
  if (sign === 'positive')
    return words(
      random.pick(['Income tax expense', 'Income taxes', 'Provision for income taxes']),
      'income tax expense',
    )
  return printedSign === 1
    ? words('Income tax expense (recovery)', 'income tax expense')
    : words('Income tax (expense) recovery', 'income tax expense')
}
