import { describe, expect, test } from 'vitest'
import { convertText, findingCodes, numericLines } from '../support/convert-text.js'

const STATEMENT = `**FORM 10-Q**

For the quarterly period ended November 30, 2006

**Balance Sheets**

(in thousands of Canadian dollars)\tNov 30, 2006\tMay 31, 2006
Cash\t3,117\t5,102

**Notes to consolidated financial statements**

`

/** The facts that a note adds to a balance sheet. */
function check(note: string, ...expected: readonly string[]): void {
  const lines = numericLines(convertText(STATEMENT + note).report)
  expect(lines.filter((it) => !it.startsWith('Cash'))).toEqual(expected)
}

describe('a concept', () => {
  test('is made for the words of a sentence', () =>
    check(
      'At November 30, 2006, unused lines of credit were $5 million.',
      'ext:UnusedLinesOfCredit 5000000 CAD 2006-11-30',
    ))
  test('is another one for the same words that say something else', () =>
    check(
      'At November 30, 2006, unused lines of credit were $5 million. At November 30, 2006, unused lines of credit were $9 million.',
      'ext:UnusedLinesOfCredit 5000000 CAD 2006-11-30',
      'ext:UnusedLinesOfCreditLine2 9000000 CAD 2006-11-30',
    ))
})

describe('confidence', () => {
  function confidences(note: string): readonly number[] {
    const { facts } = convertText(STATEMENT + note).report
    return facts
      .filter((it) => it.provenance.derivation.concept?.some((rule) => /^(?:words-of|term-of)/.test(rule)))
      .map((it) => it.confidence)
  }
  test('in the words of a sentence is lower than in a label', () =>
    expect(confidences('At November 30, 2006, unused lines of credit were $5 million.')).toEqual([0.8]))
  test('in a term of a contract is low', () =>
    expect(confidences('At November 30, 2006, we could draw on a facility of up to $5 million of loans.')).toEqual([]))
  test('at no named time is low', () =>
    expect(confidences('We recorded a charge for pumps of $5 million.')).toEqual([0.6]))
})

test('a doubtful fact is a finding', () =>
  expect(findingCodes(convertText(`${STATEMENT}We recorded a charge for pumps of $5 million.`).report)).toContain(
    'reconcile/doubtful',
  ))
