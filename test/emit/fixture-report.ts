import { contentId } from '../../src/base/hash.js'
import { span } from '../../src/base/span.js'
import type { ExtensionConcept } from '../../src/model/concept.js'
import type { DimensionValue, Provenance } from '../../src/model/fact.js'
import type { ExtensionMember } from '../../src/model/member.js'
import type { Period } from '../../src/model/period.js'
import type { Report, ReportedFact, StatementLine } from '../../src/model/report.js'
import { moneyUnit, PURE, perShareUnit, SHARES, unitText } from '../../src/model/unit.js'

export const QUARTER: Period = { kind: 'duration', start: '2006-09-01', end: '2006-11-30' }
const QUARTER_BEFORE: Period = { kind: 'duration', start: '2005-09-01', end: '2005-11-30' }
const PERIOD_END: Period = { kind: 'instant', date: '2006-11-30' }

/** The fact's place in the filing, which is all that tells two printings of it apart. */
type FactParts = Partial<ReportedFact> & Pick<ReportedFact, 'concept' | 'value'>

/** A fact as the stages before would give it, with an id of its content. */
export function fact(at: number, parts: FactParts): ReportedFact {
  const whole: ReportedFact = {
    id: '',
    decimals: null,
    unit: null,
    period: QUARTER,
    dimensions: {},
    provenance: provenance(at),
    confidence: 0.98,
    status: 'read',
    fiscal: null,
    corroboratedBy: [],
    ...parts,
  }
  return {
    ...whole,
    id: parts.id ?? contentId('f', [whole.concept, whole.value, `${at}`, whole.unit ? unitText(whole.unit) : '']),
  }
}

function provenance(at: number): Provenance {
  return {
    value: span(at, at + 5),
    label: [span(at - 20, at - 2)],
    scale: [span(10, 19)],
    currency: [],
    period: [span(30, 60), span(70, 74)],
    sign: [],
    derivation: { currency: ['currency-sign'], concept: ['told-by-user'] },
  }
}

function money(at: number, concept: string, value: string, period = QUARTER, decimals = -3): ReportedFact {
  return fact(at, { concept, value, decimals, unit: moneyUnit('CAD'), period })
}

const FROM_PRIOR_YEAR: Readonly<Record<string, DimensionValue>> = {
  'core:ChangeAxis': { kind: 'member', member: 'core:PriorYearPeriodMember' },
}

function segment(member: string): Readonly<Record<string, DimensionValue>> {
  return { 'core:SegmentsAxis': { kind: 'member', member } }
}

const tableLoss = money(700, 'core:NetIncomeLoss', '-3117000')
const sentenceLoss = money(200, 'core:NetIncomeLoss', '-3100000', QUARTER, -5)

export const ACCRETION: ExtensionConcept = {
  name: 'ext:AccretionOfDebentures',
  type: 'monetary',
  period: 'duration',
  balance: 'debit',
  labels: { standard: 'Accretion in carrying value of convertible debentures' },
  anchors: [],
  documentation: null,
  wider: 'core:CostOfRevenue',
}

const CHANGE_RATE: ExtensionConcept = {
  ...ACCRETION,
  name: 'ext:ResearchAndDevelopmentExpensePercentChange',
  type: 'pure',
  balance: null,
  labels: { standard: 'Change in research & development <in percent>' },
  wider: 'core:ResearchAndDevelopmentExpense',
}

export const MEMBERS: readonly ExtensionMember[] = [
  { name: 'ext:DevicesMember', axis: 'core:SegmentsAxis', label: 'Devices' },
  { name: 'ext:DrugsMember', axis: 'core:SegmentsAxis', label: 'Drugs & <vaccines>' },
]

export const LINES: readonly StatementLine[] = [
  line('REVENUE', 'core:Revenues'),
  line('EXPENSES', null),
  line('Cost of sales', 'core:CostOfRevenue', 1),
  line('Research and development', 'core:ResearchAndDevelopmentExpense', 1),
  line('Operating expenses', 'core:OperatingExpenses', 0, 'total'),
  line('Accretion in carrying value of convertible debentures', 'ext:AccretionOfDebentures'),
  line('Interest income', 'core:InterestIncome', 0, 'negated'),
  line('Loss for the period', 'core:NetIncomeLoss', 0, 'negated'),
  line('Loss per share', 'core:EarningsPerShareBasicAndDiluted', 0, 'negated'),
]

function line(
  label: string,
  concept: string | null,
  depth = 0,
  labelRole: StatementLine['labelRole'] = 'standard',
): StatementLine {
  return { label, concept, depth, labelRole }
}

export const fixtureReport: Report = {
  document: { name: 'acme 6-K.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', length: 1000, form: '6-K' },
  entity: { scheme: 'https://filing2xbrl.example/registrant', identifier: 'Acme 100% Söhne & Co.' },
  extensions: [ACCRETION, CHANGE_RATE],
  members: MEMBERS,
  statements: [{ name: 'StatementsOfLoss', title: 'Consolidated Statements of Loss', lines: LINES }],
  summations: [
    {
      statement: 'StatementsOfLoss',
      total: 'core:OperatingExpenses',
      items: [
        { concept: 'core:CostOfRevenue', weight: 1 },
        { concept: 'core:ResearchAndDevelopmentExpense', weight: 1 },
      ],
    },
    {
      statement: 'StatementsOfLoss',
      total: 'core:NetIncomeLoss',
      items: [
        { concept: 'core:Revenues', weight: 1 },
        { concept: 'core:OperatingExpenses', weight: -1 },
        { concept: 'ext:AccretionOfDebentures', weight: -1 },
        { concept: 'core:InterestIncome', weight: 1 },
      ],
    },
  ],
  facts: [
    money(610, 'core:Revenues', '23000'),
    money(620, 'core:Revenues', '6000', QUARTER_BEFORE),
    money(630, 'core:CostOfRevenue', '3000'),
    money(640, 'core:ResearchAndDevelopmentExpense', '2779000'),
    money(650, 'core:OperatingExpenses', '2782000'),
    money(660, 'ext:AccretionOfDebentures', '516000'),
    money(670, 'core:InterestIncome', '158000'),
    { ...tableLoss, status: 'proven', corroboratedBy: [sentenceLoss.id], fiscal: { year: 2007, period: 'Q2' } },
    { ...sentenceLoss, corroboratedBy: [tableLoss.id] },
    fact(710, {
      concept: 'core:EarningsPerShareBasicAndDiluted',
      value: '-0.50',
      decimals: 2,
      unit: perShareUnit('CAD'),
    }),
    fact(720, { concept: 'core:SharesOutstanding', value: '1500', decimals: 0, unit: SHARES, period: PERIOD_END }),
    money(730, 'core:Assets', '1250000', PERIOD_END),
    { ...money(740, 'core:ResearchAndDevelopmentExpense', '-1500000', QUARTER, -5), dimensions: FROM_PRIOR_YEAR },
    fact(750, {
      concept: 'ext:ResearchAndDevelopmentExpensePercentChange',
      value: '-0.574',
      decimals: 3,
      unit: PURE,
      dimensions: FROM_PRIOR_YEAR,
    }),
    { ...money(760, 'core:Revenues', '15000'), dimensions: segment('ext:DrugsMember') },
    { ...money(770, 'core:Revenues', '8000'), dimensions: segment('ext:DevicesMember') },
    {
      ...money(780, 'core:ResearchAndDevelopmentExpense', '-900000', QUARTER, -5),
      dimensions: { ...segment('ext:DrugsMember'), ...FROM_PRIOR_YEAR },
    },
    fact(20, { concept: 'core:EntityRegistrantName', value: 'Acme 100% Söhne & Co. <Holdings>' }),
    fact(40, { concept: 'core:DocumentPeriodEndDate', value: '2006-11-30' }),
    fact(50, { concept: 'core:DocumentFiscalYearFocus', value: '2007' }),
    fact(60, { concept: 'core:CurrentFiscalYearEndDate', value: '--05-31' }),
    fact(70, { concept: 'core:FilesAnnualReportsUnderForm20F', value: 'true' }),
    listing(80, 'TSX', 'LOR'),
    listing(90, 'American Stock Exchange', 'LRP'),
    fact(100, { concept: 'core:TradingSymbol', value: 'LOR.U' }),
  ],
  numbers: [
    { span: span(700, 705), class: 'fact' },
    { span: span(30, 34), class: 'date' },
  ],
  findings: [
    {
      code: 'validate/release-date',
      severity: 'warning',
      message: 'the release is dated after it was signed',
      spans: [span(30, 40), span(50, 60)],
      suggestion: 'December 29, 2006',
    },
  ],
}

function listing(at: number, exchange: string, symbol: string): ReportedFact {
  return fact(at, {
    concept: 'core:TradingSymbol',
    value: symbol,
    dimensions: { 'core:ListingAxis': { kind: 'typed', value: exchange } },
  })
}
