import { expect, test } from 'vitest'
import type { ReportedFact, Summation } from '../../../src/model/report.js'
import { checkSums } from '../../../src/validate/rules/sum-missed.js'
import { amountOf, changeOf, findingsOf, reportOf } from '../../support/report.js'

const QUARTER = '2006-09-01..2006-11-30'
const OPERATING: Summation = {
  statement: 'Loss',
  total: 'core:OperatingIncomeLoss',
  items: [
    { concept: 'core:Revenues', weight: 1 },
    { concept: 'core:OperatingExpenses', weight: -1 },
  ],
}

function check(facts: readonly ReportedFact[], ...expected: readonly string[]): void {
  expect(findingsOf(checkSums, reportOf(facts, [OPERATING]))).toEqual(expected)
}

const revenue = (value: string, decimals?: number) => amountOf('Revenues', value, QUARTER, decimals)
const expenses = (value: string, decimals?: number) => amountOf('OperatingExpenses', value, QUARTER, decimals)
const income = (value: string, decimals?: number) => amountOf('OperatingIncomeLoss', value, QUARTER, decimals)

test('a total that its lines come to is right', () => check([revenue('23000'), expenses('6000'), income('17000')]))
test('a total that its lines miss is a finding', () =>
  check([revenue('23000'), expenses('6000'), income('19000')], 'validate/sum-missed at 2 0 1 → 17000'))
test('the rounding of all lines is allowed', () => check([revenue('23000'), expenses('6000'), income('18000')]))
test('the rounding is that of the print', () =>
  check([revenue('23000', 0), expenses('6000', 0), income('18000', 0)], 'validate/sum-missed at 2 0 1 → 17000'))
test('of two printings the sharper counts', () =>
  check([revenue('23000'), revenue('20000', -4), expenses('6000'), income('17000')]))
test('a line that is not printed counts as nothing', () => check([revenue('23000'), income('23000')]))
test('a total alone is no sum', () => check([income('17000')]))
test('lines of another period are not summed', () =>
  check([revenue('23000'), expenses('6000'), amountOf('OperatingIncomeLoss', '99000', '2005-09-01..2005-11-30')]))
test('changes are not summed with levels', () => check([revenue('23000'), expenses('6000'), changeOf(income('99000'))]))
