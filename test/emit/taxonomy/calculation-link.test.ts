import { expect, test } from 'vitest'
import { type Sum, withoutSharedTotals } from '../../../src/emit/taxonomy/calculation-link.js'

function sum(total: string, item: string): Sum {
  return { total, items: [{ concept: item, weight: 1 }] }
}

test('sums of different totals share a link', () => {
  const sums = [sum('core:A', 'core:B'), sum('core:C', 'core:A')]
  expect(withoutSharedTotals(sums)).toEqual([sums])
})
test('a second sum of one total has a link of its own', () => {
  const sums = [sum('core:A', 'core:B'), sum('core:A', 'core:C'), sum('core:D', 'core:A')]
  expect(withoutSharedTotals(sums)).toEqual([[sums[0], sums[2]], [sums[1]]])
})
