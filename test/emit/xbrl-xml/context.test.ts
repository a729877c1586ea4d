import { expect, test } from 'vitest'
import { contextId } from '../../../src/emit/xbrl-xml/context.js'
import type { DimensionValue } from '../../../src/model/fact.js'
import { QUARTER } from '../fixture-report.js'

function check(dimensions: Readonly<Record<string, DimensionValue>>, expected: string | RegExp): void {
  expect(contextId({ period: QUARTER, dimensions })).toMatch(expected)
}

test('a context is named by its period', () => check({}, /^D20060901-20061130$/))
test('an instant is told from a duration', () => {
  expect(contextId({ period: { kind: 'instant', date: '2006-11-30' }, dimensions: {} })).toBe('I20061130')
})
test('a dimension is part of the name', () =>
  check({ 'core:ChangeAxis': { kind: 'member', member: 'core:PriorMember' } }, /_ChangeAxis\.PriorMember$/))
test('a member of the filing is told from one of the taxonomy that has its name', () =>
  check({ 'core:BasisAxis': { kind: 'member', member: 'ext:RestatedMember' } }, /_BasisAxis\.ext-RestatedMember$/))
test('axes stand in the order of their names', () =>
  check({ 'core:B': { kind: 'typed', value: '2' }, 'core:A': { kind: 'typed', value: '1' } }, /_A\.1_B\.2$/))
test('a value that fits no name is hashed', () =>
  check({ 'core:A': { kind: 'typed', value: 'New York: "Stock" Exchange' } }, /_A\.h[0-9a-f]{12}$/))
test('so is a long one', () => check({ 'core:A': { kind: 'typed', value: 'x'.repeat(200) } }, /_A\.h[0-9a-f]{12}$/))
