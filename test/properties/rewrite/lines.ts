export type LineId =
  | 'revenue'
  | 'costOfSales'
  | 'grossProfit'
  | 'researchAndDevelopment'
  | 'salesAndMarketing'
  | 'generalAndAdministrative'
  | 'stockBasedCompensation'
  | 'depreciationAndAmortization'
  | 'operatingExpenses'
  | 'operatingResult'
  | 'interestExpense'
  | 'accretion'
  | 'financingCharges'
  | 'interestIncome'
  | 'foreignExchange'
  | 'otherIncome'
  | 'resultBeforeTax'
  | 'incomeTax'
  | 'netResult'
  | 'perShare'
  | 'perShareDiluted'
  | 'shares'
  | 'sharesDiluted'

/** How a statement names a line, and how a sentence does. */
export interface LineWords {
  readonly label: string
  readonly noun: string
  readonly isPlural: boolean
}

/** Every name of the taxonomy that is right for a line, the nearest first. */
export const CONCEPTS: Readonly<Record<LineId, readonly string[]>> = {
  revenue: ['core:Revenues', 'core:SalesRevenueNet', 'core:RevenueFromContractWithCustomerExcludingAssessedTax'],
  costOfSales: ['core:CostOfRevenue', 'core:CostOfGoodsAndServicesSold', 'core:CostOfGoodsSold'],
  grossProfit: ['core:GrossProfit'],
  researchAndDevelopment: [
    'core:ResearchAndDevelopmentExpense',
    'core:ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost',
  ],
  salesAndMarketing: [
    'core:SellingAndMarketingExpense',
    'core:MarketingAndAdvertisingExpense',
    'core:MarketingExpense',
  ],
  generalAndAdministrative: ['core:GeneralAndAdministrativeExpense'],
  stockBasedCompensation: ['core:AllocatedShareBasedCompensationExpense', 'core:ShareBasedCompensation'],
  depreciationAndAmortization: [
    'core:DepreciationDepletionAndAmortization',
    'core:DepreciationAndAmortization',
    'core:DepreciationAmortizationAndAccretionNet',
    'core:DepreciationAndAmortizationExpense',
  ],
  operatingExpenses: ['core:OperatingExpenses', 'core:CostsAndExpenses'],
  operatingResult: ['core:OperatingIncomeLoss'],
  interestExpense: ['core:InterestExpenseDebt', 'core:InterestExpense', 'core:InterestExpenseLongTermDebt'],
  accretion: ['core:AmortizationOfDebtDiscountPremium', 'core:AccretionExpense', 'ext'],
  financingCharges: ['core:AmortizationOfFinancingCosts', 'core:AmortizationOfDebtIssuanceCosts'],
  interestIncome: [
    'core:InvestmentIncomeInterest',
    'core:InterestIncomeOther',
    'core:InvestmentIncomeInterestAndDividend',
  ],
  foreignExchange: ['core:ForeignCurrencyTransactionGainLossBeforeTax', 'core:ForeignCurrencyTransactionGainLoss'],
  otherIncome: ['core:OtherNonoperatingIncomeExpense', 'core:OtherNonoperatingIncome', 'core:OtherIncome'],
  resultBeforeTax: [
    'core:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    'core:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    'core:IncomeLossFromContinuingOperationsBeforeIncomeTaxes',
    'core:IncomeLossBeforeIncomeTaxes',
  ],
  incomeTax: ['core:IncomeTaxExpenseBenefit'],
  netResult: ['core:NetIncomeLoss', 'core:ProfitLoss'],
  perShare: ['core:EarningsPerShareBasic'],
  perShareDiluted: ['core:EarningsPerShareDiluted'],
  shares: ['core:WeightedAverageNumberOfSharesOutstandingBasic'],
  sharesDiluted: ['core:WeightedAverageNumberOfDilutedSharesOutstanding'],
}

/** A line that states basic and diluted at once. */
export const PER_SHARE_TOGETHER = [
  'core:EarningsPerShareBasicAndDiluted',
  'core:EarningsPerShareBasic',
  'core:EarningsPerShareDiluted',
  'core:IncomeLossFromContinuingOperationsPerBasicAndDilutedShare',
]
export const SHARES_TOGETHER = [
  'core:WeightedAverageNumberOfShareOutstandingBasicAndDiluted',
  'core:WeightedAverageNumberOfSharesOutstandingBasic',
  'core:WeightedAverageNumberOfDilutedSharesOutstanding',
]

export const CASH_CONCEPTS = [
  'core:CashAndCashEquivalentsAtCarryingValue',
  'core:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
]
export const OPERATING_CASH_CONCEPTS = ['core:NetCashProvidedByUsedInOperatingActivities']

/** Wordings of the lines whose words don't hang on their sign. */
export const WORDINGS: Readonly<Partial<Record<LineId, readonly LineWords[]>>> = {
  revenue: [
    words('Revenue', 'revenue'),
    words('Revenues', 'revenues', true),
    words('Net sales', 'net sales', true),
    words('Total revenue', 'total revenue'),
    words('Sales', 'sales', true),
  ],
  costOfSales: [
    words('Cost of sales', 'cost of sales'),
    words('Cost of goods sold', 'cost of goods sold'),
    words('Cost of revenue', 'cost of revenue'),
  ],
  grossProfit: [words('Gross profit', 'gross profit')],
  researchAndDevelopment: [
    words('Research and development', 'research and development expenses', true),
    words('Research and development expenses', 'research and development expenses', true),
    words('Research and development', 'research and development expense'),
  ],
  salesAndMarketing: [
    words('Sales and marketing', 'sales and marketing expenses', true),
    words('Selling and marketing', 'selling and marketing expenses', true),
    words('Selling and marketing expenses', 'selling and marketing expenses', true),
  ],
  generalAndAdministrative: [
    words('General and administrative', 'general and administrative expenses', true),
    words('General and administrative expenses', 'general and administrative expenses', true),
  ],
  stockBasedCompensation: [
    words('Stock-based compensation', 'stock-based compensation expense'),
    words('Stock based compensation', 'stock based compensation expense'),
    words('Share-based compensation', 'share-based compensation expense'),
  ],
  depreciationAndAmortization: [words('Depreciation and amortization', 'depreciation and amortization')],
  operatingExpenses: [
    words('Operating expenses', 'operating expenses', true),
    words('Total operating expenses', 'total operating expenses', true),
  ],
  interestExpense: [words('Interest expense', 'interest expense')],
  accretion: [
    words('Accretion in carrying value of convertible debentures', 'accretion expense'),
    words('Accretion of convertible debentures', 'accretion expense'),
  ],
  financingCharges: [
    words('Amortization of deferred financing charges', 'amortization of deferred financing charges'),
    words('Amortization of deferred financing costs', 'amortization of deferred financing costs'),
  ],
  interestIncome: [words('Interest income', 'interest income')],
  otherIncome: [words('Other income', 'other income')],
}

/** The interest of a company that has convertible debentures. */
export const DEBENTURE_INTEREST: readonly LineWords[] = [
  words('Interest expense on convertible debentures', 'interest expense on convertible debentures'),
  words('Interest on convertible debentures', 'interest on convertible debentures'),
]

export function words(label: string, noun: string, isPlural = false): LineWords {
  return { label, noun, isPlural }
}
