import { describe, expect, test } from 'vitest'
import { observeGrids } from '../../src/observe/observe-grids.js'
import { renderPeriod, SECOND_QUARTER } from '../support/profile.js'
import { textToGrid } from '../support/source.js'

/** The amounts that the label of a balance sheet's row states, each with its day. */
function check(label: string, ...expected: readonly string[]): void {
  const grid = textToGrid(`**Balance Sheets**\n\n\tNovember 30, 2006\tMay 31, 2006\n${label}\t1,207\t1,496\nCash\t3\t1`)
  const stated = observeGrids([grid], SECOND_QUARTER).filter((it) => it.wording === 'label' && it.column === null)
  expect(stated.map((it) => `${it.number} ${renderPeriod(it.periods[0]?.value)}`)).toEqual(expected)
}

describe('an amount that a label states', () => {
  test('in a list is of the column of its place', () =>
    check('Receivables, net of allowance of $22 and $35', '22 2006-11-30', '35 2006-05-31'))
  test('is of the day that it has', () => check('Shares, 1,796 shares at May 31, 2006', '1796 2006-05-31'))
  test('is of the day that is left where the label tells the other', () =>
    check('Receivables, net of allowance of $100 ($91 at May 31, 2006)', '100 2006-11-30', '91 2006-05-31'))
  test('is of no day where nothing tells which', () => check('Receivables, net of allowance of $100'))
})
