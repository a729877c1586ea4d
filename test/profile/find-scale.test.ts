import { describe, expect, test } from 'vitest'
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

describe('statements that say nothing of their scale', () => {
  const SHEET = [
    'Balance Sheets',
    '',
    '                December 31, 2005',
    'Deposits        814,748',
    'Loans           906,734',
    'Total assets  1,083,743',
    'Debt             13,925',
  ].join('\n')
  test('are at the scale at which they print what the text tells', () =>
    check(`Deposits were $815 million. Loans came to $907 million, and debt to $13.9 million.\n\n${SHEET}`, 3))
  test('stay so where two figures alone agree', () =>
    check(`Deposits were $815 million. Loans came to $907 million, and debt to $17.2 million.\n\n${SHEET}`, null))
  test('stay so where the figures have too few digits to tell', () =>
    check(`Deposits were $0.8 billion. Loans came to $0.9 billion, and debt to $14 million.\n\n${SHEET}`, null))
  test('are not told by figures where one has a note of its own', () =>
    check(
      `Deposits were $815 million. Loans came to $907 million, and debt to $13.9 million.\n\n${SHEET.replace('Sheets', 'Sheets (in thousands)')}`,
      null,
    ))
})
