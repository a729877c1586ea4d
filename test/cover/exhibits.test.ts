import { expect, test } from 'vitest'
import { readExhibits } from '../../src/cover/exhibits.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readExhibits(textToLines(text)))).toEqual(expected)
}

test('an entry of a list of exhibits', () =>
  check('EXHIBIT LIST\n\n99.1 [News Release](#)', 'ExhibitNumber[99.1] 99.1', 'ExhibitDescription[99.1] News Release'))
test('several', () =>
  check(
    'EXHIBIT INDEX\n\n99.1 News release\n\n99.2 Interim report',
    'ExhibitNumber[99.1] 99.1',
    'ExhibitDescription[99.1] News release',
    'ExhibitNumber[99.2] 99.2',
    'ExhibitDescription[99.2] Interim report',
  ))
test('the word exhibit before the number', () =>
  check('EXHIBITS\n\nExhibit 1 - News release', 'ExhibitNumber[1] 1', 'ExhibitDescription[1] News release'))
test('nothing without the heading', () => check('99.1 News release'))
test('nothing after the next heading', () =>
  check(
    'EXHIBIT LIST\n\n99.1 News release\n\n**SIGNATURES**\n\n12 Main Street',
    'ExhibitNumber[99.1] 99.1',
    'ExhibitDescription[99.1] News release',
  ))
