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
