import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import { observeSentences } from '../../src/observe/observe-sentences.js'
import { renderPeriod, SECOND_QUARTER, textToMentions } from '../support/profile.js'

/** What a note of the second quarter tells in its own words. */
function observe(note: string): readonly Observation[] {
  const mentions = textToMentions(`**Notes to financial statements**\n\n${note}`)
  return observeSentences(mentions, SECOND_QUARTER)
}

const HALF = '2006-06-01..2006-11-30'

describe('periods', () => {
  function check(note: string, ...expected: readonly string[]): void {
    expect(
      observe(note).map((it) => `${it.number} ${renderPeriod(it.periods[0]?.value)} ${it.periods[0]?.rule}`),
    ).toEqual(expected)
  }
  test('what happened at no named time is of the reported period', () =>
    check('We recorded a charge of $5.', `5 ${HALF} period-of-report`))
  test('a balance of no named day is of its end', () =>
    check('Outstanding borrowings were $5.', '5 2006-11-30 period-of-report'))
  test('the one that the paragraph told of last', () =>
    check(
      'At May 31, 2006, unused lines were $5. Outstanding borrowings were $3.',
      '5 2006-05-31 period-beside-number',
      '3 2006-05-31 period-of-paragraph',
    ))
  test('two amounts are of the two days that it told of', () =>
    check(
      'At November 30, 2006 and May 31, 2006, unused lines were $5 and $4. Outstanding borrowings were $3 and $2.',
      '5 2006-11-30 period-beside-number',
      '4 2006-05-31 period-beside-number',
      '3 2006-11-30 period-of-paragraph',
      '2 2006-05-31 period-of-paragraph',
    ))
  test('a balance under a length is of its end', () =>
    check('In fiscal 2006, outstanding borrowings were $5.', '5 2006-05-31 end-of-period'))
  test('what happened on a day is of the day', () =>
    check('On October 5, 2006, we paid a fee of $5.', '5 2006-10-05..2006-10-05 period-beside-number'))
  test('what happened in a month is of its days', () =>
    check('In October 2006, we paid a fee of $5.', '5 2006-10-01..2006-10-31 period-beside-number'))
  test('what falls due later is not told', () => check('In fiscal 2009, rent of $5 is payable.'))
})

describe('quantities', () => {
  function check(note: string, expected: string): void {
    expect(observe(note)[0]?.quantity).toBe(expected)
  }
  test('an exercise price is one of a share', () => check('Options have an exercise price of $0.20.', 'perShare'))
  test('a fair value of options granted is one of an option', () =>
    check('The fair value of options granted was $13.92.', 'perShare'))
  test('an amount for each unit is one of a unit', () =>
    check('A reward of $0.94 per stock option was set.', 'perShare'))
  test('an amount with a scale word is none', () => check('The purchase price was $13.92 million.', 'money'))
  test('an amount with cents is money', () => check('Legal expenses were $1,120,115.50.', 'money'))
  test('restricted stock units are shares', () => check('In October 2006, 12,400 RSUs vested.', 'shares'))
})

describe('wordings', () => {
  function check(note: string, ...expected: readonly string[]): void {
    expect(observe(note).map((it) => `${it.wording}: ${it.line.label}`)).toEqual(expected)
  }
  test('the words of a sentence', () => check('We recorded a charge of $5.', 'phrase: charge'))
  test('a term', () => check('We may borrow up to $5 of loans.', 'term: loans'))
  test('a label of the lexicon goes before', () => check('Revenue was $5.', 'label: Revenue'))
})

test('a label of the lexicon keeps the words of its sentence', () =>
  expect(observe('Revenue was $5.')[0]?.inOwnWords?.wording).toBe('phrase'))

test('how much it changed by has a direction', () => {
  const [change] = observe('Reserves for repairs increased $9 million in the quarter.')
  expect([change?.role, change?.direction]).toEqual(['change', 'increase'])
})
