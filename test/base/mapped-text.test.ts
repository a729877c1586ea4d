import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MappedText, MappedTextBuilder } from '../../src/base/mapped-text.js'
import type { Span } from '../../src/base/span.js'

/** The source of a sentence that a page break tears, with bold type and an entity in it. */
const SOURCE = 'ended <b>November</b>\n\n---\n\n30, 2005 &amp; on'
const at = (printed: string): Span => {
  const start = SOURCE.indexOf(printed)
  return { start, end: start + printed.length }
}
const SENTENCE = new MappedTextBuilder()
  .copy(SOURCE, at('ended '))
  .copy(SOURCE, at('November'))
  .join(' ')
  .copy(SOURCE, at('30, 2005 '))
  .replace('&', at('&amp;'))
  .copy(SOURCE, at(' on'))
  .build()

describe('a range of normalised text leads back to the source', () => {
  const check = (words: string, sources: readonly string[]) => {
    const start = SENTENCE.text.indexOf(words)
    const spans = SENTENCE.sourceSpans({ start, end: start + words.length })
    expect(spans.map((it) => SOURCE.slice(it.start, it.end))).toEqual(sources)
  }

  test('as it stands there', () => check('2005', ['2005']))
  test('over markup that the text leaves out', () => check('ended November', ['ended <b>November']))
  test('in two spans over a page break', () => check('November 30', ['November', '30']))
  test('with the whole of an entity', () => check('5 & o', ['5 &amp; o']))
  test('but not for a space that the source does not print', () => check(' 30', ['30']))
})

test('a span covers all from the first character of a range to its last', () => {
  const { start, end } = SENTENCE.sourceSpan(SENTENCE.whole)
  expect(SOURCE.slice(start, end)).toBe(SOURCE)
})

test('lines are the ranges between breaks', () => {
  const text = new MappedTextBuilder().copy('a\n\nbc', { start: 0, end: 5 }).build()
  expect(text.lines().map((it) => text.text.slice(it.start, it.end))).toEqual(['a', '', 'bc'])
})

/** A source and a text made of it by copying, leaving out, replacing and joining. */
const mapped = fc
  .array(
    fc.record({
      kind: fc.constantFrom('copy', 'skip', 'replace', 'join'),
      text: fc.string({ minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 12 },
  )
  .map((pieces) => {
    const builder = new MappedTextBuilder()
    let source = ''
    for (const { kind, text } of pieces) {
      if (kind === 'join') {
        builder.join(text)
        continue
      }
      const span = { start: source.length, end: source.length + text.length }
      source += text
      if (kind === 'copy') builder.copy(source, span)
      if (kind === 'replace') builder.replace('?', span)
    }
    return { source, text: builder.build() }
  })

const withRange = mapped.chain(({ source, text }) =>
  fc
    .tuple(fc.nat(text.text.length), fc.nat(text.text.length))
    .map(([a, b]) => ({ source, text, range: { start: Math.min(a, b), end: Math.max(a, b) } })),
)

test('spans lie in the source, in order and apart', () => {
  fc.assert(
    fc.property(withRange, ({ source, text, range }) => {
      const ends = text.sourceSpans(range).flatMap((it) => [it.start, it.end])
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
      expect(ends.every((it) => it >= 0 && it <= source.length)).toBe(true)
      expect(text.sourceSpans(range).every((it) => it.start < it.end)).toBe(true)
    }),
  )
})

test('a slice knows the same places as the range it is of', () => {
  fc.assert(
    fc.property(withRange, ({ text, range }) => {
      const slice = text.slice(range)
      expect(slice.text).toBe(text.text.slice(range.start, range.end))
      expect(slice.sourceSpans(slice.whole)).toEqual(text.sourceSpans(range))
    }),
  )
})

test('a slice of a slice is the slice of both', () => {
  fc.assert(
    fc.property(withRange, fc.nat(), fc.nat(), ({ text, range }, a, b) => {
      const outer = text.slice(range)
      const [start = 0, end = 0] = [a % (outer.text.length + 1), b % (outer.text.length + 1)].sort((x, y) => x - y)
      const inner = outer.slice({ start, end })
      const direct = text.slice({ start: range.start + start, end: range.start + end })
      expect(inner.text).toBe(direct.text)
      expect(inner.pieces()).toEqual(direct.pieces())
    }),
  )
})

test('a span is the hull of its spans', () => {
  fc.assert(
    fc.property(withRange, ({ text, range }) => {
      const spans = text.sourceSpans(range)
      const { start, end } = text.sourceSpan(range)
      if (spans.length > 0) expect([start, end]).toEqual([spans[0]!.start, spans.at(-1)!.end])
      else expect(start).toBe(end)
    }),
  )
})

test('lines and the breaks between them are the whole text', () => {
  fc.assert(
    fc.property(mapped, ({ text }) => {
      const lines = text.lines().map((it) => text.text.slice(it.start, it.end))
      expect(lines.join('\n')).toBe(text.text)
      expect(text.lines().every((it, index, all) => index === 0 || it.start === all[index - 1]!.end + 1)).toBe(true)
    }),
  )
})

test('a trimmed text stands where it stood', () => {
  fc.assert(
    fc.property(mapped, ({ text }) => {
      const start = text.text.length - text.text.trimStart().length
      const trimmed = text.trim()
      expect(trimmed.sourceSpans(trimmed.whole)).toEqual(text.sourceSpans({ start, end: start + trimmed.text.length }))
    }),
  )
})

test('each character that is copied is found where it stands', () => {
  fc.assert(
    fc.property(mapped, ({ source, text }) => {
      let at = 0
      for (const piece of text.pieces()) {
        const isCopied = piece.source !== null && source.slice(piece.source.start, piece.source.end) === piece.text
        for (let i = 0; isCopied && i < piece.text.length; i++) {
          const { start, end } = text.sourceSpan({ start: at + i, end: at + i + 1 })
          expect(source.slice(start, end)).toBe(piece.text[i])
        }
        at += piece.text.length
      }
      expect(at).toBe(text.text.length)
    }),
  )
})

test('trimming is slicing, and appending to nothing changes nothing', () => {
  fc.assert(
    fc.property(mapped, ({ text }) => {
      expect(text.trim().text).toBe(text.text.trim())
      const copy = new MappedTextBuilder().append(text).build()
      expect(copy.text).toBe(text.text)
      expect(copy.sourceSpans(copy.whole)).toEqual(text.sourceSpans(text.whole))
    }),
  )
})

test('an empty text stands for nothing', () => expect(MappedText.empty.sourceSpans({ start: 0, end: 0 })).toEqual([]))
