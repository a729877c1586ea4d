import { describe, expect, test } from 'vitest'
import { readSignature } from '../../src/cover/signature.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readSignature(textToLines(`SIGNATURES\n\n${text}`)))).toEqual(expected)
}

test('the date', () => check('Date: January 3, 2007', 'SignatureDate 2007-01-03'))
test('the date, the day first', () => check('Dated: 3 January 2007', 'SignatureDate 2007-01-03'))
test('the name and title in print below the signature', () =>
  check(
    'By: "Elizabeth Williams"  \nElizabeth Williams  \nDirector of Finance',
    'SignatoryName Elizabeth Williams',
    'SignatoryTitle Director of Finance',
  ))
test('a title of two lines', () =>
  check(
    'By: /s/ E. Williams\nElizabeth Williams\nDirector of Finance\nand Corporate Secretary',
    'SignatoryName Elizabeth Williams',
    'SignatoryTitle Director of Finance and Corporate Secretary',
  ))
test('with captions', () =>
  check(
    'By: /s/ E. Williams\nName: Elizabeth Williams\nTitle: Chief Financial Officer',
    'SignatoryName Elizabeth Williams',
    'SignatoryTitle Chief Financial Officer',
  ))
test('a signature alone', () => check('By: /s/ Elizabeth Williams', 'SignatoryName Elizabeth Williams'))

describe('nothing', () => {
  test('without the heading', () => expect(readSignature(textToLines('Date: January 3, 2007'))).toEqual([]))
  test('of a date that is no real day', () => check('Date: June 31, 2007'))
})
