import { expect, test } from 'vitest'
import { tableTitle } from '../../src/tables/table-title.js'
import { plainText } from '../support/source.js'

function check(captions: readonly string[], expected: string | null): void {
  expect(tableTitle(captions.map(plainText))?.text ?? null).toBe(expected)
}

test('the caption that reads like a statement', () =>
  check(['Acme Inc.', 'Statements of Operations', 'Year ended May 31,'], 'Statements of Operations'))
test('the last of several', () => check(['Financial Results', 'Balance Sheets'], 'Balance Sheets'))
test('a note on scale is no title', () => {
  check(['(results in thousands)'], null)
  check(["$000's, except share data"], null)
})
test('none', () => check(['Acme Inc.'], null))
