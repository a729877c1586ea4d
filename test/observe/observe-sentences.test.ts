import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.js'
import type { FilingProfile } from '../../src/model/profile.js'
import { observeSentences } from '../../src/observe/observe-sentences.js'
import { renderPeriod, SECOND_QUARTER, textToMentions } from '../support/profile.js'

function observe(text: string, profile: FilingProfile = SECOND_QUARTER): readonly Observation[] {
  const { sentences, blocks } = textToMentions(text)
  return observeSentences({ sentences, blocks, grids: [] }, profile)
}

const QUARTER = '2006-09-01..2006-11-30'
const YEAR_AGO = '2005-09-01..2005-11-30'
const HALF = '2006-06-01..2006-11-30'
const HALF_YEAR_AGO = '2005-06-01..2005-11-30'

test('a par value is no amount of common stock', () =>
  expect(observe('At May 31, 2006 common stock of $1 par value was 23.')).toEqual([]))

test('the number of shares outstanding takes the place of what else is read of it', () => {
  const found = observe('As of May 31, 2006 there were 4,512,300 shares of common stock outstanding.')
  expect(found.map((it) => `${it.number} ${it.line.label}`)).toEqual(['4512300 Common shares outstanding'])
})

test('cents without a scale are the price of one, and none of a total', () => {
  const numbers = (text: string) => observe(text).map((it) => `${it.number} ${it.quantity}`)
  expect(numbers('The price of the revenue was $53.20.')).toEqual([])
  expect(numbers('Net loss per share was $0.53.')).toEqual(['0.53 perShare'])
  expect(numbers('Revenue was $1,053.20.')).toEqual(['1053.2 money'])
})

describe('scale', () => {
  /** By observation: number, power of ten and the rule for it. */
  function check(text: string, ...expected: readonly string[]): void {
    expect(observe(text).map((it) => `${it.number}e${it.scales[0]?.value} ${it.scales[0]?.rule}`)).toEqual(expected)
  }
  test('a number stands for itself', () => check('Revenue was $512.', '512e0 no-scale-note'))
  test('a note in brackets holds for what follows it', () =>
    check('Revenue was as follows (in thousands): $512.', '512e3 scale-note'))
})

describe('periods', () => {
  /** The number and the period of each observation. */
  function check(text: string, ...expected: readonly string[]): void {
    expect(observe(text).map((it) => `${it.number} ${renderPeriod(it.periods[0]?.value) ?? 'none'}`)).toEqual(expected)
  }
  test('a phrase beside the number', () =>
    check('Revenue was $5 for the six months ended November 30, 2006.', `5 ${HALF}`))
  test('a phrase the clause begins with', () => check('In the six-month period, revenue was $5.', `5 ${HALF}`))
  test('the reported period where nothing is said', () => check('Revenue was $5.', `5 ${QUARTER}`))
  test('the one that the paragraph is about', () =>
    check('For the six months ended November 30, 2006 revenue was $5. Net loss was $3.', `5 ${HALF}`, `3 ${HALF}`))
  test('the next paragraph is about the reported period again', () =>
    check(
      'For the six months ended November 30, 2006 revenue was $5.\n\nNet loss was $3.',
      `5 ${HALF}`,
      `3 ${QUARTER}`,
    ))
  test('of several that a sentence names, the paragraph is about the latest', () =>
    check(
      'Net loss was $5 in the quarter ended November 30, 2006 and $4 in the quarter ended November 30, 2005. Revenue was $3.',
      `5 ${QUARTER}`,
      `4 ${YEAR_AGO}`,
      `3 ${QUARTER}`,
    ))
  test('the paragraph is about no year that is looked back at, and none that is planned for', () => {
    check('In the same quarter last year net loss was $5. Revenue was $3.', `5 ${YEAR_AGO}`, `3 ${QUARTER}`)
    check('Planned research and development expenses for fiscal 2008 are $5 million. Revenue was $3.', `3 ${QUARTER}`)
  })
  test('the one that the heading names', () =>
    check('**First half of fiscal 2007**\n\nRevenue was $5.\n\nNet loss was $3.', `5 ${HALF}`, `3 ${HALF}`))
  test('a comparative of a year alone is the same part of that year', () => {
    check(
      'Net loss in the quarter ended November 30, 2006 was $5, compared to $4 in 2005.',
      `5 ${QUARTER}`,
      `4 ${YEAR_AGO}`,
    )
  })
  test('a comparative without a phrase is of the year before', () =>
    check('Revenue was $5 compared to $4.', `5 ${QUARTER}`, `4 ${YEAR_AGO}`))
  test('the same period last year is that of the current one', () =>
    check(
      'Revenue was $5 in the six months ended November 30, 2006 compared to $4 in the same period last year.',
      `5 ${HALF}`,
      `4 ${HALF_YEAR_AGO}`,
    ))
  test('a list of lengths is shared out, respectively', () =>
    check(
      'For the three and six months ended November 30, 2006 revenue was $5 and $9, respectively.',
      `5 ${QUARTER}`,
      `9 ${HALF}`,
    ))
  test('a list of years is shared out', () =>
    check(
      'For the quarters ended November 30, 2006 and 2005 revenue was $5 and $4, respectively.',
      `5 ${QUARTER}`,
      `4 ${YEAR_AGO}`,
    ))
  test('a date broken by a page has a span on each', () => {
    const text = 'Revenue was $5 in the quarter ended November\n\n---\n\n30, 2006.'
    const spans = observe(text)[0]?.periods[0]?.spans ?? []
    expect(spans.map((it) => text.slice(it.start, it.end))).toEqual(['quarter ended November', '30, 2006'])
  })
})

describe('scale and currency', () => {
  function check(text: string, expected: string, profile: FilingProfile = SECOND_QUARTER): void {
    const [first] = observe(text, profile)
    expect(`${first?.number}e${first?.scales[0]?.value} ${first?.currencies[0]?.value ?? 'none'}`).toBe(expected)
  }
  test('a scale word', () => check('Revenue was $2.1 million.', '2.1e6 CAD'))
  test('no scale word: the number stands for itself', () => check('Revenue was $2,100.', '2100e0 CAD'))
  test('a sign with a currency of its own', () => check('Revenue was US$2.1 million.', '2.1e6 USD'))
  test('a percentage', () => check('Revenue rose 57.4%.', '57.4e-2 none'))
  test('a bare dollar sign in a filing in euros is not known', () =>
    check('Revenue was $2.1 million.', '2.1e6 none', {
      ...SECOND_QUARTER,
      currency: { value: 'EUR', spans: [], rule: 'currency-of-filing' },
    }))
})

describe('changes', () => {
  function check(text: string, ...expected: readonly string[]): void {
    const found = observe(text).map((it) =>
      `${it.number} ${it.role} ${it.direction ?? ''} ${it.basis}`.replace('  ', ' '),
    )
    expect(found).toEqual(expected)
  }
  test('are against the year before', () => check('Revenue decreased by $5.', '5 change decrease prior-year'))
  test('are against the period right before where the sentence says so', () =>
    check('Revenue rose by $5 from the previous quarter.', '5 change increase preceding'))
  test('what is expected is outlook', () => check('Revenue is expected to be $5.', '5 outlook prior-year'))
})

describe('sign words', () => {
  function check(text: string, ...expected: readonly (string | null)[]): void {
    expect(observe(text).map((it) => it.signWord?.says ?? null)).toEqual(expected)
  }
  test('a comparative tells its own sign', () => check('Net income was $5 compared to a loss of $4.', null, 'loss'))
  test('a comparative of the same word needs none', () =>
    check('Revenue was $5 compared to revenue of $4.', null, null))
})

test('amounts of one measure are one line', () => {
  const keys = observe('Revenue was $5 compared to $4.').map((it) => it.line.key)
  expect(keys[0]).toBe(keys[1])
})

test('an amount without a measure is not observed', () => expect(observe('We sold it for $5 million.')).toEqual([]))
