import { expect, test } from 'vitest'
import { grouped } from '../../src/base/grouped.js'

test('thousands are parted', () =>
  expect(['1234567', '-1234.5', '12'].map(grouped)).toEqual(['1,234,567', '-1,234.5', '12']))
