import { expect, test } from 'vitest'
import { findPeriods } from '../../src/phrases/periods.js'
import { LEFT_OUT, maskedText } from '../../src/sentences/masked-text.js'

/** The text with what is left out as `_`. */
function check(text: string, expected: string): void {
  expect(maskedText(text, findPeriods(text)).replaceAll(LEFT_OUT, '_')).toBe(expected)
}

test('a phrase that says when is left out', () =>
  check('Rent in fiscal 2006 was $5.', `Rent ${'_'.repeat('in fiscal 2006'.length)} was $5.`))
test('so are the words before it', () =>
  check(
    'Rent for each of the second quarter was $5.',
    `Rent ${'_'.repeat('for each of the second quarter'.length)} was $5.`,
  ))
test('a text without phrases stays as it is', () => check('Rent was $5.', 'Rent was $5.'))
