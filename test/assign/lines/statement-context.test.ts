import { describe, expect, test } from 'vitest'
import { type LineInContext, statementContext } from '../../../src/assign/lines/statement-context.js'
import { linesOf } from '../../support/line-model.js'

const BALANCE_SHEET = [
  'Cash',
  'Total current assets',
  'Land',
  'Buildings',
  'Total assets',
  'Accounts payable',
  'Total liabilities',
  'Cash',
]

/** A line of the statement: what `told` says of it. */
function check<Told>(index: number, told: (line: LineInContext) => Told, expected: Told, labels = BALANCE_SHEET): void {
  expect(told(statementContext('BS', linesOf(...labels)).lines[index]!)).toEqual(expected)
}

describe('totals', () => {
  const around = ({ lastTotal, nextTotal, totalAfterNext }: LineInContext) =>
    [lastTotal, nextTotal, totalAfterNext].map((it) => it.text)
  test('stand above and below', () => check(2, around, ['total current asset', 'total asset', 'total liability']))
  test('are none above the first', () => check(0, around, ['^', 'total current asset', 'total asset']))
  test('are none below the last', () => check(7, around, ['total liability', '$', '$']))
  test('above and below a total are others', () => check(4, around, ['total current asset', 'total liability', '$']))
})

describe('the distance', () => {
  const distance = ({ sinceTotal, untilTotal }: LineInContext) => [sinceTotal, untilTotal]
  test('is of lines between', () => check(3, distance, [1, 0]))
  test('of lines without totals is from the ends', () => check(1, distance, [1, 2], ['Cash', 'Land', 'Gold', 'Silver']))
  test('is no longer than six', () => check(8, distance, [6, 0], [...'abcdefghi']))
})

describe('lines of the same words', () => {
  const occurrences = ({ before, after }: LineInContext) => [before, after]
  test('stand before and after', () => check(1, occurrences, [1, 1], ['Other', 'Other, net', 'Land', 'Others']))
  test('are counted from the first', () => {
    check(0, occurrences, [0, 1])
    check(7, occurrences, [1, 0])
  })
  test('before are counted to four', () => check(6, occurrences, [4, 0], Array(7).fill('Other')))
  test('after are counted to three', () => check(0, occurrences, [0, 3], Array(7).fill('Other')))
})

describe('the part of the statement', () => {
  function checkPart(section: string, expected: string): void {
    const lines = [{ label: 'Notes payable', section }, ...linesOf('Total current liabilities')]
    expect(statementContext('BS', lines).lines[0]!.region.text).toBe(expected)
  }
  test('is that of the heading above', () => checkPart('Investing activities', 'investing'))
  test('is that of the total below where no heading is above', () => checkPart('', 'current liabilities'))
  test('is that of the total below where the heading names none', () => checkPart('As restated', 'current liabilities'))
  test('is the end where neither tells', () => check(7, (it) => it.region.text, '$'))
})

describe('a statement shows', () => {
  function checkTraits(labels: readonly string[], ...expected: readonly string[]): void {
    expect(statementContext('BS', linesOf(...labels)).traits.map((it) => it.text)).toEqual(expected)
  }
  test('that others hold shares', () => checkTraits(['Minority interest'], 'noncontrolling interests'))
  test('that it tells what is current', () => checkTraits(['Total current assets'], 'classified'))
  test('that it is of a bank, by several lines', () => checkTraits(['Loans', 'Deposits'], 'bank'))
  test('that it is of an insurer', () => checkTraits(['Premiums earned'], 'insurer'))
  test('several traits', () =>
    checkTraits(['Rental income', 'Loss from discontinued operations'], 'discontinued operations', 'real estate'))
  test('nothing of these', () => checkTraits(['Deposits', 'Land']))
})

test('what is known of the statement is kept', () => {
  expect(statementContext('CF', []).kind).toBe('CF')
  expect(statementContext(null, []).lines).toEqual([])
})

test('units and partners are words of their own', () =>
  expect(
    statementContext('BS', linesOf('Community opportunities in the United States')).traits.map((it) => it.text),
  ).toEqual([]))
test('the innermost heading tells the part of the statement', () => {
  const section = "Liabilities and stockholders' equity Long-term liabilities"
  expect(statementContext('BS', [{ label: 'Notes', section }]).lines[0]!.region.text).toBe('liabilities')
})
