import { powerOfTen } from '../base/decimal.js'
import type { Diagnostic } from '../base/diagnostic.js'
import { periodText } from '../model/period.js'
import type { TaggedObservation } from '../model/schedule.js'
import { scheduleMultiplier, schedulePeriod } from './diagnostics.js'
import { unitOf } from './draft-fact.js'
import type { PrintedAmounts } from './printed-amounts.js'

/** Fewest amounts of the statements that show a schedule's heading to be wrong; and how many times those that agree with it. */
const FEWEST = 3
const TIMES = 2

export interface ChosenReadings {
  /** With the one period and scale that were chosen. */
  readonly observations: readonly TaggedObservation[]
  readonly findings: readonly Diagnostic[]
}

/**
 * Chooses multiplier and periods of one column of a schedule: what its heading states, but for where the statements print the same
 * amounts for another period or at another scale.
 */
export function chooseScheduleReadings(group: readonly TaggedObservation[], amounts: PrintedAmounts): ChosenReadings {
  const flows = group.filter((it) => it.tag.time !== 'instant')
  const balances = group.filter((it) => it.tag.time === 'instant')
  const best = (scale: number): readonly [Choice, Choice] => [
    bestPeriod(flows, scale, amounts),
    bestPeriod(balances, scale, amounts),
  ]
  const scales = (group[0]?.scaleChoices ?? []).map((_, scale) => {
    const [flow, balance] = best(scale)
    return { index: scale, count: flow.count + balance.count }
  })
  const scale = convincing(scales)
  const [flow, balance] = best(scale.index)
  const observations = [...chosen(flows, flow.index, scale.index), ...chosen(balances, balance.index, scale.index)]
  return { observations, findings: findings(flows, flow.index, group, scale.index) }
}

interface Choice {
  readonly index: number
  /** How many amounts the statements print so. */
  readonly count: number
}

function bestPeriod(observations: readonly TaggedObservation[], scale: number, amounts: PrintedAmounts): Choice {
  const choices = observations[0]?.periodChoices ?? []
  if (choices.length === 0) return { index: 0, count: 0 }
  return convincing(choices.map((_, index) => ({ index, count: agreements(observations, index, scale, amounts) })))
}

function convincing(choices: readonly Choice[]): Choice {
  const [stated = { index: 0, count: 0 }, ...others] = choices
  const best = others.reduce((most, it) => (it.count > most.count ? it : most), stated)
  return best.count >= FEWEST && best.count >= TIMES * stated.count ? best : stated
}

function agreements(
  observations: readonly TaggedObservation[],
  period: number,
  scale: number,
  amounts: PrintedAmounts,
): number {
  return observations.filter((it) => {
    const at = it.periodChoices[period]
    const unit = unitOf(it, it.currencies[0] ?? null)
    if (it.number.isZero() || !at || unit === null || it.members.length > 0) return false
    const exponent = it.scaleChoices[scale]!.value
    const value = it.number.times(powerOfTen(exponent)).times(it.negative.length > 0 ? -1 : 1)
    return amounts.agreeing(unit, at.value, value, it.places - exponent).length > 0
  }).length
}

function chosen(observations: readonly TaggedObservation[], period: number, scale: number): TaggedObservation[] {
  return observations.map((it) => {
    const at = it.periodChoices[period]
    return { ...it, periods: at ? [at] : [], scales: [it.scaleChoices[scale]!] }
  })
}

function findings(
  flows: readonly TaggedObservation[],
  period: number,
  group: readonly TaggedObservation[],
  scale: number,
): readonly Diagnostic[] {
  const flow = flows.find((it) => it.tag.time === 'duration')
  const stated = flow?.periodChoices[0]
  const found = flow?.periodChoices[period]
  const amount = group.find((it) => it.scaleChoices[scale]!.value !== it.scaleChoices[0]!.value)
  return [
    ...(period > 0 && found
      ? [
          schedulePeriod(
            { stated: stated ? periodText(stated.value) : 'no period', found: periodText(found.value) },
            found.spans,
          ),
        ]
      : []),
    ...(amount === undefined
      ? []
      : [
          scheduleMultiplier(
            {
              stated: amount.scaleChoices[0]!.value,
              found: amount.scaleChoices[scale]!.value,
            },
            amount.scaleChoices[0]!.spans.length > 0 ? amount.scaleChoices[0]!.spans : [amount.value],
          ),
        ]),
  ]
}
