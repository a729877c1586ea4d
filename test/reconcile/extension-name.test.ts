import { expect, test } from 'vitest'
import { extensionName } from '../../src/reconcile/extension-name.js'

function check(label: string, expected: string): void {
  expect(extensionName(label)).toBe(expected)
}

test('words are run together, each with a capital', () =>
  check('Accretion in carrying value of convertible debentures', 'AccretionInCarryingValueOfConvertibleDebentures'))
test('articles are left out', () => check('Loss for the period', 'LossForPeriod'))
test('capitals are put down', () => check('OPERATING EXPENSES', 'OperatingExpenses'))
test('a name in mixed case stays', () =>
  check('EuroDollar iPhone sales', 'EuroDollarIPhoneSales'.replace('IPhone', 'iPhone')))
test('signs are words', () => check('R&D as % of sales', 'RAndDAsPercentOfSales'))
test('accents and apostrophes are dropped', () => check('Director’s café fees', 'DirectorsCafeFees'))
test('hyphens and line breaks are spaces', () => check('Non-cash\nitems', 'NonCashItems'))
test('a name begins with a letter', () => check('1-4 family loans', 'Line14FamilyLoans'))
test('a label without letters has a name', () => check('—', 'Line'))
test('a long label is cut', () => expect(extensionName('very long label '.repeat(30)).length).toBeLessThanOrEqual(120))
