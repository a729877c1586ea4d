import { expect, test } from 'vitest'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { labelKey } from '../../src/phrases/label-words.js'
import { mark, readMarks } from '../support/marked.js'

const MATCHER = labelMatcher(
  ['cash', 'net loss', 'net loss per share', 'operating expense', 'research and development'].map(labelKey),
)

/** `marked` has every label in marks; `stop` is a piece of the text that no label runs over. */
function check(marked: string, stop?: string): void {
  const { text } = readMarks(marked)
  const at = stop === undefined ? -1 : text.indexOf(stop)
  const stops = stop === undefined ? [] : [{ start: at, end: at + stop.length }]
  const found = MATCHER.find(text, stops)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect(printed).toBe(marked)
}

test('a label is found in any case', () => check('[[NET LOSS]] and [[Cash]]'))
test('a label is found in the plural', () => check('[[Operating expenses]] rose'))
test('the longest label is found', () => check('[[net loss per share]] of'))
test('an article within a label is passed over', () => check('[[research and the development]] work'))
test('a label may be broken over lines', () => check('[[research\nand development]]'))
test('a full stop or a colon ends a label', () => check('the net. Loss of'))
test('a comma does not part the words of a label', () => check('[[research, and development]]'))
test('part of a hyphened word is no label', () => check('non-cash items'))
test('no label runs over an amount', () => check('net $5 loss', '$5'))
test('labels do not overlap', () => check('[[cash]] [[net loss]]'))
