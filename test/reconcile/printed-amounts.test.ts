import { expect, test } from 'vitest'
import { Decimal } from '../../src/base/decimal.js'
import { moneyUnit } from '../../src/model/unit.js'
import type { DraftFact } from '../../src/reconcile/draft-fact.js'
import { PrintedAmounts } from '../../src/reconcile/printed-amounts.js'
import { draftOf } from '../support/draft.js'
import { parsePeriod } from '../support/profile.js'

const QUARTER = parsePeriod('2006-09-01..2006-11-30')

/** The concepts that an amount of Canadian dollars in the quarter is found under. */
function check(drafts: readonly DraftFact[], value: string, decimals: number, ...expected: readonly string[]): void {
  const found = new PrintedAmounts(drafts).agreeing(moneyUnit('CAD'), QUARTER, new Decimal(value), decimals)
  expect(found.map((it) => it.concept.name.replace('core:', ''))).toEqual(expected)
}

const ASSETS = draftOf('Assets', '1204')

test('the same amount', () => check([draftOf('Cash', '3'), ASSETS, draftOf('Debt', '5000')], '1204000', -3, 'Assets'))
test('the same within rounding', () => check([ASSETS], '1204300', 0, 'Assets'))
test('the same, less precise', () => check([ASSETS], '1200000', -5, 'Assets'))
test('another amount', () => check([ASSETS], '1205000', -3))
test('of another period', () =>
  check([draftOf('Assets', '1204', { period: parsePeriod('2005-11-30') })], '1204000', -3))
test('of another currency', () => check([draftOf('Assets', '1204', { unit: moneyUnit('USD') })], '1204000', -3))
test('a change is none', () => check([draftOf('Assets', '1204', { change: 'prior-year' })], '1204000', -3))
test('a part of the filer is none', () =>
  check(
    [draftOf('Assets', '1204', { dimensions: { 'core:SegmentsAxis': { kind: 'member', member: 'ext:A' } } })],
    '1204000',
    -3,
  ))
test('tables go before text', () =>
  check([draftOf('Liabilities', '1204', {}, { place: 'sentence' }), ASSETS], '1204000', -3, 'Assets', 'Liabilities'))
