import { describe, expect, test } from 'vitest'
import { findChangeWords } from '../../src/sentences/change-words.js'
import { mark, readMarks } from '../support/marked.js'

/** `marked` has the words of change in marks. */
function check(marked: string, ...expected: readonly string[]): void {
  const { text } = readMarks(marked)
  const found = findChangeWords(text)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect([printed, ...found.map((it) => `${it.direction} ${it.form}`)]).toEqual([marked, ...expected])
}

describe('verbs', () => {
  test('of going up', () => check('Sales [[rose]] and [[grew]]', 'increase verb', 'increase verb'))
  test('of going down', () => check('Costs [[decreased]] and [[fell]]', 'decrease verb', 'decrease verb'))
  test('that end in -ing', () => check('sales [[increasing]] by 5%', 'increase verb'))
  test('up and down', () => check('Sales [[were up]] 5%, costs [[down]] 3%', 'increase verb', 'decrease verb'))
  test('up to is no change', () => check('invest up to $5 million'))
})

describe('nouns', () => {
  test('after an article', () => check('an [[increase]] of 5%', 'increase noun'))
  test('before in or of', () => check('[[reductions]] in expenses of $5', 'decrease noun'))
  test('at the beginning', () => check('[[Growth]] of 5%', 'increase noun'))
  test('after a percentage', () => check('a 5% [[decline]]', 'decrease noun'))
})

describe('adjectives', () => {
  test('before the thing measured', () => check('due to [[lower]] costs', 'decrease adjective'))
  test('reduced is one before a noun after of', () =>
    check('the result of [[reduced]] research costs', 'decrease adjective'))
  test('reduced is a verb after its subject', () => check('The company [[reduced]] costs', 'decrease verb'))
})

describe('no word of change', () => {
  test('part of a word', () => check('a grown-up rise-time write-down'))
  test('capital gains are a thing measured', () => check('fall-back plans'))
})
