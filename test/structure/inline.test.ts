import { describe, expect, test } from 'vitest'
import { readInline } from '../../src/structure/inline.js'

function check(source: string, text: string, isBold = false): void {
  const read = readInline(source, { start: 0, end: source.length })
  expect([read.text.text, read.isBold]).toEqual([text, isBold])
}

describe('markup', () => {
  test('bold marks are left out', () => check('**Revenue**', 'Revenue', true))
  test('bold tags are left out', () => check('<b>Revenue</b>', 'Revenue', true))
  test('text that is bold in part is not bold', () => check('**Net** loss', 'Net loss'))
  test('bold in pieces is bold', () => check('<b>Three</b> <b>months</b>', 'Three months', true))
  test('italic marks are left out', () => check('an *(unaudited)* table', 'an (unaudited) table'))
  test('a lone asterisk is a footnote mark', () => check('1,204*', '1,204*'))
  test('other tags are left out', () => check('Virulizin<sup>®</sup>', 'Virulizin®'))
  test('a line break tag is a line break', () => check('a<br/>b', 'a\nb'))
  test('a less-than sign is text', () => check('p < 0.05 and 5 > 3', 'p < 0.05 and 5 > 3'))
  test('of a link the text is kept', () => check('[News Release](http://x.org/a_(b).htm)', 'News Release'))
  test('brackets that are no link are text', () => check('[Indicate by mark.]', '[Indicate by mark.]'))
})

describe('escapes and entities', () => {
  test('a backslash before a sign is left out', () => check('\\$2.1 million \\* x', '$2.1 million * x'))
  test('a backslash before a letter is text', () => check('C:\\dir', 'C:\\dir'))
  test('named entities are decoded', () => check('R&amp;D&nbsp;costs', 'R&D\u00a0costs'))
  test('numbered entities are decoded', () => check('&#8364;5 &#x20AC;6', '€5 €6'))
  test('a soft hyphen entity prints nothing', () => check('reve&shy;nue', 'revenue'))
  test('a soft hyphen prints nothing', () => check('reve\u00adnue', 'revenue'))
  test('an unknown entity is text', () => check('A&bogus;B', 'A&bogus;B'))
  test('a lone ampersand is text', () => check('R&D; S&P', 'R&D; S&P'))
})

test('every line break is a line feed', () => check('a\r\nb\rc\nd', 'a\nb\nc\nd'))

test('a span runs over the markup within it', () => {
  const source = '<b>Nov</b> <b>30</b> \\$5'
  const { text } = readInline(source, { start: 0, end: source.length })
  const span = text.sourceSpan({ start: 0, end: 6 })
  expect(source.slice(span.start, span.end)).toBe('Nov</b> <b>30')
  const dollar = text.sourceSpan({ start: 7, end: 9 })
  expect(source.slice(dollar.start, dollar.end)).toBe('$5')
})
