import { expect, test } from 'vitest'
import { Decimal } from '../../src/base/decimal.js'
import { moneyUnit } from '../../src/model/unit.js'
import { corroborate } from '../../src/reconcile/corroborate.js'
import type { DraftFact } from '../../src/reconcile/draft-fact.js'
import { draftOf } from '../support/draft.js'
import { parsePeriod } from '../support/profile.js'

/** For each draft, which others agree with it. */
function check(drafts: readonly DraftFact[], ...expected: readonly (readonly number[])[]): void {
  expect(corroborate(drafts).agreesWith).toEqual(expected)
}

const CELL = draftOf('Revenues', '3117')
const told = (value: string, decimals: number): DraftFact =>
  draftOf('Revenues', '1', { value: new Decimal(value), decimals }, { place: 'sentence' })

test('printings that agree within their rounding are tied', () => check([CELL, told('3100000', -5)], [1], [0]))
test('printings that do not are not', () => check([CELL, told('4100000', -5)], [], []))
test('three printings are all tied', () =>
  check([CELL, told('3100000', -5), told('3000000', -6)], [1, 2], [0, 2], [0, 1]))
test('another concept, unit or period is another fact', () =>
  check(
    [
      CELL,
      draftOf('GrossProfit', '3117'),
      { ...CELL, unit: moneyUnit('USD') },
      { ...CELL, period: parsePeriod('2005-09-01..2005-11-30') },
    ],
    [],
    [],
    [],
    [],
  ))

test('a change is borne out by the levels of the table', () => {
  const before = { ...draftOf('Revenues', '5102'), period: parsePeriod('2005-09-01..2005-11-30') }
  const change = (value: string): DraftFact =>
    draftOf('Revenues', '1', { value: new Decimal(value), decimals: -5, change: 'prior-year' }, { place: 'sentence' })
  expect(corroborate([CELL, before, change('-2000000'), change('-1000000')]).isChangeBorneOut).toEqual([
    false,
    false,
    true,
    false,
  ])
})

test('a sentence that no table bears out, where one prints the fact, is contradicted', () =>
  expect(corroborate([CELL, told('3100000', -5), told('4100000', -5), told('4100000', -5)]).standing).toEqual([
    'borne-out',
    'borne-out',
    'contradicted',
    'contradicted',
  ]))
test('columns of one row that say different things of one fact are contradicted', () => {
  const beside = { ...CELL, value: new Decimal('9'), observation: { ...CELL.observation, column: 1 } }
  expect(corroborate([CELL, beside]).standing).toEqual(['contradicted', 'contradicted'])
})
test('tables that disagree with each other, and sentences alone, are not', () => {
  expect(corroborate([CELL, { ...CELL, value: new Decimal('9') }]).standing).toEqual(['alone', 'alone'])
  expect(corroborate([told('3100000', -5), told('4100000', -5)]).standing).toEqual(['alone', 'alone'])
})
