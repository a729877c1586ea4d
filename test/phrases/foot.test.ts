import { expect, test } from 'vitest'
import { isFoot } from '../../src/phrases/foot.js'

function check(text: string, expected: boolean): void {
  expect(isFoot(text)).toBe(expected)
}

test('a pointer to the notes', () => {
  check('See accompanying notes to consolidated financial statements.', true)
  check('The accompanying notes are an integral part of these statements.', true)
  check('Notes on pages 2 to 6 form part of these financial statements', true)
})
test('that the statement goes on', () => check('(Continued)', true))
test('other text points to no notes', () => {
  check('Notes payable are due on demand.', false)
  check('Notes to Consolidated Financial Statements', false)
  check('Total assets', false)
})
test('a paragraph is none', () => check(`See accompanying notes${' to these and other statements'.repeat(9)}.`, false))
