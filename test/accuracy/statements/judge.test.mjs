import { expect, test } from 'vitest'
import { judge } from './judge.mjs'

const ANSWER = { span: [10, 13], value: '1200', unit: 'USD', start: '2009-04-01', end: '2009-06-30' }
const FACT = { ...ANSWER, value: '1200' }

function check(facts, faults) {
  expect(judge(facts, { answers: [ANSWER], decoys: [] }).verdicts[0].faults).toEqual(faults)
}

test('a fact read from the digits is right', () => check([FACT], []))
test('the sign and zeros after the point are no part of a size', () => check([{ ...FACT, value: '-1200.0' }], []))
test('a fact elsewhere is none', () => check([{ ...FACT, span: [13, 16] }], ['not found']))
test('a span of twice the digits is still theirs, a longer one is not', () => {
  check([{ ...FACT, span: [7, 13] }], [])
  check([{ ...FACT, span: [6, 13] }], ['not found'])
})
test('each aspect is judged', () =>
  check([{ ...FACT, value: '1.2', unit: 'shares', start: null }], ['wrong value', 'wrong unit', 'wrong period']))
test('of several facts the best counts', () => check([{ ...FACT, unit: 'EUR' }, FACT], []))
test('a decoy with a fact is taken', () => {
  const decoy = { span: [20, 21], kind: 'note number' }
  expect(judge([{ ...FACT, span: [20, 21] }], { answers: [], decoys: [decoy] }).taken).toEqual([decoy])
})
