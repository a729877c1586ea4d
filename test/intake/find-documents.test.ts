import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../src/intake/find-documents.js'

/** Documents in a line each: type, format and text. */
function check(text: string, ...expected: readonly string[]): void {
  const found = findDocuments(text, { start: 0, end: text.length }).documents.map(
    ({ type, format, span }) => `${type ?? '-'} ${format}: ${text.slice(span.start, span.end).trim()}`,
  )
  expect(found).toEqual(expected)
}

function submission(type: string, body: string): string {
  return `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`
}

describe('format', () => {
  test('a file that says so is HTML', () => check('<HTML>Sales</HTML>', '- html: <HTML>Sales</HTML>'))
  test('a doctype says so', () => check('<!DOCTYPE html>Sales', '- html: <!DOCTYPE html>Sales'))
  test('many tags do too', () => check('<p>a</p>'.repeat(12), `- html: ${'<p>a</p>'.repeat(12)}`))
  test('line breaks in the cells of a markdown table are text', () => {
    const table = `| a${'<br>b'.repeat(12)} |\n| --- |`
    check(table, `- text: ${table}`)
  })
  test('a few tags are remnants in text', () => check('Sales <br> rose', '- text: Sales <br> rose'))
  test('signs of less and more are text', () => check('3 < 5 and 7 > 6', '- text: 3 < 5 and 7 > 6'))
  test('the table marks of the 1990s are text, in a file called HTML too', () =>
    check('<html><TABLE><S><C>\nSales 3</html>', '- text: <html><TABLE><S><C>\nSales 3</html>'))
  test('they are part of HTML where they are preformatted', () =>
    check('<html><pre><TABLE><S><C>\nSales 3</html>', '- html: <html><pre><TABLE><S><C>\nSales 3</html>'))
  test('an empty file is text', () => check('', '- text: '))
})

describe('submissions', () => {
  test('have several documents, each of its type', () =>
    check(
      `${submission('10-Q', '<html>a</html>')}${submission('EX-99.1', 'b')}`,
      '10-Q html: <html>a</html>',
      'EX-99.1 text: b',
    ))
  test('the header of the submission is none', () =>
    check(`<SEC-HEADER>ACCESSION 1</SEC-HEADER>\n${submission('8-K', 'a')}`, '8-K text: a'))
  test('a picture is left out', () => check(`${submission('8-K', 'a')}${submission('GRAPHIC', 'M)$*')}`, '8-K text: a'))
  test('XBRL of its own is left out', () =>
    check(`${submission('8-K', 'a')}${submission('EX-101.INS', '<XBRL></XBRL>')}`, '8-K text: a'))
  test('what is uuencoded is left out, whatever it is called', () =>
    check(`${submission('8-K', 'a')}${submission('EX-99', 'begin 644 logo.jpg\nM)$*')}`, '8-K text: a'))
  test('a document that breaks off ends with the file', () =>
    check('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nSales rose', '8-K text: Sales rose'))
  test('a document that was never closed ends with the next', () =>
    check('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nb', '8-K text: a', 'EX-99 text: b'))
  test('a file that begins within a document has what is left of it', () =>
    check(`Sales rose\n</TEXT>\n</DOCUMENT>\n${submission('EX-99', 'b')}`, '- text: Sales rose', 'EX-99 text: b'))
  test('a word in brackets within a text begins none', () =>
    check(submission('8-K', 'see the <DOCUMENT> above'), '8-K text: see the <DOCUMENT> above'))
  test('without their tags begin with their types', () =>
    check(
      '<TYPE>10-Q\n<SEQUENCE>1\n<TEXT>\na\n</TEXT>\n<TYPE>EX-99\n<TEXT>\nb\n</TEXT>\n',
      '10-Q text: a',
      'EX-99 text: b',
    ))
  test('without the tag of their text have it after their heads', () =>
    check('<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\nSales rose\n</DOCUMENT>', '8-K text: Sales rose'))
  test('are HTML where that is in their text, whatever the file is called', () =>
    check('<DOCUMENT>\n<TYPE>8-K\n<FILENAME>a.txt\n<TEXT>\n<html>a</html>\n</TEXT>', '8-K html: <html>a</html>'))
  test('within a document leave what comes after them', () =>
    check(
      `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n${submission('EX-99', 'b')}\nc\n</TEXT>\n</DOCUMENT>`,
      '8-K text: a',
      'EX-99 text: b',
      '- text: c',
    ))
  test('that begin twice are one', () => check('<DOCUMENT>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n</TEXT>', '8-K text: a'))
  test('without text are none', () =>
    check(`${submission('8-K', '<PAGE>')}${submission('EX-99', 'b')}`, 'EX-99 text: b'))
  test('line ends of Windows', () =>
    check('<DOCUMENT>\r\n<TYPE>8-K\r\n<TEXT>\r\nSales\r\n</TEXT>\r\n</DOCUMENT>', '8-K text: Sales'))
})

describe('attachments', () => {
  const attachments = (text: string) =>
    findDocuments(text, { start: 0, end: text.length }).attachments.map(
      ({ type, span }) => `${type}: ${text.slice(span.start, span.end).trim()}`,
    )
  test('may break off', () =>
    expect(attachments('<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\nM)$')).toEqual([
      'GRAPHIC: begin 644 a.jpg\nM)$',
    ]))
  test('are known by type and place', () =>
    expect(attachments(`${submission('8-K', 'a')}${submission('GRAPHIC', 'begin 644 a.jpg\nM)$*')}`)).toEqual([
      'GRAPHIC: begin 644 a.jpg\nM)$*',
    ]))
})
