import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { maskedText } from '../../src/sentences/masked-text.js'
import { partsOf, subjectPhrase } from '../../src/sentences/subject-phrases.js'

/** The words that say what the first amount of a sentence is of. */
function check(text: string, expected: string | null): void {
  const masked = maskedText(text, findPeriods(text))
  const amount = findAmounts(text).find((it) => it.kind !== 'plain')!
  const phrase = subjectPhrase(masked, amount.range, { start: 0, end: text.length })
  const words = phrase === null ? null : partsOf(masked, phrase).map((it) => text.slice(it.start, it.end))
  expect(words?.join(' | ') ?? null).toBe(expected)
}

describe('before a verb', () => {
  test('stands the subject', () => check('The fair value of the notes was $5.', 'fair value of the notes'))
  test('with a word of degree', () => check('Rent expense was approximately $5.', 'Rent expense'))
  test('with a preposition', () => check('Rent expense amounted to $5.', 'Rent expense'))
  test('of two words', () => check('Sales to Acme accounted for 12%.', 'Sales to Acme'))
  test('after an introduction', () => check('In addition, deferred taxes were $5.', 'deferred taxes'))
  test('in the last clause', () => check('Sales rose, and rent expense was $5.', 'rent expense'))
  test('with brackets after it', () => check('The market value (at the last price) was $5.', 'market value'))
  test('with an aside after it', () => check('The balance, net of amortization, was $5.', 'balance'))
  test('around a phrase that says when', () =>
    check('Rent expense in fiscal 2006 for offices was $5.', 'Rent expense | for offices'))
})

describe('before “of”', () => {
  test('stands a noun', () => check('We recorded a charge of $5.', 'charge'))
  test('of several words', () =>
    check('We issued notes for an aggregate principal amount of $5.', 'aggregate principal amount'))
  test('with what it changes', () =>
    check("There was a decrease in officers' salaries of $5.", "decrease in officers' salaries"))
  test('is not the verb', () => check('Losses included $5 of severance.', 'severance'))
})

describe('after the amount', () => {
  test('stands what is counted', () => check('The price included $5 million of goodwill.', 'goodwill'))
  test('without “of”', () => check('We have a $5 million credit facility with banks.', 'credit facility'))
  test('up to a verb', () => check('We hold $5 of bonds which mature soon.', 'bonds'))
  test('with the letter of a series', () =>
    check('We bought 640 shares of Series A Preferred Stock.', 'shares of Series A Preferred Stock'))
  test('where “there” goes before', () => check('There were $5 of borrowings outstanding.', 'borrowings outstanding'))
})

describe('nothing says it', () => {
  test('where there are no words', () => check('$5.', null))
  test('where the words are only of when', () => check('It was $5 a year.', null))
  test('where they only record', () => check('Recorded was $5.', null))
})
