import { describe, expect, test } from 'vitest'
import type { LineAssignment } from '../../src/model/assignment.js'
import type { Observation } from '../../src/model/observation.js'
import { ExtensionMaker } from '../../src/reconcile/extensions.js'
import { packageTaxonomy } from '../support/convert-text.js'
import { observationOf } from '../support/observation.js'
import { parsePeriod } from '../support/profile.js'

const NOWHERE: LineAssignment = { candidates: [], wider: null }
const UNDER_INTEREST: LineAssignment = { candidates: [], wider: { concept: 'core:InterestExpense', isNegated: false } }

function line(label: string, changes: Partial<Observation> = {}): Observation {
  return observationOf('23', { line: { ...observationOf('0').line, label }, ...changes })
}

/** The names of concepts for lines, each with the place that parts it from others. */
function check(
  lines: readonly (readonly [label: string, ...place: readonly string[]])[],
  ...expected: readonly string[]
): void {
  const maker = new ExtensionMaker(packageTaxonomy())
  expect(lines.map(([label, ...place]) => maker.forLine(line(label), NOWHERE, place).name)).toEqual(expected)
}

describe('names', () => {
  test('come from the label', () => check([['Other gains']], 'ext:OtherGains'))
  test('are one for one label, however printed', () =>
    check([['Other gains'], ['OTHER GAINS']], 'ext:OtherGains', 'ext:OtherGains'))
  test('leave out the scale', () =>
    check([['Other gains (in millions)'], ['Other gains']], 'ext:OtherGains', 'ext:OtherGains'))
  test('of one label are parted by their section', () =>
    check([['Other'], ['Other', 'Finance costs']], 'ext:Other', 'ext:OtherFinanceCosts'))
  test('of one label in one section are parted by their occurrence', () => {
    const maker = new ExtensionMaker(packageTaxonomy())
    const names = [[], ['2'], ['3']].map((place) => maker.forLine(line('Other'), NOWHERE, place).name)
    expect(new Set(names).size).toBe(3)
  })
})

describe('a concept', () => {
  const make = (changes: Partial<Observation> = {}, assignment = NOWHERE) =>
    new ExtensionMaker(packageTaxonomy()).forLine(line('Zyzzy', changes), assignment, [])
  test('that a sentence tells of has the balance and period of the wider one', () =>
    expect(make({ place: 'sentence' }, UNDER_INTEREST)).toMatchObject({
      balance: 'debit',
      period: 'duration',
      wider: 'core:InterestExpense',
    }))
  test('has the period that is printed where none is wider', () =>
    expect(make({ periods: [{ value: parsePeriod('2006-11-30'), spans: [], rule: 'column-heading' }] })).toMatchObject({
      period: 'instant',
      balance: null,
      wider: null,
    }))
  test('has the type of its numbers, and a wider one of that type alone', () =>
    expect(make({ quantity: 'perShare' }, UNDER_INTEREST)).toMatchObject({
      type: 'perShare',
      balance: null,
      wider: null,
    }))
})

test('a percentage change has one pure concept for its level', () => {
  const maker = new ExtensionMaker(packageTaxonomy())
  const revenues = packageTaxonomy().conceptByName.get('core:Revenues')!
  const made = maker.forPercentageChange(revenues)
  expect(made).toMatchObject({ name: 'ext:RevenuesPercentageChange', type: 'pure', period: 'duration' })
  expect(maker.forPercentageChange(revenues)).toBe(made)
})

test('all concepts are told in the order of their names', () => {
  const maker = new ExtensionMaker(packageTaxonomy())
  for (const label of ['Zebra', 'Apple']) maker.forLine(line(label), NOWHERE, [])
  expect(maker.all.map((it) => it.name)).toEqual(['ext:Apple', 'ext:Zebra'])
})
