import type { Span } from '../base/span.js'

/** A line of the source without its line break. */
export interface SourceLine extends Span {
  readonly text: string
  readonly isBlank: boolean
}

/** Splits a part of a text into lines; CR, LF and CRLF end one. */
export function sourceLines(text: string, within: Span): readonly SourceLine[] {
  const lines: SourceLine[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = within.start
  lineBreak.lastIndex = start
  for (let match = lineBreak.exec(text); match !== null && match.index < within.end; match = lineBreak.exec(text)) {
    lines.push(makeLine(text, start, match.index))
    start = lineBreak.lastIndex
  }
  lines.push(makeLine(text, Math.min(start, within.end), within.end))
  return lines
}

function makeLine(text: string, start: number, end: number): SourceLine {
  const line = text.slice(start, end)
  return { start, end, text: line, isBlank: line.trim() === '' }
}
