import { describe, expect, test } from 'vitest'
import { notesAndCover } from '../../src/sentences/notes-and-cover.js'
import { textToBlocks } from '../support/source.js'

/** The blocks that are told in own words, by how they begin. */
function check(text: string, ...expected: readonly string[]): void {
  const blocks = textToBlocks(text)
  const told = notesAndCover(blocks)
  const texts = blocks.flatMap((it, index) => (told.has(index) && it.kind !== 'table' ? [it.text.text] : []))
  expect(texts.map((it) => it.split(' ').slice(0, 3).join(' '))).toEqual(expected)
}

const NOTES = '**NOTES TO CONSOLIDATED FINANCIAL STATEMENTS**\n\nRent was paid in June.\n\n'

describe('the notes', () => {
  test('begin with their heading', () =>
    check(`**Balance sheet**\n\nSee below.\n\n${NOTES}`, 'NOTES TO CONSOLIDATED', 'Rent was paid'))
  test('end with the next item of the form', () =>
    check(
      `${NOTES}**Item 9. Changes in and disagreements with accountants**\n\nNone.`,
      'NOTES TO CONSOLIDATED',
      'Rent was paid',
    ))
  test("end with the auditors' report", () =>
    check(`${NOTES}**Report of Independent Auditors**\n\nWe audited.`, 'NOTES TO CONSOLIDATED', 'Rent was paid'))
  test('end with the discussion by management', () =>
    check(`${NOTES}**Management's Discussion and Analysis**\n\nSales rose.`, 'NOTES TO CONSOLIDATED', 'Rent was paid'))
  test('go on under a heading of their own', () =>
    check(
      `${NOTES}**3. Leases**\n\nOffices are leased.`,
      'NOTES TO CONSOLIDATED',
      'Rent was paid',
      '3. Leases',
      'Offices are leased.',
    ))
  test('of a British company are notes to the accounts', () =>
    check('**Notes to the accounts**\n\nRent was paid in June.', 'Notes to the', 'Rent was paid'))
  test('are not begun by a line that refers to them', () =>
    check('The notes to the financial statements are an integral part of them.\n\nSales rose.'))
})

describe('the cover', () => {
  const COVER =
    '**FORM 10-K**\n\nUnits outstanding: 18,953,000.\n\n**PART I**\n\n**Item 1. Business**\n\nWe make pumps.\n\n'
  test('of a form is told up to its first item', () =>
    check(`${COVER}${NOTES}`, 'FORM 10-K', 'Units outstanding: 18,953,000.', 'NOTES TO CONSOLIDATED', 'Rent was paid'))
  test('of a filing without notes is not', () => check(COVER))
})

test('a release has neither', () => check('**Acme reports results**\n\nRevenue was $5 million.'))
