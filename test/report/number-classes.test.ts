import { expect, test } from 'vitest'
import type { NumberClaim } from '../../src/report/number-claims.js'
import { NumberClasses } from '../../src/report/number-classes.js'

/** Numbers at 0–2, 3–5, 6–8 and 9–11. */
const NUMBERS = [0, 3, 6, 9].map((start) => ({ start, end: start + 2 }))

function check(claims: readonly NumberClaim[], ...expected: readonly (string | null)[]): void {
  const classes = new NumberClasses(NUMBERS)
  for (const claim of claims) classes.add(claim)
  expect(classes.all).toEqual(expected)
}

function claim(start: number, end: number, kind: NumberClaim['class']): NumberClaim {
  return { span: { start, end }, class: kind }
}

test('a claim classes the numbers that it overlaps', () => check([claim(1, 4, 'date')], 'date', 'date', null, null))
test('of two claims the first counts', () =>
  check([claim(3, 5, 'fact'), claim(0, 11, 'date')], 'date', 'fact', 'date', 'date'))
test('a claim that ends where a number begins leaves it alone', () =>
  check([claim(2, 3, 'date')], null, null, null, null))

test('a number is open until a claim takes it', () => {
  const classes = new NumberClasses(NUMBERS)
  classes.add(claim(0, 5, 'fact'))
  expect([classes.hasOpen({ start: 0, end: 5 }), classes.hasOpen({ start: 0, end: 7 })]).toEqual([false, true])
})
