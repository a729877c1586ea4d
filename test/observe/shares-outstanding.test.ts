import { describe, expect, test } from 'vitest'
import { observeSharesOutstanding } from '../../src/observe/shares-outstanding.js'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { readSentences } from '../../src/sentences/read-sentences.js'
import { renderPeriod, SECOND_QUARTER } from '../support/profile.js'
import { textToBlocks } from '../support/source.js'

/** The number and its day; null where the sentence tells of no shares outstanding. */
function check(text: string, expected: string | null): void {
  const [sentence] = readSentences(textToBlocks(text), labelMatcher([]))
  const found = observeSharesOutstanding(sentence!, SECOND_QUARTER)
  expect(found === null ? null : `${found.number} ${renderPeriod(found.periods[0]?.value)}`).toBe(expected)
}

describe('the number of shares outstanding on a day', () => {
  const expected = '4512300 1996-11-01'
  test('told in a sentence', () => {
    check('As of November 1, 1996, 4,512,300 shares of Common Stock, $.10 par value, were outstanding.', expected)
    check("There were 4,512,300 shares of the registrant's common stock outstanding at November 1, 1996.", expected)
  })
  test('after a colon', () =>
    check('State the number of shares outstanding: 4,512,300 shares at November 1, 1996.', expected))
  test('after the day', () =>
    check('The number of shares of common stock outstanding at November 1, 1996 was 4,512,300.', expected))
  test('at the end of the reported period', () =>
    check(
      'Number of shares outstanding as of the close of the period: 4,512,300 ordinary shares.',
      '4512300 2006-11-30',
    ))
})

describe('is not told by', () => {
  test('a sentence without a day', () => check('There were 4,512,300 shares outstanding.', null))
  test('one with several days', () =>
    check('There were 4,512,300 shares outstanding at May 1, 1996 and June 1, 1997.', null))
  test('one with several numbers', () =>
    check('At May 1, 1996, 4,512,300 shares were outstanding and 2,512,300 shares in trust.', null))
  test('shares of a class, options, or those that others hold', () => {
    check('At May 1, 1996, 4,512,300 shares of Class A stock were outstanding.', null)
    check('At May 1, 1996, options for 4,512,300 shares were outstanding.', null)
    check('At May 1, 1996, 4,512,300 outstanding shares were held by non-affiliates.', null)
  })
  test('a sum of money', () => check('At May 1, 1996, stock of $4,512,300 was outstanding.', null))
})
