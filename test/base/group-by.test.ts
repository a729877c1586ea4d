import { expect, test } from 'vitest'
import { groupBy } from '../../src/base/group-by.js'

test('groups keep the order', () =>
  expect([...groupBy([3, 1, 5, 2], (it) => String(it % 2))]).toEqual([
    ['1', [3, 1, 5]],
    ['0', [2]],
  ]))
