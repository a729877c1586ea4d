import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotRun } from './arelle.mjs'

/**
 * A report made by hand, for what our example filing doesn't say: members of the filing's own, on axes alone, on two at once, and beside
 * members of the taxonomy; of concepts of the taxonomy and of the filing.
 */
const MEMBERS = [
  { name: 'ext:ClassAMember', axis: 'core:ClassOfStockAxis', label: 'Class A' },
  { name: 'ext:DevicesMember', axis: 'core:SegmentsAxis', label: 'Devices' },
  { name: 'ext:DrugsMember', axis: 'core:SegmentsAxis', label: 'Drugs & <vaccines>' },
  { name: 'ext:EastMember', axis: 'core:ColumnAxis', label: 'East' },
  { name: 'ext:UnbilledMember', axis: 'core:RowAxis', label: 'Unbilled' },
  { name: 'ext:WestMember', axis: 'core:ColumnAxis', label: 'West' },
]

const QUARTER = { kind: 'duration', start: '2006-09-01', end: '2006-11-30' }
const PERIOD_END = { kind: 'instant', date: '2006-11-30' }

const BACKLOG = {
  name: 'ext:Backlog',
  type: 'monetary',
  period: 'instant',
  balance: null,
  labels: { standard: 'Backlog' },
  anchors: [],
  documentation: null,
  wider: null,
}

const FACTS = [
  money('core:Revenues', '100000', QUARTER),
  money('core:Revenues', '60000', QUARTER, 'SegmentsAxis=ext:DrugsMember'),
  money('core:Revenues', '40000', QUARTER, 'SegmentsAxis=ext:DevicesMember'),
  money('core:Revenues', '110000', QUARTER, 'BasisAxis=core:ProFormaMember'),
  money('core:Revenues', '65000', QUARTER, 'BasisAxis=core:ProFormaMember', 'SegmentsAxis=ext:DrugsMember'),
  money(
    'core:Revenues',
    '-5000',
    QUARTER,
    'ChangeAxis=core:ChangeFromPriorYearPeriodMember',
    'SegmentsAxis=ext:DrugsMember',
  ),
  money('core:StockholdersEquity', '9000', PERIOD_END, 'EquityComponentsAxis=core:CommonStockMember'),
  money(
    'core:StockholdersEquity',
    '8000',
    PERIOD_END,
    'ClassOfStockAxis=ext:ClassAMember',
    'EquityComponentsAxis=core:CommonStockMember',
  ),
  money('core:Assets', '700', PERIOD_END, 'FairValueLevelAxis=core:Level3Member'),
  money('ext:Backlog', '3000', PERIOD_END),
  money('ext:Backlog', '1000', PERIOD_END, 'ColumnAxis=ext:EastMember', 'RowAxis=ext:UnbilledMember'),
  money('ext:Backlog', '2000', PERIOD_END, 'ColumnAxis=ext:WestMember', 'RowAxis=ext:UnbilledMember'),
]

/** @param dimensions each as `SegmentsAxis=ext:DrugsMember` */
function money(concept, value, period, ...dimensions) {
  return {
    concept,
    value,
    decimals: -3,
    unit: { numerator: 'iso4217:CAD', denominator: null },
    period,
    dimensions: Object.fromEntries(
      dimensions.map((it) => it.split('=')).map(([axis, member]) => [`core:${axis}`, { kind: 'member', member }]),
    ),
    confidence: 0.9,
    status: 'read',
    fiscal: null,
    corroboratedBy: [],
  }
}

const REPORT = {
  document: { name: 'made.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', length: 1000, form: null },
  entity: { scheme: 'http://www.sec.gov/CIK', identifier: '0000882361' },
  extensions: [BACKLOG],
  members: MEMBERS,
  statements: [],
  summations: [],
  facts: FACTS.map((it, index) => ({ ...it, id: `f${index}`, provenance: provenance(10 * index) })),
  numbers: [],
  findings: [],
}

function provenance(start) {
  const value = { start, end: start + 5 }
  return { value, label: [], scale: [], currency: [], period: [], sign: [], derivation: {} }
}

/** Writes the made report and the taxonomy into a folder, as `convert` writes a filing; gives the folder. */
export async function writeMadeReport(folder) {
  for (const { path, text } of await emitMadeReport()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function emitMadeReport() {
  const [{ loadTaxonomy }, { emitTaxonomy }, { emitFiling }] = await Promise.all(
    ['taxonomy/load', 'emit/emit-taxonomy', 'emit/emit-filing'].map(builtModule),
  )
  const taxonomy = loadTaxonomy()
  return [...emitTaxonomy(taxonomy), ...emitFiling(REPORT, taxonomy, 'made', { version: 'any' })]
}

async function builtModule(name) {
  try {
    return await import(`../../dist/${name}.js`)
  } catch (problem) {
    throw new CannotRun(`the made report could not be written (npm run build first):\n${problem.message}`)
  }
}
