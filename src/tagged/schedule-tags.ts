import type { TagMeaning } from '../model/schedule.js'

type Meanings = Readonly<Record<string, TagMeaning>>

/** `is`: the concept that a tag stands for; `or`: those that filers give under it too. Without prefix. */
interface Concepts {
  readonly is?: string
  readonly or?: readonly string[]
}

function meaning(quantity: TagMeaning['quantity'], time: TagMeaning['time']) {
  return (label: string, words: RegExp, { is, or = [] }: Concepts = {}): TagMeaning => ({
    label,
    quantity,
    time,
    concept: is === undefined ? null : `core:${is}`,
    others: or.map((it) => `core:${it}`),
    words,
  })
}

const balance = meaning('money', 'instant')
const opening = meaning('money', 'opening')
const flow = meaning('money', 'duration')
const perShare = meaning('perShare', 'duration')
const percent = meaning('percent', 'duration')

const EQUITY: Meanings = {
  'PREFERRED-MANDATORY': balance('Preferred stock, mandatory redemption', /preferred|preference|redeemable/),
  PREFERRED: balance('Preferred stock, no mandatory redemption', /preferred|preference/),
  COMMON: balance('Common stock', /common|capital stock|ordinary/, { or: ['CommonStockValue'] }),
  'OTHER-SE': balance('Other stockholders equity', /equity|retained|deficit|capital|reinvested/, {
    or: ['StockholdersEquity', 'RetainedEarningsAccumulatedDeficit', 'AdditionalPaidInCapital'],
  }),
}

const TOTALS: Meanings = {
  'TOTAL-ASSETS': balance('Total assets', /assets/, { is: 'Assets' }),
  'TOTAL-LIABILITY-AND-EQUITY': balance('Total liabilities and equity', /liabilities|equity/, {
    is: 'LiabilitiesAndStockholdersEquity',
  }),
  'TOTAL-LIABILITIES-AND-EQUITY': balance('Total liabilities and equity', /liabilities|equity/, {
    is: 'LiabilitiesAndStockholdersEquity',
  }),
}

const NET_INCOME: Meanings = {
  'INCOME-PRETAX': flow('Income before income taxes', /before .*tax|pre-?tax/, {
    is: 'IncomeLossFromContinuingOperationsBeforeIncomeTaxes',
  }),
  'INCOME-TAX': flow('Income taxes', /tax/, { is: 'IncomeTaxExpenseBenefit' }),
  'INCOME-CONTINUING': flow('Income from continuing operations', /continuing|before (?:extraordinary|cumulative)/, {
    is: 'IncomeLossFromContinuingOperations',
  }),
  'INCOME-PRE-EXTRAORDINARY': flow(
    'Income before extraordinary items',
    /continuing|before (?:extraordinary|cumulative)/,
    {
      or: ['IncomeLossFromContinuingOperations'],
    },
  ),
  DISCONTINUED: flow('Discontinued operations', /discontinued/, { is: 'IncomeLossFromDiscontinuedOperationsNetOfTax' }),
  EXTRAORDINARY: flow('Extraordinary items', /extraordinary/),
  CHANGES: flow('Cumulative effect of changes in accounting principles', /cumulative|accounting/),
  'NET-INCOME': flow('Net income', /net (?:income|earnings|loss|profit)/, { is: 'NetIncomeLoss', or: ['ProfitLoss'] }),
}

const PER_SHARE: Meanings = {
  'EPS-PRIMARY': perShare('Earnings per share, primary', /share|primary|basic/, {
    is: 'EarningsPerShareBasic',
    or: ['EarningsPerShareBasicAndDiluted'],
  }),
  'EPS-BASIC': perShare('Earnings per share, basic', /share|primary|basic/, {
    is: 'EarningsPerShareBasic',
    or: ['EarningsPerShareBasicAndDiluted'],
  }),
  'EPS-DILUTED': perShare('Earnings per share, diluted', /share|dilut/, {
    is: 'EarningsPerShareDiluted',
    or: ['EarningsPerShareBasicAndDiluted'],
  }),
}

const INTEREST: Meanings = {
  'INTEREST-EXPENSE': flow('Interest expense', /interest/, { is: 'InterestExpense', or: ['InterestExpenseDebt'] }),
}

const CASH: Meanings = {
  CASH: balance('Cash', /cash/, {
    is: 'CashAndCashEquivalentsAtCarryingValue',
    or: ['CashCashEquivalentsAndShortTermInvestments'],
  }),
}

/** Commercial and industrial companies. */
const COMMERCIAL: Meanings = {
  ...CASH,
  SECURITIES: balance('Marketable securities', /securities|investments/, {
    or: ['MarketableSecuritiesCurrent', 'ShortTermInvestments'],
  }),
  RECEIVABLES: balance('Notes and accounts receivable', /receivable/, {
    or: ['AccountsReceivableNetCurrent', 'AccountsAndOtherReceivablesNetCurrent'],
  }),
  ALLOWANCES: balance('Allowances for doubtful accounts', /allowance|doubtful|reserve|uncollectible/),
  INVENTORY: balance('Inventories', /inventor/, { is: 'InventoryNet' }),
  'CURRENT-ASSETS': balance('Total current assets', /current assets/, { is: 'AssetsCurrent' }),
  'PP&E': balance('Property, plant and equipment, gross', /property|plant|equipment|fixed assets/),
  DEPRECIATION: balance('Accumulated depreciation', /depreciation/),
  'CURRENT-LIABILITIES': balance('Total current liabilities', /current liabilities/, { is: 'LiabilitiesCurrent' }),
  BONDS: balance('Bonds, mortgages and similar debt', /debt|bonds|notes|mortgage|borrowings|loans|obligations/, {
    or: ['LongTermDebtNoncurrent'],
  }),
  ...EQUITY,
  ...TOTALS,
  SALES: flow('Net sales of tangible products', /sales|revenue/, { or: ['Revenues'] }),
  'TOTAL-REVENUES': flow('Total revenues', /revenue|sales/, { is: 'Revenues' }),
  CGS: flow('Cost of tangible goods sold', /cost/, { or: ['CostOfRevenue'] }),
  'TOTAL-COSTS': flow('Total costs applicable to sales and revenues', /cost|expense/, {
    or: ['CostOfRevenue', 'CostsAndExpenses', 'OperatingExpenses'],
  }),
  'OTHER-EXPENSES': flow('Other costs and expenses', /cost|expense/, {
    or: ['OperatingExpenses', 'CostsAndExpenses', 'SellingGeneralAndAdministrativeExpense'],
  }),
  'LOSS-PROVISION': flow('Provision for doubtful accounts and notes', /provision|bad debt|doubtful/),
  ...INTEREST,
  ...NET_INCOME,
  ...PER_SHARE,
}

/** Investment companies. */
const shares = meaning('shares', 'instant')
const sharesBefore = meaning('shares', 'opening')
const sharesOfPeriod = meaning('shares', 'duration')
const perShareAt = meaning('perShare', 'instant')
const perShareBefore = meaning('perShare', 'opening')
const INVESTMENT: Meanings = {
  'INVESTMENTS-AT-COST': balance('Investments at cost', /cost/),
  'INVESTMENTS-AT-VALUE': balance('Investments at value', /investments|securities/),
  RECEIVABLES: balance('Receivables', /receivable/),
  'ASSETS-OTHER': balance('Other assets', /other/),
  'OTHER-ITEMS-ASSETS': balance('Other items, assets', /other/),
  ...TOTALS,
  'PAYABLE-FOR-SECURITIES': balance('Payable for securities', /payable/),
  'SENIOR-LONG-TERM-DEBT': balance('Senior long-term debt', /debt|notes/),
  'OTHER-ITEMS-LIABILITIES': balance('Other items, liabilities', /other|accrued|liabilities/),
  'TOTAL-LIABILITIES': balance('Total liabilities', /liabilities/, { is: 'Liabilities' }),
  'SENIOR-EQUITY': balance('Senior equity', /preferred|senior/),
  'PAID-IN-CAPITAL-COMMON': balance('Paid-in capital', /paid|capital/),
  'SHARES-COMMON-STOCK': shares('Shares outstanding', /shares/, { is: 'CommonStockSharesOutstanding' }),
  'SHARES-COMMON-PRIOR': sharesBefore('Shares outstanding', /shares/, { is: 'CommonStockSharesOutstanding' }),
  'ACCUMULATED-NII-CURRENT': balance('Accumulated net investment income', /undistributed|investment income/),
  'OVERDISTRIBUTION-NII': balance('Overdistribution of net investment income', /distribution/),
  'ACCUMULATED-NET-GAINS': balance('Accumulated net realized gains', /realized|gain/),
  'OVERDISTRIBUTION-GAINS': balance('Overdistribution of realized gains', /distribution/),
  'ACCUM-APPREC-OR-DEPREC': balance('Accumulated unrealized appreciation', /unrealized|appreciation/),
  'NET-ASSETS': balance('Net assets', /net assets/),
  'DIVIDEND-INCOME': flow('Dividend income', /dividend/),
  'INTEREST-INCOME': flow('Interest income', /interest/, { or: ['InvestmentIncomeInterest'] }),
  'OTHER-INCOME': flow('Other income', /other/),
  'EXPENSES-NET': flow('Net expenses', /expenses/),
  'NET-INVESTMENT-INCOME': flow('Net investment income', /investment (?:income|loss)/),
  'REALIZED-GAINS-CURRENT': flow('Net realized gains', /realized/),
  'APPREC-INCREASE-CURRENT': flow('Change in unrealized appreciation', /appreciation|unrealized/),
  'NET-CHANGE-FROM-OPS': flow('Net change in net assets from operations', /operations/),
  EQUALIZATION: flow('Equalization', /equalization/),
  'DISTRIBUTIONS-OF-INCOME': flow('Distributions of income', /income/),
  'DISTRIBUTIONS-OF-GAINS': flow('Distributions of gains', /gains/),
  'DISTRIBUTIONS-OTHER': flow('Other distributions', /distribution|capital/),
  'NUMBER-OF-SHARES-SOLD': sharesOfPeriod('Shares sold', /sold|issued/),
  'NUMBER-OF-SHARES-REDEEMED': sharesOfPeriod('Shares redeemed', /redeemed|repurchased/),
  'SHARES-REINVESTED': sharesOfPeriod('Shares issued for reinvested distributions', /reinvest/),
  'NET-CHANGE-IN-ASSETS': flow('Net change in net assets', /net assets/),
  'ACCUMULATED-NII-PRIOR': opening('Accumulated net investment income', /undistributed|investment income/),
  'ACCUMULATED-GAINS-PRIOR': opening('Accumulated net realized gains', /realized|gain/),
  'OVERDISTRIB-NII-PRIOR': opening('Overdistribution of net investment income', /distribution/),
  'OVERDIST-NET-GAINS-PRIOR': opening('Overdistribution of realized gains', /distribution/),
  'GROSS-ADVISORY-FEES': flow('Gross advisory fees', /advisory|management/),
  ...INTEREST,
  'GROSS-EXPENSE': flow('Gross expenses', /expenses/),
  'AVERAGE-NET-ASSETS': flow('Average net assets', /average/),
  'PER-SHARE-NAV-BEGIN': perShareBefore('Net asset value per share', /net asset value/),
  'PER-SHARE-NII': perShare('Net investment income per share', /investment income/),
  'PER-SHARE-GAIN-APPREC': perShare('Gain per share', /gain|realized/),
  'PER-SHARE-DIVIDEND': perShare('Dividends from investment income per share', /dividend|income/),
  'PER-SHARE-DISTRIBUTIONS': perShare('Distributions of gains per share', /distribution|gain/),
  'RETURNS-OF-CAPITAL': perShare('Returns of capital per share', /capital/),
  'PER-SHARE-NAV-END': perShareAt('Net asset value per share', /net asset value/),
  'EXPENSE-RATIO': percent('Ratio of expenses to average net assets', /expenses/),
}

/** Insurance companies. */
const INSURANCE: Meanings = {
  'DEBT-HELD-FOR-SALE': balance('Fixed maturities available for sale', /fixed|bonds|debt|available/),
  'DEBT-CARRYING-VALUE': balance('Fixed maturities held to maturity, carrying value', /fixed|bonds|debt|held/),
  'DEBT-MARKET-VALUE': balance('Fixed maturities held to maturity, market value', /fixed|bonds|debt|fair|market/),
  EQUITIES: balance('Equity securities', /equit|stock/),
  MORTGAGE: balance('Mortgage loans on real estate', /mortgage/),
  'REAL-ESTATE': balance('Investment real estate', /real estate/),
  'TOTAL-INVEST': balance('Total investments', /investments/),
  ...CASH,
  'RECOVER-REINSURE': balance('Reinsurance recoverable on paid losses', /reinsur/),
  'DEFERRED-ACQUISITION': balance('Deferred policy acquisition costs', /acquisition/),
  'POLICY-LOSSES': balance('Policy benefits and losses', /loss|benefit|claim/),
  'UNEARNED-PREMIUMS': balance('Unearned premiums', /unearned/),
  'POLICY-OTHER': balance('Other policy claims and benefits payable', /claim|benefit|policy/),
  'POLICY-HOLDER-FUNDS': balance('Policyholder funds', /policyholder|account|deposit/),
  'NOTES-PAYABLE': balance('Notes payable, bonds and mortgages', /notes|debt|bonds|borrow|loan/, {
    or: ['LongTermDebtNoncurrent'],
  }),
  ...EQUITY,
  ...TOTALS,
  PREMIUMS: flow('Premiums', /premium/),
  'INVESTMENT-INCOME': flow('Net investment income', /investment income/),
  'INVESTMENT-GAINS': flow('Investment gains', /gain|loss/),
  'OTHER-INCOME': flow('Other income', /other|fee|commission/),
  BENEFITS: flow('Benefits, claims and losses', /benefit|claim|loss/),
  'UNDERWRITING-AMORTIZATION': flow('Amortization of deferred policy acquisition costs', /amortization|acquisition/),
  'UNDERWRITING-OTHER': flow('Other underwriting and operating expenses', /expense|underwriting/),
  ...NET_INCOME,
  ...PER_SHARE,
  'RESERVE-OPEN': opening('Reserve for unpaid claims', /balance|reserve|unpaid/),
  'PROVISION-CURRENT': flow('Provision for claims of the current year', /current/),
  'PROVISION-PRIOR': flow('Provision for claims of prior years', /prior/),
  'PAYMENTS-CURRENT': flow('Payments on claims of the current year', /current/),
  'PAYMENTS-PRIOR': flow('Payments on claims of prior years', /prior/),
  'RESERVE-CLOSE': balance('Reserve for unpaid claims', /balance|reserve|unpaid/),
  'CUMULATIVE-DEFICIENCY': flow('Cumulative deficiency of reserves', /deficiency|redundancy/),
}

/** Bank holding companies and savings institutions. */
const BANKS: Meanings = {
  CASH: balance('Cash and due from banks', /cash/, { or: ['CashAndCashEquivalentsAtCarryingValue'] }),
  'INT-BEARING-DEPOSITS': balance('Interest-bearing deposits in banks', /interest-bearing|deposits|time/),
  'FED-FUNDS-SOLD': balance('Federal funds sold', /federal funds|resell|resale/),
  'TRADING-ASSETS': balance('Trading assets', /trading/),
  'INVESTMENTS-HELD-FOR-SALE': balance('Securities available for sale', /sale|securities/),
  'INVESTMENTS-CARRYING': balance('Securities held to maturity, carrying value', /held|securities|investment/),
  'INVESTMENTS-MARKET': balance('Securities held to maturity, market value', /market|fair|held|securities/),
  LOANS: balance('Loans', /loans|lease/),
  ALLOWANCE: balance('Allowance for loan losses', /allowance|reserve/),
  DEPOSITS: balance('Deposits', /deposits/),
  'SHORT-TERM': balance('Short-term borrowings', /short|borrow|federal funds|repurchase/),
  'LIABILITIES-OTHER': balance('Other liabilities', /other|accrued/),
  'LONG-TERM': balance('Long-term debt', /long|debt|borrow|notes|advances/, { or: ['LongTermDebtNoncurrent'] }),
  ...EQUITY,
  ...TOTALS,
  'INTEREST-LOAN': flow('Interest and fees on loans', /loan/),
  'INTEREST-INVEST': flow('Interest and dividends on investments', /securities|invest/),
  'INTEREST-OTHER': flow('Other interest income', /interest|federal funds|other|deposit/),
  'INTEREST-TOTAL': flow('Total interest income', /interest/),
  'INTEREST-DEPOSIT': flow('Interest on deposits', /deposit/),
  ...INTEREST,
  'INTEREST-INCOME-NET': flow('Net interest income', /net interest/, { or: ['InterestIncomeExpenseNet'] }),
  'LOAN-LOSSES': flow('Provision for loan losses', /provision/),
  'SECURITIES-GAINS': flow('Securities gains', /securities|gain/),
  'EXPENSE-OTHER': flow('Other expenses', /expense/),
  ...NET_INCOME,
  ...PER_SHARE,
  'YIELD-ACTUAL': percent('Net yield on interest-earning assets', /yield|margin/),
  'LOANS-NON': balance('Nonaccrual loans', /non-?accru|nonperform/),
  'LOANS-PAST': balance('Loans past due 90 days or more', /past due/),
  'LOANS-TROUBLED': balance('Troubled debt restructurings', /restructur|troubled|renegotiated/),
  'LOANS-PROBLEM': balance('Potential problem loans', /potential|problem/),
  'ALLOWANCE-OPEN': opening('Allowance for loan losses', /balance|allowance/),
  'CHARGE-OFFS': flow('Loans charged off', /charge|charged/),
  RECOVERIES: flow('Recoveries of loans charged off', /recover/),
  'ALLOWANCE-CLOSE': balance('Allowance for loan losses', /balance|allowance/),
  'ALLOWANCE-DOMESTIC': balance('Allowance for loan losses, domestic', /domestic/),
  'ALLOWANCE-FOREIGN': balance('Allowance for loan losses, foreign', /foreign/),
  'ALLOWANCE-UNALLOCATED': balance('Allowance for loan losses, unallocated', /unallocated/),
}

/** Public utility companies and their holding companies. */
const UTILITIES: Meanings = {
  'TOTAL-NET-UTILITY-PLANT': balance('Total net utility plant', /plant/),
  'OTHER-PROPERTY-AND-INVEST': balance('Other property and investments', /property|investments/),
  'TOTAL-CURRENT-ASSETS': balance('Total current assets', /current assets/, { is: 'AssetsCurrent' }),
  'TOTAL-DEFERRED-CHARGES': balance('Total deferred charges', /deferred/),
  'OTHER-ASSETS': balance('Other assets', /other/),
  ...EQUITY,
  ...TOTALS,
  'CAPITAL-SURPLUS-PAID-IN': balance('Capital surplus, paid in', /paid|premium|surplus/, {
    or: ['AdditionalPaidInCapital'],
  }),
  'RETAINED-EARNINGS': balance('Retained earnings', /retained|reinvested/, {
    is: 'RetainedEarningsAccumulatedDeficit',
  }),
  'TOTAL-COMMON-STOCKHOLDERS-EQ': balance('Total common stockholders equity', /equity/, { or: ['StockholdersEquity'] }),
  'LONG-TERM-DEBT-NET': balance('Long-term debt, net', /debt/, { or: ['LongTermDebtNoncurrent'] }),
  'SHORT-TERM-NOTES': balance('Short-term notes', /notes|short/),
  'LONG-TERM-NOTES-PAYABLE': balance('Long-term notes payable', /notes/),
  'COMMERCIAL-PAPER-OBLIGATIONS': balance('Commercial paper', /commercial paper/),
  'LONG-TERM-DEBT-CURRENT-PORT': balance('Long-term debt due within one year', /current|due/, {
    or: ['LongTermDebtCurrent'],
  }),
  'PREFERRED-STOCK-CURRENT': balance('Preferred stock due within one year', /preferred/),
  'CAPITAL-LEASE-OBLIGATIONS': balance('Capital lease obligations', /lease/),
  'LEASES-CURRENT': balance('Capital lease obligations due within one year', /lease/),
  'OTHER-ITEMS-CAPITAL-AND-LIAB': balance('Other items, capital and liabilities', /other/),
  'TOT-CAPITALIZATION-AND-LIAB': balance('Total capitalization and liabilities', /total|capitalization/, {
    is: 'LiabilitiesAndStockholdersEquity',
  }),
  'GROSS-OPERATING-REVENUE': flow('Gross operating revenues', /revenue/, { is: 'Revenues' }),
  'INCOME-TAX-EXPENSE': flow('Income taxes', /tax/, { or: ['IncomeTaxExpenseBenefit'] }),
  'OTHER-OPERATING-EXPENSES': flow('Other operating expenses', /expense/),
  'TOTAL-OPERATING-EXPENSES': flow('Total operating expenses', /expense/, {
    or: ['OperatingExpenses', 'CostsAndExpenses'],
  }),
  'OPERATING-INCOME-LOSS': flow('Operating income', /operating income/, { is: 'OperatingIncomeLoss' }),
  'OTHER-INCOME-NET': flow('Other income, net', /other/, { or: ['OtherNonoperatingIncomeExpense'] }),
  'INCOME-BEFORE-INTEREST-EXPEN': flow('Income before interest expense', /before interest/),
  'TOTAL-INTEREST-EXPENSE': flow('Total interest expense', /interest/, { or: ['InterestExpense'] }),
  ...NET_INCOME,
  'PREFERRED-STOCK-DIVIDENDS': flow('Preferred stock dividends', /preferred/),
  'EARNINGS-AVAILABLE-FOR-COMM': flow('Earnings available for common stock', /available|common|applicable/),
  'COMMON-STOCK-DIVIDENDS': flow('Common stock dividends', /dividend/),
  'TOTAL-INTEREST-ON-BONDS': flow('Total interest on bonds', /interest/),
  'CASH-FLOW-OPERATIONS': flow('Cash flow from operations', /operating|operations/, {
    is: 'NetCashProvidedByUsedInOperatingActivities',
  }),
  ...PER_SHARE,
}

/** Brokers and dealers. */
const BROKERS: Meanings = {
  ...CASH,
  RECEIVABLES: balance('Receivables', /receivable/),
  'SECURITIES-RESALE': balance('Securities purchased under agreements to resell', /resell|resale/),
  'SECURITIES-BORROWED': balance('Securities borrowed', /borrowed/),
  'INSTRUMENTS-OWNED': balance('Financial instruments owned', /owned|inventory|securities/),
  'PP&E': balance('Property, plant and equipment', /property|equipment|office/, {
    or: ['PropertyPlantAndEquipmentNet'],
  }),
  'SHORT-TERM': balance('Short-term borrowings', /short|borrow|loan/),
  PAYABLES: balance('Payables', /payable/),
  'REPOS-SOLD': balance('Securities sold under agreements to repurchase', /repurchase/),
  'SECURITIES-LOANED': balance('Securities loaned', /loaned/),
  'INSTRUMENTS-SOLD': balance('Financial instruments sold, not yet purchased', /sold/),
  'LONG-TERM': balance('Long-term borrowings', /long|notes|debt|subordinated/, { or: ['LongTermDebtNoncurrent'] }),
  ...EQUITY,
  ...TOTALS,
  'TRADING-REVENUE': flow('Trading revenue', /trading|principal/),
  'INTEREST-DIVIDENDS': flow('Interest and dividends', /interest|dividend/),
  COMMISSIONS: flow('Commissions', /commission/),
  'INVESTMENT-BANKING-REVENUES': flow('Investment banking revenue', /banking|underwriting/),
  'FEE-REVENUE': flow('Fee revenue', /fee|management/),
  ...INTEREST,
  COMPENSATION: flow('Compensation', /compensation/),
  ...NET_INCOME,
  ...PER_SHARE,
}

/** What the tags of each article of Regulation S-X mean, by article. */
export const MEANINGS: Readonly<Record<string, Meanings>> = {
  5: COMMERCIAL,
  6: INVESTMENT,
  7: INSURANCE,
  9: BANKS,
  UT: UTILITIES,
  BD: BROKERS,
}

/** What a tag means under an article: of one that isn't known, or has no such tag, as the first article that has it. Null for none. */
export function meaningOf(article: string, tag: string): TagMeaning | null {
  const own = MEANINGS[article]?.[tag]
  return own ?? Object.values(MEANINGS).find((it) => it[tag] !== undefined)?.[tag] ?? null
}
