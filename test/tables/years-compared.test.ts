import { expect, test } from 'vitest'
import { findYearsCompared } from '../../src/tables/years-compared.js'

function check(heading: string, expected: number | null): void {
  expect(findYearsCompared(heading)?.year ?? null).toBe(expected)
}

test('what changed is of the later year', () => {
  check('1997 Compared to 1996 Increase (Decrease) Due to Volume', 1997)
  check('1997 vs. 1996', 1997)
  check('1997/1996', 1997)
})
test('a span of years compares nothing', () => {
  check('1996/1997', null)
  check('1996-1997', null)
})
test('one year compares nothing', () => check('1997', null))
