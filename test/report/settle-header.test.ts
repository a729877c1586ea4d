import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/model/field.js'
import { settleHeader } from '../../src/report/settle-header.js'

function field(name: string, value: string, rule: Field['rule']): Field {
  return { name, value, span: { start: 0, end: 1 }, label: [], rule, group: null }
}

/** What the header says and the text; what is left of them, the header's first. */
function check(name: string, header: string, text: string, ...expected: readonly string[]): void {
  const fields = [field(name, header, 'submission-header'), field(name, text, 'name-above-caption')]
  const left = settleHeader([
    ...fields,
    field('EntityInformationFormerLegalOrRegisteredName', 'OLD CO', 'submission-header'),
  ])
  const values = left
    .filter((it) => it.name === name)
    .map((it) => `${it.rule === 'submission-header' ? 'header' : 'text'} ${it.value}`)
  expect(values).toEqual(expected)
}

describe('names', () => {
  const name = 'EntityRegistrantName'
  test('the same', () => check(name, 'ACME CORP', 'ACME CORP', 'header ACME CORP', 'text ACME CORP'))
  test('are spelt as in the text', () =>
    check(name, 'COCA COLA CO', 'THE COCA-COLA COMPANY', 'header THE COCA-COLA COMPANY', 'text THE COCA-COLA COMPANY'))
  test('may leave words out', () =>
    check(
      name,
      'ACME INTL SYSTEMS INC',
      'Acme International Systems, Inc.',
      'header Acme International Systems, Inc.',
      'text Acme International Systems, Inc.',
    ))
  test('a former one is a contradiction', () =>
    check(name, 'ACME CORP', 'Old Company', 'header ACME CORP', 'text Old Company'))
  test('another one was misread', () => check(name, 'ACME CORP', 'For the transition period', 'header ACME CORP'))
})

describe('addresses', () => {
  const name = 'EntityAddressAddressLine1'
  test('are spelt as in the text', () =>
    check(name, '345 PARK AVE', '345 Park Avenue', 'header 345 Park Avenue', 'text 345 Park Avenue'))
  test('another one was misread', () => check(name, '345 PARK AVE', 'ATLANTA 30313', 'header 345 PARK AVE'))
})

describe('forms', () => {
  const name = 'DocumentType'
  test('are more exact in the header', () => check(name, '10-K405', '10-K', 'header 10-K405'))
  test('may lack their dash', () => check(name, '10QSB', '10-QSB', 'header 10QSB'))
  test('that differ are a contradiction', () => check(name, '10-K', '10-Q', 'header 10-K', 'text 10-Q'))
})

describe('days', () => {
  test('are more exact in the text', () =>
    check('DocumentPeriodEndDate', '1997-06-30', '1997-06-27', 'text 1997-06-27'))
  test('far off are a contradiction', () =>
    check('DocumentPeriodEndDate', '1997-06-30', '1997-03-31', 'header 1997-06-30', 'text 1997-03-31'))
  test('around New Year are near', () => check('CurrentFiscalYearEndDate', '--12-31', '--01-03', 'text --01-03'))
  test('of the year that are far off are a contradiction', () =>
    check('CurrentFiscalYearEndDate', '--12-31', '--09-30', 'header --12-31', 'text --09-30'))
})
