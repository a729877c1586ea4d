import { expect, test } from 'vitest'
import { percentChange, percentText } from './percent-change.mjs'

const COLUMNS = [{ end: '2009-06-30' }, { end: '2008-06-30' }]

function check([newer, older], printed, columns = COLUMNS) {
  const line = { measure: 'money', amounts: [newer, older].map((it) => (it === null ? null : { value: it })) }
  const change = percentChange(line, columns)
  expect(change === null ? null : percentText(change, (it) => it)).toBe(printed)
}

test('a rise is plain', () => check(['120', '100'], '20.0%'))
test('a fall is in brackets', () => check(['95.9', '100'], '(4.1)%'))
test('the newer column is held against the older, wherever it stands', () =>
  check(['100', '120'], '20.0%', [...COLUMNS].reverse()))
test('a change from nothing has no meaning', () => check(['5', '0'], 'n/m'))
test('what is missing in a column has no change', () => check(['5', null], null))
