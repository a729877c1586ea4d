import { expect, test } from 'vitest'
import { findJsonFault } from '../../src/taxonomy/json-fault.js'

function check(text: string, problem: string | null) {
  const fault = findJsonFault(text)
  expect(fault === null ? null : `${fault.line}: ${fault.problem}`).toBe(problem)
}

test('JSON of all kinds has no fault', () =>
  check(' {"a": [1, -2.5e+3, "\\u00e9\\n\\"", true, false, null, {}, []], "b": {"a": 0}}\n', null))

test('an empty text has no value', () => check('', '1: a value should stand before the end'))
test('an object that is not closed', () => check('{"a": 1', '1: "," or "}" should stand before the end'))
test('a comma after the last member', () =>
  check('{\n"a": 1,\n}', '3: a name in double quotes should stand before «}»'))
test('a comma after the last item', () => check('[1,\n]', '2: a value should stand before «]»'))
test('a name without quotes', () => check('{a: 1}', '1: a name in double quotes should stand before «a: 1}»'))
test('a name without a value', () => check('{"a"}', '1: ":" should stand before «}»'))
test('a text that is not closed', () => check('["a\n"]', '1: a value should stand before «"a»'))
test('a number with a leading zero', () => check('[01]', '1: "," or "]" should stand before «1]»'))
test('a second value', () => check('{} {}', '1: nothing more should stand before «{}»'))
test('a byte order mark', () => check('\ufeff{}', '1: a value should stand before «\ufeff{}»'))
test('a name twice', () => check('{"a": 1, "b": {"a": 2},\n"a": 3}', '2: "a" a second time in one object'))
