import type { Concept, ItemType } from '../../src/model/concept.js'
import type { Axis, Taxonomy } from '../../src/model/taxonomy.js'

/** A taxonomy of a dozen concepts, for the emitters alone: what the real one holds is no matter of theirs. */
const CONCEPTS: readonly Concept[] = [
  concept('Revenues', 'monetary', { balance: 'credit', anchors: ['us-gaap:Revenues', 'ifrs-full:Revenue'] }),
  concept('CostOfRevenue', 'monetary', { balance: 'debit', anchors: ['us-gaap:CostOfRevenue'] }),
  concept('ResearchAndDevelopmentExpense', 'monetary', { balance: 'debit' }),
  concept('OperatingExpenses', 'monetary', {
    balance: 'debit',
    labels: { standard: 'Operating Expenses', total: 'Total operating expenses' },
    anchors: ['us-gaap:OperatingExpenses'],
  }),
  concept('InterestIncome', 'monetary', { balance: 'credit' }),
  concept('NetIncomeLoss', 'monetary', {
    balance: 'credit',
    documentation: 'What is left for the owners, a loss negative.',
    anchors: ['us-gaap:NetIncomeLoss'],
  }),
  concept('EarningsPerShareBasicAndDiluted', 'perShare', {}),
  concept('SharesOutstanding', 'shares', { period: 'instant' }),
  concept('Assets', 'monetary', { period: 'instant', balance: 'debit' }),
  concept('EntityRegistrantName', 'string', { anchors: ['dei:EntityRegistrantName'] }),
  concept('DocumentPeriodEndDate', 'date', {}),
  concept('DocumentFiscalYearFocus', 'gYear', {}),
  concept('CurrentFiscalYearEndDate', 'gMonthDay', {}),
  concept('FilesAnnualReportsUnderForm20F', 'boolean', {}),
  concept('TradingSymbol', 'string', {}),
]

const AXES: readonly Axis[] = [
  {
    kind: 'explicit',
    name: 'core:ChangeAxis',
    label: 'Change',
    members: [
      { name: 'core:ReportedAmountMember', label: 'Reported amount' },
      { name: 'core:PriorYearPeriodMember', label: 'From the prior-year period' },
      { name: 'core:PrecedingPeriodMember', label: 'From the preceding period' },
    ],
  },
  {
    kind: 'explicit',
    name: 'core:SegmentsAxis',
    label: 'Segments',
    members: [{ name: 'core:AllSegmentsMember', label: 'All segments' }],
  },
  { kind: 'typed', name: 'core:ListingAxis', label: 'Listing', domain: 'core:ListingDomain' },
]

export const fixtureTaxonomy: Taxonomy = {
  conceptByName: new Map(CONCEPTS.map((it) => [it.name, it])),
  decisionByConcept: new Map(),
  axisByName: new Map(AXES.map((it) => [it.name, it])),
  axisConcepts: new Map([
    ['core:ChangeAxis', null],
    ['core:SegmentsAxis', null],
    ['core:ListingAxis', ['core:TradingSymbol']],
  ]),
  abstractLabels: new Map([
    ['core:CoverPageAbstract', 'Cover page'],
    ['core:IncomeStatementAbstract', 'Income statement'],
    ['core:ListingsAbstract', 'Listings'],
  ]),
  statements: [
    {
      name: 'CoverPage',
      title: 'Cover page',
      kind: null,
      tree: [
        node('core:CoverPageAbstract', [
          node('core:EntityRegistrantName'),
          node('core:DocumentPeriodEndDate'),
          node('core:DocumentFiscalYearFocus'),
          node('core:CurrentFiscalYearEndDate'),
          node('core:FilesAnnualReportsUnderForm20F'),
          node('core:ListingsAbstract', [node('core:TradingSymbol')]),
        ]),
      ],
    },
    {
      name: 'IncomeStatement',
      title: 'Income statement',
      kind: 'IS',
      tree: [
        node('core:IncomeStatementAbstract', [
          node('core:Revenues'),
          node('core:CostOfRevenue'),
          { ...node('core:OperatingExpenses'), labelRole: 'total' },
          node('core:NetIncomeLoss'),
        ]),
      ],
    },
  ],
  calculations: [
    {
      statement: 'IncomeStatement',
      total: 'core:NetIncomeLoss',
      items: [
        { concept: 'core:Revenues', weight: 1 },
        { concept: 'core:OperatingExpenses', weight: -1 },
      ],
    },
  ],
  lexicon: [],
  modernLabels: [],
  lineModel: null,
  namespaces: {
    core: 'https://filing2xbrl.example/taxonomy/core',
    extensionBase: 'https://filing2xbrl.example/filing/',
    f2x: 'https://filing2xbrl.example/f2x',
    roleBase: 'https://filing2xbrl.example/taxonomy/role/',
  },
  entitySchemes: {
    cik: 'http://www.sec.gov/CIK',
    lei: 'http://standards.iso.org/iso/17442',
    name: 'https://filing2xbrl.example/registrant',
  },
  hash: '1'.repeat(64),
  lexiconHash: '2'.repeat(64),
}

function concept(local: string, type: ItemType, more: Partial<Concept>): Concept {
  return {
    name: `core:${local}`,
    type,
    period: 'duration',
    balance: null,
    labels: { standard: local },
    anchors: [],
    documentation: null,
    ...more,
  }
}

function node(name: string, children: Taxonomy['statements'][number]['tree'] = []) {
  return { name, labelRole: 'standard' as const, children }
}
