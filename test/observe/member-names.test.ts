import { expect, test } from 'vitest'
import { findShapedNames } from '../../src/observe/member-names.js'

function check(text: string, ...expected: readonly string[]): void {
  const names = findShapedNames(text).map(({ range, axis }) => `${axis} ${text.slice(range.start, range.end)}`)
  expect(names).toEqual(expected)
}

test('a segment of two words', () => check('in our Paper Products segment', 'segment Paper Products'))
test('a segment with “and”', () => check('the Bond and Specialty operating segment', 'segment Bond and Specialty'))
test('a class of stock', () => check('shares of Class B common stock', 'stock Class B common stock'))
test('a series of preferred stock', () =>
  check('the Series A Convertible Preferred Stock', 'stock Series A Convertible Preferred Stock'))
test('a term loan', () => check('under the Term Loan', 'row Term Loan'))
test('commercial paper', () => check('sold commercial paper', 'row commercial paper'))
test('notes in small letters', () => check('the senior unsecured notes', 'row senior unsecured notes'))
test('restricted stock units', () => check('vested RSUs', 'row RSUs'))
test('a level', () => check('all Level 2 inputs', 'level Level 2'))
test('not the notes to the statements', () => check('the notes to the consolidated financial statements'))
test('not what is receivable', () => check('a loan receivable'))
