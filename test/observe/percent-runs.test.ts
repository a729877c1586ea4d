import { expect, test } from 'vitest'
import { percentRuns } from '../../src/observe/percent-runs.js'
import { textToGrid } from '../support/source.js'

/** The labels of the rows that are percentages without their sign. */
function check(rows: readonly string[], ...expected: readonly string[]): void {
  const grid = textToGrid(`\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n${rows.join('\n')}`)
  expect([...percentRuns(grid)].map((it) => it.label.text)).toEqual(expected)
}

test('from a whole of a hundred to the next percentage', () =>
  check(
    ['Sales\t100.0%\t100.0%', 'Costs\t66.5\t67.4', 'Earnings\t3.2%\t2.4%', 'Price\t12.5\t11.0', 'Stores\t310\t298'],
    'Costs',
  ))
test('to the end of the table', () => check(['Sales\t100.0%\t100.0%', 'Costs\t66.5\t67.4'], 'Costs'))
test('amounts end them', () => check(['Sales\t100.0%\t100.0%', 'Costs\t$66.5\t$67.4', 'Rent\t5.0\t4.0']))
test('larger numbers are none', () => check(['Sales\t100.0%\t100.0%', 'Costs\t166.5\t67.4']))
test('a percentage that is no whole begins none', () => check(['Margin\t10.0%\t9.0%', 'Costs\t66.5\t67.4']))
