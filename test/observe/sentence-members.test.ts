import { describe, expect, test } from 'vitest'
import { observeSentences } from '../../src/observe/observe-sentences.js'
import { SECOND_QUARTER, textToMentions } from '../support/profile.js'

/** The members of each amount of a note: `axis: label`. `tables` go before it. */
function check(note: string, expected: readonly (readonly string[])[], tables = ''): void {
  const mentions = textToMentions(`${tables}**Notes to financial statements**\n\n${note}`)
  const found = observeSentences(mentions, SECOND_QUARTER).map((it) => it.members.map(({ label }) => label))
  expect(found).toEqual(expected)
}

describe('an amount is of', () => {
  test('a segment that is called one', () =>
    check('We recorded a charge of $5 in our Paper Products segment.', [['Paper Products']]))
  test('a class of stock', () => check('There were 18,953,000 Class A units outstanding.', [['Class A']]))
  test('notes with their rate and year', () =>
    check('Interest of $5 on the 4.70% Senior Notes due 2026 was paid.', [
      ['4.70% Senior Notes due 2026'],
      ['4.70% Senior Notes due 2026'],
    ]))
  test('a facility', () => check('Borrowings outstanding under the Credit Facility were $5.', [['Credit Facility']]))
  test('a level of fair value', () => check('Level 3 assets of $5 were sold.', [['Level 3']]))
  test('the name before it, where none is beside it', () =>
    check('The Credit Facility ends in 2009; we paid fees of $5.', [['Credit Facility']]))
  test('what is tied to its words', () =>
    check('We repaid $5 of borrowings outstanding under our Term Loan.', [['Term Loan']]))
  test('the least and the most of it', () =>
    check('The discount rate ranged from 3% to 5%.', [['Minimum'], ['Maximum']]))
})

describe('an amount is of none', () => {
  test('where nothing is named', () => check('We recorded a charge of $5.', [[]]))
  test('where notes are not a debt', () => check('Notes payable of $5 were paid.', [[]]))
  test('where the words before “notes” are no name', () =>
    check('The bank which sold us notes of $5 closed.', [['notes']]))
})
