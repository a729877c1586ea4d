import type { Span } from '../base/span.js'

/** A wrapper within another has its dashes escaped: "- -----BEGIN". */
const BEGIN = /^\s*(?:- )*-----BEGIN PRIVACY-ENHANCED MESSAGE-----[^\n]*\n/
const END = /^(?:- )*-----END PRIVACY-ENHANCED MESSAGE-----/m
/** A field of the mail's head, or a line that goes on with one. */
const FIELD = /^(?:[A-Z][\w-]*:|[ \t]+\S)/
/** The wrapper ends the file, but for blank lines. */
const TAIL_LENGTH = 200

/**
 * What a privacy-enhanced mail wraps (RFC 1421), as the submissions of the 1990s are kept: without the keys before it and the line after
 * it. The whole of any other text.
 */
export function withoutMailWrapper(text: string): Span {
  const begin = text.slice(0, TAIL_LENGTH).match(BEGIN)
  if (begin === null) return { start: 0, end: text.length }
  const start = fieldsEnd(text, begin[0].length)
  const tailStart = Math.max(start, text.length - TAIL_LENGTH)
  const tail = text.slice(tailStart).search(END)
  return { start, end: tail < 0 ? text.length : tailStart + tail }
}

function fieldsEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    const next = lineEnd < 0 ? text.length : lineEnd + 1
    if (!FIELD.test(text.slice(at, Math.min(next, at + 80)))) return at
    at = next
  }
  return at
}
