import { expect, test } from 'vitest'
import { convertText } from '../support/convert-text.js'

const HEAD = '(in Canadian dollars)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'

/** The lines of the first statement: depth, label, role and concept. */
function check(text: string, ...expected: readonly string[]): void {
  const [statement] = convertText(text).report.statements
  expect(statement?.lines.map((it) => `${it.depth} ${it.label} [${it.labelRole}] ${it.concept ?? 'heading'}`)).toEqual(
    expected,
  )
}

test('lines and headings stand in the order of print', () =>
  check(
    `${HEAD}Revenue\t23\t6\nEXPENSES\nResearch and development\t3\t1`,
    '0 Revenue [standard] core:Revenues',
    '0 EXPENSES [standard] heading',
    '1 Research and development [standard] core:ResearchAndDevelopmentExpense',
  ))
test('a line that is printed with the other sign has a negated label', () =>
  check(`${HEAD}Loss for the period\t23\t6`, '0 Loss for the period [negated] core:NetIncomeLoss'))
test('a loss in brackets is printed as it is', () =>
  check(`${HEAD}Net loss\t(23)\t(6)`, '0 Net loss [standard] core:NetIncomeLoss'))
test('a wrapped label is one line', () =>
  check(
    `${HEAD}Revenue\t23\t6\nResearch and\n  development\t3\t1`,
    '0 Revenue [standard] core:Revenues',
    '0 Research and development [standard] core:ResearchAndDevelopmentExpense',
  ))

test('two statements of one title have two names', () => {
  const table = `**Statements of Loss**\n\n${HEAD}Revenue\t23\t6`
  const { statements } = convertText(`${table}\n\nThat was all.\n\n${table}`).report
  expect(statements.map((it) => [it.name, it.title])).toEqual([
    ['StatementsOfLoss', 'Statements of Loss'],
    ['StatementsOfLoss2', 'Statements of Loss'],
  ])
})

test('a row that gave no fact, here for want of a currency, is not listed', () =>
  check(
    '\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nRevenue\t23\t6\nWeighted average number of shares\t500\t400',
    '0 Weighted average number of shares [standard] core:WeightedAverageNumberOfSharesOutstandingBasic',
  ))
test('a table without facts is no statement', () => {
  expect(convertText('\tNov 30, 2006\tNov 30, 2005\nRevenue\t23\t6').report.statements).toEqual([])
})
