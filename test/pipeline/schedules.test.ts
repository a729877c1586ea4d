import { describe, expect, test } from 'vitest'
import { convertText, factLine, findingCodes } from '../support/convert-text.js'

const STATEMENTS = `FORM 10-Q

(In thousands of US dollars, except per share amounts)

Income Statement

\tNine months ended June 30, 1997\tNine months ended June 30, 1996
Revenue\t5,467\t7,100
Cost of revenue\t4,419\t5,200
Gross profit\t1,048\t1,900
Interest expense\t56\t40
Income tax expense\t120\t90
Net income\t884\t1,770
Basic earnings per share\t7.04\t8.10

Balance Sheet

(In thousands of US dollars)

\tJune 30, 1997\tJune 30, 1996
Cash and cash equivalents\t176\t140
Inventories\t534\t400
Total deposits\t8,000\t7,000
Total assets\t14,341\t13,000
`
const HEAD =
  '<ARTICLE> 5\n<MULTIPLIER> 1,000\n<PERIOD-TYPE> 9-MOS\n<FISCAL-YEAR-END> SEP-30-1997\n<PERIOD-END> JUN-30-1997\n'

function convert(amounts: string, head = HEAD, header = '') {
  const documents = [
    ['10-Q', STATEMENTS],
    ['EX-27', `${head}${amounts}`],
  ] as const
  const text = documents
    .map(([type, body]) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${body}\n</TEXT>\n</DOCUMENT>\n`)
    .join('')
  return convertText(`${header}${text}`).report
}

/** Facts of the schedule, each with its status and what bears it out, then findings on the schedule. */
function check(report: ReturnType<typeof convert>, ...expected: readonly string[]): void {
  const facts = report.facts.filter((it) => it.provenance.derivation.concept?.includes('schedule-tag'))
  const lines = facts.map((it) =>
    `${factLine(it)} ${it.status}`.replace('1996-10-01..1997-06-30', '9M97').replace('1997-06-30', 'JUN97'),
  )
  expect([...lines, ...findingCodes(report).filter((it) => it.includes('schedule'))]).toEqual(expected)
}

describe('an amount that the statements print as well', () => {
  test('is proven', () => check(convert('<NET-INCOME> 884'), 'NetIncomeLoss 884000 USD 9M97 proven'))
  test('proves the one of the statements', () => {
    const [fact] = convert('<NET-INCOME> 884').facts.filter(
      (it) => it.concept === 'core:NetIncomeLoss' && it.value === '884000',
    )
    expect([fact?.status, fact?.provenance.derivation.value]).toEqual([
      'proven',
      ['printed-digits', 'same-in-schedule'],
    ])
  })
  test('per share isn’t multiplied', () =>
    check(convert('<EPS-PRIMARY> 7.04'), 'EarningsPerShareBasic 7.04 USD/shares 9M97 proven'))
  test('names the concept of a tag that may mean several', () =>
    check(convert('<TOTAL-COSTS> 4,419'), 'CostOfRevenue 4419000 USD 9M97 proven'))
  test('is of their line where no concept is the tag’s', () =>
    check(convert('<DEPOSITS> 8,000', HEAD.replace('5', '9')), 'Deposits 8000000 USD JUN97 proven'))
})

describe('an amount that the statements don’t print', () => {
  test('is of the tag’s concept', () =>
    check(convert('<CURRENT-ASSETS> 3,493'), 'AssetsCurrent 3493000 USD JUN97 read'))
  test('is of a concept that is made for the tag', () =>
    check(convert('<PP&E> 1,286'), 'ext:PropertyPlantAndEquipmentGross 1286000 USD JUN97 read'))
  test('proves nothing under two tags', () =>
    check(
      convert('<NET-INCOME> 999\n<NET-INCOME> 999'),
      'NetIncomeLoss 999000 USD 9M97 doubtful',
      'NetIncomeLoss 999000 USD 9M97 doubtful',
      'validate/schedule-disagrees',
    ))
  test('nor does nil, which may stand for "not reported"', () =>
    check(convert('<EXTRAORDINARY> 0'), 'ext:ExtraordinaryItems 0 USD 9M97 doubtful', 'reconcile/schedule-nil'))
})

describe('another amount than the statements’', () => {
  const report = convert('<TOTAL-ASSETS> 4,341')
  test('is doubtful, and told', () => check(report, 'Assets 4341000 USD JUN97 doubtful', 'validate/schedule-disagrees'))
  test('doesn’t make theirs doubtful', () =>
    expect(report.facts.find((it) => it.value === '14341000')?.status).toBe('read'))
})

describe('a careless heading', () => {
  const FLOWS = '<TOTAL-REVENUES> 5,467\n<CGS> 4,419\n<NET-INCOME> 884'
  const LINES = [
    'Revenues 5467000 USD 9M97 proven',
    'CostOfRevenue 4419000 USD 9M97 proven',
    'NetIncomeLoss 884000 USD 9M97 proven',
  ]
  test('names another period', () =>
    check(convert(FLOWS, HEAD.replace('9-MOS', '6-MOS')), ...LINES, 'reconcile/schedule-period'))
  test('names another multiplier', () =>
    check(convert(FLOWS, HEAD.replace('1,000', '1')), ...LINES, 'reconcile/schedule-multiplier'))
  test('is believed where little speaks against it', () =>
    check(
      convert('<NET-INCOME> 884', HEAD.replace('9-MOS', '6-MOS')),
      'NetIncomeLoss 884000 USD 1997-01-01..JUN97 read',
    ))
})

describe('the articles', () => {
  const of = (article: string, amounts: string) => convert(amounts, HEAD.replace('<ARTICLE> 5', `<ARTICLE> ${article}`))
  test('of insurers', () => check(of('7', '<PREMIUMS> 5,100'), 'ext:Premiums 5100000 USD 9M97 read'))
  test('of banks, with a balance before the period', () =>
    check(
      of('9', '<ALLOWANCE-OPEN> 70\n<ALLOWANCE-CLOSE> 80\n<YIELD-ACTUAL> 4.85'),
      'ext:AllowanceForLoanLosses 70000 USD 1996-09-30 read',
      'ext:AllowanceForLoanLosses 80000 USD JUN97 read',
      'ext:NetYieldOnInterestEarningAssets 0.0485 pure 9M97 read',
    ))
  test('of utilities', () =>
    check(
      of('UT', '<BOOK-VALUE> PER-BOOK\n<TOTAL-NET-UTILITY-PLANT> 9,100\n<GROSS-OPERATING-REVENUE> 5,467'),
      'ext:TotalNetUtilityPlant 9100000 USD JUN97 read',
      'Revenues 5467000 USD 9M97 proven',
    ))
  test('of brokers', () => check(of('BD', '<COMMISSIONS> 410'), 'ext:Commissions 410000 USD 9M97 read'))
  test('of funds, with numbers of shares', () =>
    check(
      of('6', '<SHARES-COMMON-STOCK> 12\n<PER-SHARE-NAV-END> 10.25'),
      'CommonStockSharesOutstanding 12000 shares JUN97 read',
      'ext:NetAssetValuePerShare 10.25 USD/shares JUN97 read',
    ))
})

describe('several schedules, of further periods', () => {
  const FIRST = `${HEAD}<NET-INCOME> 884\n`
  const RESTATED = HEAD.replace('<PERIOD-END> JUN-30-1997', '<RESTATED>\n<PERIOD-END> JUN-30-1996').replace(
    '1997',
    '1996',
  )
  const LINES = ['NetIncomeLoss 884000 USD 9M97 proven', 'NetIncomeLoss 1770000 USD 1995-10-01..1996-06-30 proven']
  test('in one document', () => check(convert(`<NET-INCOME> 884\n${RESTATED}<NET-INCOME> 1,770`), ...LINES))
  test('in a document each', () => {
    const body = (type: string, text: string) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`
    const documents = [
      body('10-Q', STATEMENTS),
      body('EX-27.1', FIRST),
      body('EX-27.2', `${RESTATED}<NET-INCOME> 1,770`),
    ]
    check(convertText(documents.join('')).report, ...LINES)
  })
})

describe('a schedule that isn’t in a document of its own', () => {
  const SCHEDULE = `${HEAD}<CASH> 176\n<NET-INCOME> 884\n`
  const LINES = [
    'CashAndCashEquivalentsAtCarryingValue 176000 USD JUN97 proven',
    'NetIncomeLoss 884000 USD 9M97 proven',
  ]
  const main = (text: string) => `<DOCUMENT>\n<TYPE>10-Q\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`
  test('after the text of the report', () => check(convertText(main(`${STATEMENTS}\n${SCHEDULE}`)).report, ...LINES))
  test('after the report’s document', () => check(convertText(main(STATEMENTS) + SCHEDULE).report, ...LINES))
  test('in a file without documents', () => check(convertText(`${STATEMENTS}\n${SCHEDULE}`).report, ...LINES))
})

describe('a schedule that names a registrant', () => {
  const header = '<SEC-HEADER>\nFILER:\nCOMPANY CONFORMED NAME: ACME CORP\nCENTRAL INDEX KEY: 12\n</SEC-HEADER>\n'
  const of = (name: string, cik: string) => convert('<NET-INCOME> 884', `<NAME> ${name}\n<CIK> ${cik}\n${HEAD}`, header)
  test('of the filing is of the statements', () =>
    check(of('ACME CORP', '0000012'), 'NetIncomeLoss 884000 USD 9M97 proven'))
  test('beside it is of a member', () =>
    check(of('OTHER INC', '13'), 'NetIncomeLoss 884000 USD 9M97 ext:OtherInc read'))
})

test('numbers of a schedule are told apart', () => {
  const text = `<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n${HEAD}<CASH> 176<F1>\n<UNKNOWN-TAG> 12\n</TEXT>\n</DOCUMENT>\n`
  const { report, source } = convertText(text)
  expect(report.numbers.map((it) => `${source.text.slice(it.span.start, it.span.end)} ${it.class}`)).toEqual([
    '27 markup',
    '5 reference',
    '1,000 scale',
    '9 period',
    '30 date',
    '1997 date',
    '30 date',
    '1997 date',
    '176 fact',
    '1 markup',
    '12 measure',
  ])
})
