import { describe, expect, test } from 'vitest'
import type { FilingProfile } from '../../src/model/profile.js'
import { observeSchedules } from '../../src/tagged/observe-schedules.js'
import { readSchedules } from '../../src/tagged/read-schedules.js'
import { SECOND_QUARTER } from '../support/profile.js'

const HEAD = '<ARTICLE> 5\n<PERIOD-TYPE> 6-MOS\n<PERIOD-END> NOV-30-2006\n'

function observe(lines: string, profile: FilingProfile = SECOND_QUARTER) {
  const text = `${HEAD}${lines}`
  const document = { type: 'EX-27', span: { start: 0, end: text.length }, format: 'text', use: 'schedule' } as const
  return observeSchedules(readSchedules(text, [document]), profile)
}

describe('scale', () => {
  const scale = (lines: string) => observe(lines)[0]?.scales.map((it) => `${it.value} ${it.rule}`)
  test('is the multiplier', () => expect(scale('<MULTIPLIER> 1,000\n<CASH> 5')).toEqual(['3 schedule-multiplier']))
  test('is nothing without one', () => expect(scale('<CASH> 5')).toEqual(['0 no-scale-note']))
  test('is nothing per share', () =>
    expect(scale('<MULTIPLIER> 1,000\n<EPS-DILUTED> .05')).toEqual(['0 schedule-unscaled']))
  test('of a percentage is a hundredth', () =>
    expect(scale('<MULTIPLIER> 1,000\n<YIELD-ACTUAL> 7.85')).toEqual(['-2 schedule-unscaled']))
})

describe('currency', () => {
  const currency = (lines: string, profile?: FilingProfile) =>
    observe(lines, profile)[0]?.currencies.map((it) => it.value)
  test('is the one that is named', () => expect(currency('<CURRENCY> U.S. DOLLARS\n<CASH> 5')).toEqual(['USD']))
  test('is the filing’s where none is', () => expect(currency('<CASH> 5')).toEqual(['CAD']))
  test('is the US dollar where the filing names none either', () =>
    expect(currency('<CASH> 5', { ...SECOND_QUARTER, currency: null })).toEqual(['USD']))
})

describe('registrants', () => {
  const ACME: FilingProfile = {
    ...SECOND_QUARTER,
    registrant: { value: 'The Acme Company', spans: [], rule: 'submission-header' },
    identifiers: { cik: '0000012', lei: null },
  }
  const members = (lines: string) => observe(`${lines}\n<CASH> 5`, ACME)[0]?.members.map((it) => it.label)
  test('the filing’s own is told by its key', () => expect(members('<NAME> A C M E\n<CIK> 12')).toEqual([]))
  test('the filing’s own is told by its name', () => expect(members('<NAME> ACME CO')).toEqual([]))
  test('another is a member', () => expect(members('<NAME> SUBSIDIARY INC\n<CIK> 13')).toEqual(['SUBSIDIARY INC']))
})

test('an unknown tag is left out', () => expect(observe('<GOODWILL-OF-ALL> 5')).toEqual([]))
