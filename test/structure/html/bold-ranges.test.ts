import { expect, test } from 'vitest'
import { BoldRanges } from '../../../src/structure/html/bold-ranges.js'

/** What stands between strokes is bold, what stands between brackets is asked for. */
function check(marked: string, expected: boolean): void {
  const bold = new BoldRanges()
  const text = marked.replace(/[|[\]]/g, '')
  const placeOf = (sign: string): number => marked.slice(0, marked.indexOf(sign)).replace(/[|[\]]/g, '').length
  let end = 0
  for (const [index, piece] of marked.replace(/[[\]]/g, '').split('|').entries()) {
    if (index % 2 === 1) bold.add({ start: end, end: end + piece.length })
    end += piece.length
  }
  expect(bold.covers(text, { start: placeOf('['), end: placeOf(']') })).toBe(expected)
}

test('a part of a bold text', () => check('|Net [loss] rose|', true))
test('bold words beside one another', () => check('[|Net ||loss|]', true))
test('white space between them need not be', () => check('[ |Net| |loss| ]', true))
test('a plain word after', () => check('[|Net| loss]', false))
test('a plain word before', () => check('[Net |loss|]', false))
test('a plain word between', () => check('[|Net| loss |rose|]', false))
test('plain text before bold text', () => check('[Net] |loss|', false))
test('plain text after bold text', () => check('|Net| [loss]', false))
test('blanks are not', () => check('|Net[  ]loss|', false))
test('nothing is not', () => check('|Net[]loss|', false))
