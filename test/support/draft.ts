import { Decimal } from '../../src/base/decimal.js'
import type { Observation } from '../../src/model/observation.js'
import { moneyUnit } from '../../src/model/unit.js'
import type { DraftFact } from '../../src/reconcile/draft-fact.js'
import { conceptOf, observationOf } from './observation.js'
import { parsePeriod } from './profile.js'

/** A fact in the making: an amount in thousands of Canadian dollars, of the second quarter, in a table. */
export function draftOf(
  name: string,
  thousands: string,
  changes: Partial<DraftFact> = {},
  observation: Partial<Observation> = {},
): DraftFact {
  const observed = observationOf(thousands, observation)
  const period = parsePeriod('2006-09-01..2006-11-30')
  return {
    observation: observed,
    concept: conceptOf(`core:${name}`),
    value: new Decimal(thousands).times(1000),
    decimals: -3,
    unit: moneyUnit('CAD'),
    period,
    change: null,
    dimensions: {},
    sign: { spans: [], rules: ['printed-positive'] },
    conceptRules: ['lexicon-label'],
    isSummed: false,
    scale: observed.scales[0]!,
    currency: observed.currencies[0]!,
    periodReading: { value: period, spans: [], rule: 'column-heading' },
    ...changes,
  }
}
