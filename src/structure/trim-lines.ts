import { type MappedText, MappedTextBuilder } from '../base/mapped-text.js'

/** Takes white space off the ends of every line, and drops the lines that have nothing else. */
export function trimLines(text: MappedText): MappedText {
  if (!text.text.includes('\n')) return text.trim()
  const builder = new MappedTextBuilder()
  for (const range of text.lines()) {
    const line = text.slice(range).trim()
    if (line.text === '') continue
    const breakAt = { start: range.start - 1, end: range.start }
    if (builder.text !== '' && breakAt.start >= 0) builder.append(text.slice(breakAt))
    builder.append(line)
  }
  return builder.build()
}
