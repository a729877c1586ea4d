import { describe, expect, test } from 'vitest'
import type { StatementKind } from '../../src/model/taxonomy.js'
import { axisOf, isTotal, knownMember } from '../../src/tables/known-member.js'

describe('members of the taxonomy', () => {
  function check(subject: string, expected: string | null, statement: StatementKind | null = null): void {
    expect(knownMember(subject, statement)?.member ?? null).toBe(expected)
  }
  test('a level', () => check('Level 2', 'core:Level2Member'))
  test('a level in Roman numerals', () => check('Level III', 'core:Level3Member'))
  test('pro forma', () => check('Pro forma', 'core:ProFormaMember'))
  test('non-GAAP', () => check('Non-GAAP', 'core:NonGaapMember'))
  test('adjustments', () => check('Pro forma adjustments', 'core:AdjustmentMember'))
  test('GAAP is none', () => check('GAAP', null))
  test('a component of equity', () => check('Retained earnings', 'core:RetainedEarningsMember', 'EQ'))
  test('a component of equity elsewhere is none', () => check('Retained earnings', null, 'BS'))
  test('paid-in capital of common stock', () =>
    check('Additional paid-in capital, common', 'core:AdditionalPaidInCapitalMember', 'EQ'))
})

describe('totals', () => {
  function check(subject: string, expected: boolean): void {
    expect(isTotal(subject)).toBe(expected)
  }
  test('by the word', () => check('Total', true))
  test('at the end', () => check('Company total', true))
  test('what is consolidated', () => check('Consolidated', true))
  test('what is reported', () => check('As reported', true))
  test('a segment is none', () => check('Americas', false))
  test('a totalled thing is', () => check('Total equity', true))
})

describe('axes', () => {
  test('classes of stock', () => expect(axisOf('Class A', '')).toBe('stock'))
  test('segments, where the table is about them', () => expect(axisOf('Drugs', 'Segment information')).toBe('segment'))
  test('else columns', () => expect(axisOf('Drugs', '')).toBe('column'))
})
