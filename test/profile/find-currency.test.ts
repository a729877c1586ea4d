import { describe, expect, test } from 'vitest'
import { textToProfile } from '../support/profile.js'

/** The currency and the rule that found it. */
function check(text: string, expected: string | null): void {
  const { currency } = textToProfile(text)
  expect(currency === null ? null : `${currency.value} ${currency.rule}`).toBe(expected)
}

const TABLE = '\t2006\t2005\nRevenue\t$23\t$6\nCosts\t$3\t$1'

describe('declared', () => {
  test('in a sentence', () =>
    check(`Unless specified otherwise, all amounts are in Canadian dollars.\n\n${TABLE}`, 'CAD currency-of-filing'))
  test('with its scale', () =>
    check(`All figures are in thousands of U.S. dollars.\n\n${TABLE}`, 'USD currency-of-filing'))
  test('by a code', () => check('All figures are stated in CHF.', 'CHF currency-of-filing'))
  test('over a table', () => check(`(Expressed in Canadian dollars)\n\n${TABLE}`, 'CAD currency-of-filing'))
  test('in the corner of a table', () => check(`(Canadian Dollars)${TABLE}`, 'CAD currency-of-filing'))
})

describe('no declaration', () => {
  test('an amount in another currency', () =>
    check(
      'We paid 5 million Canadian dollars for it. Sales were €9 million, costs €3 million.',
      'EUR currency-by-signs',
    ))
  test('a rate of exchange', () =>
    check(
      'Amounts were converted to Canadian dollars at the exchange rate of 1.2. Sales were €9 million and costs €3.',
      'EUR currency-by-signs',
    ))
})

describe('by sign', () => {
  test('where most amounts have it', () =>
    check('Sales were €9 million and costs €3 million.', 'EUR currency-by-signs'))
  test('of which the bare dollar sign is short', () =>
    check('Sales were C$9 million, costs $3 million and tax $1 million.', 'CAD currency-by-signs'))
  test('not of a euro among dollars', () => check('Sales were €9 million, costs $3 million and tax $1 million.', null))
})

describe('a bare dollar sign', () => {
  test('is the US dollar of a domestic form', () => check(`**FORM 8-K**\n\n${TABLE}`, 'USD currency-by-domestic-form'))
  test('is the dollar of the issuer’s country', () =>
    check(`TORONTO, ONTARIO – December 29, 2006 – Acme Inc. reported\n\n${TABLE}`, 'CAD currency-by-domicile'))
  test('is no US dollar where a Canadian issuer writes those as US$', () =>
    check(
      'TORONTO, ONTARIO – December 29, 2006 – Acme Inc. reported sales of $9 million, costs of $3 million and a loan of US$1 million.',
      'CAD currency-by-domicile',
    ))
  test('is the US dollar of an issuer that files domestic reports', () =>
    check(`${TABLE}\n\nRisks are told in our Annual Report on Form 10-K for 2005.`, 'USD currency-by-named-form'))
  test('an item that domestic forms alone have is as good as their name', () =>
    check(`Item 6. Selected Financial Data\n\n${TABLE}`, 'USD currency-by-named-form'))
  test('is not, where the issuer is at home elsewhere', () =>
    check(
      `LONDON, ENGLAND – December 29, 2006 – Acme Inc. reported\n\n${TABLE}\n\nSee our Annual Report on Form 10-K.`,
      null,
    ))
  test('is not known of a foreign issuer’s form alone', () => check(`**FORM 6-K**\n\n${TABLE}`, null))
})
