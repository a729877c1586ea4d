import { describe, expect, test } from 'vitest'
import { renderColumnMembers } from '../support/render-members.js'
import { renderMention } from '../support/render-period.js'
import { textToGrid } from '../support/source.js'

/** The times of the rows of values, `-` for none. */
function check(text: string, ...expected: readonly string[]): void {
  const data = textToGrid(text).rows.filter((it) => it.kind === 'data')
  expect(data.map(({ time }) => (time?.kind === 'period' ? renderMention(time.mention) : '-'))).toEqual(expected)
}

describe('rows headed by years', () => {
  test('are of them', () => check('\tRevenue\tNet income\n2006\t23\t6\n2005\t30\t7', 'year 2006', 'year 2005'))
  test('are lines of what the columns measure, totals too', () =>
    expect(renderColumnMembers(textToGrid('\tRevenue\tTotal assets\n2006\t23\t6\n2005\t30\t7'))).toEqual([
      'measures Revenue',
      'measures Total assets',
    ]))
  test('are not, where columns have times', () => check('\t2004\t2003\n2006\t23\t6\n2005\t30\t7', '-', '-'))
  test('are not, where more falls due later', () =>
    check('\tOperating leases\tDebt\n2006\t23\t6\n2007\t30\t7\nThereafter\t1\t2', '-', '-', '-'))
})

test('a row from one day to another is of the days between', () =>
  check('\tShares purchased\nPurchases from January 1, 2006 through January 31, 2006\t23', '2006-01-01 to 2006-01-31'))

const MEASURES = '\tSales\tNet income\n'

describe('rows headed by quarters', () => {
  const QUARTERS = 'First quarter\t2\t3\nSecond quarter\t2\t3\nThird quarter\t2\t3\nFourth quarter\t2\t3\n'
  const FOUR = ['Q1 of the year', 'Q2 of the year', 'Q3 of the year', 'Q4 of the year']
  test('are of them', () => check(`${MEASURES}${QUARTERS}`, ...FOUR))
  test('are of them below the years that head the columns', () => check(`\t2006\t2005\n${QUARTERS}`, ...FOUR))
  test('are followed by their year', () => {
    check(`${MEASURES}${QUARTERS}Total\t8\t12`, ...FOUR, 'FY of the year')
    check(`${MEASURES}${QUARTERS}\t8\t12`, ...FOUR, 'FY of the year')
    check(`${MEASURES}Fifth\t2\t3\nFirst quarter\t1\t1\n${QUARTERS}\t8\t12`, '-', 'Q1 of the year', ...FOUR, '-')
    check(`${MEASURES}${QUARTERS}Backlog\t8\t12`, ...FOUR, '-')
  })
  test('are not, where columns are of quarters themselves', () =>
    check('\tQuarter ended June 30, 2006\nFirst quarter\t2', '-'))
})

describe('rows headed by days', () => {
  const DAYS = 'March 31, 2006\t2\t3\nJune 30, 2006\t2\t3\nSeptember 30, 2006\t2\t3\n'
  const THREE = ['quarter to 2006-03-31', 'quarter to 2006-06-30', 'quarter to 2006-09-30']
  test('have the length of the heading above them', () => check(`${MEASURES}Quarter ended:\n${DAYS}`, ...THREE))
  test('have the length of the corner', () => check(`Quarter ended${MEASURES}${DAYS}`, ...THREE))
  test('are days under a caption alone, which goes on to days of its own', () =>
    check(`**For the quarters ended**\n\n${MEASURES}March 31, 2006\t2\t3`, '-'))
  test('are quarters where the title says so', () => check(`**Quarterly results**\n\n${MEASURES}${DAYS}`, ...THREE))
  test('are followed by the year that the latest of four ends', () => {
    const four = ['quarter to 2006-12-31', ...THREE.toReversed()]
    const days = DAYS.trim().split('\n').toReversed().join('\n')
    check(`${MEASURES}Quarter ended:\nDecember 31, 2006\t2\t3\n${days}\nTotal\t8\t12`, ...four, 'year to 2006-12-31')
  })
  test('have none where nothing tells', () => check(`${MEASURES}${DAYS}`, '-', '-', '-'))
})

describe('rows headed by times are of what', () => {
  function checkNames(text: string, ...expected: readonly (string | null)[]): void {
    const data = textToGrid(text).rows.filter((it) => it.kind === 'data')
    expect(data.map((it) => it.measure)).toEqual(expected)
  }
  test('the heading above them says, where columns don’t', () =>
    checkNames('\t2006\t2005\nNet sales:\nFirst quarter\t2\t3\nSecond quarter\t2\t3', 'Net sales', 'Net sales'))
  test('the heading says which account, where columns are of roll-forwards', () =>
    checkNames('\tAdditions\tDeductions\nAllowance:\nYear ended May 31, 2006\t2\t3', 'Allowance'))
  test('the columns say, under a heading that is a time', () =>
    checkNames(`${MEASURES}Quarter ended:\nMarch 31, 2006\t2\t3`, null))
})
