import { expect, test } from 'vitest'
import { columnSubject } from '../../src/tables/column-subject.js'

function check(heading: string, expected: string): void {
  expect(columnSubject(heading)).toBe(expected)
}

test('what a heading says besides its time', () => check('June 30, 2007 Level 1', 'Level 1'))
test('before its time too', () => check('Common stock Quarter ended June 30, 2007', 'Common stock'))
test('is nothing for a time alone', () => check('Three months ended June 30, 2007', ''))
test('is nothing for a year with a footnote', () => check('2007 (1)', ''))
test('is no scale', () => check('June 30, 2007 (in thousands)', ''))
test('is no note of audit', () => check('June 30, 2007 (unaudited)', ''))
test('is no currency by its sign', () => check('2007 HK$', ''))
test('is no currency by its code', () => check('2007 RMB', ''))
test('is no currency in words', () => check('2007 Canadian dollars', ''))
test('may name one beside something else', () => check('Euro debt', 'debt'))
test('a bracket that held shares and their scale is left out', () =>
  expect(columnSubject('Number of Options (share data in millions)')).toBe('Number of Options'))
test('a bracket that held nothing but the scale is left out', () =>
  expect(columnSubject('Fair Value (in millions)')).toBe('Fair Value'))
test('is nothing for months, without their year too', () => {
  expect(columnSubject('January - September %')).toBe('%')
  expect(columnSubject('1-9/1998')).toBe('')
})
test('is nothing for years compared', () =>
  expect(columnSubject('1997 Compared to 1996 Due to Volume')).toBe('Due to Volume'))
