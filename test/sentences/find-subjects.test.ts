import { describe, expect, test } from 'vitest'
import type { Sentence, SentenceStatement } from '../../src/model/sentence.js'
import { readSentences } from '../../src/sentences/read-sentences.js'
import { FEW_LABELS } from '../support/profile.js'
import { renderMention } from '../support/render-period.js'
import { textToBlocks } from '../support/source.js'

/** What a note says of each amount in its own words: number, words, nature, `@` its time with its place in the list. */
function check(note: string, ...expected: readonly string[]): void {
  const sentences = readSentences(textToBlocks(`**Notes to financial statements**\n\n${note}`), FEW_LABELS)
  expect(sentences.flatMap((it) => it.statements.flatMap((statement) => render(it, statement)))).toEqual(expected)
}

function render({ text }: Sentence, { amount, subject }: SentenceStatement): readonly string[] {
  if (subject === null) return []
  const { ranges, nature, period, choice, isTerm, isChange, bound } = subject
  const words = ranges.map((it) => text.text.slice(it.start, it.end)).join(' ')
  const when = period === null ? '' : ` @${renderMention(period)}#${choice}`
  const marks = [isTerm ? 'term' : null, isChange ? 'change' : null, bound].filter((it) => it !== null)
  return [[amount.number, words, nature, ...marks].join(' ') + when]
}

test('what an amount is of goes before the label of the one before it', () =>
  check(
    'We ended the quarter with $5 of cash and $9 of debt.',
    '5 cash flow @the quarter#0',
    '9 debt flow @the quarter#0',
  ))

describe('when an amount is of', () => {
  test('a phrase before it', () => check('In fiscal 2006, rent expense was $5.', '5 rent expense flow @FY of 2006#0'))
  test('a phrase after it', () => check('Rent expense was $5 in fiscal 2006.', '5 Rent expense flow @FY of 2006#0'))
  test('one of a list of dates', () =>
    check(
      'Unused lines were $5 and $4 at June 30, 2006 and 2005, respectively.',
      '5 Unused lines balance @at 2006-06-30 + 2005-06-30#0',
      '4 Unused lines balance @at 2006-06-30 + 2005-06-30#1',
    ))
  test('one of a list of years', () =>
    check(
      'Rent expense was $5 million, $4 million and $3 million in 1997, 1996 and 1995.',
      '5 Rent expense flow @FY of 1997#0',
      '4 Rent expense flow @FY of 1996#0',
      '3 Rent expense flow @FY of 1995#0',
    ))
  test('the phrase after it, where another amount has its own', () =>
    check(
      'We paid $5 of rent in fiscal 2005 and $6 of fees in fiscal 2006.',
      '5 rent flow @FY of 2005#0',
      '6 fees flow @FY of 2006#0',
    ))
  test('its brackets', () =>
    check(
      'At December 31, 2015, $527 of advances was due (December 31, 2014 – $416).',
      '527 advances balance @at 2015-12-31#0',
      '416 advances balance @at 2014-12-31#0',
    ))
  test('what follows the brackets of the next', () =>
    check(
      'A repair cost of $23 (December 31, 2014 – $21) was paid during the year ended December 31, 2015.',
      '23 repair cost flow @year to 2015-12-31#0',
      '21 repair cost flow @year to 2014-12-31#0',
    ))
  test('nothing said', () => check('Rent expense was $5.', '5 Rent expense flow'))
})

describe('what an amount is', () => {
  test('a term of a contract', () => check('The bank may lend up to $5 million of loans.', '5 loans balance term'))
  test('the least and the most of a rate', () =>
    check('The discount rate ranged from 3% to 5%.', '3 discount rate flow minimum', '5 discount rate flow maximum'))
  test('the same in another unit', () =>
    check(
      'Rent expense was $5 million, or 7%, in fiscal 2006.',
      '5 Rent expense flow @FY of 2006#0',
      '7 Rent expense flow @FY of 2006#0',
    ))
  test('how much something changed', () =>
    check(
      'Reserves for repairs increased $9 million in fiscal 2006.',
      '9 Reserves for repairs flow change @FY of 2006#0',
    ))
  test('a gain is no change', () => check('The sale gave a gain of $9 million.', '9 gain flow'))
  test('what something was before it moved is not told', () =>
    check('Our ownership was reduced from 39% to 36%.', '36 ownership was reduced balance'))
})

describe('a label of the lexicon', () => {
  test('goes before the words of the sentence, which are kept', () => check('Revenue was $5.', '5 Revenue flow'))
  test('gives way to words after the amount, where it was said of one before', () =>
    check('Revenue was $5 and we had $4 of severance.', '5 Revenue flow', '4 severance flow'))
})

test('words are not read outside the notes', () => {
  const [sentence] = readSentences(textToBlocks('We recorded a charge of $5 million.'), FEW_LABELS)
  expect(sentence!.statements.map((it) => it.subject)).toEqual([null])
})
test('what is expected is not told', () => check('We expect charges of $5 million.'))
test('a piece of a table laid out as text is not read', () =>
  check('Exercise price $ 0.00 - $ 0.00 Granted - - - - Total 1.50 2.50 3.50 4.50'))
