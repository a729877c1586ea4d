import { describe, expect, test } from 'vitest'
import { joinCells } from '../../src/tables/join-cells.js'
import { htmlTable, htmlToBlocks } from '../support/html.js'
import { renderValue } from '../support/render-grid.js'

/** Cells of a row as `$(35) = -35`; text has no value. */
function check(row: string, ...expected: readonly string[]): void {
  const block = htmlToBlocks(htmlTable(row))[0]
  const cells = block?.kind === 'table' ? joinCells(block.table.rows[0]!.cells) : []
  expect(
    cells.map(({ text, value, isYear }) => {
      const printed = value === null ? '' : ` = ${isYear ? 'year ' : ''}${renderValue(value)}`
      return `${text.text}${printed}`
    }),
  ).toEqual(expected)
}

describe('are joined', () => {
  test('a currency sign and its number', () => check('Loss | $ | 35', 'Loss', '$35 = 35'))
  test('a coded sign', () => check('Loss | US$ | 35', 'Loss', 'US$35 = 35'))
  test('a bracket and its end', () => check('Loss | (35 | )', 'Loss', '(35) = -35'))
  test('all of them', () => check('Loss | $ | (35 | )', 'Loss', '$(35) = -35'))
  test('a sign with its bracket', () => check('Loss | $( | 35 | )', 'Loss', '$(35) = -35'))
  test('a percent sign after a bracket', () => check('Change | (5.7 | )%', 'Change', '(5.7)% = -5.7%'))
  test('a percentage set apart at its point', () => check('Rate | 35 | .0%', 'Rate', '35.0% = 35.0%'))
  test('a bracket with a footnote mark', () => check('Loss | (35 | ) (1)', 'Loss', '(35) (1) = -35'))
  test('a sign and a dash', () => check('Loss | $ | —', 'Loss', '$— = nil'))
})

describe('are not joined', () => {
  test('a year and the percent sign that heads the next column', () =>
    check('Loss | 2006 | %', 'Loss', '2006 = year 2006', '%'))
  test('a day and the percent sign that heads the next column', () =>
    check('Loss | 6/30/2006 | %', 'Loss', '6/30/2006', '%'))
  test('two percentages below one', () => check('Rate | .17% | .15%', 'Rate', '.17% = 0.17%', '.15% = 0.15%'))
  test('an amount and a percentage below one', () =>
    check('Loans | 1,204 | .15%', 'Loans', '1,204 = 1204', '.15% = 0.15%'))
  test('two numbers', () => check('Loss | 35 | 7', 'Loss', '35 = 35', '7 = 7'))
  test('a sign and words', () => check('Loss | $ | none of it', 'Loss', '$', 'none of it'))
  test('a footnote mark', () => check('Loss | 35 | (a)', 'Loss', '35 = 35', '(a)'))
  test('a broken day and the percent sign over the next column', () => check(' | 30, | %', '30,', '%'))
  test('a year and the percent sign over the next column', () => check(' | 2006 | %', '2006 = year 2006', '%'))
})

describe('years', () => {
  test('may be numbers', () => check('Year | 2006', 'Year', '2006 = year 2006'))
  test('with a footnote mark', () => check('Year | 2006(1)', 'Year', '2006(1) = year 2006'))
  test('are none of money', () => check('Loss | $ | 2,006', 'Loss', '$2,006 = 2006'))
})

test('thousands over a column are no number', () => check(' | $000 | £’000', '$000', '£’000'))
