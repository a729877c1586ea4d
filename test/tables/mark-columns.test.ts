import { expect, test } from 'vitest'
import { MappedText } from '../../src/base/mapped-text.js'
import { withMarks } from '../../src/tables/mark-columns.js'
import { textToGrid } from '../support/source.js'

/** The role of the second column, with a heading or without. */
function check(values: readonly [string, string], heading: string, expected: string): void {
  const { columns, rows } = textToGrid(`\t2006\t2005\nPlans\t204.4\t${values[0]}\nOthers\t625.3\t${values[1]}`)
  const [first, second] = columns
  const bare = heading === '' ? { ...second!, heading: MappedText.empty } : second!
  expect(withMarks([first!, bare], rows)[1]?.role).toBe(expected)
}

test('digits that count up beside a column with a heading are marks', () => check(['1', '2'], '', 'reference'))
test('a column with a heading has values', () => check(['1', '2'], '2005', 'values'))
test('digits that don’t count up are values', () => check(['3', '2'], '', 'values'))
test('numbers of more than a digit are values', () => check(['11', '12'], '', 'values'))
