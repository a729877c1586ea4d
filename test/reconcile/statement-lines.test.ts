import { describe, expect, test } from 'vitest'
import { type StatementRow, signReadings } from '../../src/reconcile/statement-lines.js'
import { conceptOf, rowOf } from '../support/observation.js'

/** The likeliest reading of a row's signs. */
function check(printed: readonly string[], changes: Partial<StatementRow>, expected: string): void {
  expect(signReadings(rowOf('Line', 'debit', printed, changes))[0]).toBe(expected)
}

const SIGNED = { concept: conceptOf('core:NetIncomeLoss', { labels: { standard: 'Net income (loss)' } }) }

describe('a label of loss', () => {
  test('turns positive numbers negative', () => check(['5', '6'], { isNegated: true }, 'flipped'))
  test('leaves bracketed numbers negative', () => check(['(5)', '(6)'], { isNegated: true }, 'asPrinted'))
  test('with bracketed and open numbers: the bracket is the other way', () =>
    check(['5', '(6)'], { isNegated: true }, 'flipped'))
  test('that names income in brackets means it by brackets', () =>
    check(['(5)', '(6)'], { isNegated: true, isTwoSided: true }, 'flipped'))
})

describe('a line that can only be positive', () => {
  test('is bracketed for being taken off', () => check(['(5)', '(6)'], {}, 'flipped'))
  test('is as printed where it is positive', () => check(['5', '6'], {}, 'asPrinted'))
  test('is as printed where one number alone is bracketed', () => check(['5', '(6)'], {}, 'asPrinted'))
})

describe('a line that may go either way', () => {
  test('is as printed', () => check(['(5)', '(6)'], SIGNED, 'asPrinted'))
})

test('dashes tell nothing of the sign', () => check(['-', '(6)'], { isNegated: true }, 'asPrinted'))

/** A line of no known concept, all in brackets. */
function checkUnknown(label: string, quantity: StatementRow['quantity'], expected: string): void {
  expect(signReadings(rowOf(label, null, ['(5)', '(6)'], { isExtension: true, quantity }))[0]).toBe(expected)
}

describe('a line of no known concept in brackets', () => {
  test('is taken off', () => checkUnknown('Marketing', 'money', 'flipped'))
  for (const label of [
    'Extraordinary item, net of tax',
    'Cumulative effect of accounting change',
    'Foreign currency translation',
    'Minimum pension liability adjustment',
    'Effect of exchange rates',
  ])
    test(`may go either way: ${label}`, () => checkUnknown(label, 'money', 'asPrinted'))
  test('is no growth', () => checkUnknown('Same-store sales', 'percent', 'asPrinted'))
  test('is a percentage that reconciles a rate with another', () =>
    checkUnknown('Research credit', 'percent', 'flipped'))
  test('is no amount per share', () => checkUnknown('Restructuring', 'perShare', 'asPrinted'))
  test('is a dividend per share', () => checkUnknown('Dividends', 'perShare', 'flipped'))
  test('is the rate that the law sets', () => checkUnknown('Tax at the statutory rate', 'percent', 'flipped'))
  test('is a member of what is measured elsewhere', () => {
    const spans = [{ start: 7, end: 12 }]
    const members = [{ axis: 'core:RowAxis', member: null, label: 'Corporate', spans }]
    const row = rowOf('Result', null, ['(5)'], { isExtension: true })
    const cells = row.cells.map((it) => ({ ...it, members, line: { ...it.line, labelSpans: spans } }))
    expect(signReadings({ ...row, cells })[0]).toBe('asPrinted')
  })
})
