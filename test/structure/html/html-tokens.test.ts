import { describe, expect, test } from 'vitest'
import { readTokens } from '../../../src/structure/html/html-tokens.js'

/** What is read of a source, or of a stretch of it: `<td colspan=2>`, `text`, `&amp; is &`. */
function check(source: string, expected: readonly string[], start = 0, end = source.length): void {
  const found: string[] = []
  readTokens(
    source,
    { start, end },
    {
      open(name, { isHidden, ...attributes }, from, to) {
        expect(source[from]).toBe('<')
        expect(source[to - 1]).toBe('>')
        const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]))
        found.push(`<${[name, ...given, ...(isHidden ? ['hidden'] : [])].join(' ')}>`)
      },
      close: (name, from, to) => found.push(`</${name}> ${source.slice(from, to)}`),
      text: (from, to) => found.push(source.slice(from, to)),
      entity: (printed, from, to) => found.push(`${source.slice(from, to)} is ${printed}`),
    },
  )
  expect(found).toEqual(expected)
}

describe('tags', () => {
  test('names are in lower case', () => check('<TD>5</TD>', ['<td>', '5', '</td> </TD>']))
  test('attributes of layout are kept', () =>
    check('<td ALIGN="Right" colspan=2 class="n">', ['<td align=right colspan=2>']))
  test('of an attribute given twice the first holds', () => check('<td colspan=2 colspan=3>', ['<td colspan=2>']))
  test('hidden needs no value', () => check('<p hidden>', ['<p hidden>']))
  test('entities in attributes are read', () => check('<p style="a&#58;b">', ['<p style=a:b>']))
  test('one that the source ends in is dropped', () => check('5<td colspan="2', ['5']))
})

describe('text', () => {
  test('an entity stands for a character', () => check('R&amp;D', ['R', '&amp; is &', 'D']))
  test('by number', () => check('&#151;&#x2014;', ['&#151; is —', '&#x2014; is —']))
  test('an ampersand alone is text', () => check('R&D', ['R&D']))
  test('comments are left out', () => check('a<!-- 5 -->b', ['a', 'b']))
  test('a sign of less is text', () => check('3 < 5', ['3 ', '< 5']))
})

test('of a part of a source, places are those of the source', () =>
  check('xxx<b>5</b>&lt;yyy', ['<b>', '5', '</b> </b>', '&lt; is <'], 3, 15))
