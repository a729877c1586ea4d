import { expect, test } from 'vitest'
import { isProse } from '../../src/sentences/is-prose.js'

function check(text: string, expected: boolean): void {
  expect(isProse(text)).toBe(expected)
}

test('a sentence is prose', () => check('The Company recorded a charge of $12 million in 1996.', true))
test('a list of amounts in a sentence is prose', () => check('Rent was $5, $4 and $3 in 1997, 1996 and 1995.', true))
test('a row of figures is not', () => check('Balances December 31, 2006 50,500 $ 506 22,545,845 $ 225,458', false))
test('a rule under figures is not', () => check('Total current liabilities ------------ 3,134 5,380', false))
test('dashes of blank cells are not', () => check('Granted during the year of the plan - - - - Expired 12', false))
test('a dash in a sentence is prose', () => check('The plant – built in 1990 – cost $40 million.', true))
test('a text without numbers is prose', () => check('ITEM', true))
