import { describe, expect, test } from 'vitest'
import { exactDate, findDates } from '../../src/phrases/dates.js'
import { mark, readMarks } from '../support/marked.js'
import { renderDate } from '../support/render-period.js'

/** `marked` has every date in marks; a part that isn't printed is `?`. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findDates(text)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect([printed, ...found.map(renderDate)]).toEqual([marked, ...expected])
}

describe('dates in words', () => {
  test('the month first', () => check('on [[November 30, 2006]].', '2006-11-30'))
  test('the day first', () => check('ended [[30 June 2007]]', '2007-06-30'))
  test('an ordinal day', () => check('the [[30th of June, 2007]]', '2007-06-30'))
  test('a short month with or without a full stop', () =>
    check('[[Nov. 30, 2006]] and [[Sept 30 2005]]', '2006-11-30', '2005-09-30'))
  test('capitals', () => check('AS AT [[DECEMBER 31, 1998]]', '1998-12-31'))
  test('no space after the comma', () => check('[[December 31,1998]]', '1998-12-31'))
  test('a line break within', () => check('[[November\n30, 2006]]', '2006-11-30'))
  test('a non-breaking space within', () => check('[[November\u00a030, 2006]]', '2006-11-30'))
  test('a day without a year', () => check('[[June 30]] and', '?-06-30'))
  test('a month without a day', () => check('the [[November 2005]] reductions', '2005-11-?'))
  test('a month alone is none', () => check('in November we'))
  test('the second of two years is no part of it', () => check('[[June 30, 2007]] and 2006', '2007-06-30'))
  test('a day that the month has not is none', () => check('June 31, 2006'))
  test('the leap day is a day of leap years', () => check('[[February 29, 2004]]; February 29, 2005', '2004-02-29'))
  test('a number after the month that is no day is none of it', () => check('[[May 2004]]', '2004-05-?'))
})

describe('dates in digits', () => {
  test('ISO order', () => check('[[2006-11-30]]', '2006-11-30'))
  test('strokes are American', () => check('[[11/30/2006]]', '2006-11-30'))
  test('strokes with a first number above twelve have the day first', () => check('[[30/11/2006]]', '2006-11-30'))
  test('full stops have the day first', () => check('[[30.11.2006]]', '2006-11-30'))
  test('two digits of a year are of this century or the last', () =>
    check('[[12/31/06]] [[12/31/97]]', '2006-12-31', '1997-12-31'))
  test('a fraction or a rule is none', () => check('1/2 and 82-1234 and 12g3-2'))
})

test('a date with all its parts is a day', () =>
  expect(findDates('June 30, 2007').map(exactDate)).toEqual(['2007-06-30']))
test('a date that lacks a part is none', () =>
  expect(findDates('June 30; June 2007').map(exactDate)).toEqual([null, null]))
