import { describe, expect, test } from 'vitest'
import { readSubmission } from '../../src/intake/read-submission.js'

function document(type: string, body: string): string {
  return `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`
}

function header(number: string): string {
  return `<SEC-HEADER>${number}.hdr.sgml\nACCESSION NUMBER:\t\t${number}\nCONFORMED SUBMISSION TYPE:\t10-Q\n</SEC-HEADER>\n`
}

/** Findings as `code: message`, each with what its places print. */
function check(text: string, ...expected: readonly string[]): void {
  const { findings, refusal } = readSubmission(text)
  const all = refusal === null ? findings : [refusal]
  const told = all.map(({ code, message, spans }) =>
    [`${code}: ${message}`, ...spans.map((it) => text.slice(it.start, it.end))].join(' | '),
  )
  expect(told).toEqual(expected)
}

describe('attachments', () => {
  test('are told with their type and place', () =>
    check(
      `${document('8-K', 'a')}${document('GRAPHIC', 'begin 644 a.jpg\nM)$')}`,
      'intake/skipped-attachments: an attachment is no text and is not read: GRAPHIC | begin 644 a.jpg',
    ))
  test('are told together', () =>
    check(
      ['8-K', 'GRAPHIC', 'ZIP', 'GRAPHIC'].map((it) => document(it, 'x')).join(''),
      'intake/skipped-attachments: 3 attachments are no text and are not read: GRAPHIC (2), ZIP | x | x | x',
    ))
  test('alone leave nothing to read', () =>
    expect(readSubmission(document('PDF', '%PDF-')).findings.map((it) => it.code)).toEqual([
      'intake/no-document',
      'intake/skipped-attachments',
    ]))
})

test('an attachment that breaks off is told', () =>
  expect(readSubmission('<DOCUMENT>\n<TYPE>ZIP\n<TEXT>\nbegin 644 a').findings.map((it) => it.code)).toContain(
    'intake/unclosed-document',
  ))

describe('a file that breaks off', () => {
  test('within a document', () =>
    check(
      '<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nSales\nrose',
      "intake/unclosed-document: the document of type 10-Q isn't closed: the file ends within it | Sales",
    ))
  test('within its header', () =>
    check(
      `${header('1').slice(0, -20)}`,
      'intake/no-document: the submission has no document of text: nothing but its header is read',
    ))
})

test('a document that ends with the next is told', () =>
  check(
    `<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\nSales\n${document('EX-99', 'b')}`,
    "intake/unclosed-document: the document of type 10-Q isn't closed: it is read up to where the next begins | Sales",
  ))
test('a whole submission has no findings', () => check(header('1') + document('10-Q', 'Sales rose')))
test('a file that is no submission has none', () => check('Sales rose'))

describe('several submissions in a file', () => {
  const both = header('1') + document('10-Q', 'a') + header('2') + document('10-Q', 'b')
  test('are refused, with their numbers and places', () =>
    check(
      both,
      'intake/several-submissions: the file holds 2 submissions, 1, 2: put each into a file of its own | ACCESSION NUMBER:\t\t1 | ACCESSION NUMBER:\t\t2',
    ))
  test('are told where the first breaks off', () =>
    expect(readSubmission(both.replace('</TEXT>\n</DOCUMENT>\n', '')).refusal?.code).toBe('intake/several-submissions'))
  test('are told in the terse form', () =>
    expect(
      readSubmission('<SUBMISSION>\n<ACCESSION-NUMBER>1\n<TYPE>8-K\n'.repeat(2) + document('8-K', 'a')).refusal,
    ).not.toBe(null))
  test('aren’t what a document quotes', () =>
    expect(readSubmission(header('1') + document('CORRESP', header('2'))).refusal).toBe(null))
})
