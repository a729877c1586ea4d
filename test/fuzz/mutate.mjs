import { Random } from '../accuracy/statements/random.mjs'

/** Longest input, in characters. */
const LONGEST = 32_768
const MOST_CHANGES = 6
const TAG = /<[^<>]{0,200}>/g
const NUMBER = /\d[\d,.]*/g
/** The last one may have no end: every place begins a match, so that a file of one line takes no longer than others. */
const LINE = /[^\n]+\n?|\n/g
const TROUBLE = [
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u00a0\u00a0\u00a0\u00a0',
  '\u2028',
  '\f',
  '\t\t\t',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#x0;',
  '&#9999999;',
  '&nbsp',
  '<td colspan="376967340">',
  '<td rowspan=99999>',
  '<table><tr><td>',
  '</table></table>',
  '<TABLE>\n<CAPTION>\n<S> <C>\n',
  '<pre>',
  '</DOCUMENT>',
  '<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n',
  '|||||||',
  '(((((((',
  '$$$$$$',
  '1,234,567,890,123,456,789,012,345,678,901',
  '-.5-',
  'December 31, 9999',
  'February 30, 2001',
  'three months ended three months ended',
  'per share per share per share',
  'in thousands of millions',
]

/** How a piece of a filing may be changed. */
const CHANGES = {
  dropTag: (text, random) => without(text, random, TAG),
  doubleTag: (text, random) => replaced(text, random, TAG, (it) => it + it),
  dropLine: (text, random) => without(text, random, LINE),
  repeatLine: (text, random) => replaced(text, random, LINE, (it) => it.repeat(random.integer(2, 40))),
  moveLine: (text, random) => {
    const line = chosen(text, random, LINE)
    return line === null ? text : inserted(text.replace(line.text, ''), random, line.text)
  },
  stretchNumber: (text, random) => replaced(text, random, NUMBER, (it) => it.repeat(random.integer(2, 12))),
  changeNumber: (text, random) => replaced(text, random, NUMBER, () => String(random.integer(0, 99_999_999))),
  flip: (text, random) => replaced(text, random, /./gs, () => String.fromCharCode(random.integer(0, 0x2fff))),
  cut: (text, random) => {
    const start = random.integer(0, text.length)
    return text.slice(0, start) + text.slice(start + random.integer(1, 2000))
  },
  end: (text, random) => text.slice(0, random.integer(0, text.length)),
  repeat: (text, random) => {
    const start = random.integer(0, text.length)
    const piece = text.slice(start, start + random.integer(1, 60))
    return text.slice(0, start) + piece.repeat(random.integer(2, 400)) + text.slice(start)
  },
  trouble: (text, random) => inserted(text, random, random.pick(TROUBLE).repeat(random.integer(1, 30))),
  space: (text, random) =>
    inserted(text, random, random.pick([' ', '\n', '\u00a0', '\t']).repeat(random.integer(1, 3000))),
}

/**
 * The input of a seed: a piece of one of the filings, or two of them run together, changed in a few places. The same seed gives the same
 * bytes.
 *
 * @param seed a number
 * @param filings texts
 * @returns {{ name: string, bytes: Buffer, changes: readonly string[] }}
 */
export function mutated(seed, filings) {
  const random = new Random(seed, 'fuzz')
  let text = random.chance(0.2) ? pieceOf(random, filings) + pieceOf(random, filings) : pieceOf(random, filings)
  const changes = Array.from({ length: random.integer(1, MOST_CHANGES) }, () => random.pick(Object.keys(CHANGES)))
  for (const it of changes) text = CHANGES[it](text, random).slice(0, LONGEST)
  const encoding = random.weigh({ utf8: 8, latin1: 2, utf16le: 1 })
  return { name: `fuzz-${seed}.txt`, bytes: encoded(text, encoding), changes }
}

function encoded(text, encoding) {
  return encoding === 'utf16le' ? Buffer.from(`\ufeff${text}`, encoding) : Buffer.from(text, encoding)
}

function pieceOf(random, filings) {
  const text = random.pick(filings)
  const length = random.integer(200, LONGEST)
  const start = text.length <= length ? 0 : random.integer(0, text.length - length)
  return text.slice(start, start + length)
}

function chosen(text, random, pattern) {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return null
  const { index, 0: found } = random.pick(matches)
  return { text: found, start: index, end: index + found.length }
}

function replaced(text, random, pattern, change) {
  const it = chosen(text, random, pattern)
  return it === null ? text : text.slice(0, it.start) + change(it.text) + text.slice(it.end)
}

function without(text, random, pattern) {
  return replaced(text, random, pattern, () => '')
}

function inserted(text, random, piece) {
  const at = random.integer(0, text.length)
  return text.slice(0, at) + piece + text.slice(at)
}
