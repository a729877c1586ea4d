import { expect, test } from 'vitest'
import { signedRows } from './chosen-rows.mjs'

const row = (label, { measure = 'money', isTotal = false } = {}) => ({ label, isTotal, line: { measure } })
const ROWS = [
  { label: 'Revenues:', isTotal: false, line: null },
  row('Sales'),
  row('Services'),
  row('Net income', { isTotal: true }),
  row('Basic', { measure: 'per share' }),
]

function check(signs, labels) {
  expect([...signedRows(ROWS, { 'currency signs': signs })].map(({ label }) => label)).toEqual(labels)
}

test('no row has a sign', () => check('none', []))
test('every line has a sign, a heading has none', () => check('every', ['Sales', 'Services', 'Net income', 'Basic']))
test('the first line, totals and amounts per share have a sign', () =>
  check('first and totals', ['Sales', 'Net income', 'Basic']))
