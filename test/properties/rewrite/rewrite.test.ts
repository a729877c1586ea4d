import { expect, test } from 'vitest'
import { addDays } from '../../../src/base/calendar.js'
import { Decimal, isWithinRounding, ZERO } from '../../../src/base/decimal.js'
import type { Answer, Rewrite } from './answer.js'
import type { Recipe } from './recipe.js'
import { rewriteFiling } from './rewrite.js'

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1)
const REWRITES = SEEDS.map(rewriteFiling)

/** Runs `inspect` on every rewrite and names the seed of one that fails. */
function check(rule: string, inspect: (it: Rewrite) => void): void {
  test(rule, () => {
    for (const it of REWRITES) {
      try {
        inspect(it)
      } catch (error) {
        throw new Error(`seed ${it.recipe.seed}: ${(error as Error).message}`, { cause: error })
      }
    }
  })
}

check('the same seed gives the same bytes', (it) => {
  const again = rewriteFiling(it.recipe.seed)
  expect(again.text === it.text).toBe(true)
  expect(again.answers).toEqual(it.answers)
})

check('every span holds what is printed', ({ text, answers }) => {
  for (const { span, printed } of answers) expect(text.slice(span.start, span.end)).toBe(printed)
})

check('a repeated text is printed in the same words, but for their case', ({ text, answers }) => {
  for (const { alsoAt, printed, accept } of answers)
    for (const { start, end } of alsoAt ?? []) expect([printed, ...(accept ?? [])]).toContain(text.slice(start, end))
})

check('the spans of numbers are in order and apart', ({ answers }) => {
  const numbers = answers.filter((it) => it.kind === 'number')
  for (const [index, { span }] of numbers.entries())
    expect(span.start).toBeGreaterThanOrEqual(numbers[index - 1]?.span.end ?? 0)
})

check('value and decimals follow from the digits, the scale and the sign', ({ text, answers, recipe }) => {
  for (const it of answers.filter(({ kind }) => kind === 'number')) {
    if (!/\d/.test(it.printed)) {
      expect(it.value).toBe('0')
      continue
    }
    const exponent = scaleOf(it, text.slice(it.span.end, it.span.end + 10), recipe)
    const digits = it.printed.replaceAll(',', '')
    const magnitude = new Decimal(digits).times(new Decimal(10).pow(exponent))
    expect(new Decimal(it.value).abs().toString()).toBe(magnitude.toString())
    expect(it.decimals).toBe((digits.split('.')[1]?.length ?? 0) - exponent)
  }
})

check('every amount with a currency sign is an answer', ({ text, answers }) => {
  const starts = new Set(answers.map((it) => it.span.start))
  for (const match of text.matchAll(/(?:[$€£]|\b(?:EUR|GBP|CHF|SFr\.|FRF|FF)) ?[(-]?(?=\d)/g))
    expect(starts, text.slice(match.index, match.index + 30)).toContain(match.index + match[0].length)
})

check('every percentage is an answer', ({ text, answers }) => {
  const ends = new Set(answers.map((it) => it.span.end))
  for (const match of text.matchAll(/(?<=\d)(?:%| per ?cent)/g)) expect(ends).toContain(match.index)
})

check('the statement adds up in every column', ({ answers, recipe }) => {
  for (const column of statementColumns(answers)) {
    const of = (concept: string) => column.get(concept) ?? ZERO
    const isGross = column.has('core:GrossProfit')
    const operating = OPERATING.map(of).reduce(
      (sum, value) => sum.plus(value),
      isGross ? ZERO : of('core:CostOfRevenue'),
    )
    expect(of('core:OperatingExpenses')).toEqual(operating)
    const gross = of('core:Revenues').minus(of('core:CostOfRevenue'))
    if (isGross) expect(of('core:GrossProfit')).toEqual(gross)
    const before = (isGross ? gross : of('core:Revenues')).minus(operating)
    if (isGross) expect(of('core:OperatingIncomeLoss')).toEqual(before)
    const financed = FINANCING.reduce((sum, concept) => sum.minus(of(concept)), before)
    const net = INCOME.reduce((sum, concept) => sum.plus(of(concept)), financed).minus(
      of('core:IncomeTaxExpenseBenefit'),
    )
    expect(of('core:NetIncomeLoss')).toEqual(net)
    if (recipe.result !== 'mixed') expect(net.isNegative()).toBe(recipe.result === 'loss')
  }
})

check('the result by the number of shares is the result per share', ({ answers }) => {
  for (const column of statementColumns(answers))
    for (const [perShare, shares] of PER_SHARE) {
      const [each, count, net] = [column.get(perShare), column.get(shares), column.get('core:NetIncomeLoss')!]
      if (each === undefined || count === undefined) continue
      expect(each.minus(net.div(count)).abs().toNumber()).toBeLessThanOrEqual(0.0050001)
    }
})

check('assets are liabilities and equity', ({ answers }) => {
  const table = answers.filter((it) => it.place === 'table' && it.period?.start === null)
  for (const end of new Set(table.map((it) => it.period!.end))) {
    const of = (concept: string) => amountOf(table.find((it) => it.period!.end === end && it.concepts[0] === concept)!)
    expect(of('core:Assets')).toEqual(of('core:Liabilities').plus(of('core:StockholdersEquity')))
  }
})

check('a sentence rounds what the statement prints', ({ answers }) => {
  for (const it of answers.filter(
    ({ kind, place, dims }) => kind === 'number' && place === 'narrative' && dims === 'none',
  )) {
    const cell = inTable(answers, it.concepts, it.period!)
    if (cell === null) continue
    expect(it.unit).toBe(cell.unit)
    expect(isWithinRounding(amountOf(it), it.decimals!, amountOf(cell), cell.decimals! + 30), it.form).toBe(true)
  }
})

check('a change is the current amount less the one a year before', ({ answers }) => {
  for (const it of answers.filter(({ dims, unit }) => dims === 'change' && unit !== 'pure')) {
    const [current, prior] = pairOf(answers, it.concepts, it)
    const change = current.minus(prior)
    expect(change.minus(it.value).abs().toNumber()).toBeLessThanOrEqual(0.5 * 10 ** -it.decimals!)
    expect(change.isNegative()).toBe(it.value.startsWith('-'))
  }
})

check('a percentage is the change by the amount a year before', ({ answers }) => {
  for (const it of answers.filter(({ unit }) => unit === 'pure')) {
    const [current, prior] = pairOf(answers, it.level!, it)
    const fraction = current.minus(prior).div(prior)
    expect(fraction.minus(it.value).abs().toNumber()).toBeLessThanOrEqual(0.5000001 * 10 ** -it.decimals!)
  }
})

check('quarters and years to date are as long as they say', ({ answers, recipe }) => {
  const unit = recipe.calendar === 'weeks' ? 91 : 91.3
  for (const { period } of answers.filter(({ kind }) => kind === 'number')) {
    if (period!.start === null) continue
    const days = (Date.parse(addDays(period!.end, 1)) - Date.parse(period!.start)) / 86_400_000
    expect(Math.abs(days - unit * Math.round(days / unit))).toBeLessThanOrEqual(recipe.calendar === 'weeks' ? 0 : 3)
  }
})

test('every choice occurs', () => {
  const seen = (choice: keyof Recipe) => new Set(REWRITES.map((it) => it.recipe[choice])).size
  const counts = Object.fromEntries(Object.keys(CHOICES).map((name) => [name, seen(name as keyof Recipe)]))
  expect(counts).toEqual(CHOICES)
})

/** How many values each choice has. */
const CHOICES: Readonly<Partial<Record<keyof Recipe, number>>> = {
  calendar: 2,
  yearEndMonth: 12,
  reporting: 4,
  dateOrder: 2,
  currency: 7,
  sector: 5,
  structure: 2,
  result: 3,
  lossPrinted: 2,
  costsPrinted: 2,
  perShare: 3,
  shareCount: 4,
  cashFlow: 3,
  balanceSheet: 3,
  tableUnit: 4,
  tableFormat: 4,
  header: 3,
  headerLength: 5,
  columnOrder: 4,
  emphasis: 3,
  captionPlace: 3,
  negatives: 2,
  zero: 5,
  moneyWords: 4,
  percentWord: 3,
  perShareWords: 3,
}

const OPERATING = [
  'core:ResearchAndDevelopmentExpense',
  'core:SellingAndMarketingExpense',
  'core:GeneralAndAdministrativeExpense',
  'core:AllocatedShareBasedCompensationExpense',
  'core:DepreciationDepletionAndAmortization',
]
const FINANCING = [
  'core:InterestExpenseDebt',
  'core:AmortizationOfDebtDiscountPremium',
  'core:AmortizationOfFinancingCosts',
]
const INCOME = [
  'core:InvestmentIncomeInterest',
  'core:ForeignCurrencyTransactionGainLossBeforeTax',
  'core:OtherNonoperatingIncomeExpense',
]
const PER_SHARE = [
  ['core:EarningsPerShareBasic', 'core:WeightedAverageNumberOfSharesOutstandingBasic'],
  ['core:EarningsPerShareDiluted', 'core:WeightedAverageNumberOfDilutedSharesOutstanding'],
  ['core:EarningsPerShareBasicAndDiluted', 'core:WeightedAverageNumberOfShareOutstandingBasicAndDiluted'],
] as const

/** The power of ten that the digits count, from the words after them or from what the table is printed in. */
function scaleOf(it: Answer, after: string, recipe: Recipe): number {
  if (it.unit === 'pure') return -2
  if (it.unit!.endsWith('/shares')) return /^(?:p| cents?)\b/.test(after) ? -2 : 0
  if (it.place === 'table' && it.unit === 'shares' && recipe.shareCount !== 'as the table')
    return recipe.shareCount === 'units' ? 0 : 3
  if (it.place === 'table') return { units: 0, thousands: 3, millions: 6, 'tenths of millions': 6 }[recipe.tableUnit]
  const word = after.match(/^(?: (?:billion|million|thousand)|bn|m)\b/)?.[0].trim() ?? ''
  return { billion: 9, bn: 9, million: 6, m: 6, thousand: 3 }[word] ?? 0
}

/** The values of each column of the statement, by nearest concept. */
function statementColumns(answers: readonly Answer[]): readonly ReadonlyMap<string, Decimal>[] {
  const cells = answers.filter((it) => it.place === 'table' && it.period!.start !== null)
  const columns = new Map<string, Map<string, Decimal>>()
  for (const cell of cells) {
    const key = `${cell.period!.start}/${cell.period!.end}`
    columns.set(key, (columns.get(key) ?? new Map()).set(cell.concepts[0]!, amountOf(cell)))
  }
  return [...columns.values()]
}

/** A level's value in the period of a change, and in the same period of the year before. */
function pairOf(answers: readonly Answer[], concepts: readonly string[], change: Answer): readonly [Decimal, Decimal] {
  const cells = answers.filter((it) => it.place === 'table' && it.concepts[0] === concepts[0])
  const current = cells.find(
    (it) => it.period!.start === change.period!.start && it.period!.end === change.period!.end,
  )!
  const length = (it: Answer) => Date.parse(it.period!.end) - Date.parse(it.period!.start!)
  const prior = cells.find(
    (it) => it.period!.end < current.period!.end && Math.abs(length(it) - length(current)) < 10 * 86_400_000,
  )!
  return [amountOf(current), amountOf(prior)]
}

function inTable(
  answers: readonly Answer[],
  concepts: readonly string[],
  period: NonNullable<Answer['period']>,
): Answer | null {
  return (
    answers.find(
      (it) =>
        it.place === 'table' &&
        it.concepts.some((concept) => concept !== 'ext' && concepts.includes(concept)) &&
        it.period!.start === period.start &&
        it.period!.end === period.end,
    ) ?? null
  )
}

function amountOf(it: Answer): Decimal {
  return new Decimal(it.value)
}
