import { expect, test } from 'vitest'
import { textToProfile } from '../support/profile.js'

function check(text: string, expected: string | null): void {
  expect(textToProfile(text).inception?.value ?? null).toBe(expected)
}

test('the day that the filing names as its inception', () => {
  check('The Company had no revenue from inception (March 14, 1996) through December 31, 2000.', '1996-03-14')
  check('Losses since March 14, 1996 (date of inception) were large.', '1996-03-14')
  check('Since its inception on March 14, 1996, the Company has had losses.', '1996-03-14')
})
test('named again', () =>
  check(
    'It was formed at inception, March 14, 1996.\n\nFrom inception (March 14, 1996) on it had losses.',
    '1996-03-14',
  ))
test('none of two', () => check('Fund A: inception March 14, 1996.\n\nFund B: inception May 1, 1997.', null))
test('none where no day is named', () => check('The Company has had losses since inception.', null))
