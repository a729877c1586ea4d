import { describe, expect, test } from 'vitest'
import { convertText, numericLines } from '../support/convert-text.js'

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
