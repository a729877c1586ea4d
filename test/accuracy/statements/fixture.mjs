/*
 * Small statements made up for the tests, which run without ../shared. Each table is a line a row: the label, its tag, and its values
 * in the columns named above them.
 */
const QUARTERS = ['2009-06-30:1', '2008-06-30:1', '2009-06-30:2', '2008-06-30:2']
const YEARS = ['2009-12-31:4', '2008-12-31:4', '2007-12-31:4']
const HALVES = ['2009-06-30:2', '2008-06-30:2']
const BALANCES = ['2009-06-30:0', '2008-12-31:0']
const YEAR_ENDS = ['2009-12-31:0', '2008-12-31:0']

export const FIXTURE = [
  statement('quarters', 'IS', QUARTERS, [
    ['Net sales', 'SalesRevenueNet', 812e6, 790e6, 1604e6, 1571e6],
    ['Cost of sales', 'CostOfGoodsSold', 500e6, 488e6, 996e6, 971e6],
    ['Restructuring charges', 'RestructuringCharges', 12e6, 0, 12e6, 0],
    ["Income before taxes & other companies' earnings", 'IncomeLossBeforeTaxes', 300e6, 302e6, 596e6, 600e6],
    [
      'Provision for income taxes on the earnings of all companies',
      'IncomeTaxExpenseBenefit',
      310e6,
      98e6,
      400e6,
      200e6,
    ],
    ['Net income (loss)', 'NetIncomeLoss', -10e6, 204e6, 196e6, 400e6],
    ['Basic', 'EarningsPerShareBasic', '-0.05', '1.02', '0.98', '2'],
    ['Basic', 'WeightedAverageNumberOfSharesOutstandingBasic', 200e6, 200e6, 200e6, 200e6],
  ]),
  statement('years', 'IS', YEARS, [
    ['Revenues', 'Revenues', 4_120_345_000, 4_017_288_000, 3_988_104_000],
    ['Costs of services', 'CostOfServices', 3_120_345_000, 3_017_288_000, 2_988_104_000],
    ['Operating income', 'OperatingIncomeLoss', 1e9, 1e9, 1e9],
    ['Interest expense', 'InterestExpense', 41_207_000, 40_113_000, null],
    ['Net income', 'NetIncomeLoss', 958_793_000, 959_887_000, 1e9],
    ['Net income per share', 'EarningsPerShareBasic', '1.5', '1.4775', '1.61'],
    ['Weighted average shares', 'WeightedAverageNumberOfSharesOutstandingBasic', 639_195_333, 640_000_000, 621_118_012],
  ]),
  statement('units', 'CI', HALVES, [
    ['Net income', 'NetIncomeLoss', 1_204_311, 997_402],
    ['Foreign currency translation', 'ForeignCurrency', -20_117, 3_005],
    ['Unrealized gains on securities', 'UnrealizedGains', 7_118, 0],
    ['Pension adjustments', 'PensionAdjustments', -1_002, -998],
    ['Comprehensive income', 'ComprehensiveIncome', 1_190_310, 999_409],
  ]),
  statement('cash flows', 'CF', HALVES, [
    ['Net income', 'NetIncomeLoss', 196e6, 400e6],
    ['Depreciation', 'Depreciation', 80e6, 77e6],
    ['Net cash provided by operating activities', 'NetCashProvidedByUsedInOperatingActivities', 276e6, 477e6],
    ['Capital expenditures', 'PaymentsToAcquireProperty', -150e6, -120e6],
    ['Net cash used in investing activities', 'NetCashProvidedByUsedInInvestingActivities', -150e6, -120e6],
    ['Dividends paid', 'PaymentsOfDividends', -26e6, -7e6],
    balance('Cash at beginning of period', { '2008-12-31:0': 900e6, '2007-12-31:0': 500e6 }),
    balance('Cash at end of period', { '2009-06-30:0': 1000e6, '2008-06-30:0': 850e6 }),
  ]),
  statement('balances', 'BS', BALANCES, balanceLines()),
  statement('balances of years', 'BS', YEAR_ENDS, balanceLines()),
]

function balanceLines() {
  return [
    ['Cash and cash equivalents', 'CashAndCashEquivalents', 1000e6, 900e6],
    ['Receivables', 'ReceivablesNetCurrent', 410e6, 390e6],
    ['Total current assets', 'AssetsCurrent', 1410e6, 1290e6],
    ['Goodwill', 'Goodwill', 90e6, 90e6],
    ['Total assets', 'Assets', 1500e6, 1380e6],
    ['Total current liabilities', 'LiabilitiesCurrent', 600e6, 580e6],
    ['Common stock, $0.01 par value', 'CommonStockValue', 2e6, 2e6],
    ['Retained earnings (deficit)', 'RetainedEarnings', 898e6, -798e6],
    ["Total shareholders' equity", 'StockholdersEquity', 900e6, 800e6],
  ]
}

function statement(name, kind, keys, rows) {
  return { name, kind, lines: rows.map((row) => (Array.isArray(row) ? line(row, keys) : row)) }
}

function line([label, tag, ...values], keys) {
  const entries = keys.map((key, at) => [key, values[at]]).filter(([, value]) => value !== null)
  return { label, tag, measure: measureOf(tag), currency: 'USD', values: texts(entries) }
}

function balance(label, values) {
  return { label, tag: 'Cash', measure: 'money', currency: 'USD', values: texts(Object.entries(values)) }
}

function texts(entries) {
  return new Map(entries.map(([key, value]) => [key, String(value)]))
}

function measureOf(tag) {
  if (tag.startsWith('WeightedAverage')) return 'shares'
  return tag.startsWith('EarningsPerShare') ? 'per share' : 'money'
}
