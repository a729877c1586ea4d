import { describe, expect, test } from 'vitest'
import { readHeader } from '../../src/intake/read-header.js'

/** Lines as `filer role/part NAME=value`, and after a bar what follows the header. */
function check(text: string, ...expected: readonly string[]): void {
  const found = readHeader(text, { start: 0, end: text.length })
  const lines = (found?.lines ?? []).map(({ name, value, span, filer, part }) => {
    expect(text.slice(span.start, span.end)).toBe(value)
    return `${filer === null ? '' : `${filer.index}${filer.role} `}${part === null ? '' : `${part} `}${name}=${value}`
  })
  expect(found === null ? [] : [...lines, `| ${text.slice(found.end).trim()}`]).toEqual(expected)
}

describe('the long form', () => {
  test('of 1994', () =>
    check(
      '<IMS-HEADER>1.hdr.sgml : 19940203\nACCESSION NUMBER:\t\t0000950144-94-000177\n\nFILER:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\tACME CORP\n</IMS-HEADER>\n<DOCUMENT>',
      'IMS-HEADER=1.hdr.sgml : 19940203'.replace('-', ''),
      'ACCESSIONNUMBER=0000950144-94-000177',
      '0FILER COMPANYDATA COMPANYCONFORMEDNAME=ACME CORP',
      '| <DOCUMENT>',
    ))
  test('with odd spacing', () =>
    check(
      'ACCESSION NUMBER : 1\nFILER :\n  BUSINESS  ADDRESS :\n STREET  1 :   1 Main St  \n<DOCUMENT>',
      'ACCESSIONNUMBER=1',
      '0FILER BUSINESSADDRESS STREET1=1 Main St',
      '| <DOCUMENT>',
    ))
  test('of several filers', () =>
    check(
      '<SEC-HEADER>1\nSUBJECT COMPANY:\n COMPANY CONFORMED NAME: A\nFILED BY:\n COMPANY CONFORMED NAME: B\n</SEC-HEADER>\nx',
      'SECHEADER=1',
      '0SUBJECTCOMPANY COMPANYCONFORMEDNAME=A',
      '1FILEDBY COMPANYCONFORMEDNAME=B',
      '| x',
    ))
  test('ends with its lines where its tags are gone', () =>
    check(
      '1.txt : 2\nACCESSION NUMBER: 1\n\nFILER:\n ZIP: 95014\n10-K\nSales',
      'ACCESSIONNUMBER=1',
      '0FILER ZIP=95014',
      '| 10-K\nSales',
    ))
})

describe('the terse form', () => {
  test('has a tag a line', () =>
    check(
      '<SUBMISSION>\n<ACCESSION-NUMBER>1\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>ACME CORP\n<CIK>12\n</COMPANY-DATA>\n</FILER>\n<DOCUMENT>',
      'ACCESSIONNUMBER=1',
      '0FILER COMPANYDATA CONFORMEDNAME=ACME CORP',
      '0FILER COMPANYDATA CIK=12',
      '| <DOCUMENT>',
    ))
})

test('a header that breaks off ends with the file', () =>
  check('<SEC-HEADER>\nACCESSION NUMBER: 1\nFILER:\n COMPANY CONF', 'ACCESSIONNUMBER=1', '| COMPANY CONF'))
test('a header ends with the head of a document without its tag', () =>
  check('ACCESSION NUMBER: 1\n<TYPE>10-Q\n<TEXT>\nSales', 'ACCESSIONNUMBER=1', '| <TYPE>10-Q\n<TEXT>\nSales'))
test('a text without one has none', () => check('Sales: 5\nCosts: 3'))
test('what stands in a document is none', () => check('<DOCUMENT>\n<TEXT>\nACCESSION NUMBER: 1'))
