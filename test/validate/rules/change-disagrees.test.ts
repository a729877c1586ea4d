import { describe, expect, test } from 'vitest'
import type { ReportedFact } from '../../../src/model/report.js'
import { PURE } from '../../../src/model/unit.js'
import { checkChanges } from '../../../src/validate/rules/change-disagrees.js'
import { conceptOf } from '../../support/observation.js'
import { amountOf, changeOf, findingsOf, reportOf, withMember } from '../../support/report.js'

const NOW = '2006-09-01..2006-11-30'
const BEFORE = '2005-09-01..2005-11-30'
const PERCENTAGE = conceptOf('ext:RevenuesPercentageChange', { type: 'pure' })

function check(facts: readonly ReportedFact[], ...expected: readonly string[]): void {
  expect(findingsOf(checkChanges, reportOf(facts, [], [PERCENTAGE]))).toEqual(expected)
}

const LEVELS = [amountOf('Revenues', '1122000', NOW), amountOf('Revenues', '2631000', BEFORE)]

describe('a change in money', () => {
  const change = (value: string, decimals = -5): ReportedFact => changeOf(amountOf('Revenues', value, NOW, decimals))
  test('that is the difference is right', () => check([change('-1500000'), ...LEVELS]))
  test('that is not is a finding', () =>
    check([change('-1900000'), ...LEVELS], 'validate/change-disagrees at 0 1 2 → -1509000'))
  test('in the other direction is a finding', () =>
    check([change('1500000'), ...LEVELS], 'validate/change-disagrees at 0 1 2 → -1509000'))
  test('without the level before is not checked', () => check([change('-1900000'), LEVELS[0]!]))
  test('is checked against the levels of its own segment', () =>
    check([change('-1900000'), ...LEVELS.map((it) => withMember(it, 'ext:DrugsMember'))]))
  test('of a segment is checked against its levels', () =>
    check(
      [change('-1900000'), ...LEVELS].map((it) => withMember(it, 'ext:DrugsMember')),
      'validate/change-disagrees at 0 1 2 → -1509000',
    ))
  test('is checked against the sharpest levels', () =>
    check([change('-1509000', -3), amountOf('Revenues', '1100000', NOW, -5), ...LEVELS]))
})

describe('a change in per cent', () => {
  const change = (value: string): ReportedFact => {
    const fact = amountOf('Revenues', value, NOW, 3)
    return changeOf({ ...fact, concept: PERCENTAGE.name }, PURE)
  }
  test('that the levels give is right', () => check([change('-0.574'), ...LEVELS]))
  test('that they do not give is a finding', () =>
    check([change('-0.474'), ...LEVELS], 'validate/change-disagrees at 0 1 2 → -0.5735'))
  test('may be off by the rounding of the levels', () =>
    check([change('-0.574'), amountOf('Revenues', '1100000', NOW, -5), amountOf('Revenues', '2600000', BEFORE, -5)]))
  test('of nothing is not checked', () => check([change('-0.574'), LEVELS[0]!, amountOf('Revenues', '0', BEFORE)]))
})
