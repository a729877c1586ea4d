import { expect, test } from 'vitest'
import type { ReportedFact } from '../../../src/model/report.js'
import { checkHeader } from '../../../src/validate/rules/header-disagrees.js'
import { findingsOf, reportOf, textFactOf } from '../../support/report.js'

/** What the header says, and the text. */
function check(name: string, header: string, text: string, ...expected: readonly string[]): void {
  expect(findingsOf(checkHeader, reportOf([ofHeader(name, header), textFactOf(name, text)]))).toEqual(expected)
}

function ofHeader(name: string, value: string): ReportedFact {
  const fact = textFactOf(name, value)
  return { ...fact, provenance: { ...fact.provenance, derivation: { value: ['submission-header'] } } }
}

const CODE = 'validate/header-disagrees'
const FINDING = `${CODE} at 1 0`

test('the same form', () => check('DocumentType', '10-K', '10-K'))
test('another form', () => check('DocumentType', '10-K', '10-Q', FINDING))
test('another name', () => check('EntityRegistrantName', 'ACME CORP', 'Old Company', FINDING))
test('a header alone', () => expect(findingsOf(checkHeader, reportOf([ofHeader('DocumentType', '10-K')]))).toEqual([]))
