import { describe, expect, test } from 'vitest'
import type { PeriodMention } from '../../src/model/mention.js'
import { columnMonths, firstMonths } from '../../src/tables/column-months.js'
import { renderMention } from '../support/render-period.js'

function render(mention: PeriodMention | null): string | null {
  return mention === null ? null : renderMention(mention)
}

describe('months from one to another', () => {
  function check(heading: string, expected: string | null): void {
    expect(render(columnMonths(heading))).toBe(expected)
  }
  test('in words', () => {
    check('January - September 1998', '9 month to 1998-09-?')
    check('Jan.-Sept. 1998', '9 month to 1998-09-?')
    check('January to September Audited 1998', '9 month to 1998-09-?')
  })
  test('over the end of a year', () => check('October - March 1999', '6 month to 1999-03-?'))
  test('in numbers', () => check('1-9/1998', '9 month to 1998-09-?'))
  test('of a year that stands elsewhere', () => check('January - September %', 'untold'))
  test('are none with days', () => check('January 1 - September 30, 1998', null))
  test('are none in numbers that are no months', () => {
    check('9-1/1998', null)
    check('0-13/1998', null)
  })
})

describe('months counted beside a year', () => {
  function check(heading: string, expected: string | null): void {
    expect(render(firstMonths(heading))).toBe(expected)
  }
  test('are its first, where they are nine', () => check('Nine months 1998', 'first 9 months of 1998'))
  test('are untold, where they may be any half', () => check('Six months 1998', null))
})
