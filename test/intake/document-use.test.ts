import { expect, test } from 'vitest'
import { documentUse } from '../../src/intake/document-use.js'

function check(type: string | null, expected: string, sample = ''): void {
  expect(documentUse(type, sample)).toBe(expected)
}

test('a main document reports', () => check('10-K', 'report'))
test('a file outside a submission reports', () => check(null, 'report'))
test('a release reports', () => check('EX-99.1', 'report'))
test('the annual report to holders reports', () => check('EX-13', 'report'))
test('by-laws are a paper', () => check('EX-3.2', 'paper'))
test('contracts are papers', () => check('EX-10.8.2', 'paper'))
test('so are those numbered with a letter', () => check('EX-4.(F)', 'paper'))
test('a certification is a paper', () => check('EX-31', 'paper'))
test('XBRL is no paper', () => check('EX-101.INS', 'report'))
test('a schedule is known by its tags', () => check('EX-27.1', 'schedule', '<ARTICLE> 5\n<CASH> 3'))
test('one in lower case too', () => check('EX-27', 'schedule', '<multiplier>1\n<cash>3'))
test('an exhibit of its number without tags is text', () => check('EX-27', 'report', 'Summary of data'))
