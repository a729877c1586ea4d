import { expect, test } from 'vitest'
import { mostCommon } from '../../src/picture/most-common.js'

test('the most common text is the one', () => expect(mostCommon(['a', 'b', 'b'])).toBe('b'))
test('of equals the first is', () => expect(mostCommon(['b', 'a', 'a', 'b'])).toBe('b'))
test('of nothing none is', () => expect(mostCommon([])).toBe(null))
