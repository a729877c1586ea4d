import { describe, expect, test } from 'vitest'
import { readContacts } from '../../src/cover/contacts.js'
import { renderFields, textToLines } from '../support/fields.js'

function check(text: string, ...expected: readonly string[]): void {
  expect(renderFields(readContacts(textToLines(text)))).toEqual(expected)
}

test('a block with a telephone number', () =>
  check(
    'Acme Inc.\nDr. Saeid Babaei\n(416) 798-1200 ext. 490',
    'ContactOrganizationName[Dr. Saeid Babaei] Acme Inc.',
    'ContactPersonName[Dr. Saeid Babaei] Dr. Saeid Babaei',
    'ContactPhoneNumber[Dr. Saeid Babaei] 416-798-1200',
    'ContactPhoneExtension[Dr. Saeid Babaei] 490',
  ))
test('a block with an address', () =>
  check(
    'Susana Hsu\nEmail: [s@x.com](mailto:s@x.com)',
    'ContactPersonName[Susana Hsu] Susana Hsu',
    'ContactEmailAddress[Susana Hsu] s@x.com',
  ))
test('two blocks are two contacts', () =>
  check(
    'Susana Hsu\n416-599-0024\n\nJohn Smith\n416-599-0025',
    'ContactPersonName[Susana Hsu] Susana Hsu',
    'ContactPhoneNumber[Susana Hsu] 416-599-0024',
    'ContactPersonName[John Smith] John Smith',
    'ContactPhoneNumber[John Smith] 416-599-0025',
  ))
test('a title is no name', () =>
  check(
    'Susana Hsu\nVice President\n416-599-0024',
    'ContactPersonName[Susana Hsu] Susana Hsu',
    'ContactPhoneNumber[Susana Hsu] 416-599-0024',
  ))

describe('telephone numbers', () => {
  function checkPhone(printed: string, expected: string): void {
    const field = readContacts(textToLines(`Susana Hsu\n${printed}`)).find((it) => it.name === 'ContactPhoneNumber')
    expect(field?.value).toBe(expected)
  }
  test('with full stops', () => checkPhone('416.599.0024', '416-599-0024'))
  test('with brackets', () => checkPhone('Tel: (416) 599-0024', '416-599-0024'))
  test('from abroad', () => checkPhone('+41 44 123 45 67', '+41-44-123-45-67'))
})

describe('nothing', () => {
  test('of running text', () =>
    check(
      'Call us at (416) 798-1200 to hear more of our results for the quarter, which were the best that we have had so far.',
    ))
  test('of an amount', () => check('Revenue\n1,234,567'))
  test('of an address without a number', () => check('Acme Inc.\n2 Meridian Road'))
})
