import { expect, test } from 'vitest'
import { MappedTextBuilder } from '../../src/base/mapped-text.js'
import { withShortGaps } from '../../src/sentences/short-gaps.js'

function mapped(source: string) {
  return new MappedTextBuilder().copy(source, { start: 0, end: source.length }).build()
}

test('white space is kept up to what a phrase could hold', () => {
  const text = mapped(`$${' '.repeat(41)}5`)
  expect(withShortGaps(text)).toBe(text)
})
test('what is longer becomes as long, and what follows keeps its place', () => {
  const short = withShortGaps(mapped(`a${' '.repeat(500)}b${'\n'.repeat(60)}c`))
  expect(short.text).toBe(`a${' '.repeat(41)}b${'\n'.repeat(41)}c`)
  expect(short.sourceSpan({ start: 42, end: 43 })).toEqual({ start: 501, end: 502 })
  expect(short.sourceSpan({ start: 84, end: 85 })).toEqual({ start: 562, end: 563 })
})
