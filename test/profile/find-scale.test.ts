import { expect, test } from 'vitest'
import { textToProfile } from '../support/profile.js'

function check(text: string, expected: number | null): void {
  expect(textToProfile(text).scale?.value ?? null).toBe(expected)
}

test('a sentence about all amounts', () =>
  check('All amounts are in thousands of Canadian dollars unless otherwise noted.', 3))
test('a note on tables', () => check('Tabular amounts are expressed in millions of euros.', 6))
test('an amount with its scale word says nothing of the others', () =>
  check('All sales of $5 million were in Canada.', null))
test('thousands of other things say nothing of amounts', () => check('We work in thousands of homes.', null))
