import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/sentences/split-sentences.js'
import { plainText } from '../support/source.js'

/** Sentences, parted by strokes. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '')
  expect(
    splitSentences(plainText(text))
      .map((it) => it.text)
      .join('| '),
  ).toBe(marked)
}

describe('a full stop ends a sentence', () => {
  test('before a capital', () => check('Sales rose.| Costs fell.'))
  test('before a sign or a number', () => check('Sales rose.| $5 million was paid.| 12 sites opened.'))
  test('within quotation marks', () => check('“We grew.”| The rest fell.'))
  test('after a bracket', () => check('(Sales rose.)| Costs fell.'))
  test('a question or exclamation mark too', () => check('Why?| Costs fell!| Sales rose.'))
  test('at the end of the text', () => check('Sales rose.'))
  test('after a year', () => check('It was 2006.| Sales rose.'))
  test('after the name of a company, before a word that begins sentences', () =>
    check('We bought Acme Inc.| The price was low.'))
  test('after a percentage', () => check('Sales rose 5%.| Costs fell.'))
})

describe('a full stop ends no sentence', () => {
  test('in a company’s name', () => check('Lorus Therapeutics Inc. Reports growth.'))
  test('after a title', () => check('Dr. Young and Mr. Smith joined.'))
  test('in an amount', () => check('Cash was $2.1 million and rose.'))
  test('after a short month', () => check('ended Nov. 30, 2006 and Sept. 30, 2006.'))
  test('in the name of a country', () => check('in U.S. Dollars and U.K. Pounds.'))
  test('after an initial', () => check('J. P. Morgan advised.'))
  test('after versus', () => check('$5 vs. $6 before.'))
  test('before lower case', () => check('approx. five percent.'))
  test('after a currency that is cut short', () => check('Sales were Fr. 5 million.'))
  test('after number', () => check('See Note No. 4 for more.'))
})

test('a sentence without an end is one', () => check('Sales rose'))
test('white space alone is none', () => expect(splitSentences(plainText('  '))).toEqual([]))
