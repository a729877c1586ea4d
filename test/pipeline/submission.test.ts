import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convertFiling } from '../../src/pipeline/convert.js'
import { convertText, findingCodes, numericLines, packageTaxonomy } from '../support/convert-text.js'

const TABLE = '\tQuarter ended June 27, 1997\tQuarter ended June 28, 1996\nRevenue\t$23\t$6\n'

function submission(header: string, ...documents: readonly (readonly [type: string, text: string])[]): string {
  const bodies = documents.map(([type, text]) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`)
  return `<SEC-HEADER>1.hdr.sgml : 19970812\n${header}\n</SEC-HEADER>\n${bodies.join('')}`
}

describe('the header tells', () => {
  const profile = (header: string, text = TABLE) => convertText(submission(header, ['10-Q', text])).profile
  test('the form', () => expect(profile('CONFORMED SUBMISSION TYPE: 10QSB').form?.value).toBe('10-QSB'))
  test('the entity', () =>
    expect(convertText(submission('FILER:\nCENTRAL INDEX KEY: 320193', ['10-Q', TABLE])).report.entity).toEqual({
      scheme: 'http://www.sec.gov/CIK',
      identifier: '0000320193',
    }))
  test('the end of the year', () =>
    expect(profile('FILER:\nFISCAL YEAR END: 0930').fiscalYearEnd?.value).toEqual({ month: 9, day: 30 }))
  test('the end of the year roughly, where the text tells the day', () =>
    expect(
      profile('FILER:\nFISCAL YEAR END: 0930', `${TABLE}\n\nFor the year ended September 26, 1996, sales rose.`)
        .fiscalYearEnd?.value,
    ).toEqual({ month: 9, day: 26 }))
  test('the end of the period', () =>
    expect(
      profile('CONFORMED SUBMISSION TYPE: 10-Q\nCONFORMED PERIOD OF REPORT: 19970331', 'Sales rose.').periodEnd?.value,
    ).toBe('1997-03-31'))
  test('the end of the period roughly, where columns tell the day', () =>
    expect(profile('CONFORMED SUBMISSION TYPE: 10-Q\nCONFORMED PERIOD OF REPORT: 19970630').periodEnd?.value).toBe(
      '1997-06-27',
    ))
})

test('the name in the header is a printing beside the one of the cover', () => {
  const cover = 'FORM 10-Q\n\nAcme Corporation\n(Exact name of registrant as specified in its charter)'
  const { report } = convertText(submission('FILER:\nCOMPANY CONFORMED NAME: ACME CORP', ['10-Q', cover]))
  const names = report.facts.filter((it) => it.concept === 'core:EntityRegistrantName').map((it) => it.value)
  expect(names).toEqual(['Acme Corporation', 'Acme Corporation'])
})

describe('documents', () => {
  const facts = (type: string) =>
    numericLines(convertText(submission('CONFORMED SUBMISSION TYPE: 10-Q', [type, TABLE])).report).length
  test('of an annual report to holders have facts', () => expect(facts('EX-13')).toBe(2))
  test('of contracts have none', () => expect(facts('EX-10.1')).toBe(0))
})

describe('a file of several submissions', () => {
  const one = (number: string): string =>
    submission(`ACCESSION NUMBER: ${number}\nCONFORMED SUBMISSION TYPE: 10-Q`, ['10-Q', TABLE])
  const convert = (text: string) => convertFiling('acme.txt', Buffer.from(text, 'utf8'), packageTaxonomy())
  test('is refused', () => {
    const conversion = convert(one('1') + one('2'))
    expect(conversion.kind === 'refused' ? conversion.reason.code : null).toBe('intake/several-submissions')
  })
  test('one of them is read', () => expect(convert(one('1')).kind).toBe('converted'))
})

describe('attachments', () => {
  const text = submission('CONFORMED SUBMISSION TYPE: 10-Q', ['10-Q', TABLE], ['GRAPHIC', 'begin 644 a.gif\nM12345'])
  test('are told', () => expect(findingCodes(convertText(text).report)).toContain('intake/skipped-attachments'))
  test('have no numbers', () => {
    const start = text.indexOf('begin 644')
    expect(convertText(text).report.numbers.filter((it) => it.span.start >= start)).toEqual([])
  })
})

test('a submission that is cut anywhere is read up to there', () => {
  const whole = readFileSync(join(import.meta.dirname, '..', 'fuzz', 'seeds', 'submission.txt'), 'utf8')
  const firstDocument = whole.indexOf('<DOCUMENT>')
  const lastEnd = whole.lastIndexOf('</TEXT>')
  for (let end = 150; end < whole.length; end += 97) {
    const { report } = convertText(whole.slice(0, end))
    expect(report.facts.every((it) => it.provenance.value.end <= end)).toBe(true)
    if (end < firstDocument) expect(numericLines(report)).toEqual([])
    if (end > lastEnd + 20) expect(findingCodes(report)).not.toContain('intake/unclosed-document')
  }
})
