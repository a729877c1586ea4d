import { expect, test } from 'vitest'
import { readCover } from '../../src/cover/read-cover.js'
import { renderFields } from '../support/fields.js'
import { textToBlocks } from '../support/source.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readCover(textToBlocks(text)))).toEqual(expected)
}

test('a text without a cover has no fields', () => check('Sales rose.'))
test('of one name the cover’s stands before the dateline’s', () =>
  check(
    "**FORM 6-K**\n\n**Acme Limited**\n\n(Translation of registrant's name into English)\n\nTORONTO, December 29, 2006 – Acme Ltd. announced",
    'DocumentType 6-K',
    'EntityRegistrantName Acme Limited',
    'DatelineCity Toronto',
    'ReleaseDate 2006-12-29',
    'EntityRegistrantName Acme Ltd.',
  ))
