import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { natureOf } from '../../src/sentences/subject-nature.js'

/** What the first amount of a sentence is, whose words are given, in the first phrase that says when. */
function check(words: string, sentence: string, expected: 'balance' | 'flow'): void {
  const [when] = findPeriods(sentence)
  const amount = findAmounts(sentence).find((it) => it.kind !== 'plain')!
  expect(natureOf(sentence, words, amount, when ?? null)).toBe(expected)
}

describe('what there is on a day', () => {
  test('is owed', () => check('outstanding borrowings', 'Outstanding borrowings were $5.', 'balance'))
  test('is not yet recognized', () => check('unrecognized compensation cost', 'It was $5.', 'balance'))
  test('is outstanding, even under a year', () =>
    check('principal outstanding', 'In fiscal 2006 principal outstanding was $5.', 'balance'))
  test('is known by the clause, where the words tell nothing', () =>
    check('amounts for pumps', 'The balances held amounts of $5 for pumps.', 'balance'))
})

describe('what happens in a period', () => {
  test('is a charge', () => check('charge', 'We took a charge of $5.', 'flow'))
  test('is what is written off, whatever it is of', () =>
    check('write-off of goodwill', 'A write-off of goodwill of $5.', 'flow'))
  test('has a length', () => check('debt', 'Debt for the three months ended June 30, 2006 was $5.', 'flow'))
  test('is in a year', () => check('pumps', 'In fiscal 2006 pumps came to $5.', 'flow'))
  test('is a fee', () => check('commitment fee', 'A commitment fee of 0.1% is due.', 'flow'))
})
