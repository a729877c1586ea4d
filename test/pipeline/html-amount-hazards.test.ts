import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { htmlTable, htmlToFacts } from '../support/html.js'

/** The numeric facts of a page, in the order of print. */
function check(body: string, expected: readonly string[], known: KnownFacts = { currency: 'CAD' }): void {
  expect(htmlToFacts(body, known)).toEqual(expected)
}

/** The same without their concepts, where those are nothing to the point. */
function checkPlaces(body: string, expected: readonly string[]): void {
  const facts = htmlToFacts(body, { currency: 'CAD' })
  expect(facts.map((it) => it.slice(it.indexOf(' ') + 1))).toEqual(expected)
}

const HEAD = ' | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005'
const Q2 = '2006-09-01..2006-11-30'
const Q2_BEFORE = '2005-09-01..2005-11-30'

/** A line of the quarter and of the one a year before. */
function line(concept: string, now: string, before: string, unit = 'CAD'): readonly string[] {
  return [`${concept} ${now} ${unit} ${Q2}`, `${concept} ${before} ${unit} ${Q2_BEFORE}`]
}

describe('the dollar', () => {
  function checkDollar(note: string, code: string): void {
    check(`<p>${note}</p>${htmlTable(HEAD, 'Revenue | $23 | $6')}`, line('Revenues', '23', '6', code), {})
  }
  test('is Canadian', () => checkDollar('(expressed in Canadian dollars)', 'CAD'))
  test('is Australian', () => checkDollar('All amounts are in Australian dollars.', 'AUD'))
  test('is of Hong Kong', () => checkDollar('(Expressed in Hong Kong dollars)', 'HKD'))
  test('is what the code at the scale says', () =>
    check(`<p>(HK$’000)</p>${htmlTable(HEAD, 'Revenue | 23 | 6')}`, line('Revenues', '23000', '6000', 'HKD'), {}))
  test('of A$ in the headings', () =>
    check(
      htmlTable(' | Quarter ended Nov 30, 2006 A$ | Quarter ended Nov 30, 2005 A$', 'Revenue | 23 | 6'),
      line('Revenues', '23', '6', 'AUD'),
      {},
    ))
  test('that nothing explains is no fact', () => check(htmlTable(HEAD, 'Revenue | $23 | $6'), [], {}))
  test('beside another one with a code is no fact', () =>
    check(
      `<p>All amounts are in euros.</p>${htmlTable(HEAD, 'Revenue | $23 | €6')}`,
      [`Revenues 6 EUR ${Q2_BEFORE}`],
      {},
    ))
})

describe('two currencies side by side', () => {
  test('a translation for convenience is a fact in its own', () =>
    check(
      htmlTable(' | Year ended December 31, 2006 (x2)', ' | RMB | US$', 'Revenue | 7,809 | 1,000'),
      ['Revenues 7809 CNY 2006-01-01..2006-12-31', 'Revenues 1000 USD 2006-01-01..2006-12-31'],
      {},
    ))
  test('in one row of headings', () =>
    check(
      htmlTable(' | Quarter ended Nov 30, 2006 € | Quarter ended Nov 30, 2006 US$', 'Revenue | 23 | 30'),
      [`Revenues 23 EUR ${Q2}`, `Revenues 30 USD ${Q2}`],
      {},
    ))
  test('a sign at the number says its own', () =>
    check(htmlTable(HEAD, 'Revenue | US$23 | C$6'), [`Revenues 23 USD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], {}))
})

describe('commas for points', () => {
  function checkEuros(printed: string, ...expected: readonly string[]): void {
    check(
      `<p>(in millions of euros)</p>${htmlTable(' | Half-year ended 30 June 2007', ...printed.split(' / '))}`,
      expected.map((it) => `${it} 2007-01-01..2007-06-30`),
      {},
    )
  }
  test('one place', () =>
    checkEuros('Revenue | 1.204,5 / Gross profit | 35,2', 'Revenues 1204500000 EUR', 'GrossProfit 35200000 EUR'))
  test('an amount per share', () =>
    checkEuros(
      'Revenue | 1.204,5 / Basic earnings per share | 0,67',
      'Revenues 1204500000 EUR',
      'EarningsPerShareBasic 0.67 EUR/shares',
    ))
  test('spaces between thousands', () => checkEuros('Revenue | 14 286', 'Revenues 14286000000 EUR'))
  test('non-breaking spaces too', () => checkEuros('Revenue | 14&nbsp;286', 'Revenues 14286000000 EUR'))
})

describe('signs of expenses and losses', () => {
  test('a loss printed positive is negative', () =>
    check(htmlTable(HEAD, 'Net loss | 3,117 | 5,102'), line('NetIncomeLoss', '-3117', '-5102')))
  test('a loss in brackets is negative once', () =>
    check(htmlTable(HEAD, 'Net loss | (3,117) | (5,102)'), line('NetIncomeLoss', '-3117', '-5102')))
  test('income or loss is as printed', () =>
    check(htmlTable(HEAD, 'Net income (loss) | 3,117 | (5,102)'), line('NetIncomeLoss', '3117', '-5102')))
  test('income in brackets among expenses is positive', () =>
    check(htmlTable(HEAD, 'EXPENSES', 'Research and development | 23 | 6', 'Interest income | (158) | (95)'), [
      ...line('ResearchAndDevelopmentExpense', '23', '6'),
      ...line('InvestmentIncomeInterest', '158', '95'),
    ]))
  test('expenses in brackets are positive', () =>
    check(htmlTable(HEAD, 'Revenue | 23 | 6', 'Research and development | (3) | (1)'), [
      ...line('Revenues', '23', '6'),
      ...line('ResearchAndDevelopmentExpense', '3', '1'),
    ]))
  test('cash used is negative cash provided', () =>
    check(
      `<p><b>Statements of Cash Flows</b></p>${htmlTable(HEAD, 'Net cash used in operating activities | (158) | (95)')}`,
      line('NetCashProvidedByUsedInOperatingActivities', '-158', '-95'),
    ))
  test('a minus sign is one', () =>
    check(htmlTable(HEAD, 'Net income (loss) | &minus;23 | -6'), line('NetIncomeLoss', '-23', '-6')))
})

describe('columns that are no plain values', () => {
  test('a change in per cent restates', () =>
    check(htmlTable(`${HEAD} | % Change`, 'Revenue | 23 | 6 | 283%', 'Gross profit | 3 | 1 | 200%'), [
      ...line('Revenues', '23', '6'),
      ...line('GrossProfit', '3', '1'),
    ]))
  test('a change in money restates', () =>
    check(htmlTable(`${HEAD} | Increase (Decrease)`, 'Revenue | 23 | 6 | 17', 'Gross profit | 3 | 1 | 2'), [
      ...line('Revenues', '23', '6'),
      ...line('GrossProfit', '3', '1'),
    ]))
  test('a share of revenue restates', () =>
    check(
      htmlTable(
        ' | Quarter ended Nov 30, 2006 | % of revenue | Quarter ended Nov 30, 2005 | % of revenue',
        'Revenue | 23 | 100.0 | 6 | 100.0',
        'Gross profit | 3 | 13.0 | 1 | 16.7',
      ),
      [...line('Revenues', '23', '6'), ...line('GrossProfit', '3', '1')],
    ))
  test('numbers of notes point', () =>
    check(
      htmlTable(
        ' | Notes | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005',
        'Revenue | 4 | 23 | 6',
        'Gross profit | 5 | 3 | 1',
      ),
      [...line('Revenues', '23', '6'), ...line('GrossProfit', '3', '1')],
    ))
  test('pro forma is told apart', () =>
    check(htmlTable(' | Quarter ended Nov 30, 2006 (x2)', ' | Actual | Pro forma', 'Revenue | 23 | 30'), [
      `Revenues 23 CAD ${Q2}`,
      `Revenues 30 CAD ${Q2} ProForma`,
    ]))
  test('what is adjusted is told apart', () =>
    check(
      htmlTable(' | Quarter ended Nov 30, 2006 (x3)', ' | GAAP | Adjustments | Non-GAAP', 'Net income | 23 | 7 | 30'),
      [`NetIncomeLoss 23 CAD ${Q2}`, `NetIncomeLoss 7 CAD ${Q2} Adjustment`, `NetIncomeLoss 30 CAD ${Q2} NonGaap`],
    ))
  test('a restated comparative is a plain fact', () =>
    check(
      htmlTable(' | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005 (restated)', 'Revenue | 23 | 6'),
      line('Revenues', '23', '6'),
    ))
})

describe('labels', () => {
  test('that run over two rows are one', () =>
    check(htmlTable(HEAD, 'Revenue | 23 | 6', 'Net cash provided by', 'operating activities | 3 | 1'), [
      ...line('Revenues', '23', '6'),
      ...line('NetCashProvidedByUsedInOperatingActivities', '3', '1'),
    ]))
  test('that run over two lines of a cell are one', () =>
    check(htmlTable(HEAD, 'Research and<br>development | 3 | 1'), line('ResearchAndDevelopmentExpense', '3', '1')))
  test('with leaders', () => check(htmlTable(HEAD, 'Revenue........... | 23 | 6'), line('Revenues', '23', '6')))
  test('with numbers in them have no values of those', () =>
    check(
      htmlTable(HEAD, 'Revenue | 23 | 6', '1-4 family loans (Note 4) | 230 | 60').replace('(Note 4)', '(Note&nbsp;4)'),
      [...line('Revenues', '23', '6'), ...line('ext:Line14FamilyLoansNote4', '230', '60')],
    ))
  test('that begin with a number', () =>
    check(htmlTable(HEAD, 'Revenue | 23 | 6', '401(k) contributions | 3 | 1'), [
      ...line('Revenues', '23', '6'),
      ...line('ext:Line401KContributions', '3', '1'),
    ]))
  test('of sections tell lines of one label apart', () => {
    const facts = htmlToFacts(htmlTable(HEAD, 'SELLING', 'Zyzzy | 23 | 6', 'RESEARCH', 'Zyzzy | 3 | 1'), {
      currency: 'CAD',
    })
    expect(new Set(facts.map((it) => it.split(' ')[0])).size).toBe(2)
  })
})

describe('totals without a label', () => {
  test('are of the heading above', () =>
    check(htmlTable(HEAD, 'Operating expenses:', 'Research and development | 20 | 5', 'Zyzzy | 3 | 1', ' | 23 | 6'), [
      ...line('ResearchAndDevelopmentExpense', '20', '5'),
      ...line('ext:Zyzzy', '3', '1'),
      ...line('OperatingExpenses', '23', '6'),
    ]))
  test('below a rule of their own', () =>
    check(
      htmlTable(
        HEAD,
        'Operating expenses:',
        'Research and development | 20 | 5',
        'Zyzzy | 3 | 1',
        ' | <hr> | <hr>',
        ' | 23 | 6',
      ),
      [
        ...line('ResearchAndDevelopmentExpense', '20', '5'),
        ...line('ext:Zyzzy', '3', '1'),
        ...line('OperatingExpenses', '23', '6'),
      ],
    ))
})

describe('amounts in labels', () => {
  const SHEET = '<p><b>Balance Sheets</b></p>'
  const DAYS = ' | November 30, 2006 | May 31, 2006'
  test('what a line is net of has one for each column', () =>
    check(`${SHEET}${htmlTable(DAYS, 'Accounts receivable, net of allowance of $22 and $35 | 1,204 | 987')}`, [
      'AllowanceForDoubtfulAccountsReceivableCurrent 22 CAD 2006-11-30',
      'AllowanceForDoubtfulAccountsReceivableCurrent 35 CAD 2006-05-31',
      'AccountsReceivableNetCurrent 1204 CAD 2006-11-30',
      'AccountsReceivableNetCurrent 987 CAD 2006-05-31',
    ]))
  test('a par value and numbers of shares', () =>
    check(
      `<p>(in thousands of Canadian dollars, except share and per share data)</p>${SHEET}${htmlTable(DAYS, 'Common stock, $0.01 par value; 10,000,000 shares authorized; 1,796,000 and 1,794,000 shares issued | 18 | 17')}`,
      [
        'CommonStockParOrStatedValuePerShare 0.01 CAD/shares 2006-11-30',
        'CommonStockParOrStatedValuePerShare 0.01 CAD/shares 2006-05-31',
        'CommonStockSharesAuthorized 10000000 shares 2006-11-30',
        'CommonStockSharesAuthorized 10000000 shares 2006-05-31',
        'CommonStockSharesIssued 1796000 shares 2006-11-30',
        'CommonStockSharesIssued 1794000 shares 2006-05-31',
        'CommonStockValue 18000 CAD 2006-11-30',
        'CommonStockValue 17000 CAD 2006-05-31',
      ],
    ))
  test('in a list that the columns don’t match are no facts', () =>
    check(
      `${SHEET}${htmlTable(' | November 30, 2006', 'Accounts receivable, net of allowance of $22 and $35 | 1,204')}`,
      ['AccountsReceivableNetCurrent 1204 CAD 2006-11-30'],
    ))
})

describe('what tells columns apart', () => {
  test('levels of fair value', () =>
    check(
      `<p><b>Fair value measurements</b></p><p>November 30, 2006</p>${htmlTable(' | Level 1 | Level 2 | Level 3 | Total', 'Corporate bonds | 5 | 3 | 1 | 9', 'Money market funds | 7 | — | — | 7')}`,
      [
        'ext:FairValue 5 CAD 2006-11-30 Level1 ext:CorporateBonds',
        'ext:FairValue 3 CAD 2006-11-30 Level2 ext:CorporateBonds',
        'ext:FairValue 1 CAD 2006-11-30 Level3 ext:CorporateBonds',
        'ext:FairValue 9 CAD 2006-11-30 ext:CorporateBonds',
        'ext:FairValue 7 CAD 2006-11-30 Level1 ext:MoneyMarketFunds',
        'ext:FairValue 0 CAD 2006-11-30 Level2 ext:MoneyMarketFunds',
        'ext:FairValue 0 CAD 2006-11-30 Level3 ext:MoneyMarketFunds',
        'ext:FairValue 7 CAD 2006-11-30 ext:MoneyMarketFunds',
      ],
    ))
  test('segments', () =>
    check(
      `<p><b>Segment information</b></p><p>Quarter ended November 30, 2006</p>${htmlTable(' | Drugs segment | Devices segment | Total', 'Revenue | 23 | 6 | 29', 'Operating income | 3 | 1 | 4')}`,
      [
        `Revenues 23 CAD ${Q2} ext:DrugsSegment`,
        `Revenues 6 CAD ${Q2} ext:DevicesSegment`,
        `Revenues 29 CAD ${Q2}`,
        `OperatingIncomeLoss 3 CAD ${Q2} ext:DrugsSegment`,
        `OperatingIncomeLoss 1 CAD ${Q2} ext:DevicesSegment`,
        `OperatingIncomeLoss 4 CAD ${Q2}`,
      ],
    ))
  test('components of equity', () =>
    checkPlaces(
      `<p><b>Statement of Changes in Shareholders’ Equity</b></p>${htmlTable(' | Common stock | Retained earnings | Total', 'Balance at August 31, 2006 | 20 | 5 | 25', 'Net income | — | 3 | 3', 'Balance at November 30, 2006 | 20 | 8 | 28')}`,
      [
        '20 CAD 2006-08-31 CommonStock',
        '5 CAD 2006-08-31 RetainedEarnings',
        '25 CAD 2006-08-31',
        `0 CAD ${Q2} CommonStock`,
        `3 CAD ${Q2} RetainedEarnings`,
        `3 CAD ${Q2}`,
        '20 CAD 2006-11-30 CommonStock',
        '8 CAD 2006-11-30 RetainedEarnings',
        '28 CAD 2006-11-30',
      ],
    ))
})

describe('what tells rows apart', () => {
  test('segments over lines that repeat', () =>
    check(
      `<p><b>Segment information</b></p>${htmlTable(HEAD, 'Americas', 'Net sales | 23 | 6', 'Operating income | 3 | 1', 'Europe', 'Net sales | 30 | 7', 'Operating income | 4 | 2')}`,
      [
        `Revenues 23 CAD ${Q2} ext:Americas`,
        `Revenues 6 CAD ${Q2_BEFORE} ext:Americas`,
        `OperatingIncomeLoss 3 CAD ${Q2} ext:Americas`,
        `OperatingIncomeLoss 1 CAD ${Q2_BEFORE} ext:Americas`,
        `Revenues 30 CAD ${Q2} ext:Europe`,
        `Revenues 7 CAD ${Q2_BEFORE} ext:Europe`,
        `OperatingIncomeLoss 4 CAD ${Q2} ext:Europe`,
        `OperatingIncomeLoss 2 CAD ${Q2_BEFORE} ext:Europe`,
      ],
    ))
  test('components of equity', () =>
    checkPlaces(
      `<p><b>Statements of Shareholders’ Equity</b></p>${htmlTable(HEAD, 'Retained earnings:', 'Beginning balance | 20 | 14', 'Net income | 3 | 6', 'Ending balance | 23 | 20')}`,
      [
        '20 CAD 2006-08-31 RetainedEarnings',
        '14 CAD 2005-08-31 RetainedEarnings',
        `3 CAD ${Q2} RetainedEarnings`,
        `6 CAD ${Q2_BEFORE} RetainedEarnings`,
        '23 CAD 2006-11-30 RetainedEarnings',
        '20 CAD 2005-11-30 RetainedEarnings',
      ],
    ))
  test('of cash: the edges of the period', () =>
    check(
      `<p><b>Statements of Cash Flows</b></p>${htmlTable(HEAD, 'Net increase in cash | 3 | 6', 'Cash, beginning of period | 20 | 14', 'Cash, end of period | 23 | 20')}`,
      [
        ...line('CashAndCashEquivalentsPeriodIncreaseDecrease', '3', '6'),
        'CashAndCashEquivalentsAtCarryingValue 20 CAD 2006-08-31',
        'CashAndCashEquivalentsAtCarryingValue 14 CAD 2005-08-31',
        'CashAndCashEquivalentsAtCarryingValue 23 CAD 2006-11-30',
        'CashAndCashEquivalentsAtCarryingValue 20 CAD 2005-11-30',
      ],
    ))
})

describe('a table over several pages', () => {
  const PAGE = '<p>4</p><hr style="page-break-after:always"><p>ACME INC.</p>'
  test('goes on under its headings', () =>
    check(
      `<p><b>Statements of Loss</b></p>${htmlTable(HEAD, 'Revenue | 23 | 6')}<hr style="page-break-after:always">${htmlTable('Gross profit | 3 | 1')}`,
      [...line('Revenues', '23', '6'), ...line('GrossProfit', '3', '1')],
    ))
  test('has its headings again', () =>
    check(
      `<p><b>Statements of Loss</b></p>${htmlTable(HEAD, 'Revenue | 23 | 6')}${PAGE}${htmlTable(HEAD, 'Gross profit | 3 | 1')}`,
      [...line('Revenues', '23', '6'), ...line('GrossProfit', '3', '1')],
    ))
  test('has its headings again within', () =>
    check(htmlTable(HEAD, 'Revenue | 23 | 6', HEAD, 'Gross profit | 3 | 1'), [
      ...line('Revenues', '23', '6'),
      ...line('GrossProfit', '3', '1'),
    ]))
  test('keeps its scale where it is continued', () =>
    check(
      `<p>(in thousands)</p>${htmlTable(HEAD, 'Revenue | 23 | 6')}<p>(continued)</p>${htmlTable(HEAD, 'Gross profit | 3 | 1')}`,
      [...line('Revenues', '23000', '6000'), ...line('GrossProfit', '3000', '1000')],
    ))
})
