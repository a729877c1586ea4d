import type { Amounts, Values } from './amounts.js'
import type { Term, Year } from './calendar.js'
import { CASH_CONCEPTS, OPERATING_CASH_CONCEPTS } from './lines.js'
import { granularity } from './money-words.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'

/** Cash from operations: the net result without what moved no cash. */
export interface OperatingCash {
  /** After "cash used in" or "cash provided by". */
  readonly activity: string
  readonly values: Values
  readonly concepts: readonly string[]
}

/** Amounts at the end of the period, and at the end of the last fiscal year. */
export type Balance = Readonly<Record<Year, number>>

export interface BalanceLine {
  readonly label: string
  readonly balance: Balance
  readonly concepts: readonly string[]
}

export function operatingCash(recipe: Recipe, amounts: Amounts): OperatingCash {
  const random = new Random(recipe.seed, 'operating cash')
  const isBefore = recipe.cashFlow === 'before working capital'
  const unit = granularity(recipe)
  const working = () => (isBefore ? 0 : unit * random.integer(-20, 20))
  const value = (term: Term, year: Year) =>
    amounts.netResult[term][year] +
    amounts.depreciationAndAmortization[term][year] +
    amounts.stockBasedCompensation[term][year] +
    amounts.accretion[term][year] +
    amounts.financingCharges[term][year] +
    working()
  const of = (term: Term) => ({ current: value(term, 'current'), prior: value(term, 'prior') })
  return {
    activity: isBefore
      ? random.pick([
          'operating activities before changes in non-cash working capital',
          'operations before changes in working capital',
        ])
      : random.pick(['operating activities', 'operations']),
    values: { quarter: of('quarter'), toDate: of('toDate') },
    concepts: isBefore ? ['ext'] : OPERATING_CASH_CONCEPTS,
  }
}

/** A small balance sheet that adds up: assets are liabilities and equity. */
export function balanceLines(recipe: Recipe, amounts: Amounts): readonly BalanceLine[] {
  const random = new Random(recipe.seed, 'balance')
  const unit = granularity(recipe)
  const size = Math.max(20 * unit, Math.abs(amounts.netResult.toDate.prior), amounts.operatingExpenses.toDate.prior)
  const balance = (low: number, high: number): Balance => ({
    current: unit * Math.round((size * random.between(low, high)) / unit),
    prior: unit * Math.round((size * random.between(low, high)) / unit),
  })
  const cash = balance(0.3, 1.6)
  const rest = balance(0.4, 0.9)
  const liabilities = balance(0.15, 0.6)
  const assets = { current: cash.current + rest.current, prior: cash.prior + rest.prior }
  const equity = { current: assets.current - liabilities.current, prior: assets.prior - liabilities.prior }
  return [
    { label: 'Cash and cash equivalents', balance: cash, concepts: CASH_CONCEPTS },
    { label: 'Total assets', balance: assets, concepts: ['core:Assets'] },
    { label: 'Total liabilities', balance: liabilities, concepts: ['core:Liabilities'] },
    {
      label: random.pick(["Total shareholders' equity", "Shareholders' equity"]),
      balance: equity,
      concepts: [
        'core:StockholdersEquity',
        'core:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
      ],
    },
  ]
}
