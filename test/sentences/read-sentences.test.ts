import { describe, expect, test } from 'vitest'
import type { SentenceStatement } from '../../src/model/sentence.js'
import { labelMatcher } from '../../src/phrases/label-matcher.js'
import { labelKey } from '../../src/phrases/label-words.js'
import { readSentences } from '../../src/sentences/read-sentences.js'
import { renderMention } from '../support/render-period.js'
import { textToBlocks } from '../support/source.js'

const LABELS = labelMatcher(
  [
    'revenue',
    'net loss',
    'loss',
    'net income',
    'cash',
    'research and development expenses',
    'general and administrative expenses',
    'stock based compensation',
    'gross profit',
  ].map(labelKey),
)

/**
 * What a text says of each of its amounts: measure, role with direction, number, `before` for a comparative, the period of its own
 * after `@`, that of its clause after `<`.
 */
function check(text: string, ...expected: readonly string[]): void {
  expect(rendered(text)).toEqual(expected)
}

function rendered(text: string): readonly string[] {
  const sentences = readSentences(textToBlocks(text), LABELS)
  return sentences.flatMap((it) => it.statements.map((statement) => render(it.text.text, statement)))
}

function render(text: string, { measure, role, direction, amount, side, period, leading }: SentenceStatement): string {
  const parts = [
    measure === null ? '?' : text.slice(measure.range.start, measure.range.end).toLowerCase(),
    direction === null ? role : `${role} ${direction}`,
    `${amount.negative === null ? '' : '-'}${amount.number}${amount.kind === 'percent' ? '%' : ''}${amount.kind === 'perShare' ? '/share' : ''}`,
    side === 'comparative' ? 'before' : null,
    period === null ? null : `@${renderMention(period)}`,
    leading === null ? null : `<${renderMention(leading)}`,
  ]
  return parts.filter((it) => it !== null).join(' ')
}

describe('a level', () => {
  test('of a measure', () => check('Revenue was $5 million.', 'revenue level 5'))
  test('with its period after it', () =>
    check('Revenue was $5 million for the quarter ended June 30, 2007.', 'revenue level 5 @quarter to 2007-06-30'))
  test('with its period before it', () =>
    check('For the quarter ended June 30, 2007, revenue was $5 million.', 'revenue level 5 <quarter to 2007-06-30'))
  test('with an amount per share in brackets', () =>
    check('Net loss was $3.1 million ($0.01 per share).', 'net loss level 3.1', 'net loss level 0.01/share'))
  test('of two measures', () =>
    check('Revenue was $5 million and net loss was $3 million.', 'revenue level 5', 'net loss level 3'))
  test('of each of the years that are listed', () =>
    check(
      'Revenue was $5 million, $4 million and $3 million in 2005, 2004 and 2003, respectively.',
      'revenue level 5 @FY of 2005',
      'revenue level 4 @FY of 2004',
      'revenue level 3 @FY of 2003',
    ))
  test('a year in brackets is no amount', () => check('Net loss (2006) rose.'))
  test('a bare number is no amount', () => check('Revenue came from 12 customers.'))
})

describe('what something did to a measure', () => {
  test('says nothing of another period', () =>
    check('The strike reduced net income by $5 million in 2004.', 'net income effect decrease 5 @FY of 2004'))
  test('is a change where it is compared, or done by the company', () => {
    check(
      'The strike reduced net income by $5 million from the prior year.',
      'net income change decrease 5 @year before',
    )
    check(
      'We reduced general and administrative expenses by $5 million.',
      'general and administrative expenses change decrease 5',
    )
  })
})

describe('what is planned', () => {
  test('is no fact, nor is its year that of what stands before a semicolon', () =>
    check(
      'Revenue for the nine months was $2.7 million; the Company expects revenue of $4.0 million for the full year.',
      'revenue level 2.7 <the 9 month',
      'expects revenue outlook 4.0 @the year <the 9 month',
    ))
  test('by the word planned', () => check('Planned revenue for 1998 is $5 million.', 'revenue outlook 5 <FY of 1998'))
})

describe('a comparative', () => {
  const expected = ['revenue level 5', 'revenue level 4 before @year before']
  test('compared to', () => check('Revenue was $5 compared to $4 in the same period last year.', ...expected))
  test('compared with', () => check('Revenue was $5, compared with $4 in the same period last year.', ...expected))
  test('versus', () => check('Revenue was $5 versus $4 in the same period last year.', ...expected))
  test('against', () => check('Revenue was $5 against $4 in the same period last year.', ...expected))
  test('up from', () => check('Revenue was $5, up from $4 in the same period last year.', ...expected))
  test('with its own measure', () =>
    check(
      'Net loss was $3 compared to a loss of $5 for the same period last year.',
      'net loss level 3',
      'loss level 5 before @year before',
    ))
  test('of the year-ago quarter', () =>
    check(
      'Revenue was $5 versus $4 in the year-ago quarter.',
      'revenue level 5',
      'revenue level 4 before @quarter a year before',
    ))
  test('two pairs in one sentence', () =>
    check(
      'Revenue was $5 for the quarter ended June 30, 2007 compared with $4 for the same period last year and $9 for the six-month period ended June 30, 2007 compared with $8 for the same period last year.',
      'revenue level 5 @quarter to 2007-06-30',
      'revenue level 4 before @year before',
      'revenue level 9 @6 month to 2007-06-30',
      'revenue level 8 before @year before',
    ))
})

describe('a change', () => {
  test('by a percentage to a level', () =>
    check('Revenue increased 57.4% to $5 million.', 'revenue percentChange increase 57.4%', 'revenue level 5'))
  test('by an amount', () => check('Revenue decreased by $5 million.', 'revenue change decrease 5'))
  test('of a percentage from a level to another', () =>
    check(
      'Revenue fell 10% to $9 from $10 last year.',
      'revenue percentChange decrease 10%',
      'revenue level 9',
      'revenue level 10 before @year before',
    ))
  test('to a level', () => check('Revenue decreased to $5 million.', 'revenue level 5'))
  test('a noun with its amount', () => check('an increase of $5 million in revenue.', 'revenue change increase 5'))
  test('a noun with a list of measures', () =>
    check(
      'The change is the result of reductions in research and development expenses of $1.5 million, general and administrative expenses of $212 thousand and stock based compensation of $264 thousand.',
      'research and development expenses change decrease 1.5',
      'general and administrative expenses change decrease 212',
      'stock based compensation change decrease 264',
    ))
  test('the percentage before its noun', () =>
    check('Revenue was $5, an 8% increase.', 'revenue level 5', 'revenue percentChange increase 8%'))
  test('an adjective is the level or the change', () =>
    check(
      'We had lower research and development expenses of $5 million.',
      'research and development expenses either decrease 5',
    ))
  test('a percentage that is no change', () => check('Gross profit was 40% of revenue.', 'gross profit level 40%'))
})

describe('what is expected', () => {
  test('is outlook', () => check('Revenue is expected to be $5 million.', 'revenue outlook 5'))
  test('is outlook after what was', () =>
    check('Revenue was $4 million and is expected to be $5 million.', 'revenue level 4', 'revenue outlook 5'))
})

describe('blocks', () => {
  test('a list item is read', () => check('• Revenue was $5 million', 'revenue level 5'))
  test('a table is not', () => check('Revenue\t$5 million\nCosts\t$3 million'))
  test('a sentence over a page break is one', () =>
    check(
      'Revenue in the quarter ended June\n\n---\n\n30, 2007 was $5 million.',
      'revenue level 5 <quarter to 2007-06-30',
    ))
  test('a page of white space within a sentence is no more than a gap', () =>
    check(
      `Revenue was $5 million, up 12.3%${' '.repeat(20_000)}from $4 million.`,
      ...rendered('Revenue was $5 million, up 12.3% from $4 million.'),
    ))
  test('a wrapped sentence is one', () => check('Revenue was\n$5\nmillion.', 'revenue level 5'))
})
