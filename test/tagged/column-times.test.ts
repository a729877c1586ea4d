import { expect, test } from 'vitest'
import type { PrintedLength } from '../../src/model/mention.js'
import { periodText } from '../../src/model/period.js'
import type { Printed, ScheduleColumn } from '../../src/model/schedule.js'
import { columnTimes, timeOf } from '../../src/tagged/column-times.js'
import { SECOND_QUARTER, WEEKLY } from '../support/profile.js'

const at = <T>(value: T): Printed<T> => ({ value, span: { start: 0, end: 1 } })
const HALF: PrintedLength = { unit: 'month', count: 6 }
const NINE_MONTHS: PrintedLength = { unit: 'month', count: 9 }

/** The readings of a heading, the stated one first. */
function check(column: Partial<ScheduleColumn>, expected: readonly string[], profile = SECOND_QUARTER): void {
  const times = columnTimes({ length: null, yearEnd: null, start: null, end: null, ...column }, profile)
  expect(times.map(({ end, duration }) => (duration === null ? end : periodText(duration)))).toEqual(expected)
}

test('a length and an end are a period', () =>
  check({ length: at(NINE_MONTHS), end: at('2006-03-31') }, ['2005-07-01..2006-03-31']))
test('the periods that the filing prints up to the day are others', () =>
  check({ length: at(HALF), end: at('2006-11-30') }, ['2006-06-01..2006-11-30', '2006-09-01..2006-11-30']))
test('so are those up to a day near it', () =>
  check(
    { length: at(HALF), end: at('2023-06-30') },
    ['2022-12-31..2023-06-30', '2023-01-01..2023-07-01', '2023-04-02..2023-07-01'],
    WEEKLY,
  ))
test('a start that fits the length begins the period', () =>
  check({ length: at(HALF), start: at('2005-10-02'), end: at('2006-03-31') }, ['2005-10-02..2006-03-31']))
test('a start that doesn’t fit the length is the year’s', () =>
  check({ length: at({ unit: 'month', count: 3 }), start: at('2005-10-01'), end: at('2006-03-31') }, [
    '2006-01-01..2006-03-31',
  ]))
test('a start alone begins the period', () =>
  check({ start: at('2005-10-01'), end: at('2006-03-31') }, ['2005-10-01..2006-03-31']))
test('an end alone is a day', () => check({ end: at('2006-03-31') }, ['2006-03-31']))
test('no end is no time', () => check({ length: at(HALF) }, []))

test('amounts are of the period, its end or the day before it', () => {
  const [times] = columnTimes(
    { length: at(NINE_MONTHS), yearEnd: null, start: null, end: at('2006-03-31') },
    SECOND_QUARTER,
  )
  const dates = (['duration', 'instant', 'opening'] as const).map((it) => periodText(timeOf(it, times!)!.value))
  expect(dates).toEqual(['2005-07-01..2006-03-31', '2006-03-31', '2005-06-30'])
})
