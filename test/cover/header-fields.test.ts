import { describe, expect, test } from 'vitest'
import { readHeaderFields } from '../../src/cover/header-fields.js'
import { readHeader } from '../../src/intake/read-header.js'

/** Fields as `Name=value «what is printed»`, the printed part only where it differs. */
function check(lines: string, ...expected: readonly string[]): void {
  const text = `<SEC-HEADER>1\n${lines}\n</SEC-HEADER>\n`
  const header = readHeader(text, { start: 0, end: text.length })
  const fields = readHeaderFields(header?.lines ?? []).map(({ name, value, span }) => {
    const printed = text.slice(span.start, span.end)
    return `${name}=${value}${printed === value ? '' : ` «${printed}»`}`
  })
  expect(fields).toEqual(expected)
}

const FILER = (lines: string): string => `FILER:\n${lines}`

describe('of the filing', () => {
  test('its form and days', () =>
    check(
      'CONFORMED SUBMISSION TYPE: 10-K405\nCONFORMED PERIOD OF REPORT: 19971231\nFILED AS OF DATE: 19980309',
      'DocumentType=10-K405',
      'DocumentPeriodEndDate=1997-12-31 «19971231»',
      'FilingDate=1998-03-09 «19980309»',
    ))
  test('the day of an event is no end of a period', () =>
    check('CONFORMED SUBMISSION TYPE: 8-K\nCONFORMED PERIOD OF REPORT: 19940127', 'DocumentType=8-K'))
  test('a day that no calendar has is left out', () => check('FILED AS OF DATE: 19980231'))
  test('the terse form', () =>
    check('<TYPE>10-Q\n<PERIOD>20230331', 'DocumentType=10-Q', 'DocumentPeriodEndDate=2023-03-31 «20230331»'))
})

describe('of the filer', () => {
  test('name and key', () =>
    check(
      FILER('COMPANY CONFORMED NAME: ACME  CORP\nCENTRAL INDEX KEY: 21344'),
      'EntityRegistrantName=ACME CORP «ACME  CORP»',
      'EntityCentralIndexKey=0000021344 «21344»',
    ))
  test('the industry with its name', () =>
    check(FILER('STANDARD INDUSTRIAL CLASSIFICATION: BEVERAGES [2080]'), 'EntityPrimarySicNumber=2080'))
  test('the industry by its code alone', () =>
    check(FILER('STANDARD INDUSTRIAL CLASSIFICATION: 4833'), 'EntityPrimarySicNumber=4833'))
  test('an industry that is none', () => check(FILER('STANDARD INDUSTRIAL CLASSIFICATION: UNKNOWN SIC - 0000 [0000]')))
  test('the tax number', () =>
    check(FILER('IRS NUMBER: 580628465'), 'EntityTaxIdentificationNumber=58-0628465 «580628465»'))
  test('the end of the year', () => check(FILER('FISCAL YEAR END: 0630'), 'CurrentFiscalYearEndDate=--06-30 «0630»'))
  test('the end of the year with a stroke', () =>
    check(FILER('FISCAL YEAR END: 12/31'), 'CurrentFiscalYearEndDate=--12-31 «12/31»'))
  test('an end of the year without its nought', () => check(FILER('FISCAL YEAR END: 930')))
  test('an end of the year in no calendar', () => check(FILER('FISCAL YEAR END: 0931')))
  test('an end of the year that is none', () => check(FILER('FISCAL YEAR END: 0000')))
  test('the business address, not the one for mail', () =>
    check(
      FILER(
        'BUSINESS ADDRESS:\nSTREET 1: 1 MAIN ST\nSTREET 2: *\nCITY: ATLANTA\nSTATE: GA\nMAIL ADDRESS:\nCITY: MACON',
      ),
      'EntityAddressAddressLine1=1 MAIN ST',
      'EntityAddressCityOrTown=ATLANTA',
      'EntityAddressStateOrProvince=GA',
      'AddressCountry=US «GA»',
    ))
  test('a Canadian province', () =>
    check(FILER('BUSINESS ADDRESS:\nSTATE: A6'), 'EntityAddressStateOrProvince=ON «A6»', 'AddressCountry=CA «A6»'))
  test('the telephone', () =>
    check(
      FILER('BUSINESS ADDRESS:\nBUSINESS PHONE: (435) 755 0188'),
      'CityAreaCode=435',
      'LocalPhoneNumber=755-0188 «755 0188»',
    ))
  test('the latest of its former names', () =>
    check(
      FILER('FORMER COMPANY:\nFORMER CONFORMED NAME: NEW\nFORMER COMPANY:\nFORMER CONFORMED NAME: OLD'),
      'EntityInformationFormerLegalOrRegisteredName=NEW',
    ))
})

describe('of several filers', () => {
  const OFFER = 'SUBJECT COMPANY:\nCOMPANY CONFORMED NAME: A\nFILED BY:\nCOMPANY CONFORMED NAME: B'
  test('the first', () =>
    check('FILER:\nCOMPANY CONFORMED NAME: A\nFILER:\nCOMPANY CONFORMED NAME: B', 'EntityRegistrantName=A'))
  test('who files on a subject company', () => check(OFFER, 'EntityRegistrantName=B'))
  test('the subject company of who tells of holdings in it', () =>
    check(`CONFORMED SUBMISSION TYPE: SC 13D/A\n${OFFER}`, 'DocumentType=SC 13D/A', 'EntityRegistrantName=A'))
  test('the subject company of who isn’t told', () =>
    check('SUBJECT COMPANY:\nCOMPANY CONFORMED NAME: A', 'EntityRegistrantName=A'))
  test('an owner of its shares isn’t the one', () =>
    check('REPORTING-OWNER:\nCOMPANY CONFORMED NAME: A\nISSUER:\nCOMPANY CONFORMED NAME: B', 'EntityRegistrantName=B'))
})
