import { describe, expect, test } from 'vitest'
import { rowTime } from '../../src/tables/row-time.js'
import { renderDate, renderMention } from '../support/render-period.js'

function check(label: string, expected: string | null): void {
  const time = rowTime(label)
  const rendered =
    time === null
      ? null
      : time.kind === 'edge'
        ? time.edge
        : time.kind === 'day'
          ? `day ${renderDate(time.date)}`
          : renderMention(time.mention)
  expect(rendered).toBe(expected)
}

describe('edges of the period', () => {
  test('its beginning', () => check('Cash, beginning of period', 'start'))
  test('the beginning of the year', () => check('Cash and cash equivalents at beginning of the year', 'start'))
  test('its beginning or end behind a dash', () => {
    check('Cash - Beginning', 'start')
    check('Cash - Ending', 'end')
    check('Inventory, ending', 'end')
  })
  test('an opening balance', () => check('Opening balance', 'start'))
  test('its end', () => check('Cash, end of period', 'end'))
  test('the end of the year', () => {
    check('Units outstanding at year end', 'end')
    check('Market capitalization (year-end)', 'end')
    check('Year-end bonuses', null)
  })
  test('a closing balance', () => check('Closing balance', 'end'))
})

describe('days', () => {
  test('on which a debt falls due are none of its own', () => check('4.65% May 19, 2025', null))
  test('of a balance', () => check('Balance at December 31, 2022', 'at 2022-12-31'))
  test('of what was outstanding', () => check('Outstanding at June 30, 2023', 'at 2023-06-30'))
  test('of an amount that the label tells are not the row’s', () =>
    check('Receivables, net of allowance of $100 ($91 at September 27, 1996)', null))
  test('without a year are those of the column', () => check('Balance at January 1', 'day ?-01-01'))
  test('at the end of a year', () => check('Funded status at end of 2023', 'year 2023'))
  test('of something else are none', () => check('Notes issued on June 30, 2023', null))
  test('of two are none', () => check('Balance at June 30, 2023 and June 30, 2022', null))
})

test('no time', () => check('Revenue', null))
