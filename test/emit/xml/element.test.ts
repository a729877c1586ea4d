import { expect, test } from 'vitest'
import { element, renderXml } from '../../../src/emit/xml/element.js'
import { readXml } from '../read-xml.js'

/** Text and the same text as an attribute come back as they went in. */
function check(text: string): void {
  const root = readXml(renderXml(element('root', { attribute: text }, text)))
  expect(root.text).toBe(text)
  expect(root.attributes.attribute).toBe(text)
}

test('markup is escaped', () => check('a < b > "c" \'d\' ]]>'))
test('an ampersand is escaped', () => check('R&D AT&T'))
test('what looks like a reference is text', () => check('&amp; &lt; &nbsp; &T;'))
test('a document ends in one line end', () => expect(renderXml(element('a'))).toMatch(/<a\/>\n$/))
test('elements stand on lines of their own', () =>
  expect(renderXml(element('a', {}, [element('b', {}, 'c')]))).toContain('<a>\n  <b>c</b>\n</a>'))
test('a line end in an attribute is a space, as XML would read it', () =>
  expect(renderXml(element('a', { b: 'c\n d' }))).toContain('b="c d"'))
