import { expect, test } from 'vitest'
import { coverLines, coverParagraphs } from '../../src/cover/cover-line.js'
import { textToBlocks } from '../support/source.js'

test('blocks are read by the line, tables left out', () => {
  const text = '**ACME**\n\n  one  \ntwo\n\nRevenue\t23\nCosts\t3'
  const lines = coverLines(textToBlocks(text))
  expect(lines.map((it) => [it.text, it.line, it.isHeading])).toEqual([
    ['ACME', 0, true],
    ['one', 0, false],
    ['two', 1, false],
  ])
  expect(lines.map((it) => text.slice(it.span.start, it.span.end))).toEqual(['ACME', 'one', 'two'])
})

test('what runs on over line breaks is read by the paragraph', () =>
  expect(coverParagraphs(textToBlocks('one\ntwo\n\nthree')).map((it) => it.text)).toEqual(['one\ntwo', 'three']))

test('a range of a line knows its place in the source', () => {
  const text = 'a\n**b** c'
  const span = coverLines(textToBlocks(text))[1]!.spanOf({ start: 0, end: 3 })
  expect(text.slice(span.start, span.end)).toBe('b** c')
})
