import { withoutMarks } from '../marked-text.mjs'

/*
 * Lines of text whose numbers are marked: places and widths count what is printed, not the marks.
 */
const TOKENS = /\ue000\d*\ue001| {2,}|./gu
const TAB = 8

export function widthOf(text) {
  return withoutMarks(text).length
}

/** Breaks a text at its line breaks, and between words where a line would be wider; a word alone may be. */
export function wrapped(text, width) {
  return text.split('\n').flatMap((it) => wrappedLine(it, width))
}

function wrappedLine(text, width) {
  const lines = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || widthOf(last) + 1 + widthOf(word) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** One line of pieces, each at its place or, where another stands there, right behind that. */
export function lineOf(pieces) {
  let line = ''
  let end = 0
  for (const { at, text } of [...pieces].sort((a, b) => a.at - b.at)) {
    if (text.trim() === '') continue
    const start = Math.max(at, end)
    line += ' '.repeat(start - end) + text
    end = start + widthOf(text)
  }
  return line.trimEnd()
}

/** Where a text begins that stands between two places as `align` says. */
export function placeOf(text, { start, end }, align) {
  const left = end - start - widthOf(text)
  return start + { left: 0, right: left, centred: Math.floor(left / 2) }[align]
}

export function centred(text, width) {
  return lineOf([{ at: Math.max(0, placeOf(text, { start: 0, end: width }, 'centred')), text }])
}

/** Puts tabs, with stops at every eighth place, for the runs of spaces that `takes` chooses. */
export function tabbed(line, takes) {
  let at = 0
  return line.replace(TOKENS, (token) => {
    if (token.startsWith('\ue000')) return token
    const end = at + token.length
    const start = at
    at = end
    return token.startsWith('  ') && takes() ? tabsFor(start, end) : token
  })
}

function tabsFor(start, end) {
  const count = Math.floor(end / TAB) - Math.floor(start / TAB)
  return count === 0 ? ' '.repeat(end - start) : '\t'.repeat(count) + ' '.repeat(end % TAB)
}
