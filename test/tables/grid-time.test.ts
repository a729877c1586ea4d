import { describe, expect, test } from 'vitest'
import { gridTime, headingTime } from '../../src/tables/grid-time.js'
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

test('of a heading with two times is none', () =>
  expect(headingTime(plainText('June 30, 2007 and May 31, 2007'))).toBe(null))
