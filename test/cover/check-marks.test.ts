import { describe, expect, test } from 'vitest'
import { readCheckMarks } from '../../src/cover/check-marks.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readCheckMarks(textToLines(text)))).toEqual(expected)
}

const ON_20F = ['FilesAnnualReportsUnderForm20F true', 'FilesAnnualReportsUnderForm40F false']
const ON_40F = ['FilesAnnualReportsUnderForm20F false', 'FilesAnnualReportsUnderForm40F true']

describe('annual reports', () => {
  test('a mark after its form', () => check('Form 20-F   X            Form 40-F', ...ON_20F))
  test('a mark after the second form', () => check('Form 20-F ______  Form 40-F __X__', ...ON_40F))
  test('boxes after their forms', () => check('Form 20-F [X]  Form 40-F [ ]', ...ON_20F))
  test('boxes before their forms', () => check('[ ] Form 20-F  [x] Form 40-F', ...ON_40F))
  test('ballot boxes', () => check('Form 20-F ☒ Form 40-F ☐', ...ON_20F))
  test('without a mark is nothing', () => check('Form 20-F ____ Form 40-F ____'))
  test('a sentence is nothing', () => check('files annual reports under cover Form 20-F or Form 40-F.'))
})

describe('the rule', () => {
  const QUESTION =
    'Indicate by check mark whether the registrant by furnishing the information contained in this Form is also thereby furnishing the information to the Commission pursuant to Rule 12g3-2(b).'
  const [YES, NO] = ['true', 'false'].map((it) => `FurnishesInformationUnderRule12g32b ${it}`)
  test('no', () => check(`${QUESTION}\n\nYes                     No   X`, NO!))
  test('yes', () => check(`${QUESTION}\n\nYes [X]  No [ ]`, YES!))
  test('boxes before the answers', () => check(`${QUESTION}\n\n☐ Yes ☒ No`, NO!))
  test('a quoted yes is no answer', () =>
    check(`${QUESTION}\n\nYes ___ No _X_\n\nIf "Yes" is marked, indicate the number: 82-`, NO!))
  test('unanswered is nothing', () => check(`${QUESTION}\n\nYes ___ No ___`))
})
