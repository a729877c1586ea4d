import type { Span } from '../base/span.js'

const POINT = 0x2e
const COMMA = 0x2c

/** The places of all numbers of a text, in order: digits, with points and commas between them. */
export function printedNumbers(text: string): readonly Span[] {
  const numbers: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(text, at)) continue
    const start = at
    at = numberEnd(text, start)
    numbers.push({ start, end: at })
  }
  return numbers
}

function numberEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    if (isDigitAt(text, at)) at++
    else if (isPartAt(text, at) && isDigitAt(text, at + 1)) at += 2
    else return at
  }
}

function isPartAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === POINT || code === COMMA
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
