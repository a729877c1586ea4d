import { describe, expect, test } from 'vitest'
import { convertFiling } from '../../src/pipeline/convert.js'
import type { KnownFacts } from '../../src/profile/known-facts.js'
import { convertText, findingCodes, numericLines, packageTaxonomy } from '../support/convert-text.js'

/** The numeric facts of a filing, in the order of print. */
function check(text: string, expected: readonly string[], known: KnownFacts = {}): void {
  expect(numericLines(convertText(text, known).report)).toEqual(expected)
}

const CAD: KnownFacts = { currency: 'CAD' }
const Q2 = '2006-09-01..2006-11-30'
const Q2_BEFORE = '2005-09-01..2005-11-30'
const HEAD = '\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\n'

describe('where the scale stands', () => {
  const facts = [`Revenues 1204000 CAD ${Q2}`, `Revenues 6000 CAD ${Q2_BEFORE}`]
  const row = 'Revenue\t1,204\t6'
  test('in a caption alone', () =>
    check(`**Statements of Loss**\n\n(in thousands of Canadian dollars)\n\n${HEAD}${row}`, facts))
  test('in the corner alone', () => check(`(000's of Canadian dollars)${HEAD}${row}`, facts))
  test('in the headings of the columns alone', () =>
    check(`\tQuarter ended Nov 30, 2006 C$000s\tQuarter ended Nov 30, 2005 C$000s\n${row}`, facts))
  test('in a sentence far away', () =>
    check(
      `All amounts are in thousands of Canadian dollars unless otherwise noted.\n\nWe are well.\n\n**Results**\n\n${HEAD}${row}`,
      facts,
    ))
  test('nowhere, but the text agrees at thousands', () =>
    check(
      `For the quarter ended Nov 30, 2006 revenue was C$1.2 million and operating expenses were C$2.8 million.\n\n${HEAD}${row}\nOperating expenses\t2,782\t4,795`,
      [
        `Revenues 1200000 CAD ${Q2}`,
        `OperatingExpenses 2800000 CAD ${Q2}`,
        ...facts,
        `OperatingExpenses 2782000 CAD ${Q2}`,
        `OperatingExpenses 4795000 CAD ${Q2_BEFORE}`,
      ],
      CAD,
    ))
  test('mixed in one table', () =>
    check(
      `(in thousands of Canadian dollars, except share and per share data)${HEAD}Net loss\t(3,117)\t(5,102)\nBasic and diluted loss per share\t(0.02)\t(0.03)\nWeighted average number of shares outstanding - basic and diluted\t175,123,000\t173,523,000`,
      [
        `NetIncomeLoss -3117000 CAD ${Q2}`,
        `NetIncomeLoss -5102000 CAD ${Q2_BEFORE}`,
        `EarningsPerShareBasicAndDiluted -0.02 CAD/shares ${Q2}`,
        `EarningsPerShareBasicAndDiluted -0.03 CAD/shares ${Q2_BEFORE}`,
        `WeightedAverageNumberOfShareOutstandingBasicAndDiluted 175123000 shares ${Q2}`,
        `WeightedAverageNumberOfShareOutstandingBasicAndDiluted 173523000 shares ${Q2_BEFORE}`,
      ],
    ))
})

describe('cells', () => {
  test('a blank keeps its column', () =>
    check(`${HEAD}Revenue\t\t6\nGross profit\t3\t`, [`Revenues 6 CAD ${Q2_BEFORE}`, `GrossProfit 3 CAD ${Q2}`], CAD))
  test('a dash is zero', () =>
    check(`${HEAD}Revenue\t-\t6`, [`Revenues 0 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], CAD))
  test('a footnote mark is no digit', () =>
    check(`${HEAD}Revenue (1)\t23 (2)\t6*`, [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], CAD))
  test('non-breaking spaces are spaces', () =>
    check(
      `${HEAD}Revenue\t\u00a0$\u00a023\u00a0\t&nbsp;6&nbsp;`,
      [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`],
      CAD,
    ))
  test('a soft hyphen in a label prints nothing', () =>
    check(`${HEAD}Reve\u00adnue\t23\t6`, [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`], CAD))
  test('numbers in labels are no values', () => {
    const { report } = convertText(`${HEAD}1-4 family loans (Note 4)\t23\t6`, CAD)
    expect(report.facts.filter((it) => it.unit !== null).map((it) => it.value)).toEqual(['23', '6'])
  })
})

describe('headings', () => {
  test('merged, over two rows', () =>
    check(
      '\tThree months ended November 30,\t\tSix months ended November 30,\t\n\t2006\t2005\t2006\t2005\nRevenue\t23\t6\t30\t7',
      [
        `Revenues 23 CAD ${Q2}`,
        `Revenues 6 CAD ${Q2_BEFORE}`,
        'Revenues 30 CAD 2006-06-01..2006-11-30',
        'Revenues 7 CAD 2005-06-01..2005-11-30',
      ],
      CAD,
    ))
  test('set with spaces, the years below the lengths', () =>
    check(
      [
        '                        Three months ended      Six months ended',
        '                           November 30,           November 30,',
        '                          2006      2005        2006      2005',
        '                          ----      ----        ----      ----',
        'Revenue                $    23   $     6     $    30   $     7',
        'Operating expenses       2,782     4,795       5,117    10,249',
      ].join('\n'),
      [
        `Revenues 23 CAD ${Q2}`,
        `Revenues 6 CAD ${Q2_BEFORE}`,
        'Revenues 30 CAD 2006-06-01..2006-11-30',
        'Revenues 7 CAD 2005-06-01..2005-11-30',
        `OperatingExpenses 2782 CAD ${Q2}`,
        `OperatingExpenses 4795 CAD ${Q2_BEFORE}`,
        'OperatingExpenses 5117 CAD 2006-06-01..2006-11-30',
        'OperatingExpenses 10249 CAD 2005-06-01..2005-11-30',
      ],
      CAD,
    ))
  test('a footnote mark glued to the year', () =>
    check(
      'Year ended May 31,\t2006(1)\t2005\nRevenue\t23\t6',
      ['Revenues 23 CAD 2005-06-01..2006-05-31', 'Revenues 6 CAD 2004-06-01..2005-05-31'],
      CAD,
    ))
  test('the day before the month', () =>
    check(
      '\tHalf-year ended 30 June 2007\tHalf-year ended 30 June 2006\nRevenue\t23\t6',
      ['Revenues 23 CAD 2007-01-01..2007-06-30', 'Revenues 6 CAD 2006-01-01..2006-06-30'],
      CAD,
    ))
  test('a page break amid the rows', () =>
    check(
      `${HEAD}Revenue\t23\t6\n\n---\n\n${HEAD}Gross profit\t3\t1`,
      [
        `Revenues 23 CAD ${Q2}`,
        `Revenues 6 CAD ${Q2_BEFORE}`,
        `GrossProfit 3 CAD ${Q2}`,
        `GrossProfit 1 CAD ${Q2_BEFORE}`,
      ],
      CAD,
    ))
  test('repeated amid the rows', () =>
    check(
      'Year ended May 31,\t2006\t2005\nRevenue\t23\t6\n\t2006\t2005\nGross profit\t3\t1',
      [
        'Revenues 23 CAD 2005-06-01..2006-05-31',
        'Revenues 6 CAD 2004-06-01..2005-05-31',
        'GrossProfit 3 CAD 2005-06-01..2006-05-31',
        'GrossProfit 1 CAD 2004-06-01..2005-05-31',
      ],
      CAD,
    ))
  test('pipes', () =>
    check(
      '| | Quarter ended Nov 30, 2006 | Quarter ended Nov 30, 2005 |\n|---|---|---|\n| Revenue | 23 | 6 |',
      [`Revenues 23 CAD ${Q2}`, `Revenues 6 CAD ${Q2_BEFORE}`],
      CAD,
    ))
  test('a balance sheet', () =>
    check(
      '**Balance Sheets**\n\n\tNov 30, 2006\tMay 31, 2006\nTotal assets\t23\t6',
      ['Assets 23 CAD 2006-11-30', 'Assets 6 CAD 2006-05-31'],
      CAD,
    ))
  test('a pro forma column is not the reported one', () =>
    check(
      '\tQuarter ended Nov 30, 2006\tPro forma quarter ended Nov 30, 2006\nRevenue\t23\t30',
      [`Revenues 23 CAD ${Q2}`, `Revenues 30 CAD ${Q2} ProForma`],
      CAD,
    ))
})

describe('calendars of weeks', () => {
  const weeks = '\t13 weeks ended July 1, 2023\t13 weeks ended July 2, 2022\nRevenue\t23\t6'
  const now = '2023-04-02..2023-07-01'
  const before = '2022-04-03..2022-07-02'
  test('thirteen weeks', () => check(weeks, [`Revenues 23 CAD ${now}`, `Revenues 6 CAD ${before}`], CAD))
  test('thirteen and twenty-six weeks', () =>
    check(
      '\t13 weeks ended July 1, 2023\t26 weeks ended July 1, 2023\nRevenue\t23\t30',
      [`Revenues 23 CAD ${now}`, 'Revenues 30 CAD 2023-01-01..2023-07-01'],
      CAD,
    ))
  test('sixteen weeks', () =>
    check(
      '\t16 weeks ended April 21, 2007\nRevenue\t23\nGross profit\t3',
      ['Revenues 23 CAD 2006-12-31..2007-04-21', 'GrossProfit 3 CAD 2006-12-31..2007-04-21'],
      CAD,
    ))
  test('the second quarter of the text is the one in the table', () =>
    check(
      `**Second quarter results**\n\nRevenue for the second quarter was $25.\n\n${weeks}`,
      [`Revenues 25 CAD ${now}`, `Revenues 23 CAD ${now}`, `Revenues 6 CAD ${before}`],
      CAD,
    ))
  test('the same period last year is the one in the table', () =>
    check(
      `Revenue for the thirteen weeks ended July 1, 2023 was $23 compared to $6 for the same period last year.\n\n${weeks}`,
      [`Revenues 23 CAD ${now}`, `Revenues 6 CAD ${before}`, `Revenues 23 CAD ${now}`, `Revenues 6 CAD ${before}`],
      CAD,
    ))
})

describe('currencies', () => {
  test('a dollar that is Canadian', () =>
    check(
      'Unless specified otherwise, all amounts are in Canadian dollars. Revenue for the quarter ended Nov 30, 2006 was $5 million.',
      [`Revenues 5000000 CAD ${Q2}`],
    ))
  test('a dollar that is of Hong Kong', () =>
    check(`(in thousands of Hong Kong dollars)${HEAD}Revenue\t$23\t$6`, [
      `Revenues 23000 HKD ${Q2}`,
      `Revenues 6000 HKD ${Q2_BEFORE}`,
    ]))
  test('another currency at the number', () =>
    check('All amounts are in Canadian dollars. Revenue for the quarter ended Nov 30, 2006 was US$5 million.', [
      `Revenues 5000000 USD ${Q2}`,
    ]))
  test('a convenience translation is a fact in its own currency', () =>
    check('(in millions)\tQuarter ended Nov 30, 2006 €\tQuarter ended Nov 30, 2006 US$\nRevenue\t23\t30', [
      `Revenues 23000000 EUR ${Q2}`,
      `Revenues 30000000 USD ${Q2}`,
    ]))
  test('euros with a decimal comma', () =>
    check('Revenue for the quarter ended 30 November 2006 was €2,1 million.', [`Revenues 2100000 EUR ${Q2}`]))
  test('a dollar that nobody explains is no fact', () => {
    const { report } = convertText(`${HEAD}Revenue\t$23\t$6`)
    expect([numericLines(report), findingCodes(report)]).toEqual([[], ['reconcile/no-currency']])
  })
})

describe('sentences', () => {
  test('net losses in the plural', () =>
    check('For the quarter ended Nov 30, 2006 net losses were $5 million.', [`NetIncomeLoss -5000000 CAD ${Q2}`], CAD))
  test('a year to date beside a quarter', () =>
    check(
      'Revenue for the three and six months ended November 30, 2006 was $23 and $30, respectively.',
      [`Revenues 23 CAD ${Q2}`, 'Revenues 30 CAD 2006-06-01..2006-11-30'],
      CAD,
    ))
  test('a non-GAAP measure is not the standard one', () => {
    const { report } = convertText('Adjusted net income for the quarter ended Nov 30, 2006 was $5 million.', CAD)
    expect(report.facts.filter((it) => it.concept === 'core:NetIncomeLoss')).toEqual([])
  })
  test('a page break amid a date', () =>
    check(
      'Revenue for the six months ended November\n\n---\n\n30, 2006 was $5 million.',
      ['Revenues 5000000 CAD 2006-06-01..2006-11-30'],
      CAD,
    ))
  test('a wrapped line amid an amount', () =>
    check('Revenue for the quarter ended Nov 30, 2006 was $5\nmillion.', [`Revenues 5000000 CAD ${Q2}`], CAD))
})

describe('misprints are findings', () => {
  test('a total that its lines miss in one of four columns', () => {
    const { report } = convertText(
      '(in thousands)\tQuarter ended Nov 30, 2006\tQuarter ended Nov 30, 2005\tSix months ended Nov 30, 2006\tSix months ended Nov 30, 2005\nResearch and development\t1,122\t2,631\t2,453\t6,588\nGeneral and administrative\t1,407\t1,619\t2,195\t2,695\nOperating expenses\t2,529\t4,250\t4,948\t9,283',
      CAD,
    )
    expect(findingCodes(report)).toEqual(['validate/sum-missed'])
  })
  test('a stated change that the table does not bear out', () => {
    const { report } = convertText(
      `For the quarter ended Nov 30, 2006 revenue decreased 47.4% to $1.1 million.\n\n(in thousands)${HEAD}Revenue\t1,122\t2,631`,
      CAD,
    )
    expect(findingCodes(report)).toContain('validate/change-disagrees')
  })
  test('a heading that names another quarter than the cover’s calendar', () => {
    const { report } = convertText(
      `For the financial year ended May 31, 2006\n\n**THIRD QUARTER RESULTS**\n\nRevenue for the quarter ended Nov 30, 2006 was $5.`,
      CAD,
    )
    expect(findingCodes(report)).toContain('validate/fiscal-focus-disagrees')
  })
})

describe('refusals', () => {
  test('say why', () => {
    const conversion = convertFiling('a.pdf', Buffer.from('%PDF-1.4\n'), packageTaxonomy())
    expect(conversion.kind === 'refused' && conversion.reason.code).toBe('intake/unread-format')
  })
})

test('what the user knows goes before what is printed', () => {
  const { report } = convertText(`${HEAD}Revenue\t$23\t$6`, { currency: 'AUD', cik: '1', form: '8-K' })
  expect([numericLines(report)[0], report.entity.identifier, report.document.form]).toEqual([
    `Revenues 23 AUD ${Q2}`,
    '0000000001',
    '8-K',
  ])
})

test('the same bytes give the same report', () => {
  const text = `For the quarter ended Nov 30, 2006 revenue was C$5 million.\n\n${HEAD}Revenue\t23\t6`
  expect(convertText(text).report).toEqual(convertText(text).report)
})

test('odd texts are converted to nothing, not to a fault', () => {
  const texts = '| (((( $ --- ** **\n** []( 1 - a\tb <b &#0; \ud800 • (1)\n(2)'.split(' ')
  for (const text of texts) expect(numericLines(convertText(text).report)).toEqual([])
})

describe('a row that has fewer numbers than its table had columns is a finding, and no fact', () => {
  const rows = 'Revenue\n23\n6\nRent\n7\nCost of sales\n3\n1\nNet loss\n20\n5'
  const table = `Three months ended November 30,\n2006\n2005\n${rows}`
  const check = (text: string): void => {
    const { report } = convertText(text, CAD)
    expect(findingCodes(report)).toContain('structure/lost-columns')
    expect(numericLines(report).filter((it) => it.includes('Rent'))).toEqual([])
    expect(numericLines(report)).toHaveLength(6)
  }
  test('in plain text', () => check(table))
  test('in preformatted text', () => check(`<html><body><pre>${table}</pre></body></html>`))
  test('in a document of a submission', () =>
    check(`<SEC-DOCUMENT>a\n<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n${table}\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>`))
})

const THREE_ROWS = 'Cost of sales\t1,002\t900\nGross profit\t232\t200'

test('a damaged number is a finding with what it likely is, and no fact', () => {
  const { report } = convertText(`${HEAD}Revenue\tl,234\t1,100\n${THREE_ROWS}`, CAD)
  const found = report.findings.filter((it) => it.code === 'tables/damaged-number')
  expect(found.map((it) => it.suggestion)).toEqual(['1,234'])
  expect(numericLines(report).filter((it) => it.startsWith('Revenues '))).toHaveLength(1)
})

test('what a sum comes to without a damaged number is no finding', () => {
  const { report } = convertText(`${HEAD}Revenue\tl,234\t1,100\n${THREE_ROWS}`, CAD)
  expect(findingCodes(report)).not.toContain('validate/sum-missed')
})

test('a comma before two digits is damage among numbers with commas between their thousands', () => {
  const rows = 'Revenue\t12,34\t1,100\nCost of sales\t1,002\t1,900\nResearch\t1,300\t1,200'
  const { report } = convertText(`${HEAD}${rows}`, CAD)
  expect(findingCodes(report)).toContain('tables/damaged-number')
  expect(numericLines(report).filter((it) => it.startsWith('Revenues '))).toHaveLength(1)
})

test('but a decimal comma where no number has others', () => {
  const { report } = convertText(`${HEAD}Revenue\t12,34\t11,50\nCost of sales\t2,10\t3,20`, CAD)
  expect(findingCodes(report)).not.toContain('tables/damaged-number')
})
