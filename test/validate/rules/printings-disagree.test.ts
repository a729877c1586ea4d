import { expect, test } from 'vitest'
import type { ReportedFact } from '../../../src/model/report.js'
import { moneyUnit } from '../../../src/model/unit.js'
import { checkPrintingsAgree } from '../../../src/validate/rules/printings-disagree.js'
import { amountOf, changeOf, findingsOf, reportOf } from '../../support/report.js'

const QUARTER = '2006-09-01..2006-11-30'
const CELL = amountOf('NetIncomeLoss', '-3117000', QUARTER)

function check(facts: readonly ReportedFact[], ...expected: readonly string[]): void {
  expect(findingsOf(checkPrintingsAgree, reportOf(facts))).toEqual(expected)
}

test('printings that agree within their rounding are right', () =>
  check([amountOf('NetIncomeLoss', '-3100000', QUARTER, -5), CELL]))
test('printings that differ by more are a finding with both places', () =>
  check([amountOf('NetIncomeLoss', '-4100000', QUARTER, -5), CELL], 'validate/printings-disagree at 0 1'))
test('other periods are other facts', () =>
  check([amountOf('NetIncomeLoss', '-4100000', '2005-09-01..2005-11-30', -5), CELL]))
test('other currencies are other facts', () =>
  check([{ ...amountOf('NetIncomeLoss', '-4100000', QUARTER, -5), unit: moneyUnit('USD') }, CELL]))
test('a change is another fact', () => check([changeOf(amountOf('NetIncomeLoss', '-4100000', QUARTER, -5)), CELL]))
