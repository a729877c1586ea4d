import type { Range } from '../base/mapped-text.js'

/** A line of a text without its line break, and where it stands in the text. */
export interface SourceLine extends Range {
  readonly text: string
  readonly isBlank: boolean
}

/** Splits a part of a text into lines; CR, LF and CRLF end one. */
export function sourceLines(text: string, within: Range): readonly SourceLine[] {
  const lines: SourceLine[] = []
  const lineBreak = /\r\n|\n|\r/g
  let start = within.start
  lineBreak.lastIndex = start
  for (let match = lineBreak.exec(text); match !== null && match.index < within.end; match = lineBreak.exec(text)) {
    lines.push(makeLine(text.slice(start, match.index), { start, end: match.index }))
    start = lineBreak.lastIndex
  }
  start = Math.min(start, within.end)
  lines.push(makeLine(text.slice(start, within.end), { start, end: within.end }))
  return lines
}

/** A line of which the text is known. */
export function makeLine(text: string, { start, end }: Range): SourceLine {
  return { start, end, text, isBlank: text.trim() === '' }
}
