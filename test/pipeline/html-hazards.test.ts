import { describe, expect, test } from 'vitest'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { htmlTable, htmlToFacts } from '../support/html.js'

/** The numeric facts of a page, in the order of print. */
function check(body: string, expected: readonly string[], known: KnownFacts = {}): void {
  expect(htmlToFacts(body, known)).toEqual(expected)
}

const CAD: KnownFacts = { currency: 'CAD' }
const HEAD = ' | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005'
const Q2 = '2006-09-01..2006-11-30'
const Q2_BEFORE = '2005-09-01..2005-11-30'
const ROW = 'Revenue | 1,204 | 987'

describe('the scale stands', () => {
  const facts = [`Revenues 1204000 CAD ${Q2}`, `Revenues 987000 CAD ${Q2_BEFORE}`]
  test('only in a caption', () =>
    check(`<p><b>Statements of Loss</b></p><p>(in thousands of Canadian dollars)</p>${htmlTable(HEAD, ROW)}`, facts))
  test('only in a row of the table itself', () =>
    check(htmlTable('(in thousands of Canadian dollars) (x3)', HEAD, ROW), facts))
  test('only in the corner', () =>
    check(htmlTable(HEAD.replace(/^ /, '(in thousands of Canadian dollars)'), ROW), facts))
  test('only in a header cell', () =>
    check(htmlTable(' | Quarter ended Nov 30, 2006 (C$000s) | Quarter ended Nov 30, 2005 (C$000s)', ROW), facts))
  test('only in one header cell: the other is not scaled', () =>
    check(htmlTable(' | Quarter ended Nov 30, 2006 (C$ millions) | Quarter ended Nov 30, 2005 (C$000s)', ROW), [
      `Revenues 1204000000 CAD ${Q2}`,
      `Revenues 987000 CAD ${Q2_BEFORE}`,
    ]))
  test('in a sentence far away', () =>
    check(
      `<p>All amounts are in thousands of Canadian dollars unless otherwise noted.</p><p>We are well.</p><p><b>Results</b></p>${htmlTable(HEAD, ROW)}`,
      facts,
    ))
  test('nowhere: nothing is scaled', () =>
    check(htmlTable(HEAD, ROW), [`Revenues 1204 CAD ${Q2}`, `Revenues 987 CAD ${Q2_BEFORE}`], CAD))
  test('in the sentence of another amount: that scales no table', () =>
    check(
      `<p>We paid C$5 million for it.</p>${htmlTable(HEAD, ROW)}`,
      [`Revenues 1204 CAD ${Q2}`, `Revenues 987 CAD ${Q2_BEFORE}`],
      CAD,
    ))
})

describe('scales are mixed in one table', () => {
  const WEIGHTED = 'WeightedAverageNumberOfSharesOutstandingBasic'
  function checkMixed(note: string, row: string, ...expected: readonly string[]): void {
    check(`<p>${note}</p>${htmlTable(' | Quarter ended Nov 30, 2006', 'Revenue | 1,204', row)}`, [
      `Revenues 1204000 CAD ${Q2}`,
      ...expected,
    ])
  }
  test('an amount per share stands for itself', () =>
    checkMixed(
      '(in thousands of Canadian dollars)',
      'Basic earnings per share | 0.12',
      `EarningsPerShareBasic 0.12 CAD/shares ${Q2}`,
    ))
  test('shares are in thousands too', () =>
    checkMixed(
      '(in thousands of Canadian dollars, except per share data)',
      'Weighted average shares outstanding, basic | 175,123',
      `${WEIGHTED} 175123000 shares ${Q2}`,
    ))
  test('shares are excepted', () =>
    checkMixed(
      '(in thousands of Canadian dollars, except share and per share data)',
      'Weighted average shares outstanding, basic | 175,123,000',
      `${WEIGHTED} 175123000 shares ${Q2}`,
    ))
  test('a row says its own', () =>
    checkMixed(
      '(in thousands of Canadian dollars, except share data)',
      'Weighted average shares outstanding, basic (in millions) | 175.1',
      `${WEIGHTED} 175100000 shares ${Q2}`,
    ))
  test('a percentage is a fraction', () =>
    checkMixed(
      '(in thousands of Canadian dollars)',
      'Effective tax rate | 32.5%',
      `EffectiveIncomeTaxRateContinuingOperations 0.325 pure ${Q2}`,
    ))
})

describe('signs in cells of their own', () => {
  const HEAD_OF_THREE = ' | Quarter ended Nov 30, 2006 (x3) | Quarter ended Nov 30, 2005 (x3)'
  test('a currency sign', () =>
    check(
      htmlTable(' | Quarter ended Nov 30, 2006 (x2) | Quarter ended Nov 30, 2005 (x2)', 'Revenue | $ | 23 | $ | 6'),
      [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`],
      CAD,
    ))
  test('a closing bracket', () =>
    check(
      htmlTable(HEAD_OF_THREE, 'Revenue | $ | 23 | | $ | 6 | ', 'Net loss | $ | (35 | ) | $ | (7 | )'),
      [
        `Revenues 23 CAD ${Q2}`,
        `Revenues 6 CAD ${Q2_BEFORE}`,
        `NetIncomeLoss -35 CAD ${Q2}`,
        `NetIncomeLoss -7 CAD ${Q2_BEFORE}`,
      ],
      CAD,
    ))
  test('an opening bracket', () =>
    check(
      htmlTable(HEAD_OF_THREE, 'Net loss | $( | 35 | ) | $( | 7 | )'),
      [`NetIncomeLoss -35 CAD ${Q2}`, `NetIncomeLoss -7 CAD ${Q2_BEFORE}`],
      CAD,
    ))
  test('a percent sign', () =>
    check(htmlTable(' | Quarter ended Nov 30, 2006 (x2)', 'Effective tax rate | 32.5 | %'), [
      `EffectiveIncomeTaxRateContinuingOperations 0.325 pure ${Q2}`,
    ]))
  test('columns of blanks between', () =>
    check(
      htmlTable(
        ' | | Quarter ended Nov 30, 2006 (x3) | | Quarter ended Nov 30, 2005 (x3)',
        'Revenue | | $ | 23 | | | $ | 6 | ',
        'Gross profit | | | 3 | | | | (1 | )',
      ),
      [
        `Revenues 23 CAD ${Q2}`,
        `Revenues 6 CAD ${Q2_BEFORE}`,
        `GrossProfit 3 CAD ${Q2}`,
        `GrossProfit -1 CAD ${Q2_BEFORE}`,
      ],
      CAD,
    ))
})

describe('blanks and dashes', () => {
  test('a blank keeps its column', () =>
    check(
      htmlTable(HEAD, 'Revenue | | 6', 'Gross profit | 3 | '),
      [`Revenues 6 CAD ${Q2_BEFORE}`, `GrossProfit 3 CAD ${Q2}`],
      CAD,
    ))
  test('a blank of a non-breaking space too', () =>
    check(
      htmlTable(HEAD, 'Revenue | &nbsp; | 6', 'Gross profit | 3 | &#160;'),
      [`Revenues 6 CAD ${Q2_BEFORE}`, `GrossProfit 3 CAD ${Q2}`],
      CAD,
    ))
  test('a blank before a row with signs of its own', () =>
    check(
      htmlTable(
        ' | Quarter ended Nov 30, 2006 (x2) | Quarter ended Nov 30, 2005 (x2)',
        'Revenue | $ | 23 | $ | 6',
        'Gross profit | | | $ | 3',
      ),
      [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`, `GrossProfit 3 CAD ${Q2_BEFORE}`],
      CAD,
    ))
  test.each(['-', '—', '&#151;', '&mdash;', '–', '$ —'])('a dash is zero: %s', (dash) =>
    check(htmlTable(HEAD, `Revenue | ${dash} | 6`), [`Revenues 0 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], CAD),
  )
  test('“nil” is zero', () =>
    check(htmlTable(HEAD, 'Revenue | nil | 6'), [`Revenues 0 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], CAD))
  test.each(['n/a', 'N/M', '*', '(a)'])('no number is no fact: %s', (word) =>
    check(
      htmlTable(HEAD, `Revenue | ${word} | 6`, 'Gross profit | 3 | 1'),
      [`Revenues 6 CAD ${Q2_BEFORE}`, `GrossProfit 3 CAD ${Q2}`, `GrossProfit 1 CAD ${Q2_BEFORE}`],
      CAD,
    ),
  )
})

describe('footnote marks', () => {
  const facts = [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`]
  test('glued to a heading', () =>
    check(htmlTable(' | Quarter ended Nov 30, 2006(1) | Quarter ended Nov 30, 2005', 'Revenue | 23 | 6'), facts, CAD))
  test('raised at a heading', () =>
    check(
      htmlTable(
        ' | Quarter ended Nov 30, 2006<sup>1</sup> | Quarter ended Nov 30, 2005<sup>2</sup>',
        'Revenue | 23 | 6',
      ),
      facts,
      CAD,
    ))
  test('raised at a year under a caption', () =>
    check(
      `<p><b>For the years ended May 31,</b></p>${htmlTable(' | 2006<sup>1</sup> | 2005', 'Revenue | 23 | 6')}`,
      ['Revenues 23 CAD 2005-06-01..2006-05-31', 'Revenues 6 CAD 2004-06-01..2005-05-31'],
      CAD,
    ))
  test('raised at a number', () => check(htmlTable(HEAD, 'Revenue | 23<sup>1</sup> | 6<sup>(2)</sup>'), facts, CAD))
  test('in brackets at a number', () => check(htmlTable(HEAD, 'Revenue | 23(1) | 6 (2)'), facts, CAD))
  test('after a space at an amount per share', () =>
    check(
      htmlTable(HEAD, 'Basic earnings per share | 0.67 1 | 0.50'),
      [`EarningsPerShareBasic 0.67 CAD/shares ${Q2}`, `EarningsPerShareBasic 0.5 CAD/shares ${Q2_BEFORE}`],
      CAD,
    ))
  test('raised in brackets at a label', () => check(htmlTable(HEAD, 'Revenue<sup>(1)</sup> | 23 | 6'), facts, CAD))
  test('in cells of their own', () =>
    check(
      htmlTable(
        ' | Quarter ended Nov 30, 2006 | | Quarter ended Nov 30, 2005 | ',
        'Revenue | 23 | (1) | 6 | (2)',
        'Gross profit | 3 | | 1 | ',
        'Research and development | 2 | | 1 | ',
      ),
      [
        ...facts,
        `GrossProfit 3 CAD ${Q2}`,
        `GrossProfit 1 CAD ${Q2_BEFORE}`,
        `ResearchAndDevelopmentExpense 2 CAD ${Q2}`,
        `ResearchAndDevelopmentExpense 1 CAD ${Q2_BEFORE}`,
      ],
      CAD,
    ))
})
