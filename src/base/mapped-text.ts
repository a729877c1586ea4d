import type { Span } from './span.js'

/** Half-open offsets into a `MappedText`, as a span is into the source. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A piece of a mapped text; null stands for a join that the source doesn't print, such as the space over a page break. */
export interface TextPiece {
  readonly text: string
  readonly source: Span | null
}

/** How many numbers of `#segments` stand for one segment. */
const FIELDS = 3
/** In place of source offsets: the segment is a join. */
const JOIN = -1

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
  /** Flat, for filings have very many: where each segment begins in the text, and where its source begins and ends. */
  readonly #segments: readonly number[]

  constructor(text: string, segments: readonly number[]) {
    this.text = text
    this.#segments = segments
  }

  static readonly empty: MappedText = new MappedText('', [])

  /** The source spans of a range, in order; nothing for a range that stands for nothing in the source. */
  sourceSpans(range: Range): readonly Span[] {
    if (this.#isOfOnePiece) {
      const only = this.#clip(0, range)
      return only === null ? [] : [only]
    }
    const spans: Span[] = []
    let isJoined = true
    for (let i = this.#segmentAt(range.start); i < this.#segments.length; i += FIELDS) {
      if (this.#segments[i]! >= range.end) break
      if (this.#segments[i + 1] === JOIN) {
        isJoined = true
        continue
      }
      const piece = this.#clip(i, range)
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
    const only = this.#isOfOnePiece ? this.#clip(0, range) : null
    if (only !== null) return only
    const spans = this.sourceSpans(range)
    return spans.length === 0
      ? { start: this.#sourceStart(range.start), end: this.#sourceStart(range.start) }
      : { start: spans[0]!.start, end: spans.at(-1)!.end }
  }

  slice(range: Range): MappedText {
    const segments: number[] = []
    for (let i = this.#segmentAt(range.start); i < this.#segments.length; i += FIELDS) {
      const at = this.#segments[i]!
      if (at >= range.end) break
      const source = this.#segments[i + 1] === JOIN ? null : this.#clip(i, range)
      if (Math.min(this.#endOf(i), range.end) <= Math.max(at, range.start)) continue
      segments.push(Math.max(at, range.start) - range.start, source?.start ?? JOIN, source?.end ?? JOIN)
    }
    return new MappedText(this.text.slice(range.start, range.end), segments)
  }

  /** The same without white space at its ends. */
  trim(): MappedText {
    const trimmed = this.text.trim()
    if (trimmed.length === this.text.length) return this
    const start = this.text.length - this.text.trimStart().length
    return this.slice({ start, end: start + trimmed.length })
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
  pieces(): readonly TextPiece[] {
    const pieces: TextPiece[] = []
    for (let i = 0; i < this.#segments.length; i += FIELDS) {
      const start = this.#segments[i + 1]!
      pieces.push({
        text: this.text.slice(this.#segments[i]!, this.#endOf(i)),
        source: start === JOIN ? null : { start, end: this.#segments[i + 2]! },
      })
    }
    return pieces
  }

  /** Adds to a list all that the text stands for in the source, in order. */
  addSources(spans: Span[]): void {
    for (let i = 0; i < this.#segments.length; i += FIELDS) {
      const start = this.#segments[i + 1]!
      if (start !== JOIN) spans.push({ start, end: this.#segments[i + 2]! })
    }
  }

  get whole(): Range {
    return { start: 0, end: this.text.length }
  }

  /** It stands in the source as it is: most cells do. */
  get #isOfOnePiece(): boolean {
    return this.#segments.length === FIELDS && this.#segments[1] !== JOIN
  }

  #endOf(segment: number): number {
    return this.#segments[segment + FIELDS] ?? this.text.length
  }

  /** The part of a segment's source that a range covers; a replaced piece (an entity) is covered whole or not at all. */
  #clip(segment: number, range: Range): Span | null {
    const at = this.#segments[segment]!
    const sourceStart = this.#segments[segment + 1]!
    const sourceEnd = this.#segments[segment + 2]!
    const start = Math.max(at, range.start)
    const end = Math.min(this.#endOf(segment), range.end)
    if (end <= start) return null
    if (sourceEnd - sourceStart !== this.#endOf(segment) - at) return { start: sourceStart, end: sourceEnd }
    return { start: sourceStart + (start - at), end: sourceStart + (end - at) }
  }

  /** The last segment that begins at or before `at`, by its place in the flat list. */
  #segmentAt(at: number): number {
    let low = 0
    let high = this.#segments.length / FIELDS
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#segments[middle * FIELDS]! <= at) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1) * FIELDS
  }

  #sourceStart(at: number): number {
    for (let i = this.#segmentAt(at); i >= 0; i -= FIELDS) {
      const end = this.#segments[i + 2]
      if (end !== undefined && end !== JOIN) return end
    }
    return 0
  }
}

/** Builds a `MappedText` from left to right. */
export class MappedTextBuilder {
  #text = ''
  readonly #segments: number[] = []

  get text(): string {
    return this.#text
  }

  /** Takes source characters over as they are. */
  copy(source: string, span: Span): this {
    return this.replace(source.slice(span.start, span.end), span)
  }

  /** Puts `text` where the source prints something else: a decoded entity, an escape. */
  replace(text: string, source: Span): this {
    return this.#add(text, source.start, source.end)
  }

  /** Puts `text` that the source doesn't print. */
  join(text: string): this {
    return this.#add(text, JOIN, JOIN)
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
    return new MappedText(this.#text, this.#segments.slice())
  }

  #add(text: string, start: number, end: number): this {
    if (text.length === 0) return this
    this.#segments.push(this.#text.length, start, end)
    this.#text += text
    return this
  }
}
