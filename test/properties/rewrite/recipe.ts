import type { LineId } from './lines.js'
import { Random } from './prng.js'

export type CurrencyCode = 'CAD' | 'USD' | 'AUD' | 'EUR' | 'GBP' | 'CHF' | 'FRF'
export type Reporting = 'Q1' | 'Q2' | 'Q3' | 'H1'
export type Sector = 'biopharmaceutical' | 'software' | 'medical devices' | 'water technology' | 'specialty retail'

/** Every choice that makes one rewrite differ from another, but for the wording of single sentences, which each answer's `form` names. */
export interface Recipe {
  readonly seed: number

  /** Calendar months, or 13-week quarters that end on one day of the week. */
  readonly calendar: 'months' | 'weeks'
  readonly weekEnd: 'Friday' | 'Saturday' | 'Sunday'
  readonly yearEndMonth: number
  /** A first quarter alone; a quarter with the year to date; a half year alone. */
  readonly reporting: Reporting
  /** The year in which the fiscal year ends. */
  readonly fiscalYear: number
  readonly dateOrder: 'month-day' | 'day-month'

  readonly currency: CurrencyCode
  /** `$` and `€`, or `C$`, `US$`, `EUR `. */
  readonly currencyMark: 'sign' | 'qualified'
  readonly isDollarEscaped: boolean
  readonly sector: Sector

  /** Expenses in one list, as the first filing has them; or gross profit, operating result, other income. */
  readonly structure: 'expense-list' | 'gross-profit'
  readonly result: 'loss' | 'income' | 'mixed'
  /** How a loss in all columns is printed. */
  readonly lossPrinted: 'positive' | 'bracketed'
  /** Whether expenses are printed as negative numbers, as many European statements do. */
  readonly costsPrinted: 'positive' | 'bracketed'
  readonly trend: 'falling' | 'rising' | 'mixed'
  /** Lines of the statement that may be there or not. */
  readonly lines: readonly LineId[]
  readonly perShare: 'together' | 'apart' | 'under-heading'
  readonly shareCount: 'none' | 'units' | 'as the table' | 'labelled'
  readonly cashFlow: 'none' | 'before working capital' | 'operating'
  readonly balanceSheet: 'none' | 'sentence' | 'table and sentence'

  readonly tableUnit: 'units' | 'thousands' | 'millions' | 'tenths of millions'
  readonly tableFormat: 'tab' | 'pipe' | 'pipe without ruler' | 'spaces'
  /** One cell a column; period over years; period over dates. */
  readonly header: 'single' | 'over years' | 'over dates'
  /** Lines of dashes under headings and over totals, in space-aligned tables. */
  readonly hasRules: boolean
  /** 'Three months ended', '3 months ended', 'THREE MONTHS ENDED', 'For the three months ended', 'Quarter ended'. */
  readonly headerLength: 'words' | 'figures' | 'capitals' | 'for the' | 'quarter'
  readonly headerDates: 'short' | 'short with point' | 'long'
  readonly columnOrder: 'current first' | 'prior first' | 'year to date first' | 'years together'
  readonly rowOrder: 'usual' | 'shuffled'
  readonly emphasis: 'html' | 'markdown' | 'none'
  readonly emphasized: 'all cells' | 'totals'
  readonly headingCase: 'upper' | 'title'
  /** Where the statement says its unit and currency: over the labels, under the title, or under each heading (`£'000`). */
  readonly captionPlace: 'corner' | 'under title' | 'under headings'
  readonly markInCells: 'first and last' | 'first and last, glued' | 'none'
  readonly negatives: 'brackets' | 'minus'
  /** A blank cell states nothing. */
  readonly zero: '-' | '–' | '—' | 'nil' | 'blank'

  /** `$2.1 million` and `$212 thousand`; and `$212,000`; `$2,117,000`; `$2.1m`. */
  readonly moneyWords: 'words' | 'words above a million' | 'digits' | 'short'
  readonly millionPlaces: 1 | 2
  readonly percentPlaces: 0 | 1
  readonly percentWord: '%' | ' percent' | ' per cent'
  readonly perShareWords: 'sign' | 'bracketed' | 'cents'
  readonly isDateBroken: boolean
  readonly hasBulletFacts: boolean

  readonly coverPeriod: 'financial year' | 'month' | 'quarterly period'
  readonly checkMarks: 'spaced X' | 'brackets' | 'boxes'
}

export function chooseRecipe(seed: number): Recipe {
  const currency = new Random(seed, 'currency').weigh({ CAD: 6, USD: 5, AUD: 3, EUR: 4, GBP: 3, CHF: 2, FRF: 1 })
  return consistent({
    seed,
    currency,
    ...chooseCalendar(seed, currency),
    ...chooseStatement(seed),
    ...chooseTable(seed, currency),
    ...chooseWords(seed, currency),
    ...chooseCover(seed),
  })
}

/** Under headings such as `£'000` shares would be read as pounds, so their label says how they are counted. */
function consistent(recipe: Recipe): Recipe {
  const isLabelNeeded = recipe.captionPlace === 'under headings' && recipe.shareCount !== 'none'
  return isLabelNeeded ? { ...recipe, shareCount: 'labelled' } : recipe
}

function chooseCalendar(seed: number, currency: CurrencyCode) {
  const random = new Random(seed, 'calendar')
  const calendar = random.weigh({ months: 4, weeks: 1 })
  const [firstYear, lastYear] = currency === 'FRF' ? [1996, 1998] : currency === 'EUR' ? [2001, 2024] : [1998, 2024]
  return {
    calendar,
    weekEnd: random.pick(['Friday', 'Saturday', 'Sunday'] as const),
    yearEndMonth: random.chance(0.3) ? 12 : random.integer(1, 12),
    reporting: random.weigh({ Q1: 2, Q2: 4, Q3: 3, H1: 2 }),
    fiscalYear: random.integer(firstYear, lastYear),
    dateOrder: random.weigh(
      isAmerican(currency) ? { 'month-day': 5, 'day-month': 1 } : { 'month-day': 1, 'day-month': 3 },
    ),
  } as const
}

function chooseStatement(seed: number) {
  const random = new Random(seed, 'statement')
  const sector = random.pick<Sector>([
    'biopharmaceutical',
    'biopharmaceutical',
    'software',
    'medical devices',
    'water technology',
    'specialty retail',
  ])
  const structure = random.weigh({ 'expense-list': 3, 'gross-profit': 2 })
  const result = random.weigh({ loss: 5, income: 3, mixed: 3 })
  return {
    sector,
    structure,
    result,
    lossPrinted: structure === 'expense-list' && result === 'loss' && random.chance(0.65) ? 'positive' : 'bracketed',
    costsPrinted: structure === 'gross-profit' && random.chance(0.25) ? 'bracketed' : 'positive',
    trend: random.weigh({ falling: 1, rising: 1, mixed: 1 }),
    lines: chooseLines(random, structure, sector, result),
    perShare: random.weigh({ together: 3, apart: 2, 'under-heading': 1 }),
    shareCount: random.weigh({ none: 3, units: 1, 'as the table': 1, labelled: 1 }),
    cashFlow: random.weigh({ none: 2, 'before working capital': 2, operating: 2 }),
    balanceSheet: random.weigh({ none: 2, sentence: 3, 'table and sentence': 1 }),
  } as const
}

function chooseLines(
  random: Random,
  structure: Recipe['structure'],
  sector: Sector,
  result: Recipe['result'],
): readonly LineId[] {
  const hasRevenue = structure === 'gross-profit' || result !== 'loss' || random.chance(0.85)
  const hasDebentures = random.chance(0.6)
  const odds: readonly (readonly [LineId, number])[] = [
    ['revenue', hasRevenue ? 1 : 0],
    ['costOfSales', structure === 'gross-profit' ? 1 : hasRevenue ? 0.75 : 0],
    ['researchAndDevelopment', sector === 'specialty retail' ? 0 : 0.95],
    ['salesAndMarketing', sector === 'specialty retail' ? 1 : 0.5],
    ['generalAndAdministrative', 1],
    ['stockBasedCompensation', 0.65],
    ['depreciationAndAmortization', 0.75],
    ['interestExpense', hasDebentures ? 1 : 0.5],
    ['accretion', hasDebentures ? 0.6 : 0],
    ['financingCharges', hasDebentures ? 0.6 : 0],
    ['interestIncome', 0.85],
    ['foreignExchange', 0.5],
    ['otherIncome', 0.3],
    ['incomeTax', result === 'loss' ? 0.3 : 0.85],
  ]
  return odds.filter(([, probability]) => random.chance(probability)).map(([id]) => id)
}

function chooseTable(seed: number, currency: CurrencyCode) {
  const random = new Random(seed, 'table')
  const tableFormat = random.weigh({ tab: 3, pipe: 2, 'pipe without ruler': 1, spaces: 3 })
  return {
    tableUnit: random.weigh({ thousands: 5, units: 2, 'tenths of millions': 2, millions: 1 }),
    tableFormat,
    header: random.weigh({ single: 3, 'over years': 3, 'over dates': 2 }),
    hasRules: tableFormat === 'spaces' && random.chance(0.5),
    headerLength: random.weigh({ words: 4, figures: 1, capitals: 1, 'for the': 1, quarter: 1 }),
    headerDates: random.weigh({ short: 2, 'short with point': 1, long: 2 }),
    columnOrder: random.weigh({ 'current first': 4, 'prior first': 2, 'year to date first': 2, 'years together': 1 }),
    rowOrder: random.weigh({ usual: 1, shuffled: 1 }),
    emphasis: random.weigh(
      tableFormat === 'spaces' ? { html: 1, markdown: 2, none: 4 } : { html: 2, markdown: 2, none: 2 },
    ),
    emphasized: random.weigh({ 'all cells': 1, totals: 1 }),
    headingCase: random.weigh({ upper: 1, title: 1 }),
    captionPlace: random.weigh({
      corner: tableFormat === 'spaces' ? 0 : 2,
      'under title': 2,
      'under headings': isAmerican(currency) ? 0.3 : 1.2,
    }),
    markInCells: random.weigh({ 'first and last': 3, 'first and last, glued': 2, none: 2 }),
    negatives: random.weigh({ brackets: 6, minus: 1 }),
    zero: random.weigh({ '-': 3, '–': 2, '—': 2, nil: 1, blank: 1 }),
  } as const
}

function chooseWords(seed: number, currency: CurrencyCode) {
  const random = new Random(seed, 'words')
  const hasCents = currency !== 'CHF' && currency !== 'FRF'
  return {
    currencyMark: random.weigh({ sign: 3, qualified: 1 }),
    isDollarEscaped: random.chance(0.5),
    moneyWords: random.weigh({
      words: 4,
      'words above a million': 3,
      digits: 1,
      short: isAmerican(currency) ? 0.5 : 2,
    }),
    millionPlaces: random.chance(0.75) ? 1 : 2,
    percentPlaces: random.chance(0.5) ? 1 : 0,
    percentWord: random.weigh(
      isAmerican(currency) ? { '%': 8, ' percent': 2, ' per cent': 0 } : { '%': 8, ' percent': 0, ' per cent': 2 },
    ),
    perShareWords: random.weigh({ sign: 6, bracketed: 2, cents: hasCents ? 1 : 0 }),
    isDateBroken: random.chance(0.5),
    hasBulletFacts: random.chance(0.35),
  } as const
}

function chooseCover(seed: number) {
  const random = new Random(seed, 'cover')
  return {
    coverPeriod: random.weigh({ 'financial year': 2, month: 1, 'quarterly period': 1 }),
    checkMarks: random.weigh({ 'spaced X': 2, brackets: 1, boxes: 1 }),
  } as const
}

function isAmerican(currency: CurrencyCode): boolean {
  return currency === 'USD' || currency === 'CAD'
}
