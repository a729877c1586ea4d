import { describe, expect, test } from 'vitest'
import { convertText } from '../support/convert-text.js'

/** The classes of a text's numbers, in the order of print: `2006 date`. */
function check(text: string, ...expected: readonly string[]): void {
  const { report, source } = convertText(text, { currency: 'CAD' })
  expect(report.numbers.map((it) => `${source.text.slice(it.span.start, it.span.end)} ${it.class}`)).toEqual(expected)
}

describe('facts', () => {
  test('of a sentence', () =>
    check('Revenue was $2.1 million for the quarter ended June 30, 2007.', '2.1 fact', '30 date', '2007 date'))
  test('of a table', () =>
    check(
      '\tQuarter ended June 30, 2007\tQuarter ended June 30, 2006\nRevenue\t1,204\t6',
      '30 date',
      '2007 date',
      '30 date',
      '2006 date',
      '1,204 fact',
      '6 fact',
    ))
})

describe('what is expected is outlook', () => {
  test('of a measure', () =>
    check(
      'Revenue was $2 million for the quarter ended June 30, 2007. Revenue is expected to be $3 million in the third quarter.',
      '2 fact',
      '30 date',
      '2007 date',
      '3 outlook',
    ))
})

describe('measures', () => {
  test('an amount of something else', () => check('We bought a plant for $5 million.', '5 measure'))
  test('a count', () => check('We have 12 customers.', '12 measure'))
  test('a percentage', () => check('We own 40% of it.', '40 measure'))
})

describe('dates', () => {
  test('a day', () => check('on January 11, 2007', '11 date', '2007 date'))
  test('a year', () => check('since 1998', '1998 date'))
  test('a time', () => check('at 10:30 a.m.', '10 date', '30 date'))
})

describe('periods', () => {
  test('a quarter', () => check('in Q2 we', '2 period'))
  test('a count of weeks', () => check('for the 13 weeks ended July 1, 2023', '13 period', '1 date', '2023 date'))
})

describe('scales', () => {
  test('noughts', () => check("(amounts in 000's)", '000 scale'))
})

describe('references', () => {
  test('a form', () => check('on Form 20-F or 40-F', '20 reference', '40 reference'))
  test('a rule', () => check('under Rule 12g3-2(b)', '12 reference', '3 reference', '2 reference'))
  test('an act', () => check('the Securities Exchange Act of 1934', '1934 reference'))
  test('notes', () => check('see Notes 4 and 5', '4 reference', '5 reference'))
  test('a page', () => check('see page 12', '12 reference'))
})

describe('contacts', () => {
  test('a telephone number', () =>
    check('Call (416) 798-1200 ext. 490 now', '416 contact', '798 contact', '1200 contact', '490 contact'))
  test('a postal code', () => check('Washington, D.C. 20549', '20549 contact'))
  test('an address on the web', () => check('at www.acme2000.com/q2', '2000 contact', '2 contact'))
})

describe('codes', () => {
  test('an employer’s number', () => check('Delaware   99-0123456', '99 code', '0123456 code'))
  test('a product', () => check('the drug GTI-2040 works', '2040 code'))
  test('a product with digits amid letters', () => check('the LT253 compound', '253 code'))
})

describe('lists', () => {
  test('a number that stands as a sentence of its own', () =>
    check('2. We grew.\n\n(3) They fell.', '2 list', '3 list'))
  test('a numbered item', () => check('1. We grew.\n2. They fell.', '1 list', '2 list'))
})

describe('markup', () => {
  test('digits in tags and addresses of links are not visible', () =>
    check('<font size="2">Sales</font> rose [more](http://x.com/2)', '2 markup', '2 markup'))
})

test('what nothing tells is unexplained', () => check('Sales 77', '77 unexplained'))

test('every number of the text is in the ledger once', () => {
  const { report, source } = convertText('1,204.5 and 3. (4) 5,6\t7')
  const printed = [...source.text.matchAll(/\d+(?:[.,]\d+)*/g)].map((it) => [it.index, it.index + it[0].length])
  expect(report.numbers.map((it) => [it.span.start, it.span.end])).toEqual(printed)
})

test('the number of a page is a reference', () =>
  check('Sales rose in the year.\n\n- 3 -\n\n---\n\nCosts fell.', '3 reference'))

describe('in HTML', () => {
  const html = (text: string) => `<html><body style="margin: 1px">${text}</body></html>`
  test('tags, character references and what is hidden print no numbers', () =>
    check(html('<p id="p2">It&#146;s 40% of&#160;it</p><p style="display:none">9</p>'), '40 measure'))
  test('a number may be set in pieces', () =>
    check(html('<p>at a cost of $1,<b>204</b> million</p>'), '1,<b>204 measure'))
  test('the mark of an item is of a list', () =>
    check(html('<table><tr><td>(1)</td><td>We grew</td></tr></table>'), '1 list'))
})

describe('in a submission', () => {
  const submission = (type: string, text: string) =>
    `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`
  test('numbers of its header are what their lines say', () =>
    check(
      `<SEC-HEADER>\nACCESSION NUMBER: 001\nFILED AS OF DATE: 19980309\nFILER:\nCENTRAL INDEX KEY: 21344\nZIP: 30313\n</SEC-HEADER>\n`,
      '001 reference',
      '19980309 date',
      '21344 code',
      '30313 contact',
    ))
  test('terms of a contract are measures', () =>
    check(submission('EX-10', 'a total of 1,500,000'), '10 markup', '1,500,000 measure'))
  test('attachments print nothing', () => check(submission('GRAPHIC', 'begin 644 a.jpg\nM12')))
})
