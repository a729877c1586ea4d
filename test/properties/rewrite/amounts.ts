import type { Term, Year } from './calendar.js'
import { quotient } from './figures.js'
import type { LineId } from './lines.js'
import { granularity } from './money-words.js'
import { Random } from './prng.js'
import type { Recipe } from './recipe.js'

/**
 * What a line states for each term and year: whole units of currency, cents a share, or shares, signed as XBRL would report them.
 * All monetary amounts are multiples of the statement's unit, so that the printed statement adds up exactly.
 */
export type Values = Readonly<Record<Term, Readonly<Record<Year, number>>>>
export type Amounts = Readonly<Record<LineId, Values>>

/** The quarter, and what came before it in the fiscal year. */
type Part = 'quarter' | 'earlier'
type Parts = Record<Part, Record<Year, number>>

const YEARS: readonly Year[] = ['current', 'prior']
const PARTS: readonly Part[] = ['quarter', 'earlier']
export const OPERATING: readonly LineId[] = [
  'researchAndDevelopment',
  'salesAndMarketing',
  'generalAndAdministrative',
  'stockBasedCompensation',
  'depreciationAndAmortization',
]
/** How many units of the statement an ordinary expense of a quarter has. */
const SIZES: Readonly<Record<Recipe['tableUnit'], readonly number[]>> = {
  units: [300_000, 900_000, 4_000_000],
  thousands: [300, 2500, 12_000],
  'tenths of millions': [300, 2500, 12_000],
  millions: [90, 400, 1500],
}
/** How large a line is beside the others. */
const SHARES: Readonly<Partial<Record<LineId, readonly [number, number]>>> = {
  researchAndDevelopment: [0.4, 1.2],
  salesAndMarketing: [0.2, 0.8],
  generalAndAdministrative: [0.25, 0.7],
  stockBasedCompensation: [0.03, 0.2],
  depreciationAndAmortization: [0.03, 0.15],
  interestExpense: [0.02, 0.1],
  accretion: [0.02, 0.08],
  financingCharges: [0.005, 0.02],
  interestIncome: [0.01, 0.09],
  otherIncome: [0.005, 0.03],
}

/** Amounts of the result that the recipe asks for, in every column that the statement has. */
export function chooseAmounts(recipe: Recipe, terms: readonly Term[], earlierQuarters: number): Amounts {
  for (let attempt = 0; attempt < 200; attempt++) {
    const random = new Random(recipe.seed, `amounts ${attempt}`)
    const amounts = attemptAmounts(recipe, random, earlierQuarters)
    if (isWanted(amounts, recipe, terms)) return amounts
  }
  throw new Error(`no amounts for seed ${recipe.seed}`)
}

function isWanted(amounts: Amounts, recipe: Recipe, terms: readonly Term[]): boolean {
  const results = terms.flatMap((term) => YEARS.map((year) => amounts.netResult[term][year]))
  if (results.includes(0)) return false
  const isLoss = results.map((it) => it < 0)
  if (recipe.result === 'mixed') return isLoss.includes(true) && isLoss.includes(false)
  return isLoss.every((it) => it === (recipe.result === 'loss'))
}

function attemptAmounts(recipe: Recipe, random: Random, earlierQuarters: number): Amounts {
  const unit = granularity(recipe)
  const size = unit * random.pick(SIZES[recipe.tableUnit])
  const parts = {} as Record<LineId, Parts>
  for (const [id, share] of Object.entries(SHARES) as [LineId, [number, number]][])
    parts[id] = has(recipe, id)
      ? chooseParts(recipe, random, unit, size * random.between(...share), earlierQuarters)
      : zeros()
  parts.foreignExchange = has(recipe, 'foreignExchange') ? chooseSigned(random, unit, size * 0.04) : zeros()

  const operating = sumOf(OPERATING.map((id) => [parts[id], 1]))
  const costShare = has(recipe, 'costOfSales') ? random.between(0.2, 0.65) : 0
  parts.revenue = has(recipe, 'revenue') ? chooseRevenue(recipe, random, unit, operating, costShare) : zeros()
  parts.costOfSales = eachPart((part, year) => {
    const share = costShare * random.between(0.94, 1.06)
    return unit * quotient(Math.round(parts.revenue[part][year] * share), unit)
  })
  parts.grossProfit = sumOf([
    [parts.revenue, 1],
    [parts.costOfSales, -1],
  ])
  parts.operatingExpenses =
    recipe.structure === 'gross-profit'
      ? operating
      : sumOf([
          [operating, 1],
          [parts.costOfSales, 1],
        ])
  parts.operatingResult = sumOf([
    [parts.grossProfit, 1],
    [operating, -1],
  ])
  parts.resultBeforeTax = sumOf([
    [parts.operatingResult, 1],
    [parts.interestExpense, -1],
    [parts.accretion, -1],
    [parts.financingCharges, -1],
    [parts.interestIncome, 1],
    [parts.foreignExchange, 1],
    [parts.otherIncome, 1],
  ])
  parts.incomeTax = has(recipe, 'incomeTax') ? chooseTax(recipe, random, unit, parts.resultBeforeTax) : zeros()
  parts.netResult = sumOf([
    [parts.resultBeforeTax, 1],
    [parts.incomeTax, -1],
  ])
  const monetary = Object.fromEntries(Object.entries(parts).map(([id, it]) => [id, valuesOf(it)])) as Amounts
  return { ...monetary, ...choosePerShare(recipe, random, monetary.netResult) }
}

/** An expense or income that is positive in every part, but for a small one that may be nil a year before. */
function chooseParts(recipe: Recipe, random: Random, unit: number, mean: number, earlierQuarters: number): Parts {
  const isGrowing =
    recipe.trend === 'mixed' ? random.chance(0.5) : random.chance(recipe.trend === 'rising' ? 0.85 : 0.15)
  const growth = isGrowing ? random.between(1.03, 1.9) : random.between(0.4, 0.97)
  const atLeastOne = (amount: number) => unit * Math.max(1, Math.round(amount / unit))
  const quarter = { prior: atLeastOne(mean), current: atLeastOne(mean * growth) }
  const earlier = {
    prior: atLeastOne(mean * earlierQuarters * random.between(0.7, 1.3)),
    current: atLeastOne(mean * earlierQuarters * growth * random.between(0.8, 1.25)),
  }
  const isNil = mean < 12 * unit && random.chance(0.4)
  return isNil ? { quarter: { ...quarter, prior: 0 }, earlier: { ...earlier, prior: 0 } } : { quarter, earlier }
}

function chooseSigned(random: Random, unit: number, size: number): Parts {
  const most = Math.max(2, Math.round(size / unit))
  return eachPart(() => unit * random.integer(1, most) * (random.chance(0.5) ? 1 : -1))
}

/** Revenue that covers more or less of the expenses, as the wanted result asks. */
function chooseRevenue(recipe: Recipe, random: Random, unit: number, operating: Parts, costShare: number): Parts {
  const isYoung = recipe.structure === 'expense-list' && recipe.sector !== 'specialty retail'
  const isSmall = isYoung && recipe.result === 'loss' && random.chance(0.5)
  const lossCover = () => (isSmall ? random.between(0.005, 0.04) : random.between(0.3, 0.75))
  const incomeCover = () => random.between(1.2, 1.6)
  const cover = (): number => {
    if (recipe.result === 'loss') return lossCover()
    return recipe.result === 'income' || random.chance(0.5) ? incomeCover() : lossCover()
  }
  const byYear: Record<Year, number> = { current: cover(), prior: cover() }
  const isSteady = recipe.result !== 'mixed' || random.chance(0.6)
  return eachPart((part, year) => {
    const share = isSteady ? byYear[year] * random.between(0.92, 1.08) : cover()
    return unit * Math.max(1, Math.round((operating[part][year] * share) / (1 - costShare) / unit))
  })
}

function chooseTax(recipe: Recipe, random: Random, unit: number, before: Parts): Parts {
  const rate = random.between(0.12, 0.32)
  const recovered = random.pick(recipe.result === 'loss' ? [0.03, 0.08] : [0, 0.08])
  return eachPart((part, year) => {
    const amount = before[part][year]
    return unit * Math.round((amount * (amount > 0 ? rate : recovered)) / unit) + 0
  })
}

/** Shares such that a share's part of the result is a plausible number of cents; options count only in a profit. */
function choosePerShare(
  recipe: Recipe,
  random: Random,
  net: Values,
): Pick<Amounts, 'perShare' | 'perShareDiluted' | 'shares' | 'sharesDiluted'> {
  const largest = Math.max(...YEARS.flatMap((year) => [Math.abs(net.quarter[year]), Math.abs(net.toDate[year])]))
  const step = recipe.shareCount === 'as the table' ? granularity(recipe) : recipe.shareCount === 'units' ? 1 : 1000
  const cents = random.pick(largest > 50_000_000 ? [40, 110, 290] : largest > 5_000_000 ? [12, 30, 90] : [2, 6, 15])
  const before = Math.max(40 * step, (largest * 100) / cents)
  const toShares = (count: number) => step * Math.round(count / step) + (step === 1 ? random.integer(0, 900) : 0)
  const counts = { prior: toShares(before), current: toShares(before * random.between(1, 1.25)) }
  const shares: Values = {
    quarter: counts,
    toDate: { prior: toShares(counts.prior * 0.985), current: toShares(counts.current * 0.985) },
  }
  const dilution = recipe.perShare === 'together' ? 1 : random.between(1.02, 1.09)
  const sharesDiluted = eachTerm((term, year) => {
    const count = shares[term][year]
    return net[term][year] > 0 && dilution > 1 ? toShares(count * dilution) : count
  })
  const perShareOf = (counted: Values) =>
    eachTerm(
      (term, year) => Math.sign(net[term][year]) * quotient(Math.abs(net[term][year]) * 100, counted[term][year]) + 0,
    )
  return { shares, sharesDiluted, perShare: perShareOf(shares), perShareDiluted: perShareOf(sharesDiluted) }
}

function has(recipe: Recipe, id: LineId): boolean {
  return recipe.lines.includes(id)
}

function valuesOf(parts: Parts): Values {
  return eachTerm((term, year) => parts.quarter[year] + (term === 'toDate' ? parts.earlier[year] : 0))
}

function sumOf(terms: readonly (readonly [Parts, 1 | -1])[]): Parts {
  return eachPart((part, year) => terms.reduce((sum, [parts, weight]) => sum + weight * parts[part][year], 0))
}

function zeros(): Parts {
  return eachPart(() => 0)
}

function eachPart(amount: (part: Part, year: Year) => number): Parts {
  const of = (part: Part) => ({ current: amount(part, 'current'), prior: amount(part, 'prior') })
  const [quarter, earlier] = PARTS.map(of)
  return { quarter: quarter!, earlier: earlier! }
}

function eachTerm(value: (term: Term, year: Year) => number): Values {
  const of = (term: Term) => ({ current: value(term, 'current'), prior: value(term, 'prior') })
  return { quarter: of('quarter'), toDate: of('toDate') }
}
