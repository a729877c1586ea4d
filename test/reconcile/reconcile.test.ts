import { describe, expect, test } from 'vitest'
import { convertText, findingCodes, numericLines } from '../support/convert-text.js'

const HEAD = '(in thousands of Canadian dollars)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'
const NOW = '2006-09-01..2006-11-30'
const BEFORE = '2005-09-01..2005-11-30'

function check(text: string, ...expected: readonly string[]): void {
  expect(numericLines(convertText(text).report)).toEqual(expected)
}

describe('values are what XBRL would report', () => {
  test('a loss that is printed positive is negative net income', () =>
    check(`${HEAD}Net loss\t3,117\t5,102`, `NetIncomeLoss -3117000 CAD ${NOW}`, `NetIncomeLoss -5102000 CAD ${BEFORE}`))
  test('a loss in brackets is negative once', () =>
    check(
      `${HEAD}Net loss\t(3,117)\t(5,102)`,
      `NetIncomeLoss -3117000 CAD ${NOW}`,
      `NetIncomeLoss -5102000 CAD ${BEFORE}`,
    ))
  test('income or loss is as printed', () =>
    check(
      `${HEAD}Net income (loss)\t3,117\t(5,102)`,
      `NetIncomeLoss 3117000 CAD ${NOW}`,
      `NetIncomeLoss -5102000 CAD ${BEFORE}`,
    ))
  test('interest income in brackets among expenses is positive', () =>
    check(
      `${HEAD}Interest income\t(158)\t(95)`,
      `InvestmentIncomeInterest 158000 CAD ${NOW}`,
      `InvestmentIncomeInterest 95000 CAD ${BEFORE}`,
    ))
  test('a payment in brackets is positive', () =>
    check(
      `**Statements of Cash Flows**\n\n${HEAD}Repayment of long-term debt\t(158)\t(95)`,
      `RepaymentsOfLongTermDebt 158000 CAD ${NOW}`,
      `RepaymentsOfLongTermDebt 95000 CAD ${BEFORE}`,
    ))
  test('cash used is negative cash provided', () =>
    check(
      `**Statements of Cash Flows**\n\n${HEAD}Cash used in operating activities\t(158)\t(95)`,
      `NetCashProvidedByUsedInOperatingActivities -158000 CAD ${NOW}`,
      `NetCashProvidedByUsedInOperatingActivities -95000 CAD ${BEFORE}`,
    ))
  test('an amount per share stands for itself', () =>
    check(
      `${HEAD}Basic and diluted loss per common share\t0.01\t0.03`,
      `EarningsPerShareBasicAndDiluted -0.01 CAD/shares ${NOW}`,
      `EarningsPerShareBasicAndDiluted -0.03 CAD/shares ${BEFORE}`,
    ))
  test('a dash is zero with the decimals of its column', () => {
    const { report } = convertText(`${HEAD}Revenue\t—\t6\nResearch and development\t3\t1`)
    expect(report.facts.filter((it) => it.concept === 'core:Revenues').map((it) => [it.value, it.decimals])).toEqual([
      ['0', -3],
      ['6000', -3],
    ])
  })
  test('a blank is no fact', () => check(`${HEAD}Revenue\t\t6\n`, `Revenues 6000 CAD ${BEFORE}`))
  test('n/a is no fact', () => check(`${HEAD}Revenue\tn/a\t6\n`, `Revenues 6000 CAD ${BEFORE}`))
})

describe('decimals follow from the print', () => {
  function checkDecimals(text: string, expected: readonly (number | null)[]): void {
    const { report } = convertText(text, { currency: 'CAD' })
    expect(report.facts.filter((it) => it.unit !== null).map((it) => it.decimals)).toEqual(expected)
  }
  test('thousands', () => checkDecimals(`${HEAD}Revenue\t23\t6`, [-3, -3]))
  test('millions with a place', () =>
    checkDecimals('Revenue for the quarter ended Nov 30, 2006 was $2.1 million.', [-5]))
  test('cents', () => checkDecimals(`${HEAD}Basic and diluted loss per common share\t0.01\t0.030`, [2, 3]))
})

describe('a line that no concept fits', () => {
  test('has one made for it', () =>
    check(
      `${HEAD}Accretion in carrying value of convertible debentures\t227\t180`,
      `ext:AccretionInCarryingValueOfConvertibleDebentures 227000 CAD ${NOW}`,
      `ext:AccretionInCarryingValueOfConvertibleDebentures 180000 CAD ${BEFORE}`,
    ))
  test('takes the direction of its nearest family', () =>
    check(
      'Cash used in operating activities before changes in non-cash working capital was C$2.1 million for the quarter ended Nov 30, 2006.',
      `ext:CashUsedInOperatingActivitiesBeforeChangesInNonCashWorkingCapital -2100000 CAD ${NOW}`,
    ))
  test('is parted from others of its label by its section', () => {
    const { report } = convertText(`${HEAD}SELLING\nZyzzy\t23\t6\nRESEARCH\nZyzzy\t3\t1`)
    expect(report.extensions.map((it) => it.name)).toEqual(['ext:Zyzzy', 'ext:ZyzzyResearch'])
  })
})

describe('changes', () => {
  const SENTENCE = 'For the quarter ended Nov 30, 2006'
  test('are in the sign of their level, in a dimension that names the basis', () =>
    check(
      `${SENTENCE} research and development expenses decreased by C$1.5 million.`,
      `ResearchAndDevelopmentExpense -1500000 CAD ${NOW} ChangeFromPriorYearPeriod`,
    ))
  test('a decrease in a loss is an increase of net income', () =>
    check(
      `${SENTENCE} net loss decreased by C$2.0 million.`,
      `NetIncomeLoss 2000000 CAD ${NOW} ChangeFromPriorYearPeriod`,
    ))
  test('in per cent are pure facts of a concept made for the level', () =>
    check(
      `${SENTENCE} revenue decreased 57.4% to C$1.1 million.`,
      `ext:RevenuesPercentageChange -0.574 pure ${NOW} ChangeFromPriorYearPeriod`,
      `Revenues 1100000 CAD ${NOW}`,
    ))
  test('against the quarter before name that', () =>
    check(
      `${SENTENCE} revenue increased by C$1.5 million from the previous quarter.`,
      `Revenues 1500000 CAD ${NOW} ChangeFromPrecedingPeriod`,
    ))
  test('in a column restate the table', () =>
    check(
      '(in thousands of Canadian dollars)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\t% change\nRevenue\t23\t6\t283%',
      `Revenues 23000 CAD ${NOW}`,
      `Revenues 6000 CAD ${BEFORE}`,
    ))
})

describe('two printings of one fact', () => {
  test('that agree within their rounding are tied to each other', () => {
    const { report } = convertText(
      `Net loss for the quarter ended Nov 30, 2006 was C$3.1 million.\n\n${HEAD}Net loss\t3,117\t5,102`,
    )
    const [told, cell, comparative] = report.facts.filter((it) => it.concept === 'core:NetIncomeLoss')
    expect(told?.corroboratedBy).toEqual([cell?.id])
    expect(cell?.corroboratedBy).toEqual([told?.id])
    expect([told, cell, comparative].map((it) => it?.status)).toEqual(['proven', 'proven', 'read'])
  })
  test('have the sign that the table gives a loss that is no net loss', () =>
    check(
      `Storm losses for the quarter ended Nov 30, 2006 were C$3.1 million.\n\n${HEAD}Storm losses\t3,117\t5,102`,
      `ext:StormLosses 3100000 CAD ${NOW}`,
      `ext:StormLosses 3117000 CAD ${NOW}`,
      `ext:StormLosses 5102000 CAD ${BEFORE}`,
    ))
  test('that disagree are not', () => {
    const { report } = convertText(
      `Net loss for the quarter ended Nov 30, 2006 was C$4.1 million.\n\n${HEAD}Net loss\t3,117\t5,102`,
    )
    expect(report.facts.every((it) => it.corroboratedBy.length === 0)).toBe(true)
    expect(findingCodes(report)).toContain('validate/printings-disagree')
  })
})

describe('findings', () => {
  test('reconcile/no-currency: nothing tells the currency', () => {
    const { report } = convertText('\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\nRevenue\t$23\t$6')
    expect(numericLines(report)).toEqual([])
    expect(findingCodes(report)).toContain('reconcile/no-currency')
  })
  test('reconcile/no-period: nothing tells the period', () => {
    const { report } = convertText('(in thousands of Canadian dollars)\tNorth\tSouth\nRevenue\t23\t6')
    expect(numericLines(report)).toEqual([])
    expect(findingCodes(report)).toContain('reconcile/no-period')
  })
  test('reconcile/flow-at-instant: a flow has a day alone', () => {
    const { report } = convertText('As of November 30, 2006, revenue was C$5 million.')
    expect(numericLines(report)).toEqual([])
    expect(findingCodes(report)).toContain('reconcile/flow-at-instant')
  })
  test('reconcile/doubtful: a period is only inferred', () => {
    const { report } = convertText(`Interest income was C$5 million.\n\n${HEAD}Revenue\t23\t6`)
    const [finding] = report.findings.filter((it) => it.code === 'reconcile/doubtful')
    expect(finding?.severity).toBe('info')
    expect(report.facts.find((it) => it.concept === 'core:InvestmentIncomeInterest')?.status).toBe('doubtful')
  })
})

describe('what is no fact', () => {
  test('what is expected', () => check('Revenue is expected to be C$5 million in the quarter ended Nov 30, 2006.'))
  test('an amount of no known measure', () => check('In the quarter ended Nov 30, 2006 we sold it for C$5 million.'))
})

test('a sum bears out its lines, but not a total that it turns against its print', () => {
  const { report } = convertText(
    `${HEAD}Interest expense\t460\t380\nInterest income\t60\t80\nNon-operating income (expense)\t400\t300`,
  )
  expect(report.facts.filter((it) => it.unit !== null).map((it) => [it.value, it.status])).toEqual([
    ['460000', 'proven'],
    ['380000', 'proven'],
    ['60000', 'proven'],
    ['80000', 'proven'],
    ['-400000', 'read'],
    ['-300000', 'read'],
  ])
})

describe('a line below another', () => {
  test('that says "Per share" alone is of it', () =>
    check(
      `${HEAD}Net earnings\t3,117\t5,102\nPer share\t.31\t.51`,
      `NetIncomeLoss 3117000 CAD ${NOW}`,
      `NetIncomeLoss 5102000 CAD ${BEFORE}`,
      `EarningsPerShareBasicAndDiluted 0.31 CAD/shares ${NOW}`,
      `EarningsPerShareBasicAndDiluted 0.51 CAD/shares ${BEFORE}`,
    ))
})

test('what a profit and loss account retains is of its period', () =>
  expect(
    numericLines(
      convertText(`**Profit and Loss Account**\n\n${HEAD}Turnover\t81\t75\nRetained profit\t8\t7`).report,
    ).at(-1),
  ).toContain(BEFORE))
