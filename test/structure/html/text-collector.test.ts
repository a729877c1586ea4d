import { describe, expect, test } from 'vitest'
import { TextCollector } from '../../../src/structure/html/text-collector.js'

const NBSP = '\u00a0'

/** Takes pieces of a source: characters as they are, `&nbsp;` for what it stands for, `<br>`, `<p>` and `<sup>` for breaks, `<b>` for nothing. */
function collect(source: string): TextCollector {
  const collector = new TextCollector(source)
  for (const match of source.matchAll(/<(?:br|p|sup|b)>|&\w+;|[^<&]+/g)) {
    const [piece] = match
    const [start, end] = [match.index, match.index + piece.length]
    if (piece === '<br>') collector.breakLine(start, end)
    else if (piece === '<p>') collector.breakParagraph()
    else if (piece === '<sup>') collector.breakWord()
    else if (piece === '&nbsp;') collector.put(NBSP, start, end, false, false, 0)
    else if (piece === '&shy;') collector.put('\u00ad', start, end, false, false, 0)
    else if (piece !== '<b>') collector.copy(start, end, false, false, 0)
  }
  return collector
}

function check(source: string, expected: string | null): void {
  expect(collect(source).finish()?.text.text ?? null).toBe(expected)
}

describe('white space', () => {
  test('is one space', () => check('net \n\t  loss', 'net loss'))
  test('stays one over two pieces', () => check('net <b> loss', 'net loss'))
  test('is none at the ends', () => check('  net loss  ', 'net loss'))
  test('alone is nothing', () => check(' \n ', null))
  test('of non-breaking spaces alone is nothing', () => check('&nbsp;&nbsp;', null))
  test('a control character is white space', () => check('net\u0001loss', 'net loss'))
})

describe('breaks', () => {
  test('a line break is one', () => check('net<br>loss', 'net\nloss'))
  test('space around a line break is none', () => check('net <br> loss', 'net\nloss'))
  test('a paragraph begins a line', () => check('net<p>loss', 'net\nloss'))
  test('paragraphs without text begin none', () => check('<p><p>net<p> <p>', 'net'))
  test('a raised mark in a table stands in brackets', () => {
    const collector = collect('Revenue')
    collector.openMark()
    collector.closeMark()
    expect(collector.finish()?.text.text).toBe('Revenue ()')
  })
  test('a raised mark is parted from the number before it', () => check('2006<sup>1', '2006 1'))
})

test('a soft hyphen prints nothing', () => {
  check('reve&shy;nue', 'revenue')
  check('reve\u00adnue', 'revenue')
})

describe('indents', () => {
  test('non-breaking spaces count', () => expect(collect('&nbsp;&nbsp;net').finish()?.indent).toBe(2))
  test('as characters too', () => expect(collect(`${NBSP}${NBSP}${NBSP}net`).finish()?.indent).toBe(3))
  test('not after the first word', () => expect(collect('net&nbsp;loss').finish()?.indent).toBe(0))
})

describe('bold type', () => {
  function checkBold(areBold: readonly boolean[], expected: boolean): void {
    const source = areBold.map(() => 'x ').join('')
    const collector = new TextCollector(source)
    for (const [index, isBold] of areBold.entries()) collector.copy(2 * index, 2 * index + 2, isBold, false, 0)
    expect(collector.finish()?.isBold).toBe(expected)
  }
  test('all of it', () => checkBold([true, true], true))
  test('a part is not all', () => checkBold([true, false], false))
  test('none', () => checkBold([false], false))
})

test('every character keeps its place', () => {
  const source = 'net  <br>  lo&shy;ss'
  const text = collect(source).finish()!.text
  const spans = text.sourceSpans({ start: 4, end: 8 })
  expect(spans.map((it) => source.slice(it.start, it.end))).toEqual(['lo&shy;ss'])
})
