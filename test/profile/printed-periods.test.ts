import { expect, test } from 'vitest'
import { periodText } from '../../src/model/period.js'
import { distinctPeriods, printedPeriods } from '../../src/profile/printed-periods.js'
import { textToMentions } from '../support/profile.js'

test('every length of a phrase with every date of it is printed', () => {
  const { grids, sentences } = textToMentions('In the three and six months ended June 30, 2007 and 2006 sales rose.')
  const periods = distinctPeriods(printedPeriods(grids, sentences, { unit: 'month', ends: [] }))
  expect(periods.map(periodText)).toEqual([
    '2006-01-01..2006-06-30',
    '2006-04-01..2006-06-30',
    '2007-01-01..2007-06-30',
    '2007-04-01..2007-06-30',
  ])
})
