import { expect, test } from 'vitest'
import { observeGrids } from '../../src/observe/observe-grids.js'
import { SECOND_QUARTER } from '../support/profile.js'
import { textToGrid } from '../support/source.js'

/** The numbers of shares in the labels below a note, each with its scale and the rule for it: one rule for all. */
function check(note: string, rows: readonly string[], rule: string, ...expected: readonly string[]): void {
  const head = `${note}\n\n\tNovember 30, 2006\tMay 31, 2006\n`
  const profile = { ...SECOND_QUARTER, scale: null }
  const counts = observeGrids([textToGrid(`**Balance Sheets**\n\n${head}${rows.join('\n')}`)], profile).filter(
    (it) => it.wording === 'label' && it.column === null && it.quantity === 'shares' && it.periods[0] !== undefined,
  )
  const first = counts.filter(
    (it, index) => counts.findIndex((other) => other.value.start === it.value.start) === index,
  )
  expect(first.map((it) => `${it.number}e${it.scales[0]?.value}`)).toEqual(expected)
  expect([...new Set(counts.map((it) => it.scales[0]?.rule))]).toEqual([rule])
}

const PREFERRED = 'Preferred stock, 500,000 shares authorized\t-\t-'

test('counts are in full where one in another label is too large for thousands', () =>
  check(
    '(in thousands)',
    [PREFERRED, 'Common stock, 15,000,000 shares authorized\t18\t18'],
    'scale-note-exception',
    '500000e0',
    '15000000e0',
  ))
test('they are in full where a note without exceptions would make it thousands of millions', () =>
  check('(in thousands)', ['Common stock, 3,000,000 shares authorized\t18\t18'], 'scale-note-exception', '3000000e0'))
test('that is untold where amounts per share are excepted', () =>
  check(
    '(in thousands, except per share data)',
    ['Common stock, 3,000,000 shares authorized\t18\t18'],
    'shares-unsaid',
    '3000000e0',
  ))
test('they are in full where they come to the amount at par', () =>
  check(
    '(in thousands, except per share data)',
    ['Common stock, $.10 par value, 970,118 shares issued\t97\t97'],
    'scale-note-exception',
    '970118e0',
  ))
test('they are in thousands where they do so in thousands', () =>
  check(
    '(in thousands)',
    ['Common stock, $.10 par value, 970,118 shares issued\t97,012\t97,012'],
    'scale-note',
    '970118e3',
  ))
test('they are in thousands where a company would else have few', () =>
  check('(in thousands)', ['Common stock, 95,432 shares issued\t18\t18'], 'scale-note', '95432e3'))
test('a note on dollars leaves them untold', () =>
  check('(Dollars in thousands)', ['Common stock, 95,432 shares issued\t18\t18'], 'shares-unsaid', '95432e0'))
test('round numbers that may be issued one day leave them untold', () =>
  check('(in thousands)', [PREFERRED], 'shares-unsaid', '500000e0'))
test('with decimals they are as the note says', () =>
  check('(in millions)', ['Common stock, 305.2 shares issued\t18\t18'], 'scale-note', '305.2e6'))
test('a thousand shares are all of a company that belongs to another', () =>
  check('(in millions)', ['Common stock, 1,000 shares authorized\t18\t18'], 'shares-unsaid', '1000e0'))
