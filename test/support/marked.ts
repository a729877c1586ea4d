import type { Range } from '../../src/base/mapped-text.js'

/** A text without its marks, and the stretches that stood between `[[` and `]]`. */
export interface Marked {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Reads a text in which the places that a test is about are marked: `Loss [[(1,204)]] in 2006`. */
export function readMarks(marked: string): Marked {
  const [first = '', ...rest] = marked.split('[[')
  let text = first
  const ranges: Range[] = []
  for (const part of rest) {
    const [inner = '', after = ''] = part.split(']]')
    ranges.push({ start: text.length, end: text.length + inner.length })
    text += inner + after
  }
  return { text, ranges }
}

/** Puts the marks back, to compare by eye. */
export function mark(text: string, ranges: readonly Range[]): string {
  let marked = ''
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`
    at = end
  }
  return marked + text.slice(at)
}
