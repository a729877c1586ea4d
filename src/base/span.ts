/** Half-open UTF-16 offsets into the decoded text of the input file: `text.slice(start, end)` is what is printed. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function span(start: number, end: number): Span {
  return { start, end }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that covers all of the given ones; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map((it) => it.start)), end: Math.max(...spans.map((it) => it.end)) }
}

/** Orders spans by place: earlier start first, then earlier end. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** The JSON form of a span: `[start, end]`. */
export type SpanPair = readonly [start: number, end: number]

export function spanPair(it: Span): SpanPair {
  return [it.start, it.end]
}
