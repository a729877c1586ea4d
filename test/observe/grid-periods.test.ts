import { describe, expect, test } from 'vitest'
import type { FilingProfile } from '../../src/model/profile.js'
import { GridPeriods } from '../../src/observe/grid-periods.js'
import { renderPeriod, SECOND_QUARTER } from '../support/profile.js'
import { textToGrid } from '../support/source.js'

/** The periods of the last row's cells, `-` for none. */
function check(text: string, ...expected: readonly string[]): void {
  const grid = textToGrid(text)
  const periods = new GridPeriods(grid, SECOND_QUARTER)
  const row = grid.rows.length - 1
  const cells = grid.rows[row]?.cells ?? []
  expect(cells.map(({ column }) => renderPeriod(periods.readings(row, column)[0]?.value) ?? '-')).toEqual(expected)
}

const Q2 = '2006-09-01..2006-11-30'
const HEAD = '\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'

describe('as the column says', () => {
  test('in full', () => check(`${HEAD}Revenue\t23\t6`, Q2, '2005-09-01..2005-11-30'))
  test('a year alone is the fiscal year', () => check('\t2006\nRevenue\t23\nCosts\t3', '2005-06-01..2006-05-31'))
  test('a year alone is its last day for what is of a day', () => {
    check('\t2006\nSales\t1\nDeferred tax assets\t23', '2006-05-31')
    check('\t2006\tTotal\nDeferred tax liabilities:\nProperty\t23\t2', '2006-05-31', '-')
  })
  test('selected data have balances among the results of their periods', () => {
    check(`${HEAD}Revenue\t23\t6\nLong-term debt\t23\t6`, '2006-11-30', '2005-11-30')
    check(`${HEAD}Interest expense:\nLong-term debt\t23\t6`, Q2, '2005-09-01..2005-11-30')
    check(`**Average balances**\n\n${HEAD}Trade receivables\t23\t6`, Q2, '2005-09-01..2005-11-30')
    check(`${HEAD}Increase in inventories\t2\t3\nTrade receivables\t23\t6`, Q2, '2005-09-01..2005-11-30')
  })
  test('what stands below a heading of balances is of the last day', () => {
    const ends = ['2006-11-30', '2005-11-30']
    check(`${HEAD}Revenue\t2\t3\nFinancial position at year end:\nTotal borrowings\t23\t6`, ...ends)
    check(`${HEAD}Long-lived assets:\nUnited States\t23\t6`, ...ends)
    check(`${HEAD}Long-lived assets:\nUnited States\t23\t6\nForeign\t3\t1\n\t26\t7`, ...ends)
    check(`${HEAD}Long-lived assets:\nDepreciation\t23\t6`, Q2, '2005-09-01..2005-11-30')
    check(`${HEAD}Product liabilities:\nBeginning of year\t2\t3\nClaims\t23\t6`, Q2, '2005-09-01..2005-11-30')
    check(`${HEAD}Shares outstanding:\nAssuming dilution\t23\t6`, Q2, '2005-09-01..2005-11-30')
    check(`${HEAD}Changes in financial position:\nBorrowings\t23\t6`, Q2, '2005-09-01..2005-11-30')
  })
  test('a ratio to what there is at the end is of the last day', () =>
    check(`${HEAD}Balance\t2\t3\nAllowance to year-end loans\t1.35%\t1.33%`, '2006-11-30', '2005-11-30'))
  test('what is said per share is of the time of the row above', () => {
    check(`${HEAD}Shareholders’ equity\t28\t25\nPer share\t13.49\t12.27`, '2006-11-30', '2005-11-30')
    check(`${HEAD}Net earnings\t28\t25\nPer share\t1.49\t1.27`, Q2, '2005-09-01..2005-11-30')
  })
  test('a day below "for each of the last two years" ends a year', () => {
    const head = 'Costs for each of the last two fiscal years are as follows:\n\n\tMay 31, 2006\tMay 31, 2005\n'
    const [year, before] = ['2005-06-01..2006-05-31', '2004-06-01..2005-05-31']
    check(`${head}Cost of sales\t2\t3\nResearch\t23\t6`, year, before)
    check(`${head}Trade receivables, net\t2\t3\nCost of sales\t23\t6`, year, before)
    check(`${head}Cost of sales\t2\t3\nTrade receivables, net\t23\t6`, '2006-05-31', '2005-05-31')
    check(`${head}Working capital\t2\t3\nInventory\t23\t6`, '2006-05-31', '2005-05-31')
    check(`${head}Working capital\t2\t3\nAllowance, beginning of year\t23\t6`, '2005-05-31', '2004-05-31')
  })
  test('other sentences before the one that leads to the table lend it no years', () => {
    const lead = 'Costs fell for each of the last two fiscal years. Balances are as follows:'
    check(`${lead}\n\n\tMay 31, 2006\tMay 31, 2005\nInventory\t23\t6`, '2006-05-31', '2005-05-31')
  })
  test('a year alone is its last day on a balance sheet', () =>
    check('**Balance Sheets**\n\n\t2006\t2005\nCash\t23\t6', '2006-05-31', '2005-05-31'))
})

describe('as the row says', () => {
  test('the beginning of the period is the day before it', () =>
    check(`${HEAD}Cash, beginning of period\t23\t6`, '2006-08-31', '2005-08-31'))
  test('the end of the period is its last day', () =>
    check(`${HEAD}Cash, end of period\t23\t6`, '2006-11-30', '2005-11-30'))
  test('a day goes before the column', () => check(`${HEAD}Balance at May 31, 2006\t23\t6`, '2006-05-31', '2006-05-31'))
  test('a balance on the first of a month is of the day before', () =>
    check(`${HEAD}Balance at June 1, 2006\t23\t6`, '2006-05-31', '2006-05-31'))
  test('the beginning under a day is not told', () =>
    check('\tNov 30, 2006\tMay 31, 2006\nCash, beginning of period\t23\t6', '-', '-'))
})

describe('as a row headed by its time says', () => {
  const Q4 = '2006-03-01..2006-05-31'
  test('the quarter of the year of its column', () =>
    check('\t2006\nRevenue:\nFirst quarter\t2\nFourth quarter\t3', Q4))
  test('the quarter of the year in the corner, or in the heading above', () => {
    check('2006\tRevenue\tNet loss\nFirst quarter\t2\t3\nFourth quarter\t2\t3', Q4, Q4)
    check('\tRevenue\tNet loss\n2006\nFirst quarter\t2\t3\nFourth quarter\t2\t3', Q4, Q4)
  })
  test('the day without a year is of the fiscal year', () => {
    const before = '2005-09-01..2005-11-30'
    check('\tRevenue\tNet loss\nFiscal 2006 quarter ended:\nNovember 30\t2\t3', before, before)
  })
  test('no quarter to come', () => check('\tRevenue\tNet loss\n2007\nFourth quarter\t2\t3', '-', '-'))
})

describe('at the end that the column names', () => {
  const HEADS = '\tBalance at beginning of year\tAdditions\tBalance at end of year\n'
  test('of the row’s year', () =>
    check(`${HEADS}Allowance:\nYear ended 5/31/06\t2\t3\t5`, '2005-05-31', '2005-06-01..2006-05-31', '2006-05-31'))
  test('of the year of the heading above the row', () =>
    check(`${HEADS}Year ended May 31, 2006:\nAllowance\t2\t3\t5`, '2005-05-31', '2005-06-01..2006-05-31', '2006-05-31'))
})

describe('since the inception', () => {
  const began: FilingProfile = {
    ...SECOND_QUARTER,
    inception: { value: '1999-03-14', spans: [], rule: 'since-inception' },
  }
  function checkLast(text: string, expected: string | null, profile = began): void {
    const grid = textToGrid(text)
    const readings = new GridPeriods(grid, profile).readings(grid.rows.length - 1, grid.columns.length - 1)
    expect(renderPeriod(readings[0]?.value)).toBe(expected)
  }
  const HEADED = '\tQuarter ended Nov 30, 2006\tCumulative since inception'
  test('that the filing names, to the day of the columns beside', () =>
    checkLast(`${HEADED}\nRevenue\t23\t60`, '1999-03-14..2006-11-30'))
  test('to the day that the heading names', () =>
    checkLast(`${HEADED} to May 31, 2006\nRevenue\t23\t60`, '1999-03-14..2006-05-31'))
  test('is of no time where the filing names none', () => checkLast(`${HEADED}\nRevenue\t23\t60`, null, SECOND_QUARTER))
  test('is of no time beside columns of other days', () =>
    checkLast('\tQuarter ended May 31, 2006\tCumulative since inception\nRevenue\t23\t60', null))
})

describe('between two balances', () => {
  const ROWS = 'Balance at August 31, 2006\t20\t5\nNet loss\t3\t1\nBalance at November 30, 2006\t23\t6'
  test('from one to the other', () => {
    const grid = textToGrid(`\tCommon stock\tDeficit\n${ROWS}`)
    expect(renderPeriod(new GridPeriods(grid, SECOND_QUARTER).readings(1, 0)[0]?.value)).toBe(Q2)
  })
  test('not after the last', () => check(`\tCommon stock\tDeficit\n${ROWS}\nNet loss\t3\t1`, '-', '-'))
})

describe('as is said above', () => {
  const COLUMNS = '\tNorth\tSouth\nRevenue\t23\t6'
  test('one time', () => check(`**Quarter ended Nov 30, 2006**\n\n${COLUMNS}`, Q2, Q2))
  test('two times tell nothing', () => check(`**Quarters ended Nov 30, 2006 and 2005**\n\n${COLUMNS}`, '-', '-'))
  test('nothing tells nothing', () => check(COLUMNS, '-', '-'))
  test('not for a column of days untold', () =>
    check('**Year ended May 31, 2006**\n\n\t2006\tCumulative\nRevenue\t23\t6', '2005-06-01..2006-05-31', '-'))
})

test('what falls due in years to come is as of the reported day', () =>
  check('\t2008\t2009\nLeases\t23\t6', '2006-11-30', '2006-11-30'))

test('a fiscal year to come is of what falls due then, as of the reported day', () =>
  check('\tFiscal 2008\tFiscal 2009\nDebt\t23\t6', '2006-11-30', '2006-11-30'))
test('a row of a day to come is of its column', () =>
  check(`${HEAD}Balance at May 31, 2009\t23\t6`, Q2, '2005-09-01..2005-11-30'))

describe('as the title says what flows', () => {
  const YEAR: FilingProfile = {
    ...SECOND_QUARTER,
    reportPeriod: { kind: 'duration', start: '2005-06-01', end: '2006-05-31' },
  }
  function checkAnnual(text: string, profile: FilingProfile, ...expected: readonly string[]): void {
    const grid = textToGrid(text)
    const periods = new GridPeriods(grid, profile)
    expect([0, 1].map((column) => renderPeriod(periods.readings(0, column)[0]?.value) ?? '-')).toEqual(expected)
  }
  const FLOWS = '**Statements of cash flows**\n\n\tMay 31, 2006\tMay 31, 2005\nIssue of shares\t23\t6'
  test('a day over flows of an annual report is the year that it ends', () =>
    checkAnnual(FLOWS, YEAR, '2005-06-01..2006-05-31', '2004-06-01..2005-05-31'))
  test('a day over flows of an interim report tells no period', () => checkAnnual(FLOWS, SECOND_QUARTER, '-', '-'))
})
