import { expect, test } from 'vitest'
import { arrangeHeadings } from '../../../src/structure/flat/heading-rows.js'
import { headingChains } from '../../../src/structure/flat/heading-tokens.js'

/** Rows of headings by `;`, headings by `|`, of the first arrangement. */
function check(text: string, expected: string | null): void {
  const [chain] = headingChains(text, { start: 0, end: text.length })
  const [arranged] = arrangeHeadings(chain ?? [])
  const rows = arranged?.rows.map(({ cells }) => cells.map((it) => text.slice(it.start, it.end)).join(' | '))
  expect(rows?.join(' ; ') ?? null).toBe(expected)
}

test('dates side by side', () => check('June 30, 2006 May 31, 2005', 'June 30, 2006 | May 31, 2005'))
test('days over years', () => check('June 30, May 31, 2006 2005', 'June 30, | May 31, ; 2006 | 2005'))
test('one length over years', () =>
  check('Years Ended December 31, 2006 2005 2004', 'Years Ended December 31, ; 2006 | 2005 | 2004'))
test('lengths with their dates', () =>
  check(
    'Three months ended June 30, 2006 Three months ended June 30, 2005',
    'Three months ended June 30, 2006 | Three months ended June 30, 2005',
  ))
test('codes of quarters', () => check('2Q06 2Q05', '2Q06 | 2Q05'))
test('audited and not', () => check('(Unaudited) (Audited) 2006 2005', '(Unaudited) | (Audited) ; 2006 | 2005'))
test('units below the years', () => check('2006 2005 $000 $000', '2006 | 2005 ; $000 | $000'))
test('a note without brackets', () =>
  check(
    'Dollars in thousands, except per share data 2006 2005',
    'Dollars in thousands, except per share data ; 2006 | 2005',
  ))
test('no year', () => check('June 30, May 31,', null))
