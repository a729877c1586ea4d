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
