import { describe, expect, test } from 'vitest'
import { findAmounts } from '../../src/phrases/amounts.js'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { labelKey } from '../../src/phrases/label-words.js'
import { findPeriods } from '../../src/phrases/periods.js'
import { findMeasures } from '../../src/sentences/find-measures.js'
import { mark, readMarks } from '../support/marked.js'

const LABELS = labelMatcher(
  [
    'revenue',
    'net loss',
    'cash',
    'cash used in operating activities',
    'research and development expenses',
    'interest expense',
    'common share',
  ].map(labelKey),
)

/** `marked` has the measures in marks. */
function check(marked: string): void {
  const { text } = readMarks(marked)
  const stops = [...findAmounts(text), ...findPeriods(text)].map((it) => it.range)
  const found = findMeasures(text, LABELS, stops)
  const printed = mark(
    text,
    found.map((it) => it.range),
  )
  expect(printed).toBe(marked)
}

test('cash that moved is no cash that there is', () => check('[[cash provided]] of $5 and [[cash]] of $6'))

describe('a label of the lexicon', () => {
  test('is a measure', () => check('[[Net loss]] was $5 million'))
  test('is read without its article', () => check('The [[net loss]] was $5 million'))
  test('is read without words that do not narrow it', () => check('Total consolidated [[revenue]] was $5 million'))
  test('is the longest there is', () => check('[[Cash used in operating activities]] was $5 million'))
  test('ends at its amount', () => check('[[revenue]] $5 million'))
  test('ends at its period', () => check('[[revenue]] for the three months ended June 30, 2007 was'))
  test('may stand twice', () => check('[[revenue]] of $5 and [[net loss]] of $6'))
})

describe('a narrowed label is another measure', () => {
  test('before changes', () =>
    check('[[Cash used in operating activities before changes in non-cash working capital]] was $2.1 million'))
  test('excluding', () => check('[[Net loss excluding restructuring charges]] was $5 million'))
  test('on', () => check('[[interest expense on convertible debentures]] was $5'))
  test('by an adjective', () => check('[[Adjusted net loss]] was $5'))
  test('by a segment', () => check('[[Software revenue]] rose'))
  test('by a noun after it', () => check('Our [[cash position]] is $5 million'))
})

describe('words that narrow nothing', () => {
  test('the name of whom it is of', () => check('Lorus’ [[net loss]] was $5'))
  test('a verb after it', () => check('[[Net loss]] decreased to $5'))
  test('what the amount is for', () => check('[[Revenue]] for the quarter was $5'))
  test('the company', () => check("The company's [[revenue]] was $5"))
})

test('a hyphened word is no label', () => check('non-cash items of $5'))

test('what amounts are counted by is no measure', () => check('the price range per common share was $53 to $36'))
test('nor what shares are of', () => check('3 million shares of our common share class'))
test('the cost of a measure is something else', () =>
  check('[[Cost of automotive revenue]] was $5 and [[cash]] was $4'))
