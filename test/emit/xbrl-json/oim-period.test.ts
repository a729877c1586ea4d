import { expect, test } from 'vitest'
import { oimPeriod } from '../../../src/emit/xbrl-json/oim-period.js'

test('a duration ends at the midnight after its last day', () => {
  expect(oimPeriod({ kind: 'duration', start: '2006-09-01', end: '2006-11-30' })).toBe(
    '2006-09-01T00:00:00/2006-12-01T00:00:00',
  )
})
test('an instant is the midnight after its day', () => {
  expect(oimPeriod({ kind: 'instant', date: '2006-12-31' })).toBe('2007-01-01T00:00:00')
})
