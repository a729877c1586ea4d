import type { Span } from './span.js'

/** Half-open offsets into a `MappedText`, as a span is into the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Segment {
  /** Where the segment begins in the normalised text. */
  readonly at: number
  readonly length: number
  /** The source characters it stands for; null for a join that the source doesn't print, such as the space over a page break. */
  readonly source: Span | null
}

/**
 * Normalised text that knows where each of its characters stands in the source.
 *
 *     source   "…ended <b>November</b>\n\n---\n\n30, 2005."
 *     text     "…ended November 30, 2005."      <- "November 30, 2005" has two source spans, one on each page
 *
 * Markup that the text leaves out is passed over inside a span; a join splits it.
 */
export class MappedText {
  readonly text: string
  readonly #segments: readonly Segment[]

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text
    this.#segments = segments
  }

  static readonly empty: MappedText = new MappedText('', [])

  /** The source spans of a range, in order; nothing for a range that stands for nothing in the source. */
  sourceSpans(range: Range): readonly Span[] {
    const spans: Span[] = []
    let isJoined = true
    for (let i = this.#segmentAt(range.start); i < this.#segments.length; i++) {
      const segment = this.#segments[i]!
      if (segment.at >= range.end) break
      if (segment.source === null) {
        isJoined = true
        continue
      }
      const piece = clip(segment, segment.source, range)
      if (piece === null) continue
      const last = spans.at(-1)
      if (last === undefined || isJoined) spans.push(piece)
      else spans[spans.length - 1] = { start: last.start, end: piece.end }
      isJoined = false
    }
    return spans
  }

  /** The source from the first character of a range to its last, whatever stands between. */
  sourceSpan(range: Range): Span {
    const spans = this.sourceSpans(range)
    return spans.length === 0
      ? { start: this.#sourceStart(range.start), end: this.#sourceStart(range.start) }
      : { start: spans[0]!.start, end: spans.at(-1)!.end }
  }

  slice(range: Range): MappedText {
    const segments: Segment[] = []
    for (let i = this.#segmentAt(range.start); i < this.#segments.length; i++) {
      const segment = this.#segments[i]!
      if (segment.at >= range.end) break
      const start = Math.max(segment.at, range.start)
      const end = Math.min(segment.at + segment.length, range.end)
      if (end <= start) continue
      const source = segment.source === null ? null : clip(segment, segment.source, range)
      segments.push({ at: start - range.start, length: end - start, source })
    }
    return new MappedText(this.text.slice(range.start, range.end), segments)
  }

  /** The same without white space at its ends. */
  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length
    const end = this.text.trimEnd().length
    return start === 0 && end === this.text.length ? this : this.slice({ start, end: Math.max(start, end) })
  }

  /** The ranges between line breaks, without the breaks. */
  lines(): readonly Range[] {
    const ranges: Range[] = []
    let start = 0
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', start)) {
      ranges.push({ start, end: at })
      start = at + 1
    }
    ranges.push({ start, end: this.text.length })
    return ranges
  }

  /** The text in pieces, each with the source it stands for. */
  pieces(): readonly { readonly text: string; readonly source: Span | null }[] {
    return this.#segments.map(({ at, length, source }) => ({ text: this.text.slice(at, at + length), source }))
  }

  get whole(): Range {
    return { start: 0, end: this.text.length }
  }

  /** Index of the last segment that begins at or before `at`. */
  #segmentAt(at: number): number {
    let low = 0
    let high = this.#segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#segments[middle]!.at <= at) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }

  #sourceStart(at: number): number {
    for (let i = this.#segmentAt(at); i >= 0; i--) {
      const source = this.#segments[i]?.source
      if (source) return source.end
    }
    return 0
  }
}

/** The part of a segment's source that a range covers; a replaced piece (an entity) is covered whole or not at all. */
function clip(segment: Segment, source: Span, range: Range): Span | null {
  const start = Math.max(segment.at, range.start)
  const end = Math.min(segment.at + segment.length, range.end)
  if (end <= start) return null
  if (source.end - source.start !== segment.length) return source
  return { start: source.start + (start - segment.at), end: source.start + (end - segment.at) }
}

/** Builds a `MappedText` from left to right. */
export class MappedTextBuilder {
  #text = ''
  readonly #segments: Segment[] = []

  get text(): string {
    return this.#text
  }

  /** Takes source characters over as they are. */
  copy(source: string, span: Span): this {
    return this.replace(source.slice(span.start, span.end), span)
  }

  /** Puts `text` where the source prints something else: a decoded entity, an escape. */
  replace(text: string, source: Span): this {
    if (text.length === 0) return this
    this.#segments.push({ at: this.#text.length, length: text.length, source })
    this.#text += text
    return this
  }

  /** Puts `text` that the source doesn't print. */
  join(text: string): this {
    if (text.length === 0) return this
    this.#segments.push({ at: this.#text.length, length: text.length, source: null })
    this.#text += text
    return this
  }

  /** Appends another mapped text. */
  append(other: MappedText): this {
    for (const piece of other.pieces()) {
      if (piece.source === null) this.join(piece.text)
      else this.replace(piece.text, piece.source)
    }
    return this
  }

  build(): MappedText {
    return new MappedText(this.#text, [...this.#segments])
  }
}
