import { expect, test } from 'vitest'
import { labelKey } from '../../src/phrases/label-words.js'
import { isProseLabel } from '../../src/sentences/prose-labels.js'

function check(label: string, expected: boolean): void {
  expect(isProseLabel(labelKey(label))).toBe(expected)
}

test('a label of several words', () => check('operating expenses', true))
test('a telling word', () => check('Revenues', true))
test('a common word is none', () => {
  check('other', false)
  check('result', false)
  check('interest', false)
})
