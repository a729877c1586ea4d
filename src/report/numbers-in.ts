import type { Range } from '../base/mapped-text.js'

const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const COMMA = 0x2c

/** The places of all numbers in a range of a text, in order: digits, with points and commas between them. */
export function numbersIn(text: string, { start: from, end: to }: Range): readonly Range[] {
  const numbers: Range[] = []
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > NINE || code < ZERO) continue
    const start = at
    at = numberEnd(text, start)
    numbers.push({ start, end: at })
  }
  return numbers
}

function numberEnd(text: string, start: number): number {
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at++
    else if ((code === POINT || code === COMMA) && isDigit(text.charCodeAt(at + 1))) at += 2
    else return at
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}
