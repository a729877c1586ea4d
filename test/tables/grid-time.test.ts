import { describe, expect, test } from 'vitest'
import { cornerTime, gridTime, headingTime } from '../../src/tables/grid-time.js'
import { renderMention } from '../support/render-period.js'
import { plainText } from '../support/source.js'

describe('of a table', () => {
  function check(texts: readonly string[], expected: string | null): void {
    const time = gridTime(texts.map(plainText))
    expect(time === null ? null : renderMention(time.mention)).toBe(expected)
  }
  test('is named above it', () => check(['Quarter ended June 30, 2007'], 'quarter to 2007-06-30'))
  test('is a day', () => check(['As of June 30, 2007'], 'at 2007-06-30'))
  test('is the nearest', () => check(['June 30, 2007', 'Fair value', 'May 31, 2007'], 'at 2007-05-31'))
  test('is none of two that one text names', () => check(['June 30, 2007 and 2006'], null))
  test('is none of two days, whatever stands above', () =>
    check(['May 31, 2007', 'June 30, 2007 and June 30, 2006'], null))
  test('is none without a year', () => check(['Quarter ended June 30'], null))
  test('is none of several years together', () => check(['Ten years ended June 30, 2007'], null))
  test('is none where none is named', () => check(['Fair value'], null))
})

describe('of the corner over the labels', () => {
  function check(text: string, expected: string | null): void {
    const time = cornerTime([plainText(text)])
    expect(time === null ? null : renderMention(time.mention)).toBe(expected)
  }
  test('is a year alone', () => check('1997', 'year 1997'))
  test('is the year of its quarters', () => check('Fiscal 1997 quarter ended:', 'year 1997'))
  test('is none beside other words', () => check('1997 Plan', null))
})

test('of a heading with two times is none', () =>
  expect(headingTime(plainText('June 30, 2007 and May 31, 2007'))).toBe(null))
