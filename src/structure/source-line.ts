import type { Span } from '../base/span.js'

/** A line of the source without its line break. */
export interface SourceLine extends Span {
  readonly text: string
  readonly isBlank: boolean
}

/** Splits a text into lines; CR, LF and CRLF end one. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = 0
  for (let match = lineBreak.exec(text); match !== null; match = lineBreak.exec(text)) {
    lines.push(makeLine(text, start, match.index))
    start = lineBreak.lastIndex
  }
  lines.push(makeLine(text, start, text.length))
  return lines
}

function makeLine(text: string, start: number, end: number): SourceLine {
  const line = text.slice(start, end)
  return { start, end, text: line, isBlank: line.trim() === '' }
}
